/** Shows lines as texts of many lines, each with the place of its first: searched so, a line costs little beside its characters, and no text is long. */
export function inLines(
  lines: readonly { readonly text: string }[],
  search: (text: string, from: number) => void,
): void {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const text = lines
      .slice(from, from + linesAtOnce)
      .map((line) => line.text)
      .join('\n');
    search(text, from);
  }
}

const linesAtOnce = 1000;
