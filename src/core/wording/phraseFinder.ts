/** A stretch of words between two signs of punctuation is never one expression: this stands for the sign. */
const pause = '';

/** The words of a text in lower case, with pauses between them; an elided article or a possessive is a word of its own. */
export function lowerTokens(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+|[,;:.!?()«»“”"]/gu) ?? []).map((token) =>
    /[\p{L}\p{N}]/u.test(token) ? token : pause,
  );
}

/** Where an expression stands in a list of tokens: from `from`, up to but without `to`. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Finds many expressions in one pass; the longest that starts at a word wins. */
export class PhraseFinder<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const [first, ...rest] = lowerTokens(phrase);
      if (first === undefined) continue;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ rest, value });
      known.sort((a, b) => b.rest.length - a.rest.length);
      this.#byFirst.set(first, known);
    }
  }

  find(tokens: readonly string[]): readonly FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const hit = this.#byFirst
        .get(tokens[at] ?? pause)
        ?.find(({ rest }) => rest.every((word, offset) => tokens[at + 1 + offset] === word));
      if (hit) found.push({ value: hit.value, from: at, to: at + 1 + hit.rest.length });
    }
    return found;
  }
}
