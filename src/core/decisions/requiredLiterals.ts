/**
 * The ways in which a pattern can fit a text, each as sets of literals in lower case: what it matches holds at least one of each set of one of the ways. None when it
 * can match without any word. Patterns are then tried only where their words stand, as RE2 and the regex crate of Rust do; what they find stays the same.
 * `endsWord` fits the characters that may stand otherwise in the text that is searched for words than in the text that the pattern is tried on.
 */
export function requiredLiterals(pattern: RegExp, endsWord?: RegExp): readonly (readonly (readonly string[])[])[] {
  const reader: Reader = { source: pattern.source, at: 0, endsWord };
  const whole = readAlternation(reader);
  const common = whole.exact === undefined ? whole.sets : withSet(whole.sets, whole.exact);
  const ways = (whole.choices ?? [[]]).map((choice) => rarestOf([...common, ...choice]));
  return ways.some((sets) => sets.length === 0) ? [] : ways;
}

function rarestOf(sets: readonly WordSet[]): readonly (readonly string[])[] {
  return sets
    .toSorted((a, b) => a.commonness - b.commonness)
    .slice(0, mostSets)
    .filter(({ commonness }, at) => at === 0 || commonness < tooCommon)
    .map(({ words }) => words);
}

/** A second set that most lines fulfil costs more than it spares. */
const tooCommon = 60;

const mostSets = 2;
/** Beyond so many branches they are looked for together. */
const mostChoices = 8;
/** Beyond so many spellings a part of a pattern is looked for by its own, not together with what stands beside it. */
const mostSpellings = 64;
/** Beyond so many words there is always one on the line. */
const mostWords = 400;
/** A longer word is known by its beginning. */
const longestWord = 7;

interface WordSet {
  readonly words: readonly string[];
  /** How often a line is likely to hold one of them. */
  readonly commonness: number;
}

/** What is known of a part of a pattern: all texts that it can match, when they are few; and sets of which each match holds one. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly sets: readonly WordSet[];
  /** The same for each of several branches, of which one matches. */
  readonly choices?: readonly (readonly WordSet[])[];
}

interface Reader {
  readonly source: string;
  readonly endsWord: RegExp | undefined;
  at: number;
}

const nothing: Part = { exact: [''], sets: [] };
const anything: Part = { exact: undefined, sets: [] };

function readAlternation(reader: Reader): Part {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  const [only] = branches;
  if (branches.length === 1 && only) return only;
  const spelled = branches.flatMap(({ exact }) => exact ?? []);
  if (branches.every(({ exact }) => exact !== undefined) && spelled.length <= mostWords)
    return { exact: [...new Set(spelled)], sets: [] };
  const choices = branches.map(setsOf);
  return choices.some((sets) => sets.length === 0)
    ? anything
    : choices.length <= mostChoices
      ? { exact: undefined, sets: [], choices }
      : { exact: undefined, sets: together(choices) };
}

/** Of each branch its rarest set: one of all these words must be there. */
function together(choices: readonly (readonly WordSet[])[]): readonly WordSet[] {
  return withSet([], [...new Set(choices.flatMap((sets) => rarest(sets)?.words ?? []))]);
}

function setsOf({ exact, sets, choices }: Part): readonly WordSet[] {
  const all = choices === undefined ? sets : [...sets, ...together(choices)];
  return exact === undefined ? all : withSet(all, exact);
}

function rarest(sets: readonly WordSet[]): WordSet | undefined {
  let best: WordSet | undefined;
  for (const set of sets) if (best === undefined || set.commonness < best.commonness) best = set;
  return best;
}

/** Joins the parts of a sequence: neighbours whose spellings are few make longer words. */
function readSequence(reader: Reader): Part {
  let sets: readonly WordSet[] = [];
  let choices: Part['choices'];
  let run: readonly string[] = [''];
  let whole = true;
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const part = readQuantified(reader);
    if (part.sets.length > 0) sets = [...sets, ...part.sets];
    if (part.choices !== undefined) {
      if (choices === undefined) ({ choices } = part);
      else sets = [...sets, ...together(part.choices)];
    }
    if (part.exact !== undefined && part.exact.length * run.length <= mostSpellings) {
      run = joined(run, part.exact);
      continue;
    }
    sets = withSet(sets, run);
    whole = false;
    run = part.exact ?? [''];
  }
  if (whole) return { exact: run, sets };
  return { exact: undefined, sets: withSet(sets, run), ...(choices === undefined ? {} : { choices }) };
}

function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 1 && one[0] === '') return other;
  if (other.length === 1 && other[0] === '') return one;
  return one.flatMap((before) => other.map((after) => before + after));
}

/** Adds a set, unless an empty or one-letter member makes it say nothing. */
function withSet(sets: readonly WordSet[], words: readonly string[]): readonly WordSet[] {
  if (words.length === 0 || words.length > mostWords || words.some((word) => word.length < 2)) return sets;
  const short = withoutLonger(words.map((word) => word.slice(0, longestWord)));
  return [...sets, { words: short, commonness: commonness(short) }];
}

