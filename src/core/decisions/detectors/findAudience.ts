import { audienceIn, audienceWords } from '../interfaces/audience.ts';
import { codePart } from '../codeText.ts';
import { isScreen } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import { proofOf } from './proofOf.ts';
import type { Audience } from '../interfaces/audience.ts';
import type { Line } from '../../change/fileChange.ts';
import type { FileView } from '../fileView.ts';
import type { LineFinding } from '../finding.ts';

/**
 * Work that was there before and from now on is met by some only: in some copies of the product, from a day on, with a switch, in a country, by some people; or the
 * condition goes and the work stays, for all. Left alone: new work that has its condition from the start, another condition of the same kind in its place, the
 * rights of people where nothing is shown (they are told apart), logs, tools and tests.
 */
export function findAudience(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || view.file.status !== 'modified' || view.file.content.type !== 'text') return [];
  if (place === 'test' || place === 'example' || place === 'development' || aside.test(view.path)) return [];
  const lines = new Set<Line>(view.linesFor(words).map(({ line }) => line));
  if (lines.size === 0) return [];
  const found: LineFinding[] = [];
  const asked = { added: new Set<unknown>(), removed: new Set<unknown>() };
  for (const { lines: all } of view.file.content.hunks)
    all.forEach((line, at) => {
      if (line.type === 'context' || !lines.has(line) || line.text.length > longest || view.stays(line.text)) return;
      const code = codePart(line.text, view.language);
      const by = asksIn(view.path).test(code) && !tools.test(code) ? audienceIn(code) : undefined;
      if (by === undefined || (by === 'role' && !isScreen(view.path))) return;
      const sign = line.type;
      asked[sign].add(by);
      if (!holdsWhatStays(view, all, at, by)) {
        return;
      }
      const evidence = proofOf(view, line);
      if (!evidence) return;
      found.push({
        kind: 'shown-to-some',
        thing: view.path,
        effect: sign === 'added' ? 'more' : 'less',
        grade: isSure(by, sign) ? 'B' : 'C',
        facts: { n: 1, how: by },
        evidence: [evidence],
        sign,
        token: code.replace(/\W+/g, '').toLowerCase(),
        ...(by === 'role' ? { severity: 'low' as const } : {}),
        ...(by === 'edition' || (by === 'switch' && ofOffers.test(code))
          ? { category: 'revenue.pricing' as const }
          : {}),
      });
    });
  // The same question on both sides is one that is put otherwise.
  return found.filter(({ facts }) => !(asked.added.has(facts['how']) && asked.removed.has(facts['how'])));
}

/** A setting that is asked for beside what was there has many meanings, and an edition is a matter of what is paid for: both are asked. */
function isSure(by: Audience, sign: 'added' | 'removed'): boolean {
  return by !== 'edition' && !(by === 'switch' && sign === 'added');
}

const longest = 400;
/** A switch on what customers pay for: what it holds is an offer's. */
const ofOffers = /\b(?:billing|payments?|subscriptions?|pricing|licen[cs]e|paywall|stripe)_?(?:is_?)?enabled\b/i;
const aside =
  /cache[-_]?handler|(^|\/)(config|webpack|vite|scripts?|build|tools?|seeds?|migrations?|migrate|initializers|__mocks__|mocks?|lib\/tasks|cli|cmd|terraform|deploy)\/|\.config\.|(^|\/)(vite|webpack|next|nuxt|jest|babel|gulpfile|rollup)[.\w]*\.[cm]?[jt]s$|settings\.py$|\.(gradle|kts|sh|tf)$|sentry|logger|logging|instrumentation|middleware\.[jt]s$|(^|\/)(main|index|server|env|config|constants?)\.[cm]?[jt]s$/i;
