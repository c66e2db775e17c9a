/** The text without the one pair of quotes around it, where there is one. */
export function unquoted(text: string): string {
  const first = text[0];
  if (text.length < 2 || (first !== '"' && first !== "'" && first !== '`') || text.at(-1) !== first) return text;
  return text.slice(1, -1);
}
