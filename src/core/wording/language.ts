export const languages = ['en', 'fr'] as const;

/** A language that pages are written in. */
export type Language = (typeof languages)[number];

/** What a page needs to know of a language beside its words. */
export interface LanguageTraits {
  /** Days, numbers and plurals are written by the rules of this place. */
  readonly locale: string;
  /** What the language calls itself. */
  readonly name: string;
  /** What a purpose is after 'for': 'for taking payments', « pour l’encaissement des paiements ». */
  readonly purpose: 'gerund' | 'noun';
  /** How a question starts after a colon: 'Ask the team: Who pays?', « À demander à l’équipe : qui paie ? ». */
  readonly afterColon: 'capital' | 'small';
}

export const languageTraits: Readonly<Record<Language, LanguageTraits>> = {
  // '22 November 2026' reads the same on both sides of the Atlantic, '11/22' does not.
  en: { locale: 'en-GB', name: 'English', purpose: 'gerund', afterColon: 'capital' },
  fr: { locale: 'fr-FR', name: 'français', purpose: 'noun', afterColon: 'small' },
};

/** The language that a tag such as `fr-CA` asks for, if there are words for it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary);
}
