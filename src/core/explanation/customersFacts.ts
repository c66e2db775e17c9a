import { fileKind } from '../change/fileKind.ts';
import { areaTopic } from '../context/areaTopic.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed, quoted } from './listed.ts';
import { newWords } from './newWords.ts';
import { quantityFacts } from '../decisions/quantityFacts.ts';
import { timeText } from './quantityText.ts';
import { shortened, shortenedPair, wholeStart } from './writtenText.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';
import type { NewSetting } from './newSettings.ts';
import type { ChangedFacts } from './changedFacts.ts';
import type { Surface } from './surface.ts';

/** New words that people will read, as the change writes them, those that they replace, and those that leave. */
/** Of what was written in a period, the first words that come: what leaves one place may have gone to another in between. */
export function shownOfPeriod(input: AnswersInput): readonly Sentence[] {
  const { surface } = input.analysis;
  return shownSentence({
    ...input,
    analysis: {
      ...input.analysis,
      surface: {
        ...surface,
        reworded: [],
        shown: newWords(surface, input.language).slice(0, mostShownOfPeriod),
        shownBy: {},
        hidden: [],
        broken: [],
      },
    },
  });
}

const mostShownOfPeriod = 3;

export function shownSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const come = newWords(surface, language);
  const suffix = surface.paper === undefined ? '' : surface.paper === 'mail' ? 'Mail' : 'Paper';
  const pairs = surface.reworded
    .map((pair) => shortenedPair(pair))
    .map(({ before, after }) =>
      facts(
        message(language, `narrator.customers.reworded${suffix}`, {
          before: quoted(language, before),
          after: quoted(language, after),
        }),
        ['search'],
      ),
    );
  const said = (key: 'shown' | 'hidden'): readonly Sentence[] => {
    // Its full stop would stand before that of the sentence around it.
    const words = (key === 'shown' ? come : surface.hidden).map((text) =>
      quoted(language, shortened(text, longestText).replace(/(?<=[^.])\.$/, '')),
    );
    return words.length === 0
      ? []
      : [facts(message(language, `narrator.customers.${key}${suffix}`, { list: listed(language, words) }), ['search'])];
  };
  const behind =
    surface.behind.length === 0
      ? []
      : [
          facts(
            message(language, 'narrator.customers.behindSwitch', {
              list: listed(
                language,
                surface.behind.map((text) =>
                  quoted(language, shortened(text, longestText).replace(/(?<=[^.])\.$/, '')),
                ),
              ),
            }),
            ['search'],
          ),
        ];
  const alone =
    surface.onlyIn === undefined || come.length === 0
      ? []
      : [
          facts(
            message(language, 'narrator.customers.onlyIn', {
              name: new Intl.DisplayNames([language], { type: 'language' }).of(surface.onlyIn) ?? surface.onlyIn,
            }),
            ['search'],
          ),
        ];
  return [...pairs, ...said('shown'), ...behind, ...alone, ...said('hidden'), ...stayingWords(language, surface)];
}

/** Words that stay, though the lines that hold them change. */
function stayingWords(language: Language, surface: Surface): readonly Sentence[] {
  const { broken, singleEntry, reworded } = surface;
  const quotes = (texts: readonly string[]): string =>
    listed(
      language,
      texts.map((text) => quoted(language, shortened(text, longestText).replace(/(?<=[^.])\.$/, ''))),
    );
  return [
    ...(broken.length === 0 ? [] : [message(language, 'narrator.customers.broken', { quotes: quotes(broken) })]),
    ...(singleEntry && broken.length + reworded.length === 1
      ? [message(language, 'narrator.customers.singleEntry')]
      : []),
  ].map((text) => facts(text, ['search']));
}

/** A text of the screen is read in passing; two lines of it tell what it is about. */
export const longestText = 180;

/** The one language whose words change. */
export function wordsOfSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  if (surface.wordsOf === undefined) return [];
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(surface.wordsOf) ?? surface.wordsOf;
  return [
    facts(message(language, 'narrator.customers.wordsOf', { name }), ['search']),
    ...(surface.translated === 0
      ? []
      : [facts(message(language, 'narrator.customers.translated', { count: surface.translated }), ['search'])]),
  ];
}

/** That something stored is erased by a new line. */
export function erasingSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { newlyErases, timedErasing, emptied } = surface.facts;
  return [
    ...(newlyErases ? [message(language, 'narrator.customers.newlyErases')] : []),
    ...(timedErasing === undefined
      ? []
      : [
          message(language, 'narrator.customers.timedErasing', {
            rhythm: timedErasing.rhythm,
            name: quoted(language, timedErasing.name),
          }),
        ]),
    ...(emptied === undefined
      ? []
      : [message(language, 'narrator.customers.emptied', { name: quoted(language, emptied) })]),
  ].map((text) => facts(text, ['search']));
}

/** Figures that change, which say more of a decision than its kind does. */
export function figureSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  return figures(language, surface.facts.numbers).map((text) => facts(text, ['search']));
}

/** Figures that change, each in a sentence. */
export function figures(language: Language, numbers: ChangedFacts['numbers']): readonly string[] {
  const each = numbers.map(({ name, before, after }) => {
    const { fromSeconds, toSeconds } = quantityFacts('duration', name.replaceAll(' ', '_'), before, after);
    const known = typeof fromSeconds === 'number' && typeof toSeconds === 'number';
    return message(language, 'narrator.customers.figure', {
      name: quoted(language, known ? name.replace(/ (?:in )?\w+$/, '') : name),
      before: known ? timeText(language, fromSeconds) : before,
      after: known ? timeText(language, toSeconds) : after,
    });
  });
  return each.length === 0
    ? []
    : [message(language, 'narrator.customers.figures', { list: listed(language, each), count: each.length })];
}

