import { hasMessage, message } from '../wording/message.ts';
import { vendorsNamedIn } from '../decisions/knowledge/vendorNamed.ts';
import type { GlossaryEntry } from './explanation.ts';
import type { Language } from '../wording/language.ts';

/** The services that quotes name, each with what it is for, in the page's language: 'Twilio' says nothing to who never worked with it. */
export function quotedSuppliers(language: Language, quotes: readonly string[]): readonly GlossaryEntry[] {
  return [...new Set(quotes.flatMap((quote) => vendorsNamedIn(quote)))].flatMap(
    ({ name, purpose, selfHosted, hosts }) => {
      // What one may run on machines of one's own, and what the State offers, is no outside company.
      const outside = selfHosted !== true && hosts?.some((host) => ofTheState.test(host)) !== true;
      const key = `purposes.${purpose}.noun`;
      return hasMessage(language, key)
        ? [
            {
              term: name,
              meaning: message(language, 'narrator.supplierMeant', {
                outside: outside ? 'yes' : 'no',
                purpose: message(language, key),
              }),
            },
          ]
        : [];
    },
  );
}

const ofTheState = /\.(?:gouv\.fr|gov(?:\.\w{2})?)$|^(?:gouv\.fr|gov\.uk)$/;
