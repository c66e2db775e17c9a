/** Finds which of a fixed list of words occur in a text, whatever their case, in one pass: the index of each word that occurs, once, in no order. */
export type HintScanner = (text: string) => readonly number[];

/** Latin letters with their accents and the signs of currencies; any other character ends what was begun. */
const letters = 0x2100;

/**
 * Makes a scanner for words of Latin characters and currency signs (Aho–Corasick). Dozens of kinds each name a few words that their pattern cannot do without: looking for all of them
 * costs one table look-up a character, however many there are.
 */
export function hintScanner(words: readonly string[]): HintScanner {
  const { classOf, width } = alphabetOf(words);
  const { next, found } = automaton(words, classOf, width);
  const stamps = new Uint32Array(words.length);
  let stamp = 0;
  return (text) => {
    stamp += 1;
    let state = 0;
    let hits: number[] | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = code < letters ? (next[state * width + (classOf[code] ?? 0)] ?? 0) : 0;
      const here = found[state];
      if (here === undefined) continue;
      for (const word of here) {
        if (stamps[word] === stamp) continue;
        stamps[word] = stamp;
        (hits ??= []).push(word);
      }
    }
    return hits ?? [];
  };
}

/** Each character that a word uses is a class of its own, in both cases; all others are class 0. */
function alphabetOf(words: readonly string[]): { readonly classOf: Uint8Array; readonly width: number } {
  const classOf = new Uint8Array(letters);
  let width = 1;
  for (const character of new Set(words.join('').toLowerCase())) {
    const code = character.charCodeAt(0);
    if (code >= letters) throw new Error(`a hint is of Latin characters and currency signs: ${character}`);
    classOf[code] = width;
    classOf[character.toUpperCase().charCodeAt(0)] = width;
    width += 1;
  }
  return { classOf, width };
}

function automaton(
  words: readonly string[],
  classOf: Uint8Array,
  width: number,
): { readonly next: Int32Array; readonly found: readonly (readonly number[] | undefined)[] } {
  const states = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(states * width);
  const found: (number[] | undefined)[] = new Array<number[] | undefined>(states).fill(undefined);
  let last = 0;
  words.forEach((word, index) => {
    let state = 0;
    for (const character of word.toLowerCase()) {
      const slot = state * width + (classOf[character.charCodeAt(0)] ?? 0);
      if (next[slot] === 0) next[slot] = last += 1;
      state = next[slot] ?? 0;
    }
    found[state] = [...(found[state] ?? []), index];
  });
  // Breadth first: where a word breaks off, go on with the longest of its endings that begins another.
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let kind = 0; kind < width; kind += 1) if ((next[kind] ?? 0) !== 0) queue.push(next[kind] ?? 0);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const fall = fallback[state] ?? 0;
    const inherited = found[fall];
    if (inherited) found[state] = [...(found[state] ?? []), ...inherited];
    for (let kind = 0; kind < width; kind += 1) {
      const child = next[state * width + kind] ?? 0;
      const other = next[fall * width + kind] ?? 0;
      if (child === 0) next[state * width + kind] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
  return { next, found };
}
