/**
 * All matches of a global pattern. The same as `text.matchAll(pattern)`, which makes a new pattern for every text that it is asked about: on each line of a change that
 * costs more than the search.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