/** Settings that come, and what holds until somebody fills them in; those that have no name for outsiders are counted. */
export function settingSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const isBare = ({ name, unless }: NewSetting): boolean => name === undefined && unless === 'empty';
  const bare = surface.settings.filter(isBare);
  return surface.settings
    .filter((one) => !isBare(one) || one === bare[0])
    .map(({ name, unless, value }) =>
      facts(
        message(language, 'narrator.customers.newSetting', {
          named: name === undefined ? 'no' : 'yes',
          name: name === undefined ? '' : quoted(language, name),
          unless,
          value: /^\d+$/.test(value) ? value : quoted(language, value),
          count: name === undefined && unless === 'empty' ? bare.length : 1,
        }),
        ['search'],
      ),
    );
}

/** What is newly told to those outside the team. */
export function describedSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { fields } = surface;
  const list = listed(
    language,
    fields.map((name) => quoted(language, name)),
  );
  const named =
    fields.length === 0
      ? []
      : [facts(message(language, 'narrator.customers.fields', { names: list, count: fields.length }), ['search'])];
  const said = (['partners', 'operators'] as const).flatMap((to) => {
    const some = surface.described.filter((one) => one.to === to);
    if (some.length === 0) return [];
    const quotes = listed(
      language,
      some.map(({ text }) => quoted(language, text)),
    );
    const values = { quotes, speaks: speaks(some.map(({ text }) => text).join(' ')), count: some.length };
    return [
      facts(
        message(language, `narrator.customers.described.${to}`, values),
        some.map(({ path }) => `file:${path}`),
      ),
    ];
  });
  return [...said, ...named];
}

/** That nothing is taken out, where no line goes and what is stored stays too. */
export function staysSentences({ language, analysis }: AnswersInput): readonly Sentence[] {
  const { surface, removed } = analysis;
  return removed === 0 && surface.onlyBeside && keptAsStored(analysis) === 'storedStays'
    ? [facts(message(language, 'narrator.customers.nothingGone'), ['search'])]
    : [];
}

/** What can be said of stored data; undefined where lines were not read, or none is of the product. */
export function keptAsStored(analysis: ChangeAnalysis): 'storedStays' | 'nothingErased' | 'unsaid' | undefined {
  const { surface, notRead, partlyRead, byRole, decisions } = analysis;
  const skipped = [...notRead, ...partlyRead.filter(({ code }) => code !== 'binary')].some(
    ({ path }) => !unread.has(fileKind(path).role),
  );
  if (skipped || (byRole.get('product')?.lines ?? 0) === 0) return undefined;
  const { mayStore, mayErase, emptied, timedErasing } = surface.facts;
  if (emptied !== undefined || timedErasing !== undefined) return 'unsaid';
  const erases = mayErase || decisions.some(({ category }) => category === 'timeline.migration');
  return !mayStore && decisions.length === 0 ? 'storedStays' : erases ? 'unsaid' : 'nothingErased';
}

/** Files that hold no work of the team: what of them was not read proves nothing either way. */
const unread: ReadonlySet<FileRole> = new Set<FileRole>(['generated', 'vendored', 'lock', 'media']);

/** Sentences that the product writes elsewhere than on its screens, the first ones quoted. */
export function messageSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { count, failing, shown } = surface.messages;
  const reworded = surface.messages.reworded && shortenedPair(surface.messages.reworded);
  // The subject of an e-mail is told as that.
  const subjects = surface.lineFacts.flatMap(({ key, quotes }) =>
    key === 'sentSubject' ? (quotes?.['after'] ?? []) : [],
  );
  if (count === 1 && surface.messages.reworded && subjects.includes(surface.messages.reworded.after)) return [];
  const whole = shown.flatMap((text) => wholeStart(text) ?? []);
  if (count === 0 || (reworded === undefined && whole.length === 0)) return [];
  const values = { failing: failing ? 'yes' : 'no', count };
  const text =
    reworded === undefined
      ? message(language, 'narrator.customers.messageNew', {
          ...values,
          quotes: listed(
            language,
            whole.map((text) => quoted(language, text)),
          ),
          speaks: speaks(whole.join(' ')),
        })
      : message(language, 'narrator.customers.messageReworded', {
          ...values,
          before: quoted(language, reworded.before),
          after: quoted(language, reworded.after),
        });
  return [facts(text, ['search'])];
}

/** Who is concerned, where all the folders say it. */
export function whoSentence({ language, analysis }: AnswersInput): readonly Sentence[] {
  const { ofProduct, ofTools } = analysis.surface;
  if (ofProduct > 0 && ofProduct === ofTools)
    return [facts(message(language, 'narrator.customers.teamTools'), ['search'])];
  const inAreas = analysis.areas.reduce((sum, { files }) => sum + files, 0);
  const all = ['product', 'data', 'translations'] as const;
  const files = all.reduce((sum, role) => sum + (analysis.byRole.get(role)?.files ?? 0), 0);
  const administration =
    inAreas > 0 &&
    inAreas === files &&
    analysis.areas.every(
      ({ name, own }) => !own && name.split(' ').some((word) => areaTopic(word) === 'administration'),
    );
  return administration ? [facts(message(language, 'narrator.customers.administration'), ['search'])] : [];
}

/** The language of a quote, for a message that says it where it is not the page's own. */
export function speaks(text: string): string {
  return languageOfText(text) ?? 'other';
}
