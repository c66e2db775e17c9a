import { poorPhrases } from './jargon.ts';
import { readability } from './readability.ts';
import { typographySlips } from './typography.ts';
import type { Language } from './language.ts';

/** Why a founder could stumble over a sentence. */
export type PlainnessProblem =
  | { readonly code: 'jargon'; readonly found: string; readonly instead: string }
  | { readonly code: 'hype' | 'emptyBenefit' | 'identifier' | 'path' | 'backtick'; readonly found: string }
  | { readonly code: 'tooLong'; readonly words: number }
  | { readonly code: 'hardToRead'; readonly score: number }
  | { readonly code: 'typography'; readonly found: string; readonly expected: string };

/** What a page makes known beside its sentences. */
export interface KnownWords {
  /** Names of companies, products and people: they are as they are. */
  readonly names?: readonly string[];
  /** Terms that the page's glossary explains: what cannot be avoided gets a line there. */
  readonly explained?: readonly string[];
}

/** A sentence as a page has it; quotes of the author and notes of the sender are theirs, and are not judged. */
export interface JudgedSentence {
  readonly text: string;
  readonly origin: 'facts' | 'model' | 'author' | 'editor';
}

export interface PagePlainness {
  /** Nothing in the way, and the median is at least {@link plainnessLimits}.median. */
  readonly plain: boolean;
  /** Readability of the middle sentence; undefined where no sentence is long enough to be measured. */
  readonly median?: number;
  readonly problems: readonly { readonly text: string; readonly problem: PlainnessProblem }[];
}

/**
 * The limits, fixed on ordinary prose: what public offices write for everyone scores about 75 in the middle sentence and seldom under 40, in English and in French; what
 * developers write for each other stays under 25. A sentence of few words swings by 20 points with each syllable, so it is measured from `measured` words on.
 */
export const plainnessLimits = { words: 22, median: 60, sentence: 30, measured: 8 } as const;

/** What is in the way of a reader in one text of one sentence or a few; empty where nothing is. At most a fraction of a millisecond. */
export function plainnessProblems(
  text: string,
  language: Language,
  known: KnownWords = {},
): readonly PlainnessProblem[] {
  const own = withoutNames(text, known);
  return [
    ...typographySlips(text, language).map((slip) => ({ code: 'typography' as const, ...slip })),
    ...codeIn(own),
    ...poorPhrases(own, language).map((phrase): PlainnessProblem =>
      phrase.type === 'jargon'
        ? { code: 'jargon', found: phrase.found, instead: phrase.instead }
        : { code: phrase.type, found: phrase.found },
    ),
    ...sentencesOf(own).flatMap((sentence) => measured(sentence, language)),
  ];
}

/** The same over a page, with the readability of its middle sentence. */
export function pagePlainness(
  sentences: readonly JudgedSentence[],
  language: Language,
  known: KnownWords = {},
): PagePlainness {
  const ours = sentences.filter(({ origin }) => origin === 'facts' || origin === 'model');
  const problems = ours.flatMap(({ text }) =>
    plainnessProblems(text, language, known).map((problem) => ({ text, problem })),
  );
  const scores = ours
    .flatMap(({ text }) =>
      sentencesOf(withoutNames(text, known)).flatMap((sentence) => scoreOf(sentence, language) ?? []),
    )
    .sort((a, b) => a - b);
  const middle = scores[Math.floor(scores.length / 2)];
  return {
    plain: problems.length === 0 && (middle === undefined || middle >= plainnessLimits.median),
    ...(middle === undefined ? {} : { median: middle }),
    problems,
  };
}

/** How easily one sentence is read, its names and numbers left out; undefined where it is too short to be measured. */
export function scoreOf(sentence: string, language: Language): number | undefined {
  const parts = sentence.split(/[;:]/).map(spokenWords);
  return parts.flat().length < plainnessLimits.measured ? undefined : readability(parts, language);
}

function measured(sentence: string, language: Language): readonly PlainnessProblem[] {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,\u202f-]*/gu)?.length ?? 0;
  const score = scoreOf(sentence, language);
  return [
    ...(words > plainnessLimits.words ? [{ code: 'tooLong' as const, words }] : []),
    ...(score !== undefined && score < plainnessLimits.sentence
      ? [{ code: 'hardToRead' as const, score: Math.round(score) }]
      : []),
  ];
}

/** What stands in for a name: short, and passed over by every measure. */
const someName = 'N1';

/** Names, what stands in quotation marks, and what the page explains stand aside: they are not our words. */
function withoutNames(text: string, { names = [], explained = [] }: KnownWords): string {
  let result = text.replace(/“[^”]{0,200}”|«[^»]{0,200}»/g, someName);
  for (const name of names) if (name !== '') result = replacedName(result, name, someName);
  for (const term of explained) if (term !== '') result = replacedName(result, term, someName);
  return result;
}

function replacedName(text: string, name: string, by: string): string {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  let result = '';
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const alone = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (!alone) continue;
    result += text.slice(from, at) + by;
    from = at + name.length;
  }
  return result + text.slice(from);
}

/** Sentences end at a stop that a space follows; a stop inside a number or a name does not end one. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]) +(?=[\p{Lu}\p{N}“«])/u);
}

/** Words as they are read aloud, but names (a capital inside the sentence), abbreviations and numbers. */
function spokenWords(part: string): readonly string[] {
  return (part.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? []).filter(
    (word, at) => !/\p{N}/u.test(word) && !/\p{L}\p{Lu}/u.test(word) && (at === 0 || !/^\p{Lu}/u.test(word)),
  );
}

const code: readonly { readonly code: 'identifier' | 'path' | 'backtick'; readonly pattern: RegExp }[] = [
  { code: 'backtick', pattern: /`/ },
  {
    code: 'path',
    pattern:
      /(?!on\/off\b)(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.-]{0,60}\/[\p{L}\p{N}_][^\s,;]{0,80}|(?:^|\s)[~.]?\/[\p{L}\p{N}_]\S{0,80}/u,
  },
  // camelCase and PascalCase, snake_case, dotted names, options of commands, signs that only code has.
  { code: 'identifier', pattern: /\p{Ll}\p{Lu}[\p{L}\p{N}]{0,40}/u },
  { code: 'identifier', pattern: /[\p{L}\p{N}]_[\p{L}\p{N}_]{0,40}/u },
  {
    code: 'identifier',
    pattern: /(?<![\p{L}.])(?!(?:e\.g|i\.e|p\.ex)\b)[\p{L}_][\p{L}\p{N}_]{0,40}\.\p{L}[\p{L}\p{N}_.]{0,40}/u,
  },
  { code: 'identifier', pattern: /(?:^|\s)--?\p{L}[\p{L}-]{0,40}/u },
  { code: 'identifier', pattern: /[{}<>[\]|\\=#@]|\$(?!\d)|\p{L}\(|::|\/\//u },
];

function codeIn(text: string): readonly PlainnessProblem[] {
  const found: PlainnessProblem[] = [];
  for (const one of code) {
    const hit = one.pattern.exec(text);
    if (hit) found.push({ code: one.code, found: hit[0].trim() });
  }
  return found;
}
