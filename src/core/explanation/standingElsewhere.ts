import type { ChangeSource } from '../change/changeSource.ts';
import { packagesOf } from '../decisions/knowledge/frameworks.ts';
import type { FileFindings } from '../decisions/detect.ts';

/**
 * What goes or comes in the changed files, weighed against the rest of the product: a setting that other files still read is kept, a check that other automatic work still
 * makes does not go, a way of building that another list of components held before, or a part that is run already, does not begin, and a setting
 * that the product read before is not newly asked for. All are asked at once, so that one search answers them.
 */
export async function withoutStanding(
  found: readonly FileFindings[],
  mentions: ChangeSource['mentions'],
): Promise<readonly FileFindings[]> {
  const settings = goingSettings(found);
  const checks = goingChecks(found);
  const built = [...new Set(found.flatMap(({ findings }) => findings.filter(isSeparate).flatMap(pathsOf)))];
  const begun = [...new Set(found.flatMap(({ findings }) => findings.filter(isBeginning).map(({ thing }) => thing)))];
  const demanded = demandedSettings(found);
  const asked = [settings, checks, begun, built, demanded];
  if (mentions === undefined || asked.every((names) => names.length === 0)) return found;
  const stands = async (name: string, where: Where): Promise<readonly string[]> =>
    (await mentions('new', [name], where)) === true ? [name] : [];
  const known = async (label: string): Promise<readonly string[]> => {
    const names = packagesOf(label);
    return names.length > 0 && (await mentions('old', names, { files: lists, after: listed })) === true ? [label] : [];
  };
  const [read, made, held, ran, knew] = await Promise.all([
    Promise.all(settings.slice(0, mostSearches).map((name) => stands(name, { files: ordinary, after: reads }))),
    Promise.all(checks.slice(0, mostSearches).map((name) => stands(name, { files: automaticWork }))),
    Promise.all(begun.slice(0, mostSearches).map(known)),
    Promise.all(
      built
        .slice(0, mostSearches)
        .map(async (path) => ((await mentions('old', [path], { files: runs })) === true ? [path] : [])),
    ),
    Promise.all(
      demanded
        .slice(0, mostSearches)
        .map(async (name) =>
          (await mentions('old', [name], { files: ordinary, after: reads })) === true ? [name] : [],
        ),
    ),
  ]);
  const stillRead = new Set(read.flat());
  const stillMade = new Set(made.flat());
  const heldBefore = new Set(held.flat());
  const ranBefore = new Set(ran.flat());
  const readBefore = new Set(knew.flat());
  return found.map((one) => ({
    ...one,
    findings: one.findings.filter(
      (finding) =>
        !(isGoingCheck(finding) && stillMade.has(finding.thing)) &&
        !(isBeginning(finding) && heldBefore.has(finding.thing)) &&
        !(isSeparate(finding) && pathsOf(finding).every((path) => ranBefore.has(path))) &&
        !(isDemanded(finding) && readBefore.has(finding.thing)),
    ),
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

/** Settings that the product cannot do without from now on. One that a changed file read before, with something to fall back on, is demanded anew. */
function demandedSettings(found: readonly FileFindings[]): readonly string[] {
  const fellBack = new Set(goingSettings(found));
  const names = found.flatMap(({ findings }) => findings.filter(isDemanded).map(({ thing }) => thing));
  return [...new Set(names)].filter((name) => distinct.test(name) && !fellBack.has(name));
}

function isDemanded({ kind }: FileFindings['findings'][number]): boolean {
  return kind === 'setting-demanded';
}

function isGoingSetting({ family, via, sign }: FileFindings['sightings'][number]): boolean {
  return family === 'interface' && via === 'setting' && sign === 'removed';
}

function isGoingCheck({ kind, effect, thing }: FileFindings['findings'][number]): boolean {
  return kind === 'safety-scan' && effect === 'more' && thing !== '';
}

/** A recipe that comes for a part that runs by itself; where what builds and runs the product names it already, it comes back. */
function isSeparate({ kind, effect }: FileFindings['findings'][number]): boolean {
  return kind === 'separate-service' && effect === 'more';
}

function pathsOf({ evidence }: FileFindings['findings'][number]): readonly string[] {
  return [...new Set(evidence.map(({ path }) => path))];
}

/** A way of building that a list of components brings. */
function isBeginning({ kind, effect }: FileFindings['findings'][number]): boolean {
  return kind === 'technology' && effect === 'more';
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
/** Lists of components of the product, and what stands there before a name. */
const lists =
  /^(?!(?:.*\/)?(?:tests?|e2e|examples?|samples?|fixtures?|docs?|templates?)\/)(?:.*\/)?(?:package\.json|requirements[\w.-]{0,30}\.(?:txt|in)|pyproject\.toml|Pipfile|Gemfile|[\w.-]{1,80}\.gemspec|go\.mod|Cargo\.toml|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|mix\.exs|pubspec\.yaml|[\w.-]{1,80}\.csproj|Directory\.Packages\.props)$/i;
const listed = /(?:^\s*|["'>:]|^\s*\S{1,20}\s)$/;
const automaticWork =
  /(?:^|\/)\.(?:github|circleci|buildkite|woodpecker)\/|(?:^|\/)\.?(?:gitlab-ci|travis|drone|azure-pipelines|bitbucket-pipelines|cloudbuild)[^/]*$|(?:^|\/)Jenkinsfile/i;
/** What builds and runs the parts of the product together. */
const runs = new RegExp(
  `${automaticWork.source}|compose[\\w.-]{0,40}\\.ya?ml$|(?:^|/)(?:fly|render|heroku|cloudbuild|skaffold)[\\w.-]{0,20}\\.(?:toml|ya?ml)$`,
  'i',
);
/** A change that takes away more than this is a clearing of its own. */
const mostSearches = 24;
