import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { capitalised } from './decisionWords.ts';
import { listed, quoted } from './listed.ts';
import { newWords } from './newWords.ts';
import { where } from './where.ts';
import { shortened } from './writtenText.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { ScreenSetting } from './screenSettings.ts';

/** What comes to a screen beside whole texts, and whether anything shows it. */
export function partSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { parts, unused } = surface.screen;
  const gained = parts.gained
    .slice(0, 4)
    .map(({ part, count }) => message(language, `narrator.customers.part.${part}`, { count }));
  // Whole texts say what their names would only hint at.
  const labels = newWords(surface, language).length > 0 ? [] : parts.labels.map((label) => quoted(language, label));
  return [
    ...(gained.length === 0 ? [] : [message(language, 'narrator.customers.parts', { list: listed(language, gained) })]),
    ...(labels.length === 0
      ? []
      : [
          message(language, 'narrator.customers.labels', {
            quotes: listed(language, labels),
            // Code is named in English unless its words say otherwise.
            speaks: languageOfText(parts.labels.join(' ')) ?? 'en',
          }),
        ]),
    ...(unused ? [message(language, 'narrator.customers.unused')] : []),
  ].map((text) => facts(text, ['search']));
}

/** What differs on a screen whose words stay: its look, its settings, how it works; undefined where that is not known. */
export function stillSentence(input: AnswersInput): Sentence | undefined {
  return clearSentence(input) ?? sameSentence(input);
}

/** Near which words the code of a screen changes, where nothing more can be told of it. */
export function nearSentence(input: AnswersInput): readonly Sentence[] {
  const { language, analysis } = input;
  const { near } = analysis.surface.screen;
  if (near.texts.length === 0 || clearSentence(input) !== undefined) return [];
  const quotes = listed(
    language,
    near.texts.map((text) => quoted(language, text.replace(/(?<=[^.])\.$/, ''))),
  );
  const values = { quotes, all: near.all ? 'yes' : 'no', drawn: analysis.surface.drawn };
  return [facts(message(language, 'narrator.customers.near', values), ['search'])];
}

/** What differs, where the lines prove it. */
function clearSentence(input: AnswersInput): Sentence | undefined {
  const {
    language,
    analysis: { surface },
  } = input;
  const { settings, parts } = surface.screen;
  // That a thing is shown in other cases is told by name.
  if (surface.conditions.some(({ screen }) => screen)) return undefined;
  if (surface.lookOnly)
    return facts(message(language, 'narrator.customers.look', { all: surface.hidesByStyle ? 'no' : 'yes' }), [
      'search',
    ]);
  if (surface.moves) return facts(message(language, 'narrator.customers.moves'), ['search']);
  if (surface.relocated.length > 0) {
    const list = surface.relocated
      .slice(0, 2)
      .map((text) => quoted(language, shortened(text, 120).replace(/(?<=[^.])\.$/, '')));
    return facts(message(language, 'narrator.customers.relocatedWords', { quotes: listed(language, list) }), [
      'search',
    ]);
  }
  if (!surface.sameWords) return undefined;
  const seen = settings.filter((one) => !unseen.has(one));
  if (settings.includes('look') && seen.length === 0)
    return facts(message(language, 'narrator.customers.look', { all: 'no' }), ['search']);
  if (seen.length > 0) {
    const list = seen.map((one) => message(language, `narrator.customers.setting.${one}`));
    return facts(message(language, 'narrator.customers.settings', { settings: listed(language, list.slice(0, 2)) }), [
      'search',
    ]);
  }
  return parts.shownOtherwise ? facts(message(language, 'narrator.customers.shownOtherwise'), ['search']) : undefined;
}

/** That nothing of it was seen to come or go. */
function sameSentence(input: AnswersInput): Sentence | undefined {
  const { language, analysis } = input;
  const { conditions, drawn, sameWords, screen } = analysis.surface;
  const { parts } = screen;
  if (conditions.some((one) => one.screen) || !sameWords) return undefined;
  // Words may be put together elsewhere: where the author speaks of them, that none changes is not said.
  if (wordsSpoken(input)) return undefined;
  if (parts.same) return facts(message(language, 'narrator.customers.sameParts', { drawn }), ['search']);
  return parts.nothingNew
    ? facts(message(language, 'narrator.customers.nothingNew', { drawn }), ['search'])
    : undefined;
}

/** Whether the author's title speaks of words that people read. */
export function wordsSpoken({ analysis: { authorWords } }: AnswersInput): boolean {
  return readWords.test(authorWords[0]?.title ?? '');
}

const readWords =
  /\b(?:texts?|labels?|titles?|messages?|notices?|wording|headings?|copy|information|infos?|mentions?|captions?|placeholders?|libellés?|textes?|titres?|intitulés?)\b/i;

const unseen: ReadonlySet<ScreenSetting> = new Set<ScreenSetting>(['mark', 'look', 'other']);

/** Which screens are concerned, unless the headline has just said so. */
export function screenNameSentence({ language, analysis }: AnswersInput): readonly Sentence[] {
  const above = where(language, analysis).toLowerCase();
  const names = analysis.surface.screenNames.filter((name) => !above.includes(name));
  if (names.length === 0) return [];
  const list = listed(
    language,
    names.map((name) => quoted(language, capitalised(name))),
  );
  const { paper } = analysis.surface;
  const key = paper === undefined ? 'screenNames' : paper === 'mail' ? 'mailNames' : 'paperNames';
  return [facts(message(language, `narrator.customers.${key}`, { list, count: names.length }), ['search'])];
}
