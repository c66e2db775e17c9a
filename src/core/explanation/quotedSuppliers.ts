import { hasMessage, message } from '../wording/message.ts';
import { vendorsNamedIn } from '../decisions/knowledge/vendorNamed.ts';
import type { GlossaryEntry } from './explanation.ts';
import type { Language } from '../wording/language.ts';

/** The outside companies that quotes name, each with what it is for, in the page's language: 'Sentry' says nothing to who never worked with it. */
export function quotedSuppliers(language: Language, quotes: readonly string[]): readonly GlossaryEntry[] {
  return [...new Set(quotes.flatMap((quote) => vendorsNamedIn(quote)))].flatMap(({ name, purpose }) => {
    const key = `purposes.${purpose}.noun`;
    return hasMessage(language, key)
      ? [{ term: name, meaning: message(language, 'narrator.supplierMeant', { purpose: message(language, key) }) }]
      : [];
  });
}
