import { announcedNature } from './announcedNature.ts';
import { message } from '../wording/message.ts';
import { nothingKept } from './claimChecker.ts';
import { quoted } from './listed.ts';
import type { Announced } from './announcedNature.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Category } from '../decisions/category.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { Claim } from './claims.ts';
import type { Kept } from './claimChecker.ts';
import type { Decision } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';
import type { Promised, Sentence } from './explanation.ts';
import type { WordedDecision } from './wordedDecision.ts';

/** How many surprises a page names: the first ones weigh most. */
const most = 3;
/** A test case or two are replaced in passing. */
const fewestTests = 3;

/** What the author announced set against what was found, both ways, in words that accuse nobody. Undefined where there is nothing to say. */
export function promiseOf(
  language: Language,
  analysis: Pick<ChangeAnalysis, 'authorWords' | 'files' | 'promised' | 'notRead'>,
  worded: readonly WordedDecision[],
): Promised | undefined {
  const [words] = analysis.authorWords;
  if (!words || analysis.authorWords.length > 1 || analysis.files === 0) return undefined;
  const promised = analysis.promised ?? nothingKept;
  const announcedNotFound = analysis.notRead.length > 0 ? [] : notFound(language, promised);
  const foundNotAnnounced = notAnnounced(language, { words, promised, worded });
  return announcedNotFound.length + foundNotAnnounced.length === 0
    ? undefined
    : { announcedNotFound, foundNotAnnounced };
}

function notFound(language: Language, promised: Kept): readonly Sentence[] {
  if (promised.notFound.length === 0) return [];
  return [
    ...promised.notFound.map((claim) => sentence(claimText(language, claim), ['message', 'search'])),
    sentence(message(language, 'promise.elsewhere'), ['search']),
  ];
}

function claimText(language: Language, claim: Claim): string {
  switch (claim.kind) {
    case 'tests':
    case 'prices':
    case 'translations':
    case 'documents':
      return message(language, `promise.notFound.${claim.kind}`);
    case 'supplier':
      return message(language, 'promise.notFound.supplier', { name: quoted(language, claim.name) });
    case 'removal':
      return message(language, 'promise.notFound.removal', { thing: quoted(language, claim.thing) });
    case 'version':
      return message(language, 'promise.notFound.version', {
        thing: quoted(language, claim.thing),
        version: quoted(language, claim.version),
      });
  }
}

interface Given {
  readonly words: AuthorWords;
  readonly promised: Kept;
  readonly worded: readonly WordedDecision[];
}

function notAnnounced(language: Language, { words, promised, worded }: Given): readonly Sentence[] {
  const small = smallAnnouncement(words.title);
  const usual = small === undefined ? [] : usualCategories[small];
  const found = worded
    .filter(
      ({ decision }) =>
        surprising.has(decision.kind) &&
        (small === undefined
          ? decision.severity === 'high' && neverInSilence.has(decision.category)
          : decision.severity !== 'low' && !usual.includes(decision.category)) &&
        !isSpokenOf(words, decision),
    )
    .slice(0, most);
  const told = found.map(({ words: said, proofs }, at) =>
    sentence(message(language, `promise.${at > 0 ? 'also' : (small ?? 'unsaid')}`, { title: said.clause }), [
      ...proofs,
      'message',
    ]),
  );
  const lost =
    promised.fewerTests < fewestTests || fewerTestsExpected.test(textOf(words))
      ? []
      : [
          sentence(
            message(language, 'promise.fewerTests', { count: promised.fewerTests }),
            promised.losing.slice(0, most).map((path) => `file:${path}`),
          ),
        ];
  return [...told, ...lost];
}

/** Whoever says so need not be told that checks go too. */
const fewerTestsExpected =
  /tests?\b|specs?\b|remov|delet|drop|clean|unused|revert|mov|migrat|extract|split|replac|rewrit|renam|refactor|merg|supprim|retir|nettoy|déplac|remplac/i;

