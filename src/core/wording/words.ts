import { words as en } from './en/words.ts';
import { words as fr } from './fr/words.ts';
import type { Language } from './language.ts';
import type { WordTree } from './wordTree.ts';

/** All words for people, by language. */
export const words: Readonly<Record<Language, WordTree>> = { en, fr };
