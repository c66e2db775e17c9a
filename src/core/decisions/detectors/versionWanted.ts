/** Whether what is wanted is the place of a recorded change, and no version. */
export function isRecorded(constraint: string): boolean {
  return recorded.test(constraint);
}

const recorded = /(?:^|#)[\da-f]{7,40}$|@[\da-f]{12,40}(?:#|$)|\b0\.0\.0-/i;

/** A number that is a year, as many Python components carry it: years apart say nothing of how much changed. */
export function namesYears(ecosystem: string, major: number): boolean {
  return (major >= 2000 && major < 2100) || (ecosystem === 'pypi' && major >= 17 && major < 40);
}

/** The version itself, out of a constraint such as '^4.2', '~> 7.0', '>=3.11,<4'. */
export function plain(constraint: string): string {
  // What a version must stay below, or differ from, is not the version in use.
  const stated = /\d+(?:\.\d+){0,3}/.exec(constraint.replace(/(?:<|!=)\s*v?\d[\w.]*/g, ''))?.[0];
  // Where only that is said, the newest below it is: `<3.0` is 2.
  const below = stated === undefined ? /<\s*v?([1-9]\d{0,3})(?:\.0)*(?![.\d])/.exec(constraint)?.[1] : undefined;
  return stated ?? (below === undefined ? '' : String(Number(below) - 1));
}

/** As it is told. Of all versions from one on, only the first number: which of them is in use stands elsewhere. */
export function shown(constraint: string): string {
  const version = plain(constraint);
  if (version !== '' && /(?<![~=-])>/.test(constraint)) return String(Number(version.split('.', 1)[0]));
  return version === '' ? constraint : version;
}

/** The first number of a version. */
export function majorOf(constraint: string): number | undefined {
  const version = plain(constraint);
  return version === '' ? undefined : Number(version.split('.', 1)[0]);
}
