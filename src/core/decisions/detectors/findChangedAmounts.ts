import { changedLines } from './changeBlocks.ts';
import { prefilter } from '../prefilter.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Facts, Finding } from '../finding.ts';

/**
 * Lines that stand on both sides with other amounts of money and nothing else, however many amounts they hold: what something costs. Left alone: tests and examples,
 * amounts where nothing near speaks of prices, places that a query fills in ($1), nothing in another currency.
 */
export function findChangedAmounts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (!roles.has(role) || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  if (notHere.test(view.path)) return [];
  const candidates = view.linesFor(words).map(({ line }) => line);
  if (candidates.length < 2) return [];
  const waiting = new Map<ChangedLine['block'], Map<string, ChangedLine[]>>();
  const lines = changedLines(view, candidates).filter(({ code }) => code.length < longest && !filledIn.test(code));
  for (const at of lines) {
    if (at.side === 'new') continue;
    const block = waiting.get(at.block) ?? new Map<string, ChangedLine[]>();
    const frame = frameOf(at.code);
    block.set(frame, [...(block.get(frame) ?? []), at]);
    waiting.set(at.block, block);
  }
  return lines.flatMap((now) => {
    const then = now.side === 'new' ? waiting.get(now.block)?.get(frameOf(now.code))?.shift() : undefined;
    const found = then && compared(then.code, now.code);
    if (!found || !isPriced(view, now)) return [];
    const evidence = [view.evidence('new', now.line), view.evidence('old', then.line)].filter(
      (one) => one !== undefined,
    );
    return evidence.length === 0 ? [] : [{ ...found, grade: 'A' as const, evidence }];
  });
}

/** Whether something says that the amount is the price of what is sold. In settings, whose amounts are often somebody else's, the line or the file's name must. */
function isPriced(view: FileView, at: ChangedLine): boolean {
  if (billed.test(view.path)) return true;
  if (view.kind.role === 'settings') return named.test(at.code);
  return speaks.test(at.code) || speaks.test(at.before());
}

const roles: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'data', 'settings', 'translations']);

/** Where amounts are records, texts about others, or tables of what machines cost. */
const notHere =
  /(^|\/)(migrations?|seeds?|stories|scripts?|blog|articles?|news)\/|\.(css|scss|svg|sql|lock|csv|snap)$/i;

/** An amount of money: a currency stands before or after it. */
const money =
  /(?<![\w$\\])[$€£]\s?(?<after>\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?<cents>\.\d{1,4})?(?![\w])|(?<![\w.,$])(?<before>\d{1,3}(?:[,. ]\d{3}){1,2}|\d{1,7})(?<part>[.,]\d{1,2})?\s?(?:€|£|EUR\b|USD\b|GBP\b|CHF\b)/g;

/** A place that a query or a command fills in is no amount. */
const filledIn =
  /^\s*\$\d{1,2}[,)]|\$\d{1,2}\s?,\s?\$\d|[=(~]\s?\$\d{1,2}\b|[<>]=?\s\$\d{1,2}\b|\$\d{1,2}::|\\\$\d|\$0\b.*\$1\b|["'`]\$\d["'`]/;

const words = prefilter([
  { pattern: /[$€£]\s?\d/, hints: ['$', '€', '£'], roles: [...roles] },
  { pattern: /\d\s?(?:€|£|EUR\b|USD\b|GBP\b|CHF\b)/, hints: ['€', '£', 'eur', 'usd', 'gbp', 'chf'], roles: [...roles] },
]);

const billed =
  /pric|plan|billing|subscri|tarif|fees?\b|checkout|upgrade|offer|paywall|abonnement|coupon|commission|stripe|paddle/i;

/** Words that make an amount the price of something. */
const speaks =
  /\bpri(?:ce|cing|x)|[a-z]Price|\bplans?\b|subscri|\bfees?\b|\btarif|\babonnement|\bbilled|\bcosts?\b|\bcharge|(?:\/|\bper |\bpar )\s?(?:mo\b|month|year|yr|user|seat|mois|an\b|member|agent)|\bmonthly|\byearly|\bannual/i;

const named = /\bpri(?:ce|cing|x)|[a-z]Price|\bfees?\b|\btarif|\babonnement|\bplans?\b/i;

const longest = 400;

function frameOf(code: string): string {
  return code.trim().replace(money, '¤');
}

function amountsOf(code: string): readonly { readonly value: number; readonly text: string }[] {
  return [...code.matchAll(money)].map(([text, ...rest]) => {
    const [whole = '', part = ''] = rest.filter((one) => typeof one === 'string');
    return { value: Number(`${whole.replace(/[^\d]/g, '')}${part.replace(',', '.')}`), text: text.trim() };
  });
}

interface Compared {
  readonly kind: string;
  readonly thing: string;
  readonly effect: Effect;
  readonly facts: Facts;
}

function compared(before: string, after: string): Compared | undefined {
  const [then, now] = [amountsOf(before), amountsOf(after)];
  if (then.length !== now.length) return undefined;
  const differ = now.flatMap((one, at) => {
    const was = then[at];
    return was !== undefined && was.text !== one.text && was.value + one.value > 0 ? [{ was, is: one }] : [];
  });
  const [first] = differ;
  if (!first) return undefined;
  const rises = differ.every(({ was, is }) => is.value > was.value);
  const falls = differ.every(({ was, is }) => is.value < was.value);
  // Some rise and some fall, or only the currency is another: that the price list changes is proved, and no direction.
  if (!rises && !falls) return { kind: 'plan-offered', thing: 'amounts', effect: 'unclear', facts: {} };
  return {
    kind: 'price',
    thing: 'amount',
    effect: rises ? 'more' : 'less',
    facts: { from: first.was.text, to: first.is.text },
  };
}
