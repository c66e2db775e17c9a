import { measured } from '../measure.ts';
import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Facts, Finding } from '../finding.ts';
import type { Line } from '../../change/fileChange.ts';

/**
 * Tables of plans and prices, read entry by entry: a price, a limit, what a plan includes, the reference under which it is sold. An entry is compared with the one
 * of the same name that stood in its place, so that the same name in the next plan is not taken for it.
 * Left alone: tests and examples, files that only have a word like "plan" in their name, and what places or colours the table.
 */
export function findPlanTables(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (
    (role !== 'product' && role !== 'data' && role !== 'settings') ||
    place === 'test' ||
    place === 'example' ||
    notATable.test(view.path)
  )
    return [];
  if (view.file.content.type !== 'text') return [];
  const found: Finding[] = [];
  if (!aTable(view)) {
    references(view, found);
    shownPrices(view, found);
    return found;
  }
  const all = entriesOf(view.added);
  for (const hunk of view.file.content.hunks) {
    let removed: Line[] = [];
    let added: Line[] = [];
    const flush = (): void => {
      if (removed.length > 0 || added.length > 0) compareRuns(view, removed, added, all, found);
      removed = [];
      added = [];
    };
    for (const line of hunk.lines) {
      if (line.type === 'context') flush();
      else if (line.type === 'removed') {
        // A new run begins where lines go after others came.
        if (added.length > 0) flush();
        removed.push(line);
      } else added.push(line);
    }
    flush();
  }
  return found;
}

const notATable =
  /(^|\/)(scripts?|migrations?|migrate|tools?|stories|e2e|emails?|workflows)\/|\.(css|scss|sass|less|svg|md|mdx|lock|ipynb|sh|sql|graphql|proto)$|\.d\.ts$|(^|\/)(package|tsconfig|openapi|swagger|schema)\b[^/]*$/i;
const sureName =
  /(^|[/._-])(pricing|(?:default|plan|usage)[._-]quotas?|prices?|billing[._-]?(rates?|plans?|config)?|price[._-]?list|entitlements?|tarifs?|tariffs?)([/._-]|$)|(Pricing|Billing(Plan|Rate|Manager)|Entitlement|PriceList)\w*\.\w+$/i;
const maybeName =
  /(^|[/._-])(plans?|tiers?|subscriptions?|quotas?|limits?|offers?|features|packages|editions?|licen[cs]e|constants?|stripe|paddle)([/._-]|$)|(Plans?|Tiers?|Quotas?|Limits?|Subscriptions?)[A-Z]?\w*\.\w+$/;
const planName =
  /(^|\/)(plans?|tiers?|quotas?)(\/(config|constants?|index|limits?|data|table)[^/]*|[._-](config|constants?|limits?|data)\.\w+|\.(ts|js|rb|py|php|ex|go|cs|kt|java|rs))$/i;
/** Plans that are not sold: of a release, a lesson, a query, a journey. */
const otherPlan =
  /release|query|lesson|meal|floor|training|treatment|backup|project|travel|execution|care|study|execut|planner|physical|logical|migration|disk|storage/i;
const tierWord = /\b(?:free|hobby|starter|pro|premium|paid|enterprise|business|growth|team|plus|basic)\b/gi;
const salesWord = /pric|billing|subscri|stripe|monthly|yearly|annual|quota|seat|trial|\bplans?\b|Plan\b|PLAN/;

/** A name of a table of plans; where the name has other meanings, the lines must name at least two plans, or one and a sale. */
function aTable(view: FileView): boolean {
  if (sureName.test(view.path) || (planName.test(view.path) && !otherPlan.test(view.path) && view.language !== 'YAML'))
    return true;
  if (!maybeName.test(view.path) || view.file.content.type !== 'text') return false;
  const tiers = new Set<string>();
  let sale = salesWord.test(view.path);
  const read = (text: string): void => {
    for (const match of text.matchAll(tierWord)) tiers.add(match[0].toLowerCase());
    sale ||= salesWord.test(text);
  };
  for (const { line } of view.linesFor(tableWords)) read(line.text);
  for (const { lines } of view.file.content.hunks) {
    if (tiers.size > 1) return true;
    for (const line of lines) if (line.type === 'context') read(line.text);
  }
  return tiers.size > 1 || (tiers.size > 0 && sale);
}

const tableWords = prefilter([{ pattern: tierWord }, { pattern: salesWord }]);

interface Entry {
  readonly key: string;
  /** Nothing else stands on its line, or the line is a row of several entries: a table, and not a call. */
  readonly pure: boolean;
  /** It stands in a list of prices: { free: 0, pro: 12 }. */
  readonly priced: boolean;
  readonly value: string;
  readonly line: number;
}