/**
 * Decisions that lists of parts, settings, steps over stored data, licences and written prices prove. What is read off lines of code is told among the decisions,
 * but not held against anybody's words.
 */
const surprising: ReadonlySet<string> = new Set(
  (
    'payment-supplier sign-in-supplier supplier supplier-swapped supplier-plan seats visitor-tracking spending-guard ai-model ' +
    'machine-size machine-power copies disk graphics-card spare-copy rented-store own-component new-machine always-on region commitment ' +
    'schedule days-kept backups-kept data-erased data-reshaped field-erased data-required aged-records-erased personal-data ' +
    'price price-listed tax commission discount own-licence own-licence-commercial growth-licence sharing-licence platform ' +
    'foundation-upgraded foundation-moved-back component-upgraded home-copy checks-paused safety-scan release-gate automatic-release ' +
    'older-devices older-servers phone-permission language-offered search-engines secret-visible weakness-ignored telemetry build-machine'
  ).split(' '),
);

type Small = Extract<Announced, 'repair' | 'tidying' | 'upkeep'> | 'tests' | 'documents';

/** What a title announces, where that is something small. */
function smallAnnouncement(title: string): Small | undefined {
  const documents =
    /^(?:docs?(?:\([^)]{0,40}\))?!?:|📝|(?:fix(?:e[sd])? )?typos?\b|(?:update|fix) (?:the )?(?:readme|changelog|comments?)\b)/iu;
  const checks =
    /^(?:tests?(?:\([^)]{0,40}\))?:|✅|(?:fix|add|update) (?:flaky |failing |more )?(?:tests?|specs?)\b)/iu;
  if (documents.test(title)) return 'documents';
  if (checks.test(title)) return 'tests';
  const nature = announcedNature(title);
  return nature === 'repair' || nature === 'tidying' || nature === 'upkeep' ? nature : undefined;
}

/** What such an announcement may bring without surprising anybody. */
const usualCategories: Readonly<Record<Small, readonly Category[]>> = {
  repair: ['risk.security', 'risk.reliability'],
  tidying: [],
  upkeep: ['timeline.upgrade', 'cost.delivery', 'timeline.technology', 'timeline.release'],
  tests: ['timeline.deferred', 'cost.delivery'],
  documents: [],
};

/** What people expect to be told, whatever is announced. */
const neverInSilence: ReadonlySet<Category> = new Set<Category>([
  'cost.vendor',
  'cost.licence',
  'revenue.pricing',
  'risk.privacy',
  'risk.security',
  'timeline.migration',
]);

