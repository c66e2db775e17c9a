import type words from '../wording/en/page.json';
import type { Language } from '../wording/language.ts';
import { message } from '../wording/message.ts';

/** A label of the page, in `wording/<language>/page.json`. */
export type PageLabel = keyof typeof words;

/** The words around an explanation, in one language. */
export type PageLabels = (label: PageLabel, values?: Readonly<Record<string, string | number>>) => string;

/** The labels of a language. */
export function pageLabels(language: Language): PageLabels {
  return (label, values) => message(language, `page.${label}`, values);
}