const entry =
  /(?:^|[\s{(,[:@])["']?(?<key>[A-Za-z_][\w.-]{0,50})["']?\]?\s?(?::|=>|=)\s?(?<value>-?\d[\d_]*(?:\.\d+)?\b|(?:true|false|null|nil|None|Infinity|True|False)\b|["'][^"']{0,80}["'])/g;
const pairEntry =
  /(?:^|[\s{(,[:@])["']?(?<key>[A-Za-z_][\w.-]{0,50})["']?\s?=\s?(?<value>\d[\d_]*(?:\.\d+)?)[mMdDfFL]?\b/g;

const pureLine =
  /^\s*["'[]?[A-Za-z_][\w.-]{0,60}["'\]]?\s?(?::|=>|=)\s?["'\w.-]{1,60},?;?\s*$|^\s*[-([]?\s?[{(]?\s?(?:["']?[A-Za-z_]\w{0,40}["']?\s?(?::|=>|=)\s?[^,{}()]{1,80},\s{0,40}){2,}/;

function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  let priced = false;
  for (const one of lines) {
    if (
      one.text.length > 600 ||
      /^\s*(\/\/|#|\*|\/\*|--|import\b|def |defp |fun |func |function |return\b)|^\s*(export |public |private |protected |async )*function\b/.test(
        one.text,
      )
    )
      continue;
    if (/[{[(]\s*$/.test(one.text) && /(?:prices?|pricing|tarifs?)["']?\s?(?:=|:|=>)\s?%?[{[(]\s*$/i.test(one.text))
      priced = true;
    else if (/^\s*[}\])]/.test(one.text)) priced = false;
    const line = one.type === 'removed' ? one.oldLine : one.newLine;
    const seen = new Set<string>();
    for (const pattern of [entry, pairEntry]) {
      for (const { groups } of one.text.matchAll(pattern)) {
        const key = groups?.['key'];
        const value = groups?.['value'];
        if (key === undefined || value === undefined || seen.has(key)) continue;
        seen.add(key);
        entries.push({ key, priced, pure: pureLine.test(one.text), value: value.replace(/^["']|["']$/g, ''), line });
      }
    }
  }
  return entries;
}

function compareRuns(
  view: FileView,
  removed: readonly Line[],
  added: readonly Line[],
  all: readonly Entry[],
  found: Finding[],
): void {
  if (removed.length === added.length) compareAmounts(view, removed, added, found);
  const before = entriesOf(removed);
  const after = entriesOf(added);
  const waiting = new Map<string, Entry[]>();
  for (const one of before) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one]);
  const fresh: Entry[] = [];
  const counts = new Map<string, number>();
  for (const { key } of after) counts.set(key, (counts.get(key) ?? 0) + 1);
  const unequal = new Set(
    [...waiting]
      .filter(
        ([key, list]) =>
          counts.has(key) && counts.get(key) !== list.length && (list.length > 1 || (counts.get(key) ?? 0) > 1),
      )
      .map(([key]) => key),
  );
  for (const now of after) {
    // Several lines of the same name on both sides, but not as many: which stood in which one's place is not proved.
    if (unequal.has(now.key)) {
      if (
        isPrice(now.key, now.priced) &&
        isNumber(now.value) &&
        !before.some((then) => then.key === now.key && then.value === now.value)
      )
        push(found, view, { kind: 'plan-offered', effect: 'unclear', thing: now.key, facts: {} }, undefined, now);
      continue;
    }
    const then = waiting.get(now.key)?.shift();
    if (!then) fresh.push(now);
    else if (then.value !== now.value) push(found, view, changed(now, then.value), then, now);
  }
  const gone = [...waiting.values()].flat().filter(({ key }) => !unequal.has(key));
  // A run that only grows or only shrinks: entries of a plan that comes or goes. Where both happen, names were changed.
  if (gone.length === 0)
    for (const now of fresh) {
      const several =
        after.filter(({ key }) => key === now.key).length > 1 || all.filter(({ key }) => key === now.key).length > 1;
      if (now.pure)
        push(
          found,
          view,
          appeared(now, several || planName.test(view.path) || (view.language === 'YAML' && sureName.test(view.path))),
          undefined,
          now,
        );
    }
  if (fresh.length === 0) for (const then of gone) if (then.pure) push(found, view, vanished(then), then, undefined);
}

interface Verdict {
  readonly kind: string;
  readonly effect: Effect;
  readonly thing: string;
  readonly facts: Facts;
}

const priceKey =
  /(price|amount|cost|\bfee|_fee|Fee|monthly|yearly|annual|cents|rate|tarif|usd|eur|gbp)$|^(price|amount|USD|EUR|GBP)/i;
const notPrice = /rate_?limit|sample|frame_?rate|error_?rate|interval|type|currency|label|text|name/i;
function isPrice(key: string, priced: boolean): boolean {
  return (priced || priceKey.test(key)) && !notPrice.test(key);
}

/** Names by their words, since "exports" is no port and "reports" no order of lines. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
}

const looks =
  /^(x|y|cx|cy|r|d|id|key|type|min|step)$|^(aria|data) |\b(order|position|index|version|width|height|colou?r|timeout|delay|weight|sort|rank|columns?|span|padding|margin|opacity|duration|stroke|radius|font|class|icon|href|urls?|link|test|status|created|updated|date|scale|decimals|precision|port|retry|retries|lines?|chunk|page|size|z|length|digits|redemptions|attempts)\b/;
const shown =
  /\b(hidden|visible|default|active|activated|enabled|disabled|highlight(ed)?|popular|deprecated|legacy|archived|recommended|required|nullable|optional|null|unique|readonly|available|current|primary|autofocus|fluid|async|debug|loading|open|checked|selected|blank|new|dark|scroll|public|granted)\b/;
const reference = /^(price|prod|plan)_[A-Za-z0-9]{10,}$/;

function changed({ key, priced, value: to }: Entry, from: string): Verdict | undefined {
  if (reference.test(from) && reference.test(to)) return sold(to);
  if (looks.test(wordsOf(key))) return undefined;
  const numbers = measured('number', from, to);
  if (numbers) {
    if (isPrice(key, priced)) return { kind: 'price', effect: numbers.effect, thing: key, facts: numbers.facts };
    return { kind: 'free-limit', effect: numbers.effect, thing: key, facts: numbers.facts };
  }
  const on = switched(from, to);
  if (on !== undefined && !shown.test(wordsOf(key)))
    return { kind: 'plan-content', effect: on ? 'less' : 'more', thing: key, facts: {} };
  if (unlimited(from) !== unlimited(to) && (isNumber(from) || isNumber(to)))
    return { kind: 'free-limit', effect: unlimited(to) ? 'more' : 'less', thing: key, facts: {} };
  return inWords(from, to);
}

/** 'Up to 5 users' and 'Up to 10 users': the same words with another number. */
function inWords(from: string, to: string): Verdict | undefined {
  const words = (text: string): string => text.replace(/\d[\d,.]*/g, '#');
  if (words(from) !== words(to) || !/[a-z]{3}/i.test(from)) return undefined;
  const number = (text: string): string => (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/,/g, '').replace(/\.$/, '');
  const numbers = measured('number', number(from), number(to));
  return (
    numbers && {
      kind: /[$€£]/.test(from) ? 'price' : 'free-limit',
      effect: numbers.effect,
      thing: words(from).trim().slice(0, 40),
      facts: numbers.facts,
    }
  );
}

function appeared({ key, priced, value }: Entry, several: boolean): Verdict | undefined {
  if (reference.test(value)) return sold(value);
  if (looks.test(wordsOf(key))) return undefined;
  if (isNumber(value)) {
    if (isPrice(key, priced))
      return Number(value) > 0
        ? { kind: 'price-listed', effect: 'more', thing: `${key} ${value}`, facts: { entry: `${key}=${value}` } }
        : undefined;
    return several && limitKey.test(key)
      ? { kind: 'allowance-set', effect: 'unclear', thing: key, facts: {} }
      : undefined;
  }
  return several &&
    /^false$/i.test(value) &&
    !shown.test(wordsOf(key)) &&
    !/^(is|has|can|show|with|use)[A-Z_]?(?!.*(premium|paid|pro))/.test(key)
    ? { kind: 'plan-content', effect: 'more', thing: key, facts: {} }
    : undefined;
}

function vanished({ key, priced, value }: Entry): Verdict | undefined {
  if (reference.test(value)) return sold(value);
  if (looks.test(wordsOf(key)) || !isNumber(value)) return undefined;
  if (isPrice(key, priced))
    return Number(value) > 0
      ? { kind: 'price-listed', effect: 'less', thing: `${key} ${value}`, facts: { entry: `${key}=${value}` } }
      : undefined;
  return undefined;
}

const limitKey =
  /limit|max|quota|users|members|seats|projects|documents|storage|requests|events|messages|emails|credits|monitors|domains|links|retention|workspaces|per_?month|allowance|included|_value$|checks|contacts|responses|keys|repos|runs|minutes/i;

function isNumber(value: string): boolean {
  return /^-?\d[\d_]*(\.\d+)?$/.test(value);
}

function unlimited(value: string): boolean {
  return /^(null|nil|none|infinity|unlimited|-1)$/i.test(value);
}

function switched(from: string, to: string): boolean | undefined {
  if (/^false$/i.test(from) && /^true$/i.test(to)) return true;
  return /^true$/i.test(from) && /^false$/i.test(to) ? false : undefined;
}

function push(
  found: Finding[],
  view: FileView,
  verdict: Verdict | undefined,
  then: Entry | undefined,
  now: Entry | undefined,
): void {
  if (!verdict) return;
  const evidence = [now && view.evidence('new', now.line), then && view.evidence('old', then.line)].filter(
    (one) => one !== undefined,
  );
  if (evidence.length > 0) found.push({ ...verdict, grade: 'A', evidence });
}

/** Lines of a price page that differ by an amount alone. */
function compareAmounts(view: FileView, removed: readonly Line[], added: readonly Line[], found: Finding[]): void {
  removed.forEach((then, index) => {
    const now = added[index];
    if (!now || then.type !== 'removed' || now.type !== 'added' || then.text.length > 400 || now.text.length > 400)
      return;
    const [plan, same] = [planKey.exec(then.text)?.[0], planKey.exec(now.text)?.[0]];
    if (
      plan !== undefined &&
      plan === same &&
      /["'`]/.test(now.text) &&
      then.text.replace(/\W/g, '') !== now.text.replace(/\W/g, '') &&
      !/\b(?:true|false)\b/.test(now.text)
    ) {
      push(
        found,
        view,
        { kind: 'plan-offered', effect: 'unclear', thing: plan, facts: {} },
        at(then.oldLine),
        at(now.newLine),
      );
    }
    const [from, to] = [amountIn(then.text), amountIn(now.text)];
    if (
      from === undefined ||
      to === undefined ||
      then.text.replace(amount, '#').trim() !== now.text.replace(amount, '#').trim()
    )
      return;
    const numbers = measured('number', from, to);
    if (numbers)
      push(
        found,
        view,
        { kind: 'price', effect: numbers.effect, thing: 'amount', facts: numbers.facts },
        at(then.oldLine),
        at(now.newLine),
      );
  });
}

const amount =
  /[$€£]\s?(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?|(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?\s?[€£]/;

function amountIn(text: string): string | undefined {
  return amount.exec(text)?.[0].replace(/[^\d.]/g, '');
}

/** What a table says of one plan: [Plans.FREE]: { value: '30 days' }. */
const planKey = /\[\w{0,30}(?:[Pp]lan|[Tt]ier|PLAN|TIER)\w{0,12}\.\w{2,20}\]\s?:/;

function at(line: number): Entry {
  return { key: '', value: '', priced: true, pure: true, line };
}

/** References under which the payment company knows a price: another one means that something else is sold. */
function references(view: FileView, found: Finding[]): void {
  const read = (text: string): readonly string[] =>
    [...text.matchAll(/["'](price_[A-Za-z0-9]{14,40})["']/g)].map((match) => match[1] ?? '');
  if (view.linesFor(signs).length === 0) return;
  const before = new Set(view.removed.flatMap(({ text }) => read(text)));
  const after = new Set(view.added.flatMap(({ text }) => read(text)));
  for (const line of view.added)
    for (const one of read(line.text)) if (!before.has(one)) push(found, view, sold(one), undefined, at(line.newLine));
  for (const line of view.removed)
    for (const one of read(line.text)) if (!after.has(one)) push(found, view, sold(one), at(line.oldLine), undefined);
}

function sold(reference: string): Verdict {
  return { kind: 'plan-offered', effect: 'unclear', thing: reference, facts: {} };
}

/** A price as a page shows it: <span class="price">$100</span>. Told where the same page shows another one in its place. */
const shownPrice =
  /class(?:Name)?=["'][^"'<>]{0,60}\b(?:price|pricing|money|tarif)[^"'<>]{0,60}["'][^$€£<]{0,20}([$€£]\s?(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?|(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?\s?[€£])/i;

/** A line that holds a reference or a price as a page shows it. */
const signs = prefilter([{ pattern: /["']price_/ }, { pattern: shownPrice }]);

function shownPrices(view: FileView, found: Finding[]): void {
  const read = (lines: readonly Line[]): readonly { readonly price: string; readonly line: number }[] =>
    lines.flatMap((one) => {
      const price = one.text.length > 400 ? undefined : shownPrice.exec(one.text)?.[1]?.replace(/[^\d.]/g, '');
      return price === undefined ? [] : [{ price, line: one.type === 'removed' ? one.oldLine : one.newLine }];
    });
  if (view.linesFor(signs).length === 0) return;
  const [before, after] = [read(view.removed), read(view.added)];
  // Only where as many prices are shown as before is it proved which one stands for which.
  if (before.length !== after.length) return;
  before.forEach((then, index) => {
    const now = after[index];
    const numbers = now && measured('number', then.price, now.price);
    if (now && numbers) {
      push(
        found,
        view,
        { kind: 'price', effect: numbers.effect, thing: 'amount', facts: numbers.facts },
        at(then.line),
        at(now.line),
      );
    }
  });
}
