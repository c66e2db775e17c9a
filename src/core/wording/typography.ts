import type { Language } from './language.ts';

/** A sign that is written otherwise in the language, with the few characters around it. */
export interface TypographySlip {
  readonly found: string;
  readonly expected: string;
}

/** What is not written as the language is printed: apostrophes, quotation marks, ellipses; in French the narrow spaces too. */
export function typographySlips(text: string, language: Language): readonly TypographySlip[] {
  return [...shared, ...(rules[language] ?? [])].flatMap(({ pattern, expected }) => {
    const hit = pattern.exec(text);
    return hit ? [{ found: text.slice(Math.max(0, hit.index - 8), hit.index + hit[0].length + 4), expected }] : [];
  });
}

interface Rule {
  readonly pattern: RegExp;
  readonly expected: string;
}

const shared: readonly Rule[] = [
  { pattern: /\p{L}'|'\p{L}/u, expected: '’' },
  { pattern: /\.\.\./, expected: '…' },
  { pattern: / {2}/, expected: 'one space' },
];

/** A language without rules of its own keeps the shared ones. */
const rules: Readonly<Partial<Record<Language, readonly Rule[]>>> = {
  en: [
    { pattern: /"/, expected: '“ ”' },
    { pattern: /\s[;:!?](?=\s|$)/, expected: 'no space before ; : ! ?' },
  ],
  fr: [
    { pattern: /["“”]/, expected: '« »' },
    { pattern: /[^\u202f!?…\d][;!?]|[^\u202f\d]:(?!\/\/)|[^\u202f]:(?=\s)/, expected: 'U+202F before ; : ! ?' },
    { pattern: /«(?!\u202f)/, expected: 'U+202F after «' },
    { pattern: /[^\u202f]»|^»/, expected: 'U+202F before »' },
    { pattern: /\d[ \u00a0]?[€%](?!\p{L})/u, expected: 'U+202F before € %' },
    { pattern: /\d \d{3}(?!\d)/, expected: 'U+202F in thousands' },
  ],
};
