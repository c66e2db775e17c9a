import type { ChangeSource } from '../change/changeSource.ts';
import type { FileFindings } from '../decisions/detect.ts';

/**
 * What goes in the changed files, weighed against the rest of the product after the change: a setting that other files still read is kept, and a check that other automatic
 * work still makes does not go. All are asked at once, so that one search answers them.
 */
export async function withoutStanding(
  found: readonly FileFindings[],
  mentions: ChangeSource['mentions'],
): Promise<readonly FileFindings[]> {
  const settings = goingSettings(found);
  const checks = goingChecks(found);
  if (mentions === undefined || settings.length + checks.length === 0) return found;
  const stands = async (name: string, where: Where): Promise<readonly string[]> =>
    (await mentions('new', [name], where)) === true ? [name] : [];
  const [read, made] = await Promise.all([
    Promise.all(settings.slice(0, mostSearches).map((name) => stands(name, { files: ordinary, after: reads }))),
    Promise.all(checks.slice(0, mostSearches).map((name) => stands(name, { files: automaticWork }))),
  ]);
  const stillRead = new Set(read.flat());
  const stillMade = new Set(made.flat());
  return found.map((one) => ({
    ...one,
    findings: one.findings.filter((finding) => !(isGoingCheck(finding) && stillMade.has(finding.thing))),
    sightings: one.sightings.map((sighting) =>
      isGoingSetting(sighting) && stillRead.has(sighting.thing) ? { ...sighting, sign: 'kept' as const } : sighting,
    ),
  }));
}

function goingSettings(found: readonly FileFindings[]): readonly string[] {
  const gone = found.flatMap(({ sightings }) => sightings.filter(isGoingSetting).map(({ thing }) => thing));
  return [...new Set(gone)].filter((name) => distinct.test(name));
}

function goingChecks(found: readonly FileFindings[]): readonly string[] {
  return [...new Set(found.flatMap(({ findings }) => findings.filter(isGoingCheck).map(({ thing }) => thing)))];
}

function isGoingSetting({ family, via, sign }: FileFindings['sightings'][number]): boolean {
  return family === 'interface' && via === 'setting' && sign === 'removed';
}

function isGoingCheck({ kind, effect, thing }: FileFindings['findings'][number]): boolean {
  return kind === 'safety-scan' && effect === 'more' && thing !== '';
}

type Where = NonNullable<Parameters<NonNullable<ChangeSource['mentions']>>[2]>;

/** A setting is read from what surrounds the product, or given to it: what merely bears its name inside may be left over. */
const reads =
  /(?:process\.env\.|meta\.env\.|\benv\[["']|\benv\.fetch\(["']|getenv\(["']|environ(?:\.get\(|\[)["']|\benv\(["']|\$\{?|^\s*(?:-\s*)?(?:name:\s*)?["']?)$/;

/** A name of one short word is a word of many other things. */
const distinct = /^(?=.{7})[A-Za-z][A-Za-z0-9]*_\w+$/;
/** What developers keep for themselves, and what only explains, reads nothing. */
const ordinary =
  /^(?!(?:.*[/._-])?(?:tests?|specs?|__tests__|e2e|docs?|examples?|samples?|fixtures?|changelog|local|dev|development)(?:[/._-]|$))/i;
const automaticWork =
  /(?:^|\/)\.(?:github|circleci|buildkite|woodpecker)\/|(?:^|\/)\.?(?:gitlab-ci|travis|drone|azure-pipelines|bitbucket-pipelines|cloudbuild)[^/]*$|(?:^|\/)Jenkinsfile/i;
/** A change that takes away more than this is a clearing of its own. */
const mostSearches = 24;
