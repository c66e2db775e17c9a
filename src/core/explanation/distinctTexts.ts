/** The same start twice is the same message with more or fewer details. */
export function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => !texts.slice(0, at).some((one) => text.startsWith(one) || one.startsWith(text)));
}

/** The texts that are not among the others: another apostrophe or blank makes no other text. */
export function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(others.map((text) => asRead(text)));
  return texts.filter((text) => !left.has(asRead(text)));
}

function asRead(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