/** Where a word stands, so does what it begins with: that one is enough to look for. */
function withoutLonger(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  let last: string | undefined;
  return words.toSorted().filter((word) => {
    if (last !== undefined && word.startsWith(last)) return false;
    last = word;
    return true;
  });
}

function readQuantified(reader: Reader): Part {
  const part = readAtom(reader);
  const [least, most] = readQuantifier(reader);
  if (least === 1 && most === 1) return part;
  if (least === 0) {
    const { exact } = part;
    return most === 1 && exact !== undefined ? { exact: [...new Set(['', ...exact])], sets: [] } : anything;
  }
  // Once or more: each match holds one, but what stands beside it is not known.
  return { exact: undefined, sets: setsOf(part) };
}

function readQuantifier(reader: Reader): readonly [least: number, most: number] {
  if (!'*+?{'.includes(reader.source[reader.at] ?? ' ')) return once;
  const match = quantifier.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!match) return once;
  reader.at += match[0].length;
  const sign = match[0][0];
  if (sign === '*') return [0, Infinity];
  if (sign === '+') return [1, Infinity];
  if (sign === '?') return [0, 1];
  const least = Number(match[1] ?? 0);
  return [least, match[2] === undefined ? least : match[3] === '' ? Infinity : Number(match[3] ?? 0)];
}

const once: readonly [least: number, most: number] = [1, 1];
const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;

function readAtom(reader: Reader): Part {
  const { source } = reader;
  plain.lastIndex = reader.at;
  const word = plain.exec(source)?.[0];
  if (word !== undefined) {
    reader.at += word.length;
    return { exact: [word.toLowerCase()], sets: [] };
  }
  const sign = source[reader.at] ?? '';
  reader.at += 1;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  if (sign === '^' || sign === '$') return nothing;
  return sign === '.' ? anything : letter(sign, reader);
}

/** Letters in a row, of which the last has no sign of repetition. */
const plain = /[A-Za-z_\d]+(?=[A-Za-z_\d][*+?{])|[A-Za-z_\d]+(?![*+?{A-Za-z_\d])/y;

function letter(sign: string, { endsWord }: Reader): Part {
  if (endsWord?.test(sign) === true) return anything;
  const lower = sign.toLowerCase();
  // What has no lower case of its own, or lies outside what is scanned for, ends a word.
  return lower.length === 1 && lower.charCodeAt(0) < 0x2100 ? { exact: [lower], sets: [] } : anything;
}

function readGroup(reader: Reader): Part {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 60))?.[0] ?? '';
  reader.at += opening.length;
  const inside = readAlternation(reader);
  reader.at += 1;
  // What stands before or after a place is not part of what is matched there.
  return /^\?<?[=!]$/.test(opening) ? nothing : inside;
}

function readEscape(reader: Reader): Part {
  const sign = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (sign === 'b' || sign === 'B') return nothing;
  const more = escaped[sign]?.exec(reader.source.slice(reader.at, reader.at + 60))?.[0] ?? '';
  reader.at += more.length;
  return /[a-zA-Z\d]/.test(sign) ? anything : letter(sign, reader);
}

/** What belongs to an escape after its letter. */
const escaped: Readonly<Record<string, RegExp>> = {
  u: /^(?:\{[\da-f]+\}|[\da-f]{4})/i,
  x: /^[\da-f]{2}/i,
  k: /^<\w+>/,
  p: /^\{[^}]*\}/,
  P: /^\{[^}]*\}/,
};

/** A class of few characters is each of them; a larger one, a range or a negation is anything. */
function readClass(reader: Reader): Part {
  const { source } = reader;
  const start = reader.at;
  if (source[reader.at] === '^') reader.at += 1;
  while (reader.at < source.length && source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inside = source.slice(start, reader.at);
  reader.at += 1;
  if (inside.startsWith('^') || /\\[a-zA-Z\d]|.-./.test(inside)) return anything;
  const signs = [...new Set(inside.replace(/\\(.)/g, '$1').toLowerCase())];
  if (signs.some((one) => reader.endsWord?.test(one) === true)) return anything;
  return signs.length <= 4 && signs.every((one) => one.length === 1 && one.charCodeAt(0) < 0x2100)
    ? { exact: signs, sets: [] }
    : anything;
}

/** How often a line of code is likely to hold one of these: the shorter and the more, the oftener. */
export function commonness(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (byLength[Math.min(word.length, 7)] ?? 0) * (everyday.has(word) ? 20 : 1),
    0,
  );
}

const byLength: readonly number[] = [1000, 1000, 60, 15, 5, 2, 1, 0.6];
/** Words that stand on most lines of code whatever it does. */
const everyday: ReadonlySet<string> = new Set(
  'name type data value string return const import class error user test get set self this public async await export from true false null key id new end def not if in is or and no to'.split(
    ' ',
  ),
);
