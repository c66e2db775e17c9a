/** Latin letters with their accents and the signs of currencies; any other character ends what was begun. */
export const letters = 0x2100;

/**
 * Makes an automaton that finds words of Latin characters and currency signs (Aho–Corasick). Hundreds of patterns each name a few words that they cannot do without:
 * looking for all of them costs one table look-up a character, however many there are.
 */
export function wordAutomaton(words: readonly string[]): Automaton {
  const { classOf, width } = alphabetOf(words);
  return { classOf, width, ...automaton(words, classOf, width) };
}

/** Each character that a word uses is a class of its own, in both cases; all others are class 0. */
function alphabetOf(words: readonly string[]): { readonly classOf: Uint8Array; readonly width: number } {
  const classOf = new Uint8Array(letters);
  let width = 1;
  for (const character of new Set(words.join('').toLowerCase())) {
    const code = character.charCodeAt(0);
    if (code >= letters) throw new Error(`a word is of Latin characters and currency signs: ${character}`);
    classOf[code] = width;
    classOf[character.toUpperCase().charCodeAt(0)] = width;
    width += 1;
  }
  return { classOf, width };
}

export interface Automaton {
  /** The class of each character, and how many classes there are. */
  readonly classOf: Uint8Array;
  readonly width: number;
  /** The state after a state and a class of characters, row by row. Two bytes each: the table is read once a character, and should stay near the processor. */
  readonly next: Uint16Array;
  /** States from here on end a word. */
  readonly firstFound: number;
  /** The words that each state from `firstFound` on ends. */
  readonly found: readonly (readonly number[])[];
}

type Transitions = Pick<Automaton, 'next' | 'firstFound' | 'found'>;

function automaton(words: readonly string[], classOf: Uint8Array, width: number): Transitions {
  const longest = words.reduce((sum, word) => sum + word.length, 1);
  const table = new Int32Array(longest * width);
  const ends: (number[] | undefined)[] = [undefined];
  words.forEach((word, index) => {
    let state = 0;
    for (const character of word.toLowerCase()) {
      const slot = state * width + (classOf[character.charCodeAt(0)] ?? 0);
      if (table[slot] === 0) {
        table[slot] = ends.length;
        ends.push(undefined);
      }
      state = table[slot] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), index];
  });
  completeTransitions(table, ends, width);
  return numbered(table, ends, width);
}

/** Breadth first: where a word breaks off, goes on with the longest of its endings that begins another. */
function completeTransitions(table: Int32Array, ends: (number[] | undefined)[], width: number): void {
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let kind = 0; kind < width; kind += 1) if ((table[kind] ?? 0) !== 0) queue.push(table[kind] ?? 0);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const fall = fallback[state] ?? 0;
    const inherited = ends[fall];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let kind = 0; kind < width; kind += 1) {
      const child = table[state * width + kind] ?? 0;
      const other = table[fall * width + kind] ?? 0;
      if (child === 0) table[state * width + kind] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
}

/** Numbers the states anew, those that end a word last, so that one comparison tells whether there is something to tell. */
function numbered(table: Int32Array, ends: readonly (readonly number[] | undefined)[], width: number): Transitions {
  const number = new Int32Array(ends.length);
  let count = 0;
  ends.forEach((words, state) => {
    if (words === undefined) number[state] = count++;
  });
  const firstFound = count;
  const found: (readonly number[])[] = [];
  ends.forEach((words, state) => {
    if (words === undefined) return;
    number[state] = count++;
    found.push(words);
  });
  if (ends.length > 0xffff) throw new Error('too many words for one scanner');
  const next = new Uint16Array(ends.length * width);
  for (let state = 0; state < ends.length; state += 1) {
    const row = (number[state] ?? 0) * width;
    for (let kind = 0; kind < width; kind += 1) next[row + kind] = number[table[state * width + kind] ?? 0] ?? 0;
  }
  return { next, firstFound, found };
}
