/**
 * One pattern of several writings: it fits where any of them does, and of those that fit at the same place the first counts. A long choice is written as such a list, so
 * that each writing can be read and named by itself. All must have the same flags; their groups are numbered from the first to the last.
 */
export function oneOf(writings: readonly RegExp[]): RegExp {
  const [first] = writings;
  if (first === undefined || writings.some(({ flags }) => flags !== first.flags))
    throw new Error('a choice needs writings, and all of them the same flags');
  return new RegExp(writings.map(({ source }) => source).join('|'), first.flags);
}
