import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where work on what is stored is written. */
const storedPaths = spaced`
  (?:^|/)[\w.-]*(?:
    migrat | jobs? | tasks? | workers? | cron | schedul | scripts? | commands? | back_?fill | purge | clean
    | maintenance | rake | one_?off | data_?fix | versions/ | alembic | erasure | anonymi | archiv | retention
    | expunge | data_hub | cli\b
  )
  | (?<!down)\.(?:sql|rake)$
`;

/** A line that touches records, and does not only say what they are. */
const touches = spaced`
  \bUPDATE\s+[\w."\x60[\]]+ | \bINSERT\s+INTO\b | \bDELETE\s+FROM\b | \bTRUNCATE\b
  | (?:update|delete|destroy|insert|upsert)_(?:all|columns?|many|each)
  | (?:delete|update|insert|create|upsert|remove|save)(?:Many|All|Batch)\b | \b(?:destroy|delete|update|save)!
  | bulk_(?:update|create)
  | (?<!arams|eaders|ookies|ession|[cC]ache|[mM]ap|[sS]et|ormData)\.(?:delete|destroy|remove|update|save|discard|purge|erase|anonymi[sz]e|expunge|forget|archive)
  (?:_?by\w{1,40}|_?all|Async|Range|_?one|_?later|_now)?\(
  | &:(?:delete|destroy|forget|discard|purge|anonymi[sz]e|archive|save) | find_each | in_batches | each_batch
  | ->(?:update|delete|save|flush|persist|remove|chunk|execute)\w*\( | op\.execute(?!\("SET\b) | queryRunner\.query | knex\(
  | Repo\.(?:update|delete|insert)\w* | execute(?:Update|_sql)?[(\s]["'\x60{] | ExecuteSql
  | migrationBuilder\.Sql | RunPython | back_?fill\w*\( | DB::(?:table|statement|update|delete)
`;
/** A whole table or column goes. */
const drops = /drop_?(?:table|column)|DROP (?:TABLE|COLUMN)|remove_?column/i;

const aged = alternatives`
  old(?:er)? | stale | expired | orphan(?:ed)? | duplicated? | unsubmitted | unconfirmed | unverified
  | unactivated | inactive | legacy | existing | historic(?:al)? | leftover | abandoned | deleted
  | soft[- ]deleted | outdated | obsolete | invalid | bad | wrong | incorrect | corrupt(?:ed)? | spam | anciens?
  | anciennes? | expirée?s? | obsolètes? | existante?s? | inactifs? | doublons?
`;
const records = alternatives`
  data | records? | rows? | users? | accounts? | entr(?:y|ies) | profiles? | drafts? | sessions? | logs?
  | files? | uploads? | attachments? | documents? | applications? | submissions? | permissions? | orders?
  | events? | messages? | notifications? | e-?mails? | subscri(?:ptions?|bers?) | contacts? | members?(?:hips?)?
  | organi[sz]ations? | teams? | projects? | tokens? | invitations? | invites? | payments? | invoices?
  | transactions? | bookings? | referrals? | answers? | responses? | comments? | reports? | jobs? | runs?
  | statistics | stats | histor(?:y|ies) | schools? | courses? | patients? | candidates? | trainees? | sites?
  | tags? | metadata | audit\w* | données | comptes? | lignes? | dossiers? | brouillons? | fichiers?
  | utilisateurs? | usagers? | démarches? | historiques?
`;
const notStored = words`
  ui | pages? | views? | components? | css | styles? | menus? | buttons? | grid | layout | foreign keys?
  | index(?:es)? | constraints? | nullable | cache | branch(?:es)? | docker | images? | packages? | artifacts?
  | tests? | workflows? | ci | screens? | modals? | forms? | old migrations? | demo | audits? | pipelines?
  | fetch | to use | validation | to the job | classrooms? | fields? (?:from|in) the (?:form|page)
  | columns? (?:width|header|layout|sort\w*|to (?:table|list|page)) | ability | endpoints? | routes? | links?
  | flags? | code | imports? | rows? (?:from|in) the (?:table|list) | banner | filters? | search | wording
  | content (?:page|from) | translations? | icons? | in dev\w* | dev data | test data | log files? | seeds?
  | review apps? | mocks? | fixtures? | previews? | scripts?(?: that)?$ | env(?:ironment)? vars? | variables?
  | api
`;

