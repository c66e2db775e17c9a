import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import type { GlossaryEntry, Sentence } from './explanation.ts';
import type { Language } from '../wording/language.ts';

/**
 * Terms of the trade that stand in what a page quotes, with their meaning in the page's language: a quote stays as it was written, so that is where it is explained.
 * Each once, in the order of the page. `names` are quoted as names, and mean nothing else: the parts of the product.
 */
export function quoteGlossary(
  language: Language,
  sentences: readonly Sentence[],
  names: readonly string[],
): readonly GlossaryEntry[] {
  const found = new Map<string, string>();
  for (const { text, origin } of sentences) {
    const quotes = origin === 'author' ? [text] : (text.match(inQuotes) ?? []);
    for (const quote of quotes.filter((one) => !names.includes(one.slice(1, -1).trim())))
      for (const phrase of poorPhrases(quote, language))
        if (phrase.type === 'jargon' && isMeant(phrase.found, quote) && found.size < most)
          found.set(phrase.instead, found.get(phrase.instead) ?? phrase.found);
  }
  return [...found].map(([meaning, term]) => ({ term, meaning }));
}

/** Some terms are ordinary words of a language, unless they stand in capitals. */
function isMeant(term: string, quote: string): boolean {
  if (inEnglish.has(term) && languageOfText(quote) !== 'fr') return false;
  if (ofModels.has(term) && !models.test(quote)) return false;
  return (
    !understood.has(term) && !isPartOfName(term, quote) && (!ordinary.has(term) || quote.includes(term.toUpperCase()))
  );
}

/** A capital inside a sentence makes a name of a word: 'Activity Library', unless all of it is written so. */
function isPartOfName(term: string, quote: string): boolean {
  const capital = `${term.slice(0, 1).toUpperCase()}${term.slice(1)}`;
  const at = quote.indexOf(capital);
  if (at <= 1 || capital === term || quote.includes(` ${term}`)) return false;
  const words = quote.match(/\p{L}{3,}/gu) ?? [];
  const before = quote.slice(0, at).trimEnd().split(' ').at(-1) ?? '';
  return /^\p{Lu}\p{L}{2,}$/u.test(before) && words.some((word) => /^\p{Ll}/u.test(word));
}

/** Terms of the trade in French that are ordinary words of English. */
const inEnglish: ReadonlySet<string> = new Set(['back', 'front']);

/** What a machine is asked, and what a person is asked on a screen. */
const ofModels: ReadonlySet<string> = new Set(['prompt', 'prompts']);
const models = /\b(?:ai|llms?|gpt|models?|claude|openai|gemini|mistral|assistant|ia|modèles?|system prompts?)\b/i;

const ordinary: ReadonlySet<string> = new Set([
  'rest',
  'ci',
  'head',
  'get',
  'put',
  'post',
  'patch',
  'map',
  'pr',
  'cd',
  'conf',
]);

/** More would be read by nobody. */
const most = 6;
/** What our own words avoid, and everybody understands all the same; and a word with more meanings than one. */
const understood: ReadonlySet<string> = new Set([
  'code',
  'email',
  'pdf',
  'token',
  'tokens',
  'server',
  'servers',
  'browser',
  'browsers',
  'bucket',
  'buckets',
  'deployment',
  'deployments',
  'authorization',
  'authorizations',
  'namespace',
  'namespaces',
  'specs',
  'implementation',
  'implementations',
]);
const inQuotes = /“[^”]{1,400}”|«[^»]{1,400}»/g;