const tools =
  /console\.|\blog|logger|debug\(|devtool|sentry|mock|bugsnag|analytics|gtag|plausible|matomo|secure:|cookie|cache|service_?worker|swagger|tracing|\bssl\b|https?:|import |source_?map|throw |\braise\b|className=|class=["'{][^"']{0,80}\?|hot\b|profil|telemetr|metric|storybook|\bkey=|aria-|test_?id|errors?[.[]|[A-Z]_ENABLED\.equals\(/i;

/** Something depends on a question. */
const condition =
  /^\s*(?:(?:[}{)]{1,3}\s{0,3})?(?:else\s?)?(?:if|unless|elif|elsif|guard)\b|(?:return|next|redirect_to\b.{0,60}|render\b.{0,60}|head\b.{0,20})\s(?:if|unless)\b|[\w.:@(<%=].{0,120}[\w)"']\s(?:if|unless)\s)|&&\s*(?:\(|<|$|\[)|\?\s*(?:\(|<|$|\[)|\b(?:v-if|v-else-if|v-show|\*ngIf|\[hidden\]|ng-if|ng-show|ng-hide|x-if|x-show|:if)=|\{%-?\s?(?:if|elif|unless)\b|<%-?\s?(?:if|unless)\b|^\s*- ?(?:if|unless)\b|^\s*@(?:if|unless|can|env|production|role|hasrole|feature)\b|\{[#:](?:if|else if)\b|\.filter\(|\{\{[#-]?\s?(?:if|unless)\b|\b(?:if|visible|show|hidden|hide|isVisible|isHidden|shouldShow\w{0,20}|condition|display|available|isAvailable)\s?[:=]\s?\{?(?!\s?(?:["'`]|true|false))/;

/** Where a question mark only hands an error on, it makes nothing depend on anything. */
function asksIn(path: string): RegExp {
  return path.endsWith('.rs') ? plainCondition : condition;
}

const plainCondition = /^\s*(?:\}\s?)?(?:else\s)?(?:if|while)\b|&&\s*(?:\(|$)/;

/** Whether what a changed condition holds stood there before, or stays. */
function holdsWhatStays(view: FileView, all: readonly Line[], at: number, by: Audience): boolean {
  const line = all[at];
  if (line === undefined || line.type === 'context') return false;
  const side = line.type;
  const { own, others } = runAround(all, at);
  // The same with fewer or no questions stood on the other side.
  const bare = said(withoutQuestion(line.text));
  if (others.some((other) => audienceIn(other.text) === by)) return false;
  // The same words over more lines, or fewer.
  if (said(others.map(({ text }) => text).join(' ')).includes(said(line.text))) return false;
  for (const other of others) {
    if (view.stays(other.text)) continue;
    if (asksLoosely(other.text, by)) return false;
    const now = said(other.text);
    if (now.length > 8 && bare.length > 8 && bare === said(withoutQuestion(other.text))) return true;
    if (now.length > 14 && said(line.text).includes(now)) return true;
  }
  if (own.some((one) => one !== line && declares.test(one.text) && all.indexOf(one) < at)) return false;
  // Another question stands in its place.
  const words = new Set(line.text.match(/\w+/g));
  const asksOtherwise = ({ text }: Line): boolean =>
    opensQuestion.test(text) && (/\(\s*$/.test(text) || (text.match(/\w+/g) ?? []).some((word) => !words.has(word)));
  if (others.some(asksOtherwise)) return false;
  if (endsAtOnce.test(line.text)) return false;
  const next = followers(all, at, side);
  const [first, second] = next;
  if (first === undefined) return false;
  if (leaves.test(line.text)) return first.type === 'context' || view.stays(first.text);
  if (leaves.test(first.text)) {
    const after = next.find((one, step) => step > 0 && !closes.test(one.text));
    return after !== undefined && (after.type === 'context' || view.stays(after.text));
  }
  if (closes.test(first.text)) return false;
  const held = (one: Line | undefined): boolean =>
    one !== undefined &&
    !closes.test(one.text) &&
    !hint.test(one.text) &&
    !watches.test(one.text) &&
    said(one.text).length > 6 &&
    (one.type === 'context' || view.stays(one.text));
  // An attribute of a part that stays, or the head of a block whose content stays.
  return held(first) || (first.type !== 'context' && said(first.text).length < 8 && held(second));
}

/** Another condition that seems to ask the same stands in its place, under a name of its own. */
function asksLoosely(text: string, by: Audience): boolean {
  const words = by === 'role' ? ofRoles : by === 'switch' ? ofSwitches : undefined;
  return words !== undefined && condition.test(text) && words.test(text);
}

const ofRoles = /admin|role|owner|staff|permission|\bcan[A-Z_]/i;
const ofSwitches = /enabled|disabled|feature|flag|\bbeta|pilot/i;

function followers(all: readonly Line[], at: number, side: Line['type']): readonly Line[] {
  const after = all
    .slice(at + 1, at + 15)
    .filter((one) => (one.type === 'context' || one.type === side) && /\w|[}\])]/.test(one.text));
  let open = opened(all[at]?.text ?? '');
  let step = 0;
  // A question over several lines ends where its parentheses do; on a screen, they hold what is shown.
  if (/[(,]\s*$/.test(all[at]?.text ?? '') && !/(?:&&|\?)\s?\(\s*$/.test(all[at]?.text ?? ''))
    for (; open > 0 && step < after.length; step += 1) open += opened(after[step]?.text ?? '');
  return after.slice(step);
}

function opened(text: string): number {
  return (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length;
}

/** The changed lines around one, without an unchanged line between them. */
function runAround(
  all: readonly Line[],
  at: number,
): { readonly own: readonly Line[]; readonly others: readonly Line[] } {
  const type = all[at]?.type;
  const start = all.findLastIndex((one, index) => index < at && one.type === 'context');
  const end = all.findIndex((one, index) => index > at && one.type === 'context');
  const run = all.slice(start + 1, end < 0 ? all.length : end);
  return { own: run.filter((one) => one.type === type), others: run.filter((one) => one.type !== type) };
}

function said(text: string): string {
  return text.replace(/[\W_]+/g, '');
}

/** A line without what it asks, so that it reads like the one that asks nothing. */
function withoutQuestion(text: string): string {
  return text
    .replace(/\s(?:v-if|v-else-if|v-show|\*ngIf|\[hidden\]|ng-if|ng-show|ng-hide|x-if|x-show)="[^"]{0,200}"/, '')
    .replace(/\s(?:&&|\|\||and|or)\s[^{}<>"';:]{3,160}?(?=["')}:{]|\s(?:&&|\|\||\?|and|or|then|do)\s|$)/, '')
    .replace(/\s(?:if|unless)\s.{3,160}$/, '');
}

const opensQuestion = /^\s*(?:[}{)]{1,3}\s?)?(?:else\s?)?(?:if|unless|elif|elsif|guard)\b/;
/** A word beside the work, and not the work. */
const hint = /^\s*<[\w.-]{0,30}(?:[aA]lert|[nN]otice|[wW]arning|[bB]anner|[tT]oast|[hH]int|[tT]ooltip|Callout)\b/;
/** What only counts what is done, or notes it for developers. */
const watches = /\b(?:analytics|log_?Event|track(?:Event)?|logger|Timber|Log)\b\.?\w*[.(]/;
/** A question that ends on its own line holds nothing that follows. */
const endsAtOnce =
  /\{\{-?\s?if\b.{0,200}\{\{-?\s?end\b|<%-?\s?(?:if|unless)\b.{0,200}<%-?\s?end\b|\{%-?\s?if\b.{0,200}\{%-?\s?endif\b|@if\b.{0,200}@endif\b/;
const leaves =
  /^\s*(?:return\b|notFound\(|redirect|next\b|render\b.{1,20}(?:404|not_found)|raise\b|abort\b|head\b|throw\b|continue\b)|\)\s?(?:return|continue)\b|\breturn\s(?:if|unless)\b/;
const closes = /^\s*(?:[}\])]|end\b|<\/|\/>|\{%-?\s?(?:end|else)|<%-?\s?(?:end|else)|@end|else\b|\{[/:])/;
const declares =
  /^\s*(?:(?:export|public|private|protected|internal|static|async|override|default)\s+)*(?:def|defp|func|fun|fn|function|class)\b|^\s*(?:export\s+)?const\s+\w{1,60}\s?=\s?(?:async\s?)?\([^)]{0,120}\)\s?(?::[^=]{1,60})?=>/;

const words = prefilter([
  {
    pattern:
      /if|unless|&&|\?|v-show|hidden|hide|ng-show|@can|@env|@production|@role|@hasrole|@feature|guard|visible|show|condition|display|available/i,
    hints: audienceWords,
  },
]);
