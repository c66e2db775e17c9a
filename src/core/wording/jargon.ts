import { lowerTokens, PhraseFinder } from './phraseFinder.ts';
import { jargon as en } from './en/words.ts';
import { jargon as fr } from './fr/words.ts';
import type { Language } from './language.ts';

/** An expression that a founder need not know, praise without measure, or a benefit without a mechanism. */
export type PoorPhrase =
  | { readonly type: 'jargon'; readonly found: string; readonly instead: string }
  | { readonly type: 'hype'; readonly found: string }
  | { readonly type: 'emptyBenefit'; readonly found: string };

/** The poor expressions of a text, in its order; a term inside one of the contexts where it is fine is left alone. */
export function poorPhrases(text: string, language: Language): readonly PoorPhrase[] {
  const tokens = lowerTokens(text);
  const { terms, fine } = finders(language);
  const excused = fine.find(tokens);
  return terms
    .find(tokens)
    .filter(({ from, to }) => !excused.some((phrase) => phrase.from <= from && to <= phrase.to))
    .map(({ value, from, to }) => ({ ...value, found: tokens.slice(from, to).join(' ') }));
}

/** How many terms a language's list has, each with its plain replacement. */
export function jargonTerms(language: Language): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists[language].terms).map(([forms, term]) => [forms, plainOf(term)]));
}

interface PhraseLists {
  /** Forms of a term, parted by '|', with what to say instead. */
  readonly terms: Readonly<Record<string, Term>>;
  readonly hype: readonly string[];
  readonly emptyBenefits: readonly string[];
}

type Term = string | { readonly say: string; readonly fine: readonly string[] };

const lists: Readonly<Record<Language, PhraseLists>> = { en, fr };

interface Finders {
  readonly terms: PhraseFinder<PoorPhrase>;
  readonly fine: PhraseFinder<true>;
}

const made = new Map<Language, Finders>();

/** Made when a page is first checked: most readers of the words never need them. */
function finders(language: Language): Finders {
  const known = made.get(language);
  if (known) return known;
  const { terms, hype, emptyBenefits } = lists[language];
  const phrases: (readonly [string, PoorPhrase])[] = [];
  const fine: (readonly [string, true])[] = [];
  // A plural with a meaning of its own in the list keeps it.
  const listed = new Set(Object.keys(terms).flatMap((forms) => forms.split('|')));
  for (const [forms, term] of Object.entries(terms)) {
    for (const form of forms.split('|')) {
      const value: PoorPhrase = { type: 'jargon', found: form, instead: plainOf(term) };
      phrases.push([form, value]);
      if (!listed.has(`${form}s`)) phrases.push([`${form}s`, value]);
      if (/[^aeiou]y$/.test(form)) phrases.push([`${form.slice(0, -1)}ies`, value]);
    }
    if (typeof term !== 'string') for (const context of term.fine) fine.push([context, true]);
  }
  for (const found of hype) phrases.push([found, { type: 'hype', found }]);
  for (const found of emptyBenefits) phrases.push([found, { type: 'emptyBenefit', found }]);
  const both = { terms: new PhraseFinder(phrases), fine: new PhraseFinder(fine) };
  made.set(language, both);
  return both;
}

function plainOf(term: Term): string {
  return typeof term === 'string' ? term : term.say;
}
