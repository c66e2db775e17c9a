import { changeSize } from './changeSize.ts';
import { isScreen } from '../screens.ts';
import { isLikelySpokenOf } from './askedUnlessSpoken.ts';
import { kindById } from '../kinds/allKinds.ts';
import type { Around } from './around.ts';
import type { Finding } from '../finding.ts';

/**
 * Findings on who may do what, and on what is known of people, whose lines alone do not prove the choice, become questions: the page asks and claims nothing. What one
 * line of their kind proves for certain is told as before.
 */
export function onlyAsked(findings: readonly Finding[], around: Around): readonly Finding[] {
  const { sightings, several } = around;
  if (!findings.some(isExposure)) return findings;
  const { added, removed } = changeSize(sightings);
  const large = !several && added + removed > mostLines;
  const rules = changedRules(findings, large);
  const spoken = new Set(
    findings.map(({ kind, effect }) => `${kind} ${effect}`).filter((one) => one.startsWith('announced-')),
  );
  return findings.map((one) => {
    if (!isExposure(one) || one.grade === 'C' || isSpokenOf(one, spoken) || isLikelySpokenOf(one, around)) return one;
    const doubt = doubts.get(`${one.kind} ${one.effect}`);
    return (doubt?.(one, rules) ?? (large && isMarked(one) && one.grade !== 'A')) ? { ...one, grade: 'C' } : one;
  });
}

/** The author speaks of what the lines show: together they prove what neither does alone. */
function isSpokenOf({ kind, effect }: Finding, spoken: ReadonlySet<string>): boolean {
  const said = saidWith.get(kind) ?? [];
  const fitting = effect === 'less' ? [effect, 'unclear', 'one-off'] : [effect];
  return said.some((announced) => fitting.some((one) => spoken.has(`${announced} ${one}`)));
}

const ofAccess = ['announced-access', 'announced-protection'];
const ofPeople = ['announced-people'];
const saidWith: ReadonlyMap<string, readonly string[]> = new Map([
  ['access-checked', ofAccess],
  ['door-opened', ofAccess],
  ['rights-changed', ofAccess],
  ['input-cleaned', ofAccess],
  ['browser-protection', ofAccess],
  ['secrets-guarded', ofAccess],
  ['people-masked', ofPeople],
  ['people-handed-out', ofPeople],
  ['people-asked', ofPeople],
]);

function isExposure({ kind }: Finding): boolean {
  const category = kindById(kind)?.category;
  return category === 'risk.security' || category === 'risk.privacy';
}

/** Where so much of a product is written anew, a single word of code that comes or goes tells nothing sure of what stood there before. */
const mostLines = 500;

/** Found by single words of code that come or go. */
function isMarked({ kind }: Finding): boolean {
  return kindById(kind)?.find.some((find) => find.by === 'program' && find.program === 'marks') === true;
}

type Doubt = (finding: Finding, rules: ChangedRules) => boolean;

const always: Doubt = () => true;

/** The code that lets people in. */
const doorsInCode =
  /(?:auth|oidc|saml|sso|log_?-?in|sign_?-?in|session|ldap|pass_?keys?|webauthn|credential)[^/]{0,60}(?:\/[^/]{1,80}){0,3}\.(?:go|py|rb|php|ts|js|java|kt|cs|exs?|rs|scala|clj)$/i;

/** Told only where a proof has this form. */
function lacks({ evidence }: Finding, form: RegExp): boolean {
  return !evidence.some(({ text }) => form.test(text));
}

const where =
  (form: RegExp): Doubt =>
  ({ evidence }) =>
    evidence.some(({ text }) => form.test(text));

