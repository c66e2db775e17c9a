import { changeSize } from './changeSize.ts';
import { withoutGates } from './mergePlans.ts';
import { withoutRebuilt } from './withoutRebuilt.ts';
import type { Finding, Sighting } from '../finding.ts';

/** What is known of the whole change beside the findings of its files. */
interface Known {
  readonly interfaces: readonly Finding[];
  readonly sightings: readonly Sighting[];
}

/** The findings of single files that stand once the whole change is known: what another file explains decides nothing, or is told as what explains it. */
export function withoutExplained(findings: readonly Finding[], known: Known): readonly Finding[] {
  return steps.reduce((left, step) => step(left, known), findings);
}

const steps: readonly ((findings: readonly Finding[], known: Known) => readonly Finding[])[] = [
  withoutRelocated,
  withoutGoneParts,
  withoutLeftovers,
  withoutAddresses,
  withoutFirstLanguage,
  (findings, { sightings }) => withoutRebuilt(findings, sightings),
  (findings, { sightings }) => withoutGates(findings, sightings),
];

/** What goes from one file and comes in another under the same name was moved: it decides nothing. */
function withoutRelocated(findings: readonly Finding[]): readonly Finding[] {
  const sides = new Map<string, Set<string>>();
  const keyOf = ({ kind, thing }: Finding): string => `${kind} ${thing}`;
  for (const finding of findings) {
    const own = new Set(finding.evidence.map(({ side }) => side));
    // Only a finding that stands on one side alone can be half of a move.
    const half = own.size === 1 ? [...own].join('') : 'both';
    sides.set(keyOf(finding), (sides.get(keyOf(finding)) ?? new Set<string>()).add(half));
  }
  const rhythms = { old: new Set<string>(), new: new Set<string>() };
  for (const { kind, evidence } of findings)
    if (kind === 'schedule') for (const { side, text } of evidence) rhythms[side].add(rhythm.exec(text)?.[0] ?? '');
  return findings.filter((finding) => {
    // A rhythm that goes from some places and comes in another has a new home.
    if (
      finding.kind === 'schedule' &&
      new Set(finding.evidence.map(({ side }) => side)).size === 1 &&
      finding.evidence.every(({ side, text }) => {
        const own = rhythm.exec(text)?.[0];
        return own !== undefined && rhythms[side === 'old' ? 'new' : 'old'].has(own);
      })
    )
      return false;
    const halves = sides.get(keyOf(finding));
    return !(halves?.size === 2 && halves.has('old') && halves.has('new'));
  });
}

const rhythm =
  /(?:[\d*/,-]{1,30}\s+){4}[\d*/,a-z-]{1,30}|@(?:hourly|daily|weekly|monthly)|crontab\([^)]{1,60}|\bevery\W\S{2,20}|\bAddOrUpdate\b[^(]{0,60}|@(?:Cron|Interval|Scheduled)\([^)]{1,60}/i;

/** The lock of a part of the product that goes whole, with its list of components, tells of no other tool. */
function withoutGoneParts(findings: readonly Finding[], { sightings }: Known): readonly Finding[] {
  const gone = new Set(sightings.filter((one) => one.via === 'manifest').map((one) => one.thing));
  return gone.size === 0
    ? findings
    : findings.filter(
        ({ kind, evidence }) =>
          kind !== 'build-tools' || !evidence.every(({ path }) => gone.has(path.slice(0, path.lastIndexOf('/') + 1))),
      );
}

/** A component that goes while no code changes was left over: that the product ran without it before is likelier than that it now does. */
function withoutLeftovers(findings: readonly Finding[], { sightings }: Known): readonly Finding[] {
  return changeSize(sightings).removed > 0
    ? findings
    : findings.filter(({ effect, facts }) => effect !== 'less' || facts['how'] !== 'component');
}

/** Where several languages come together in one place, that place is new: the one in which products are written is no further one there. */
function withoutFirstLanguage(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ thing, evidence: [first] }: Finding): string => first?.path.split(`/${thing}`, 1)[0] ?? '';
  const offered = findings.filter(({ kind, effect }) => kind === 'language-offered' && effect === 'more');
  return findings.filter(
    (one) =>
      !offered.includes(one) ||
      !/^en(?:[_-]|$)/.test(one.thing) ||
      !offered.some((other) => other.thing !== one.thing && placeOf(other) === placeOf(one)),
  );
}

/** A file that is an address for programs is told once, as that and not as a page. */
function withoutAddresses(findings: readonly Finding[], { interfaces }: Known): readonly Finding[] {
  const paths = new Set(
    interfaces.filter((one) => one.kind === 'address-withdrawn').flatMap((one) => one.evidence.map((at) => at.path)),
  );
  return paths.size === 0
    ? findings
    : findings.filter((one) => one.kind !== 'part-withdrawn' || !one.evidence.every((at) => paths.has(at.path)));
}
