import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed, quoted } from './listed.ts';
import { shortened, shortenedPair } from './writtenText.ts';
import { figures, longestText, speaks } from './customersFacts.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';
import type { StartingTexts } from './startingTexts.ts';
import type { Tidied } from './tidied.ts';
import type { Reworded } from './writtenText.ts';

/** What the lines prove beside what the author says. */
export function factSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const {
    swapped,
    numbers,
    noted,
    renoted,
    narrowed,
    tested,
    noLongerRead,
    nowRead,
    directAccounts,
    adminColumns,
    keptOnly,
    movedColumns,
  } = surface.facts;
  const each = (all: readonly string[]): string =>
    listed(
      language,
      all.map((one) => quoted(language, one)),
    );
  const pairs = swapped.map(({ before, after }) =>
    message(language, 'narrator.customers.becomes', {
      before: quoted(language, before),
      after: quoted(language, after),
    }),
  );
  const names = tested.map((name) => quoted(language, name));
  return [
    ...(adminColumns.length === 0
      ? []
      : [
          message(language, 'narrator.customers.adminColumns', {
            names: each(adminColumns),
            count: adminColumns.length,
          }),
        ]),
    ...(noted === undefined
      ? []
      : [message(language, 'narrator.customers.noted', { text: quoted(language, noted), speaks: speaks(noted) })]),
    ...(renoted === undefined ? [] : [renotedText(language, renoted)]),
    ...figures(language, numbers),
    ...(pairs.length === 0
      ? []
      : [message(language, 'narrator.customers.swapped', { pairs: listed(language, pairs), count: pairs.length })]),
    ...(noLongerRead.length === 0
      ? []
      : [
          message(language, 'narrator.customers.inputs', {
            gone: each(noLongerRead),
            come: each(nowRead),
            others: nowRead.length === 0 ? 'no' : 'yes',
          }),
        ]),
    ...(directAccounts ? [message(language, 'narrator.customers.directAccounts')] : []),
    ...tidySentences(language, surface.tidied),
    ...startingSentences(language, surface.facts.startingTexts),
    ...(movedColumns.length === 0
      ? []
      : [
          message(language, 'narrator.customers.movedColumns', {
            names: each(movedColumns),
            count: movedColumns.length,
          }),
        ]),
    ...(narrowed === 0 ? [] : [message(language, 'narrator.customers.narrowed')]),
    ...(keptOnly.length === 0
      ? []
      : [
          message(language, 'narrator.customers.keptOnly', {
            quotes: listed(
              language,
              keptOnly.map((text) => quoted(language, text)),
              3,
            ),
            count: keptOnly.length,
          }),
        ]),
    ...(names.length === 0
      ? []
      : [
          message(language, 'narrator.customers.tested', {
            names: listed(language, names),
            speaks: speaks(tested.join(' ')),
          }),
        ]),
  ].map((text) => facts(text, ['search']));
}

/** Sentences of letters that change in the data that the product starts with. */
function startingSentences(language: Language, { gone, come, reworded }: StartingTexts): readonly string[] {
  const quotes = (texts: readonly string[]): string =>
    listed(
      language,
      texts.map((text) => quoted(language, shortened(text, longestText).replace(/(?<=[^.])\.$/, ''))),
    );
  const [pair] = reworded.map((one) => shortenedPair(one, 140));
  return [
    ...(gone.length === 0
      ? []
      : [message(language, 'narrator.customers.startingGone', { quotes: quotes(gone), count: gone.length })]),
    ...(pair === undefined
      ? []
      : [
          message(language, 'narrator.customers.startingReworded', {
            before: quoted(language, pair.before.replace(/(?<=[^.])\.$/, '')),
            after: quoted(language, pair.after.replace(/(?<=[^.])\.$/, '')),
          }),
        ]),
    ...(come.length === 0 || gone.length + reworded.length > 0
      ? []
      : [message(language, 'narrator.customers.startingCome', { quotes: quotes(come), count: come.length })]),
  ];
}

/** What the team's own description of how it works said, and says now. */
function renotedText(language: Language, renoted: Reworded): string {
  const { before, after } = shortenedPair(renoted, 140);
  return message(language, 'narrator.customers.renoted', {
    before: quoted(language, before),
    after: quoted(language, after),
    speaks: speaks(after),
  });
}

/** What the lines prove to be smaller than it looks. */
function tidySentences(language: Language, tidied: Tidied): readonly string[] {
  return (['capitals', 'unlocked', 'keptReady', 'relocated', 'rearranged', 'borrowed'] as const).flatMap((key) =>
    tidied[key] ? [message(language, `narrator.customers.${key}`)] : [],
  );
}
