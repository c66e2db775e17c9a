/** The same start twice is the same message with more or fewer details. */
export function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => !texts.slice(0, at).some((one) => text.startsWith(one) || one.startsWith(text)));
}

/** The texts that are not among the others. */
export function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(others);
  return texts.filter((text) => !left.has(text));
}