/** A question at the door itself: declared before the work, or beside its address. A refusal inside the work has many reasons. */
const atTheDoor =
  /^\s*(?:before_(?:action|filter)\b|plug\b|pipe_through\b|#\[(?:IsGranted|Security)\b|\*\s?@(?:IsGranted|Security)\b|\[Authorize|@(?:PreAuthorize|Secured|RolesAllowed|UseGuards|user_passes_test|require_(?!setting|http|post|get)\w|(?:\w{1,30}\.)?\w{0,30}_required\b))|\bpassport\.authenticate\b|\bmiddleware\(|\b(?:Depends|Security)\(|\b(?:Login|Permission|Staff|Superuser)RequiredMixin\b|\b(?:public|protected|admin|authed|authenticated)Procedure\b|@PermitAll\b|\ballow_(?:guest|anonymous)\b|\b(?:router|app|routes?)\.(?:get|post|put|patch|delete)\(\s?["'`]\/|@http(?:Get|Post|Put|Patch|Delete)\(/;

/** Whoever has not signed in is sent away. */
const signsInFirst = /\bis_?[lL]ogged(?:_?[iI]n)?\(|\bis_?[sS]igned_?[iI]n\b/;

/** A name alone in a list of what an answer holds, and the files that list it. */
const contactInList = /^\s*["':]\w{0,20}(?:e_?mail|phone|birth)\w{0,12}["']?,?\s*$/i;
const ofAnswers = /serializ|presenter|transformer|resource|jbuilder|_json\.ex/i;

/** An order that the product gives browsers with each page. */
const orderToBrowsers =
  /X-Frame-Options|Strict-Transport-Security|X-Content-Type-Options|Referrer-Policy|Permissions-Policy|Cross-Origin-Opener/i;

/** What only a developer's own machine does guards nobody. */
const ofDevelopers = /(^|[/._-])(?:development|dev|local|example|sample)(?:[/._-]|$)/i;
const ownMachine = /127\.0\.0\.1|localhost/;

/** A row of a list of rights, a rule of a table of rules, or the order above a function. */
const rightItself =
  /^\s*(?:- )?["'][a-z][\w.:*/-]{2,60}["'],?\s*$|^\s*(?:\w{0,12}Permissions?|Roles?|Scopes?)(?:\.|::)\w{3,60},?\s*$|^\s*(?:can(?:not)?[ (]+:|allow\s+(?:read|write|create|update|delete|list|get)\b|grant\s|revoke\s|(?:create|drop|alter) policy\b|alter type \S{0,40}role)|^\s*@\w{0,30}(?:Role|Permission|Scope)s?\w{0,20}\(|^\s*[|&]?\s?\(?(?:\w{1,40}\.)?(?:Is|Has|Can)[A-Z]\w{3,80}\)?(?:,|\s?[|&].*)?$|\b(?:roles|permissions|groups|scopes)["']?\s?:\s?\[|^\s*\w{0,30}(?:role|rolle|permission|scope)\s?[:=]\s?\w{1,30}\.\w{3,40},?$/i;

const ofRules =
  /(^|\/)(?:policies|abilities)\/|(?<!authentication|security)_policy\.\w{2,3}$|(^|\/)abilit(?:y|ies)\.\w{2,3}$/;

/** The lines of the change that say who may do what. */
interface ChangedRules {
  /** On which side each file has such lines; 'both' where on either. */
  readonly sides: ReadonlyMap<string, string>;
  /** Lines of which one side says the same as the other, of another right. */
  readonly swapped: ReadonlySet<string>;
  /** So much is written anew that a line may only have moved. */
  readonly large: boolean;
}

/** A question about a right that comes where nothing of the kind goes keeps somebody out, or lets somebody in. A list under a name of its own asks nobody. */
function isAskedAnew({ evidence }: Finding, { sides, large }: ChangedRules): boolean {
  return (
    !large &&
    evidence.every(({ path, side }) => side === 'new' && sides.get(path) === side && !isScreen(path)) &&
    evidence.some(({ text }) => asksWho.test(text) && !namesOnly.test(text))
  );
}

/** Somebody is looked at: by a call or by what is known of them. */
const asksWho =
  /\b(?:if|unless|elsif|elif|return|when|guard|and|or)\b|&&|\|\||^\s*\w{0,20}(?:has|can|may|is|require|allow)\w{2,40}\(/i;
/** A list or a value is given a name; in WordPress, this asks which page is open and not who opens it. */
const namesOnly = /^\s*(?:export\s+)?(?:const|let|var|final)\s+[A-Z]|(?<![\w>:.])is_admin\(\)/;

/** A rule that comes in a file of rules is one; where both sides stand, it may be the same in other words, and one that goes may go with its deed. */
function isRuleRewritten({ evidence }: Finding, { sides, swapped }: ChangedRules): boolean {
  return !evidence.some(
    ({ path, side, text }) =>
      (ofRules.test(path) && side === 'new' && sides.get(path) === side) || swapped.has(`${path} ${text.trim()}`),
  );
}

function changedRules(findings: readonly Finding[], large: boolean): ChangedRules {
  const sides = new Map<string, string>();
  const swapped = new Set<string>();
  const proofs = findings.filter(({ kind }) => kind === 'rights-changed').flatMap(({ evidence }) => evidence);
  for (const { path, side } of proofs) sides.set(path, (sides.get(path) ?? side) === side ? side : 'both');
  // In much that is written anew, a word in the place of another is as often a new name.
  if (large) return { sides, swapped, large };
  const gone = new Map<string, string>();
  for (const { path, side, text } of proofs)
    if (side === 'old' && !condition.test(text))
      for (const form of formsOf(text)) gone.set(`${path} ${form}`, text.trim());
  for (const { path, side, text } of proofs) {
    if (side === 'old' || condition.test(text)) continue;
    for (const form of formsOf(text)) {
      const before = gone.get(`${path} ${form}`);
      if (before === undefined || before === text.trim() || isLongerName(before, text.trim())) continue;
      swapped.add(`${path} ${text.trim()}`);
      swapped.add(`${path} ${before}`);
    }
  }
  return { sides, swapped, large };
}

/** A line with each of its words left out in turn: two that agree in one of these differ in a single word. */
function formsOf(text: string): readonly string[] {
  const words = text.trim().split(/(\w+)/);
  return words.length > mostWords
    ? []
    : words.flatMap((word, at) =>
        /\w{3}/.test(word) ? [[...words.slice(0, at), '', ...words.slice(at + 1)].join('|')] : [],
      );
}

/** One word is the other with something before it: the same right under a fuller name. */
function isLongerName(before: string, after: string): boolean {
  const [old, now] = [before.split(/\W+/), after.split(/\W+/)];
  return old.every((word, at) => {
    const other = now[at] ?? '';
    return word === other || (word !== '' && other !== '' && (word.endsWith(other) || other.endsWith(word)));
  });
}

const mostWords = 60;
/** A name in a condition is as often a new one for the same. */
const condition = /^\s*\}?\s?(?:else ?)?(?:if|elif|elsif|&&|\|\|)\b/;

const doubts: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  // Where nothing else is written anew, a refusal that comes keeps somebody out who was let in before.
  ['access-checked less', (one, { large }) => large && lacks(one, atTheDoor)],
  ['access-checked more', (one) => lacks(one, atTheDoor) && lacks(one, signsInFirst)],
  [
    'rights-changed unclear',
    (one, rules) =>
      lacks(one, rightItself) &&
      // Where machines are set up, a line that names a right gives it.
      !one.evidence.some(({ path }) => path.endsWith('.tf')) &&
      isRuleRewritten(one, rules) &&
      !isAskedAnew(one, rules),
  ],
  ['input-cleaned less', always],
  ['input-cleaned more', always],
  ['browser-protection less', (one) => lacks(one, orderToBrowsers)],
  ['browser-protection more', always],
  ['people-masked less', always],
  ['people-masked more', always],
  ['people-handed-out less', always],
  [
    'people-handed-out more',
    (one) => lacks(one, contactInList) || !one.evidence.some(({ path }) => ofAnswers.test(path)),
  ],
  ['people-in-records less', always],
  ['people-in-records more', always],
  ['outside-content less', always],
  ['outside-content more', always],
  ['people-asked more', always],
  ['seen-by-default more', always],
  ['visitor-address unclear', always],
  [
    'who-may-embed unclear',
    ({ evidence }) => evidence.every(({ path, text }) => ofDevelopers.test(path) || ownMachine.test(text)),
  ],
  ['secrets-guarded more', always],
  ['announced-people unclear', always],
  // A name in the settings of machines says that something is there, and not that it measures more.
  ['visits-measured more', ({ evidence }) => evidence.every(({ path }) => /\.ya?ml$/.test(path))],
  ['announced-sign-in unclear', ({ evidence }) => !evidence.some(({ path }) => doorsInCode.test(path))],
  // A step of a build that is given more of its own machine, and a seal of forms that programs with a key do without.
  ['protection less', where(/privileged|skip_before_action|csrf|forgery/i)],
]);
