import type { Ecosystem } from './packageName.ts';

/**
 * Whose package it is, by the first word of its name as each world writes names: 'bugsnag' of `@bugsnag/js`, `Bugsnag.AspNet.Core`, `com.bugsnag:bugsnag-android`. Undefined
 * for what only stands in for a service, such as its types and its mocks.
 */
export function packageOwner(ecosystem: Ecosystem, name: string): string | undefined {
  const lower = name.toLowerCase();
  if (standsIn.test(lower)) return undefined;
  if (ecosystem === 'maven') return /^(?:com|io|org|net|co|ai|dev)\.([a-z\d]+)[.:]/.exec(lower)?.[1];
  if (ecosystem === 'go' || ecosystem === 'swift') return /^github\.com\/([a-z\d]+)(?:-?inc)?\//.exec(lower)?.[1];
  return /^@?([a-z\d]+)(?=[-_./]|$)/.exec(lower)?.[1];
}

const standsIn =
  /(?:^|[-_./:@])(?:mocks?|types|typings|tests?|testing|fakes?|stubs?|cli|tools|emulator|themes?|icons?|eslint|docs|schemas?|fixtures?|vcr|simulator|example|codemods?)(?:$|[-_./])/;
