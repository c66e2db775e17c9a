import type { Ecosystem } from './packageName.ts';

/**
 * The first word of a package's name, which says whose service it is for: 'bugsnag' of `Bugsnag.AspNet.Core` and `bugsnag-delayed-job`. Undefined where names only say
 * who wrote the package (a company gives away much that needs no account with it), and for what only stands in for a service, such as its types and its mocks.
 */
export function packageOwner(ecosystem: Ecosystem, name: string): string | undefined {
  const lower = name.toLowerCase();
  return standsIn.test(lower) ? undefined : firstWord[ecosystem]?.exec(lower)?.[1];
}

const fromTheStart = /^([a-z\d]+)(?=[-_.]|$)/;
/** Where the name of a package says what it is for: from its start, or behind whoever wrote it. */
const firstWord: Readonly<Partial<Record<Ecosystem, RegExp>>> = {
  npm: fromTheStart,
  pypi: fromTheStart,
  gem: fromTheStart,
  nuget: fromTheStart,
  hex: fromTheStart,
  pub: fromTheStart,
  cargo: /^(?:async-|rust-)?([a-z\d]+)(?=[-_.]|$)/,
  composer: /^[a-z\d][a-z\d._-]{0,80}\/(?:php-)?([a-z\d]+)(?=[-_.]|$)/,
  go: /^[a-z\d.-]{1,40}\/[a-z\d._-]{1,80}\/(?:go-)?([a-z\d]+)(?=[-_./]|$)/,
};

const standsIn =
  /(?:^|[-_./:@])(?:mocks?|types|typings|tests?|testing|fakes?|stubs?|cli|tools|emulator|themes?|icons?|eslint|docs|schemas?|fixtures?|vcr|simulator|example|codemods?)(?:$|[-_./])/;
