import { syllables } from './syllables.ts';
import type { Language } from './language.ts';

/**
 * How easily a sentence is read, from about 0 (hard) to 100 (easy).
 *
 * English: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a word.
 * French: L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision 19 (1958):
 * 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 *
 * A language without a scale of its own is not measured: undefined.
 *
 * As Flesch counts, a colon or a semicolon ends a sentence like a full stop. Names and numbers should be left out of `words` beforehand.
 */
export function readability(parts: readonly (readonly string[])[], language: Language): number | undefined {
  const scale = scales[language];
  const sentences = parts.filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return easiest;
  if (scale === undefined) return undefined;
  const length = words.length / sentences.length;
  const weight = words.reduce((sum, word) => sum + (syllables(word, language) ?? 0), 0) / words.length;
  const { start, perWord, perSyllable } = scale;
  return start - perWord * length - perSyllable * weight;
}

interface Scale {
  readonly start: number;
  readonly perWord: number;
  readonly perSyllable: number;
}

const scales: Readonly<Partial<Record<Language, Scale>>> = {
  en: { start: 206.835, perWord: 1.015, perSyllable: 84.6 },
  fr: { start: 207, perWord: 1.015, perSyllable: 73.6 },
};

/** Nothing but names and numbers: nothing to stumble over. */
const easiest = 100;
