export const languages = ['en', 'fr'] as const;

/** A language that pages are written in. */
export type Language = (typeof languages)[number];

/** The language that a tag such as `fr-CA` asks for, if there are words for it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary);
}