/** Whether the message names the thing, or speaks of matters of its sort: then it is announced, however briefly. */
function isSpokenOf(words: AuthorWords, decision: Decision): boolean {
  const text = textOf(words);
  if (spokenOf[decision.category].test(text)) return true;
  // What a machine or a number is for says nothing of its size: 'slow reports' is no word on a bigger machine for reports.
  if (decision.category === 'cost.infrastructure' || decision.category === 'cost.usage') return false;
  const lower = text.toLowerCase();
  return [decision.id.slice(decision.kind.length + 1), ...Object.values(decision.facts)]
    .concat(decision.evidence.flatMap(({ path }) => path.split('/').slice(-2)))
    .flatMap((fact) =>
      String(fact)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .some((word) => word.length > 3 && lower.includes(word.replace(/s$/, '')));
}

function textOf({ title, body }: AuthorWords): string {
  return `${title}\n${body.replace(/^[\w-]+-by:.*$/gim, '')}`.slice(0, 20_000);
}

/** Words by which an author speaks of matters of a sort. Wide on purpose: whoever speaks of it has announced it. */
const spokenOf: Readonly<Record<Category, RegExp>> = {
  'cost.infrastructure':
    /server|machine|memory|cpu|disk|storage|scal|replica|instance|cluster|infra|deploy|host|docker|helm|k8s|kube|terraform|database|redis|queue|cache|mémoire|serveur|hébergement|volume|image|pod|node|concurren|worker|thread/i,
  'cost.vendor':
    /integrat|provider|service|api|vendor|sdk|saas|prestataire|fournisseur|analytics|monitor|track|mail|sms|pay|auth|captcha|map|search|\bai\b|llm/i,
  'cost.usage':
    /schedul|cron|interval|poll|frequen|retr|limit|quota|rate|batch|token|model|log|sampl|cache|timeout|ttl|job|queue|prompt|llm|\bai\b|backup|retention|concurren|size|max|min|credit/i,
  'cost.licence': /licen[cs]e|copyright|agpl|gpl|mit\b|open.?source/i,
  'cost.delivery':
    /\bci\b|workflow|pipeline|action|runner|build|check|test|lint|deploy|release|job|matrix|cache|circleci|travis|gitlab|github/i,
  'revenue.pricing':
    /pric|prix|tarif|plan|trial|free|paid|pay|bill|subscri|discount|coupon|tax|vat|tva|fee|commission|charge|credit|limit|quota|invoice|amount|abonnement|offre|essai|remise|license|premium|\bpro\b|enterprise|entitle|cost/i,
  'timeline.migration':
    /migrat|column|table|schema|field|backfill|data|drop|index|constraint|colonne|données|champ|record|delet|remov|eras|rename|purge|clean|\bdb\b|sql|model|supprim|attribute|entit/i,
  'timeline.breaking':
    /break|remov|renam|deprecat|drop|delet|withdraw|replac|migrat|mov|api|endpoint|route|url|param|option|setting|config|field|requir|supprim|retir|renomm|refactor|chang|env|switch|\bv\d/i,
  'timeline.upgrade':
    /upgrad|updat|bump|version|migrat|\bv?\d+\.\d|depend|renovate|mise à jour|montée|moderni|downgrad|revert|\bdeps?\b|\d/i,
  'timeline.deferred':
    /todo|fixme|skip|disabl|temporar|workaround|hack|later|wip|pending|ignore|flaky|comment|fork|patch|provisoire|désactiv|quick|lint|suppress|interim|stub|placeholder|parked|hold/i,
  'timeline.technology':
    /introduc|switch|migrat|mov|replac|add|adopt|port|rewrite|convert|use|remov|drop|new|passe|\bto\b/i,
  'timeline.release':
    /flag|toggle|feature|switch|enabl|disabl|releas|launch|beta|preview|announce|version|\bv\d|permission|language|translat|seo|robots|remove|delete|withdraw|maintenance|show|hide|display|activ|désactiv|masqu|affich|page|button|deprecat/i,
  'timeline.revert': /revert|rollback|roll back|undo|back out|annul|retour/i,
  'risk.security':
    /secur|auth|permission|access|role|admin|login|sign|sso|token|secret|password|key|csrf|cors|csp|xss|inject|sanitiz|escape|vulnerab|cve|protect|policy|guard|scope|owner|visib|public|privat|allow|restrict|forbid|deny|limit|session|cookie|header|sécur|droit|accès|connexion|mot de passe|encrypt|ssl|tls|https|verif|check|valid|rights|user|middleware|ip\b|origin|proxy|expos|hidden|2fa|mfa|otp|certificate|root|safe/i,
  'risk.privacy':
    /privacy|gdpr|rgpd|personal|pii|consent|cookie|track|analytics|telemetry|anonym|mask|email|e-mail|mail|phone|name|address|user|profile|log|données|contact|person|birth|customer|account|export|ip\b|report|identity|sentry|event|client|patient|age|gender|nom|adresse|usager|utilisateur|field|column|api|serializ/i,
  'risk.reliability':
    /retry|retri|timeout|fallback|error|fail|crash|backup|monitor|alert|health|resilien|transaction|idempot|lock|race|limit|circuit|queue|async|panne|erreur|exception|handle|rescue|catch|probe|graceful|shutdown|alarm|recover|robust|stab|deadlock|rollback|atomic|job|restart|duplicate/i,
};

function sentence(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
