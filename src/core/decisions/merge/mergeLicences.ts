import type { Finding, Sighting } from '../finding.ts';

/** The terms of the product under another file name: a text that goes and one that comes are one change of terms, or none where both hold the same ones. */
export function mergeLicences(all: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  const findings = all.filter((one) => !goesAlong(one, sightings));
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
        : { ...came, facts: { ...went.facts, ...came.facts }, evidence: [...came.evidence, ...went.evidence] },
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
  return went.facts['text'] === 'went' && went.thing === came.thing;
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
