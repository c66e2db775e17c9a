/** A line without the blanks that nobody sees. */
export function keyOf(line: string): string {
  const text = line.trim();
  return unevenBlanks.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** What leaves for a file of its own is opened to the others. */
export function movedKey(line: string): string {
  return keyOf(line).replace(/^(?:export (?:default )?|(?:public|private|protected|internal) )/, '');
}

/** Several blanks in a row, or one that is no space. */
const unevenBlanks = /\s\s|[^\S ]/;