/** What authors announce about stored records. */
export const storedRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-data-work',
    effect: 'one-off',
    acts: ['backfill'],
    of: /\p{L}{2}/u,
    unless: spaced`
      ${notStored.source}
      | \b(?:with (?:default|current) values? in|params?|props?|state|dropdown|select|options?)\b
    `,
    shown: touches,
    paths: storedPaths,
    side: 'new',
  },
  {
    kind: 'announced-data-work',
    effect: 'one-off',
    acts: ['add', 'swap', 'keep', 'name', 'change', 'mend', 'schedule', 'enable'],
    of: new RegExp(
      String.raw`(?<![\p{L}\d])(?:back-?fill\w*|data[- ]?migrations?|(?:one-?off|data|clean-?up|backfill|migration|purge|deletion) (?:\w+ )?(?:tasks?|scripts?|commands?|migrations?|jobs?)|(?:tasks?|scripts?|commands?|migrations?|jobs?) (?:to|for|that|which|pour|de) (?:\w+ ){0,2}(?:re-?(?:set|name|assign|calculate|compute|fill|link|move|process|index|populate|sync|store|trieve)\w*|sett?(?:ing)?|updat\w+|fix\w*|correct\w*|delet\w+|clean\w*|purg\w+|mov\w+|migrat\w+|convert\w*|populat\w+|fill\w*|back-?fill\w*|merg\w+|link\w*|assign\w*|archiv\w+|anonymi\w+|disabl\w+|deactivat\w+|transfer\w*|normali\w+|unpublish\w*|corriger|supprimer|nettoyer|migrer|renseigner)|(?:rake|mix|management|artisan|maintenance|one[- ]?off) (?:tasks?|commands?|scripts?) (?:to|for|that) (?!report|list|export|count|get|show|print|generat|check|find|send|renew|audit|run|bench|seed|import|build|test|lint|start|pars|creat)\w+|migrations? (?:to|that) (?!add|create|make)\w+|commande (?:de|pour) \w+|migration (?:to|for|of|de|des|du) (?:\w+ ){0,3}(?:data|records?|users?|données|comptes?)|(?:${aged}) (?:\w+ ){0,2}(?:${records})|(?:users?|data|accounts?|records?|files?|données) (?:to|into|from|vers) (?:the |la |le )?(?:new|old|s3|another|nouve\w+|separate|own)|reprise (?:de|des) données)(?![\p{L}\d])`,
      'iu',
    ),
    unless: spaced`
      ${notStored.source}
      | \b(?:
        warnings? | permissions? data migration | data migrations$ | support for | display\w* | show\w*
        | reports? | list(?:ing)? | count | preview | export
      )\b
    `,
    shown: touches,
    paths: storedPaths,
    side: 'new',
  },
  {
    // Records get other names or another shape, or move to another place.
    kind: 'announced-data-work',
    effect: 'one-off',
    acts: ['swap', 'change', 'other'],
    of: /(?<!\p{L})(?:ids?|keys?|identifiers?)\b.{0,40} (?:to|with|by|into|vers|par) (?:uu?ids?|ulids?|bigints?|nanoids?)\b|(?:^|\s)(?:\S+ ){1,5}(?:to|into) (?:jsonb?|bigint|utf8mb4|e\.?164|lower ?case)$|^(?:\S+ ){1,6}(?:to|into|vers) (?:the |an? |la |le |une? )?(?:new |separate |own |another |other |nouvelle )?(?:\w+ ){0,2}tables?$/iu,
    unless: notStored,
    shown:
      /change_?column|alter(?:_|\s)?(?:table|column|field)|rename_?(?:column|table)|INSERT\s+INTO|UPDATE\s+\S+\s+SET|update_all|execute|RunPython|addColumn|createTable|dropColumn|uuid/i,
    paths: /(?:^|\/)[\w.-]*(?:migrat|versions\/|alembic|changelog|flyway|evolutions)|(?<!down)\.sql$/i,
    side: 'new',
  },
  {
    kind: 'announced-erasure',
    effect: 'one-off',
    acts: ['remove', 'keep'],
    of: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:${aged}|all|unused|\d+[- ]\w+[- ]old|unneeded|sensitive|personal) (?:\w+ ){0,2}(?:${records})|(?:${records}) (?:older|after|that (?:are|have|were)|which|with(?:out)?|from (?:the )?(?:db|database|deleted)|of deleted|when|plus (?:anciens?|vieux)|de plus de|inutilisée?s?|après)|\p{L}+ (?:older than|de plus de) (?:\d+|n|an?|one|two|three|six|un|une|deux|trois) (?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?)|(?:users?|accounts?|data|records?|comptes?|données) (?:definitively|permanently|anonymi\w+)|purge)(?![\p{L}\d])`,
      'iu',
    ),
    unless: new RegExp(`${notStored.source}|\\b(?:permissions?|roles?|links?|jobs? from|schedul\\w+|columns?)\\b`, 'i'),
    shown: new RegExp(`${touches.source}|${drops.source}`, 'i'),
    paths: storedPaths,
    side: 'new',
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'keep'],
    of: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:${aged}|personal|sensitive) (?:\w+ ){0,1}(?:users?|accounts?|profiles?|contacts?|members?|patients?|candidates?|trainees?|subscribers?|personal data|utilisateurs?|usagers?|comptes?)|(?:users?|accounts?|utilisateurs?|usagers?|comptes?) (?:older|inactive|after|de plus de|inactifs?|après))(?![\p{L}\d])`,
      'iu',
    ),
    unless: new RegExp(
      `${notStored.source}|\\b(?:permissions?|roles?|links?|count|columns?|test (?:users?|accounts?)|demo)\\b`,
      'i',
    ),
    shown: touches,
    paths: storedPaths,
    side: 'new',
  },
];
