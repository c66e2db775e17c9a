import type { NewPart } from '../detectors/findNewParts.ts';

/** A file that a web framework opens to the internet by its place alone. */
const openedByPlace =
  /(^|\/)pages\/api\/.+\.[jt]sx?$|(^|\/)app\/(.+\/)?route\.[jt]s$|(^|\/)server\/(api|routes)\/.+\.[jt]s$|(^|\/)routes\/(.+\/)?\+server\.[jt]s$|(^|\/)(netlify|supabase)\/functions\/.+\.[jt]s$|^api\/.+\.[jt]s$/;

/** Anything that may ask who calls, what the call is signed with, or hand the work to a part that asks. */
const asksWhoCalls =
  /auth|session|token|secret|signature|signed|verif|guard|protect|permission|passw|api_?key|jwt|log_?in|signin|cookie|bearer|webhook|cron|captcha|turnstile|is_?allowed|allowed_?(?:to|list|hosts?|origins?)|admin|rate_?limit|credential|\bwith[A-Z]\w+\(|[a-z]Handler\(|middleware|current_?user|NODE_ENV|\bdev\b/i;

/** Programs that show everything to whoever opens them, and ask for no password of their own. */
const openTool =
  /image:\s*["']?(?:[\w.-]+\/){0,3}(?:maildev|mailhog|mailpit|mailcatcher|mailtrap|inbucket|smtp4dev|adminer|phpmyadmin|pgweb|redis-commander|redisinsight|mongo-express|flower|kafka-ui|akhq|kafdrop|cerebro|elasticsearch-head|kibana|jaeger\S{0,12}|zipkin|prometheus|alertmanager|swagger-ui|dozzle|temporal-ui|rabbitmq-ui|bull-board)\b/;

/**
 * Files that do something by being there: an address open to anybody, an inside tool put on the internet, a second try for what failed, a
 * safety copy. Each row says what the file must and must not contain.
 */
export const newParts: readonly NewPart[] = [
  {
    // Whoever calls chooses which address our machines then fetch.
    kind: 'open-address',
    path: openedByPlace,
    notPath: /(^|\/)(proxy|health|og|opengraph|sitemap|feed|rss)\b/i,
    roles: ['product'],
    has: [
      /\b(?:fetch|axios(?:\.\w{3,7})?|got|ky|ofetch|\$fetch)\(\s?(?:url|\w{0,20}Url|\w{0,20}URL|uri)\b/,
      /\breq(?:uest)?\.(?:body|query|json\(|formData)|searchParams|\breadBody\(|\bgetQuery\(/,
    ],
    lacks: asksWhoCalls,
    added: 'more',
  },
  {
    // Whoever calls adds, changes or erases records.
    kind: 'open-address',
    path: openedByPlace,
    roles: ['product'],
    has: [
      /\b(?:prisma|db|tx|knex|supabase|collection)\b.{0,60}\.(?:create|createMany|update|updateMany|delete|deleteMany|upsert|insert|insertOne|deleteOne|updateOne)\(/,
      /\breq(?:uest)?\.(?:body|query|json\(|formData)|searchParams|\breadBody\(|\bgetQuery\(/,
    ],
    lacks: asksWhoCalls,
    added: 'more',
    severity: 'medium',
  },
  {
    // A mail viewer, a view of the database or of measures, reached from the internet without a guard in front.
    kind: 'tool-in-the-open',
    path: /\.(ya?ml|tpl|gotmpl)$/i,
    roles: ['settings', 'product', 'data'],
    has: [/^\s*kind:\s*(?:Ingress|IngressRoute|HTTPRoute|Route)\b|traefik\.http\.routers\.[\w-]+\.rule/, openTool],
    lacks:
      /auth-(?:url|type|secret|signin|tls)|basic-?_?auth|white-?list|allow-?list|source-range|ipAllow|forward-?auth|oauth2?[-_]proxy|middlewares|\.Values\.\w{0,40}auth|authelia|internal:\s*true|ingressClassName:\s*\S*(?:internal|private|tailscale)/i,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'failed-kept',
    path: /(^|\/)[^/]*((requeue|resend|redeliver|reprocess|redrive|retry|replay|rejouer|relancer)[-_]?(failed|stuck|pending|lost|missed|undelivered|unsent)?[-_]?(tasks?|jobs?|messages?|webhooks?|e?mails?|events?|deliver(y|ies)|notifications?|payments?|charges?|imports?|syncs?|uploads?)|dead[-_]?letters?|(?<![a-z])outbox)[^/]*\.(ts|js|mjs|py|rb|go|php|cs|java|kt|exs?|rs)$/i,
    notPath:
      /(^|\/)(components?|views?|ui|hooks?|pages?|dto|types?|routes?|errors?|exceptions?|migrations?|activitypub|federation|interfaces?|models?|entit(y|ies)|templates?|schemas?)\/|(dto|error|exception|request|response|type|button|modal|dialog|screen)s?\.\w+$/i,
    roles: ['product'],
    has: [/enqueue|requeue|queue|dispatch|perform|deliver|\bsend\w{0,24}\(|retry|publish|replay|process/i],
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'backups-kept',
    path: /(^|\/)[^/]*(?<![a-z])(back-?_?ups?|db[-_]dump|dump[-_]db)(?![a-z])[^/]*(\/(route|index|handler)\.[jt]s|\.(ts|js|mjs|py|rb|sh|go|php|cs|exs?|ya?ml))$/i,
    notPath:
      /codes?|restore|keys?\b|download|decrypt|links?\b|list|(^|\/)(stores?|client|frontend|resources)\/|components?\/|views?\/|2fa|otp|mfa|types?|email/i,
    roles: ['product', 'settings', 'data'],
    has: [
      /\b(?:create|make|start|trigger|run|take|perform)_?-?(?:db_?|database_?)?(?:back_?up|snapshot|dump)|\b(?:pg_dump|mysqldump|mongodump|restic|rclone|borg|VACUUM INTO|\.backup\()|CreateDBSnapshot|create-db-snapshot/i,
    ],
    added: 'less',
    removed: 'more',
  },
  {
    // A supplier of databases is asked for a copy.
    kind: 'backups-kept',
    path: /(^|\/)[^/]*(?<![a-z])back-?_?ups?(?![a-z])[^/]*(\/(route|index|handler)\.[jt]s|\.(ts|js|mjs|py|rb|go|php|cs|exs?))$/i,
    notPath:
      /codes?|restore|keys?\b|download|links?\b|list|(^|\/)(stores?|client|frontend|resources)\/|components?\/|views?\/|2fa|otp|mfa|types?|email/i,
    roles: ['product'],
    has: [/\bhttps?:\/\/\S{1,160}\/(?:backups?|snapshots?)\b/, /["'`]POST["'`]|\.post\(/],
    added: 'less',
    removed: 'more',
  },
];
