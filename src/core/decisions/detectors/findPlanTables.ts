import { once } from '../once.ts';
import { prefilter } from '../prefilter.ts';
import { allMatches } from '../allMatches.ts';
import { at, entriesOf } from './planEntries.ts';
import { listedFeatures } from './listedFeatures.ts';
import { appeared, changed, isNumber, isPrice, push, vanished } from './planVerdicts.ts';
import { references, shownPrices } from './shownPrices.ts';
import type { Entry } from './planEntries.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';
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
  listedFeatures(view, found);
  if (!aTable(view)) {
    references(view, found);
    shownPrices(view, found);
    return found;
  }
  const ofKey = once(() => entriesByKey(entriesOf(view.added)));
  const all = (key: string): readonly Entry[] => ofKey().get(key) ?? [];
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
  /(^|\/)(scripts?|migrations?|migrate|tools?|stories|e2e|emails?|workflows|seeds?)\/|(^|[/_-])(llm|ai|models?)[-_](prices?|pricing|costs?)\b|\.(css|scss|sass|less|svg|md|mdx|lock|ipynb|sh|sql|graphql|proto)$|\.d\.ts$|(^|\/)(package|tsconfig|openapi|swagger|schema)\b[^/]*$/i;
const sureName =
  /(^|[/._-])(pricing|(?:default|plan|usage)[._-]quotas?|prices?|billing[._-]?(rates?|plans?|config)?|price[._-]?list|entitlements?|tarifs?|tariffs?)([/._-]|$)|(Pricing|Billing(Plan|Rate|Manager)|Entitlement|PriceList)\w*\.\w+$/i;
const maybeName =
  /(^|[/._-])(plans?|tiers?|subscriptions?|quotas?|limits?|offers?|features(?!\/)|packages|editions?|licen[cs]e|constants?|stripe|paddle)([/._-]|$)|(Plans?|Tiers?|Quotas?|Limits?|Subscriptions?)[A-Z]?\w*\.\w+$/;
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
    for (const [word] of allMatches(tierWord, text)) tiers.add(word.toLowerCase());
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

function compareRuns(
  view: FileView,
  removed: readonly Line[],
  added: readonly Line[],
  all: (key: string) => readonly Entry[],
  found: Finding[],
): void {
  if (removed.length === added.length) compareTexts(view, removed, added, found);
  const before = entriesOf(removed);
  const after = entriesOf(added);
  const waiting = entriesByKey(before);
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
      if (!now.pure) continue;
      const alike = all(now.key);
      const several = alike.length > 1;
      const differs = planName.test(view.path) || alike.some(({ value }) => /^(?:true|\d+)$/i.test(value));
      push(
        found,
        view,
        appeared(
          now,
          several || planName.test(view.path) || (view.language === 'YAML' && sureName.test(view.path)),
          differs,
        ),
        undefined,
        now,
      );
    }
  if (fresh.length === 0) for (const then of gone) if (then.pure) push(found, view, vanished(then), then, undefined);
}

function entriesByKey(entries: readonly Entry[]): Map<string, Entry[]> {
  const ofKey = new Map<string, Entry[]>();
  for (const one of entries) {
    const alike = ofKey.get(one.key);
    if (alike) alike.push(one);
    else ofKey.set(one.key, [one]);
  }
  return ofKey;
}

/** What a table says of a plan, when it says something else of the same one. */
function compareTexts(view: FileView, removed: readonly Line[], added: readonly Line[], found: Finding[]): void {
  removed.forEach((then, index) => {
    const now = added[index];
    if (!now || then.type !== 'removed' || now.type !== 'added' || then.text.length > 400 || now.text.length > 400)
      return;
    const plan = planKey.exec(then.text)?.[0];
    if (
      plan !== undefined &&
      plan === planKey.exec(now.text)?.[0] &&
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
  });
}

/** What a table says of one plan: [Plans.FREE]: { value: '30 days' }. */
const planKey = /\[\w{0,30}(?:[Pp]lan|[Tt]ier|PLAN|TIER)\w{0,12}\.\w{2,20}\]\s?:/;
