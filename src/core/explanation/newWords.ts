import type { Language } from '../wording/language.ts';
import type { Surface } from './surface.ts';

/** The new words on screen: those in the language of the page where its list of words has some, else in any; at most five. */
export function newWords({ shown, shownBy }: Surface, language: Language): readonly string[] {
  const own = shownBy[language] ?? [];
  const first = own.length > 0 ? own : (Object.values(shownBy)[0] ?? []);
  return [...first, ...shown.filter((text) => !first.includes(text))].slice(0, mostShown);
}

const mostShown = 5;
