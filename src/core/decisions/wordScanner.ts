/** Latin letters with their accents and the signs of currencies; any other character ends what was begun. */
export const letters = 0x2100;

/**
 * Makes an automaton that finds words of Latin characters and currency signs (Aho–Corasick). Hundreds of patterns each name a few words that they cannot do without:
 * looking for all of them costs one table look-up a character, however many there are.
 */
export function wordAutomaton(words: readonly string[]): Automaton {
  const { classOf, width } = alphabetOf(words);
  const { next, states, firstFound, found } = automaton(words, classOf, width);
  return { columnOf: Uint32Array.from(classOf, (kind) => kind * states), next, firstFound, found };
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
  /** Where the column of each character begins; that of any other is the first. */
  readonly columnOf: Uint32Array;
  /** The state after a character and a state, column by column: few states are common, and those of a column stand together. Two bytes each, to stay near the processor. */
  readonly next: Uint16Array;
  /** States from here on end a word. */
  readonly firstFound: number;
  /** The words that each state from `firstFound` on ends. */
  readonly found: readonly (readonly number[])[];
}

type Transitions = Omit<Automaton, 'columnOf'> & { readonly states: number };

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
  return numbered(table, { ends, order: completeTransitions(table, ends, width), width });
}

/** Breadth first: where a word breaks off, goes on with the longest of its endings that begins another. */
function completeTransitions(table: Int32Array, ends: (number[] | undefined)[], width: number): readonly number[] {
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
  return [0, ...queue];
}

/** Numbers the states anew: those that a word ends last, so that one comparison tells whether there is something to tell, and the short beginnings first, since they are the common ones. */
function numbered(
  table: Int32Array,
  {
    ends,
    order,
    width,
  }: {
    readonly ends: readonly (readonly number[] | undefined)[];
    readonly order: readonly number[];
    readonly width: number;
  },
): Transitions {
  const states = ends.length;
  if (states > 0xffff) throw new Error('too many words for one scanner');
  const [plain, ending] = [order.filter((one) => ends[one] === undefined), order.filter((one) => ends[one])];
  const number = new Int32Array(states);
  [...plain, ...ending].forEach((state, at) => (number[state] = at));
  const next = new Uint16Array(states * width);
  for (let state = 0; state < states; state += 1) {
    for (let kind = 0; kind < width; kind += 1)
      next[kind * states + (number[state] ?? 0)] = number[table[state * width + kind] ?? 0] ?? 0;
  }
  return { next, states, firstFound: plain.length, found: ending.map((state) => ends[state] ?? []) };
}
