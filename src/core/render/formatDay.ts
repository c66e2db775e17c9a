import { languageTraits } from '../wording/language.ts';
import type { Language } from '../wording/language.ts';

/** A day (YYYY-MM-DD) in words; anything else is returned as it is. */
export function formatDay(day: string, language: Language): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return day;
  const words = new Intl.DateTimeFormat(languageTraits[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
  // French writes the first of a month as an ordinal, which Intl does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** A share (0 to 1) in words, as a whole percentage; a share that is there never reads as nothing. */
export function formatShare(share: number, language: Language): string {
  const whole = share > 0 ? Math.max(0.01, share) : 0;
  const words = new Intl.NumberFormat(languageTraits[language].locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(whole);
  // Versions of Intl differ in which space that does not break they put before the sign.
  return words.replace(/\s/g, '\u202f');
}
