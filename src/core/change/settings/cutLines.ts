/** Longer lines hold no setting that a person wrote, and would make a pattern slow. */
const longestLine = 5_000;

export function cutLines(text: string): readonly string[] {
  return text.split('\n').map((line) => {
    const cut = line.length > longestLine ? line.slice(0, longestLine) : line;
    return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
  });
}
