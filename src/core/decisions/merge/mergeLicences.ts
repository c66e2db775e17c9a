import type { Finding, Sighting } from '../finding.ts';

/**
 * The terms of the product, once for a change. Under another file name, a text that goes and one that comes are one change of terms, or none where both hold the same ones;
 * parts that get the same other terms are told together.
 */
export function mergeLicences(all: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  return together(moved(all.filter((one) => !goesAlong(one, sightings) && !comesAlong(one, sightings))));
}

function moved(findings: readonly Finding[]): readonly Finding[] {
  const texts = findings.filter(({ kind }) => kinds.has(kind));
  if (texts.length < 2) return findings;
  const result = new Map<Finding, Finding | undefined>();
  for (const came of texts) {
    const went =
      came.facts['text'] === 'came' ? texts.find((one) => isOther(one, came) && !result.has(one)) : undefined;
    if (!went) continue;
    const [from, to] = [went.facts['from'], came.facts['to']];
    result.set(went, undefined);
    // Terms without a name that come under another file name are taken for the same: nothing proves that they are not.
    const moved = from === to || (came.kind === went.kind && (from === undefined || to === undefined));
    result.set(
      came,
      moved
        ? undefined
        : {
            ...came,
            facts: { ...went.facts, ...came.facts, text: 'changed' },
            evidence: [...came.evidence, ...went.evidence],
          },
    );
  }
  return result.size === 0
    ? findings
    : findings.flatMap((one) => {
        const now = result.has(one) ? result.get(one) : one;
        return now ? [now] : [];
      });
}

const kinds: ReadonlySet<string> = new Set(['own-licence', 'own-licence-commercial']);

function isOther(went: Finding, came: Finding): boolean {
  return went.facts['text'] === 'went' && went.facts['folder'] === came.facts['folder'];
}

/** Parts that go from one licence to the same other are one choice, made for the whole where it does so too; beside another step, a text that keeps its name only says so. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const terms = findings.filter(({ kind }) => kind === 'own-licence');
  if (terms.length === 0) return findings;
  const kept: Finding[] = [];
  for (const one of [...terms].sort((a, b) => wholeFirst(a) - wholeFirst(b))) {
    if (one.facts['text'] === 'same' && terms.some(({ facts }) => facts['text'] !== 'same')) continue;
    const at = kept.findIndex((other) => isSameStep(other, one));
    const first = kept[at];
    if (first === undefined) kept.push(one);
    else kept[at] = { ...first, ...asParts(first), evidence: [...first.evidence, ...one.evidence] };
  }
  const whole = kept.some(({ facts }) => facts['scope'] === 'product' && facts['text'] !== 'same');
  return [
    ...findings.filter((one) => !terms.includes(one)),
    ...kept.map((one) =>
      one.facts['scope'] === 'product'
        ? one
        : { ...one, severity: 'medium' as const, facts: { ...one.facts, rest: whole ? 0 : 1 } },
    ),
  ];
}

function wholeFirst({ facts }: Finding): number {
  return facts['scope'] === 'product' ? 0 : 1;
}

function isSameStep({ facts: one }: Finding, { facts: other }: Finding): boolean {
  return (
    one['from'] !== undefined && one['to'] !== undefined && one['from'] === other['from'] && one['to'] === other['to']
  );
}

function asParts({ facts: { scope, from, to, parts } }: Finding): Partial<Finding> {
  if (scope === 'product' || from === undefined || to === undefined) return {};
  return { thing: 'parts', facts: { scope: 'parts', parts: Number(parts ?? 1) + 1, from, to } };
}

/** A text of terms that a new folder brings along says of what is new alone. */
function comesAlong({ kind, facts }: Finding, sightings: readonly Sighting[]): boolean {
  if (kind !== 'own-licence' || facts['text'] !== 'came' || facts['scope'] !== 'part') return false;
  const beneath = sightings.filter(
    ({ via, thing }) => via === 'size' && thing.startsWith(`${String(facts['folder'])}/`),
  );
  return beneath.length > 0 && beneath.every(({ facts: size }) => Number(size['removed']) === 0);
}

/** The terms of one folder that go while its code goes or is written anew went with what was copied there. */
function goesAlong({ kind, facts }: Finding, sightings: readonly Sighting[]): boolean {
  return (
    kind === 'own-licence' &&
    facts['text'] === 'went' &&
    facts['scope'] === 'part' &&
    sightings.some(
      ({ via, thing, facts: size }) =>
        via === 'size' && Number(size['removed']) > 0 && thing.startsWith(`${String(facts['folder'])}/`),
    )
  );
}
