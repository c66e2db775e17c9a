import { message } from '../../wording/message.ts';
import { provedWhole } from '../changeNature.ts';
import { quoted } from '../listed.ts';
import { longestText } from '../customersFacts.ts';
import { newWords } from '../newWords.ts';
import { shortened, wholeStart } from '../writtenText.ts';
import type { Ask, AsksInput } from './ask.ts';

/** What people read, or no longer do. */
export function screenAsks({ language, analysis, nature }: AsksInput): readonly Ask[] {
  const { period, surface } = analysis;
  if (period !== undefined || (provedWhole(nature) && nature.name !== 'translations')) return [];
  const shown = (text: string): string => quoted(language, shortened(text, longestText).replace(/(?<=[^.])\.$/, ''));
  const come = newWords(surface, language);
  const [gone] = surface.hidden;
  const [behind] = surface.behind;
  const said = surface.messages.failing
    ? surface.messages.shown
        .flatMap((text) => wholeStart(text) ?? [])
        .find((text) => refuses.test(text) && !advises.test(text))
    : undefined;
  const asks: Ask[] = [];
  if (behind !== undefined) asks.push({ key: 'asks.behindSwitch', weight: 4, about: [shown(behind)] });
  // Beside other new words, those that leave are rather put otherwise; where nothing is announced to go, they may stand elsewhere.
  const mail = surface.paper === 'mail';
  if (gone !== undefined && come.length + surface.reworded.length === 0 && (mail || takenOut.has(nature.name)))
    asks.push({
      key: `asks.${mail ? 'goneMail' : 'gone'}`,
      weight: mail ? 4 : 2,
      values: { what: shown(gone) },
      about: [shown(gone)],
    });
  if (said !== undefined && surface.messages.reworded === undefined)
    asks.push({
      key: 'asks.problem',
      weight: 2,
      values: { what: quoted(language, said) },
      about: [quoted(language, said)],
    });
  if (surface.onlyIn !== undefined && come.length > 0 && !translates.test(analysis.authorWords[0]?.title ?? ''))
    asks.push({
      key: 'asks.onlyIn',
      weight: 2,
      about: [message(language, 'narrator.customers.onlyIn', { name: nameOf(language, surface.onlyIn) })],
    });
  return asks;
}

function nameOf(language: AsksInput['language'], code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

const takenOut: ReadonlySet<string> = new Set(['withdrawal']);
/** What stops people, and does not say what they can do. */
const refuses =
  /(?<!\p{L})(?:can ?not|can[’']t|not (?:allowed|permitted|authori[sz]ed|eligible)|no longer|denied|already|too many|n[’']est pas (?:autorisée?|permise?)|impossible de|ne (?:peut|peuvent|pouvez) (?:pas|plus)|refusée?|déjà|trop de)(?!\p{L})/iu;
const advises =
  /\b(?:please|try|empty|blank|required|select|enter|contact|veuillez|réessay\w+|vide|sélectionn\w+|saisi\w+|%\w)/i;
/** Work on a language itself. */
const translates = /\b(?:transifex|weblate|crowdin|translat\w+|traduc\w+|l10n|i18n|locali[sz]ation)\b/i;
