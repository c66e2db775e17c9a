import { commentPart } from '../codeText.ts';
import { isReplaced } from './isReplaced.ts';
import { prefilter } from '../prefilter.ts';
import { proofOf } from './proofOf.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Evidence, LineFinding } from '../finding.ts';

/**
 * Quality traded for speed beyond notes to come back: working code turned into a remark, parts that only say they are missing, invented data in the product,
 * conditions that were made always true or always false, tests without a content.
 * Left alone: methods that a class leaves to its heirs, data of tests and demonstrations, lines that only bring names in or speak to developers.
 */
export function findShortcuts(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' && role !== 'tests' && role !== 'settings' && role !== 'data') return [];
  if (/\.(css|scss|sass|less|svg|sh|xml)$|(^|\/)samples?\//i.test(view.path)) return [];
  const found: LineFinding[] = [];
  // A check that became a remark is told as a paused check.
  if (role === 'tests') emptyTests(view, found);
  else parked(view, found);
  if (
    role !== 'product' ||
    place === 'test' ||
    place === 'example' ||
    place === 'development' ||
    oneTime.test(view.path)
  )
    return found;
  for (const { line, patterns } of view.linesFor(words)) {
    if (line.text.length > longest) continue;
    if (view.stays(line.text)) continue;
    if (!isShortcut(line.text, view, patterns) || underNote(view, line)) continue;
    const at = proofOf(view, line);
    if (at) found.push(finding('stopgap', line.type === 'added' ? 'more' : 'unclear', at, line.text, line.type));
  }
  return found;
}

/** The remark goes on from a note to come back, which is told as that. */
function underNote(view: FileView, line: AddedLine | RemovedLine): boolean {
  if (line.type !== 'added') return false;
  const above = view.added.find(({ newLine }) => newLine === line.newLine - 1);
  return above !== undefined && /\b(?:todo|fixme|hack|xxx)\b/i.test(above.text) && commentPart(above.text) !== '';
}

const longest = 400;
const oneTime =
  /(^|\/)(scripts?|tools?|bin|migrations?|seeds?|mocks?|__mocks__|fakes?|stubs?|stories|sandbox|playground|demo|examples?)\/|\.(stories|mock|fake|stub)\.|(Mock|Fake|Stub|Dummy|Throwing|Noop)[A-Z]?\w*\.\w+$|(^|\/)(mock|fake|dummy|noop|null)[\w-]*\.\w+$/i;

const mark = /^\s*(?:\/\/+|#+(?![{[!])|--+|<!--|\{\/\*|\/\*+|\*(?=\s|$)|<%#=?|;+(?=\s)|%)\s?/;

/** What a line says, without marks of remarks, blanks and punctuation, so that it is the same whether it runs or not. */
function said(text: string): string {
  return text.replace(/[\W_]+/g, '');
}

const endingLength = 4;

/** The last characters of what a line says, as one number. */
function endingOf(text: string): number {
  let ending = 0;
  let length = 0;
  for (let at = text.length - 1; at >= 0 && length < endingLength; at -= 1) {
    const code = text.charCodeAt(at);
    if ((code <= 47 || code >= 58) && (code <= 64 || code >= 91) && (code <= 96 || code >= 123)) continue;
    ending = (ending << 7) | code;
    length += 1;
  }
  return ending;
}

/** Working lines that became remarks word for word. */
function parked(view: FileView, found: LineFinding[]): void {
  if (view.removed.length === 0) return;
  const remarks = view.added
    .filter(({ text }) => text.length <= longest && mark.test(text))
    .map((line) => ({ line, words: said(line.text.replace(mark, '')) }))
    .filter(({ words }) => words.length >= 10);
  if (remarks.length === 0 || inTheSteps.test(view.path)) return;
  // A draft with places left open never worked.
  if (remarks.some(({ line }) => line.text.includes('<#'))) return;
  // Most lines end otherwise than all remarks: what they say need not be made out.
  const endings = new Set(remarks.map(({ words }) => endingOf(words)));
  const live = new Map<string, string>();
  for (const { text } of view.removed)
    if (text.length <= longest && endings.has(endingOf(text)) && !mark.test(text)) live.set(said(text), text);
  if (live.size === 0) return;
  const again = new Set(
    view.added.filter(({ text }) => endings.has(endingOf(text)) && !mark.test(text)).map(({ text }) => said(text)),
  );
  for (const { line, words } of remarks) {
    const was = live.get(words);
    if (was === undefined || again.has(words) || noMatter.test(was) || sentence.test(was)) continue;
    // Nor does anybody miss how something looked.
    if (looks.test(was) && styled.test(view.path)) continue;
    // Without a condition that left at once, more runs than before.
    if (leavesAtOnce.test(was) && !guard.test(was)) continue;
    // Kept beside what took its place, it is a remark and no work put aside.
    if (isReplaced(view, line, (text) => !mark.test(text) && /\w/.test(text))) continue;
    const at = view.evidence('new', line.newLine);
    if (!at) continue;
    const guards = view.kind.role === 'product' && guard.test(was);
    found.push({
      ...finding('code-parked', 'more', at, line.text, 'added'),
      ...(guards ? { severity: 'medium' as const } : {}),
    });
  }
}

/** What formats, publishes documents or tells the team serves nobody else. */
const inTheSteps =
  /(^|\/)\.(?:github|circleci|gitlab|buildkite)\/.*(?:doc|format|lint|lychee|link|slack|label|stale|style)[^/]*$/i;

const noMatter =
  /^\s*[\w:@.-]{1,40}=(?:"[^"]*"|'[^']*'|\{[^{}]*\})\s*$|^\s*(?:self\.|this\.)?\w{1,40}\s?=\s?(?:true|false)[;,]?\s*$|^\s*(import|using|from|require|use|include|#include|package|export \*|@import|console\.|print|puts|Timber|logger|log\.|debugger|end$|else$|return;?$)\b|^\s*[\w.\\]*(log|Log|logger)\w*(?:[.(]|::)|^\s*<\/?[\w.]+>\s*$|^\s*(?:'''|""")/;
const looks = /^\s*[a-z]{2,20}(?:-[a-z]{2,20}){0,4}:\s[^={}]{1,60};$/;
const styled = /\.(?:vue|svelte|s?css|less|sass|styl)$/;
const leavesAtOnce = /^\s*if\b.{1,160}\b(?:return|continue|break)\b[^(]{0,20}$|^\s*(?:return|next) (?:if|unless)\b/;
/** Words of a text about the code, which ends as sentences do. */
const sentence = /^\s*[A-Za-z][\w ,'’"`/-]*[.!?]\s*$/;
const guard =
  /(?<!in)validat|verif|authori[sz]|authent|permission|polic(y|ies)|sanitiz|escape|csrf|captcha|rate_?limit|throttl|require_|ensure_|assert|before_action|health_?check|audit|encrypt|check[A-Z_(]|Check</i;

function emptyTests(view: FileView, found: LineFinding[]): void {
  const lines = view.added;
  lines.forEach((line, index) => {
    if (line.text.length > longest) return;
    const next = lines[index + 1];
    const last = next !== undefined && next.newLine === line.newLine + 1 ? next.text.trim() : undefined;
    const closed = last !== undefined && /^(\}\)?;?|end|pass|assert True|\.\.\.)$/.test(last);
    const oneLine =
      /\{\s*\}/.test(line.text) &&
      /^\s*(?:it|test|specify)\(\s*["'`][^"'`]{3,200}["'`],\s*(?:async\s*)?(?:\(\)|function\s*\(\))\s*(?:(?:=>)\s*)?\{\s*\}\s*\)/.test(
        line.text,
      );
    const opened =
      closed &&
      /^\s*(?:(?:it|test|specify)\(\s*["'`][^"'`]{3,200}["'`],\s*(?:async\s*)?(?:\(\)|function\s*\(\))\s*(?:(?:=>)\s*)?\{|(?:it|test|specify)\s+["'][^"']{3,200}["']\s+do|(?:async )?def test_\w+\([^)]{0,80}\)[^:]{0,30}:|(?:public |fun |func |async |void |Task ){1,3}[Tt]est\w*\([^)]{0,80}\)\s*\{)\s*$/.test(
        line.text,
      );
    const at = (oneLine || opened) && view.evidence('new', line.newLine);
    if (at) found.push(finding('empty-test', 'more', at, line.text, 'added'));
  });
}

/** Whether a line of the product says that something is done for now, is not done, or stands in for what is to come, by those of `tried` that may fit it. */
function isShortcut(text: string, view: FileView, may: readonly number[]): boolean {
  const fits = (pattern: RegExp, code: string): boolean => may.includes(tried.indexOf(pattern)) && pattern.test(code);
  const comment = commentPart(text);
  const code = comment === '' ? text : text.slice(0, text.length - comment.length);
  if (
    comment !== '' &&
    fits(forNow, comment) &&
    !enoughNow.test(comment) &&
    !/\b(todo|fixme|hack|xxx)\b/i.test(comment)
  )
    return true;
  if (/^\s*(\/\/|#|\*|\/\*|--|<!--)/.test(text)) return false;
  return (
    fits(notImplemented, code) ||
    (heirs.test(view.path) && /NotImplementedError/.test(code) && /\b(yet|later|todo|soon)\b/i.test(text)) ||
    (fits(invented, code) && !standsIn.test(code)) ||
    fits(constant, code)
  );
}

/** Invented data belongs in tests; a switch that asks for it is a rule of its own. */
const standsIn = /\b(test|spec|import|require|jest|vi\.|from)\b|is_?mock|use_?mock|mock_?enabled/i;
const heirs = /\.(py|rb)$/;
const forNow =
  /\b(for now|for the moment|for the time being|hard-?cod(ed|ing)? (for now|until|temporar|value)|temporar(y|ily) (value|until|while|disabl|hid|remov|comment|turn|skip|hard|return|set|use|we)|until (we (?:have|can|get|know|fix|support|move|upgrade|migrate|find (?:a|out)|figure|decide|implement|need|drop|are)\b|(it|this)( is|['’]s) (fixed|done|ready|implemented|resolved|merged|released|available|supported)|the (bug|issue|fix)\b|the (new|real|api|backend)( \w+)? (is|are|supports?|ships?|lets)\b)|quick and dirty|dirty (fix|hack)|pour l['’]instant|pour le moment|temporairement|en attendant|en dur\b)/i;
/** To leave out what nobody needs yet is no stopgap. */
const enoughNow =
  /\b(all|only|what|columns?|fields?|ones?|things?) (that )?we( actually)? (need|use|care about)\b|\b(?:irrelevant|unused|unneeded|not (?:needed|used|relevant)|ignored?|nothing) for now\b|\bkeep (?:it|this|them) (?:this way|as (?:it )?(?:is|are)|simple)\b|\b(enough|suffices?|sufficient|good|fine) for now\b/i;
const notImplemented =
  /\bthrow new (NotImplementedException|NotImplementedError|UnsupportedOperationException\(\s*"[^"]{0,40}(not (yet )?implemented|todo))|\bthrow new Error\(\s*["'`][^"'`]{0,60}(not (yet )?implemented|unimplemented|todo)\b|(?<![\w.])TODO\(\s*("|\))|\btodo!\(|\bunimplemented!\(|\bpanic\(\s*"[^"]{0,40}not (yet )?implemented|\berrors\.New\(\s*"[^"]{0,40}not (yet )?implemented|\braise ["'][^"']{0,40}(not (yet )?implemented|todo)\b|\bfatalError\(\s*"[^"]{0,40}not (yet )?implemented/i;
const invented =
  /\b(const|let|var|val|private|public|static|final|def|self)?\s*\$?(mock|dummy|fake|hardcoded|hard_coded)_?[A-Z_]{0,24}(data|users?|items|list|response|results?|values?|rows|products|orders|entries|records)\s*(:[^=]{1,40})?=(?!=)|\b(MOCK|DUMMY|FAKE|HARDCODED)_[A-Z_]{2,40}\s*=(?!=)|\blorem ipsum dolor/i;
const constant =
  /\b(if|elif|elsif|unless|while\s+not)\s*(?:\(\s*)?(false|False|0)\s*(&&|\band\b|\)\s*(?:\{\s*)?$|:\s*$)|\bif\s*(?:\(\s*)?(true|True)\s*(\|\||\bor\b)|(&&\s*|\band )(false|False)\s*(\)|\{|:|$|\?)|(\|\|\s*|\bor )(true|True)\s*(\)|\{|:|$|\?)(?!\s*(\?|:))|^\s*\{false && /;

const tried = [forNow, notImplemented, /NotImplementedError/, invented, constant];
const words = prefilter(tried.map((pattern) => ({ pattern })));

function finding(
  kind: string,
  effect: 'more' | 'unclear',
  at: Evidence,
  text: string,
  sign: 'added' | 'removed',
): LineFinding {
  return {
    kind,
    thing: kind,
    effect,
    grade: 'A',
    facts: { n: 1 },
    evidence: [at],
    sign,
    token: said(text).toLowerCase(),
  };
}
