import type { Ecosystem } from './packageName.ts';

/**
 * The first word of a package's name, which says whose service it is for: 'bugsnag' of `Bugsnag.AspNet.Core` and `bugsnag-delayed-job`. Undefined where names begin with
 * whoever wrote the package (a company gives away much that needs no account with it), and for what only stands in for a service, such as its types and its mocks.
 */
export function packageOwner(ecosystem: Ecosystem, name: string): string | undefined {
  const lower = name.toLowerCase();
  if (!byPurpose.has(ecosystem) || standsIn.test(lower)) return undefined;
  return /^([a-z\d]+)(?=[-_.]|$)/.exec(lower)?.[1];
}

/** Worlds whose packages are named by what they are for. */
const byPurpose: ReadonlySet<Ecosystem> = new Set<Ecosystem>(['npm', 'pypi', 'gem', 'nuget', 'hex', 'pub']);

const standsIn =
  /(?:^|[-_./:@])(?:mocks?|types|typings|tests?|testing|fakes?|stubs?|cli|tools|emulator|themes?|icons?|eslint|docs|schemas?|fixtures?|vcr|simulator|example|codemods?)(?:$|[-_./])/;
