import { fileKind } from '../change/fileKind.ts';
import { formatDay } from '../render/formatDay.ts';
import { capitalised } from './decisionWords.ts';
import { labelledAreas } from './areaLabel.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { periodCustomers } from './periodWords.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { areaTopic } from '../context/areaTopic.ts';
import { quotable, readableTitle } from './quotable.ts';
import { shortened } from './writtenText.ts';
import { toldTopics, topics } from './spokenTopics.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { ChangeNature } from './changeNature.ts';
import type { Answers, DatesDirection, Sentence, SpendingDirection } from './explanation.ts';
import type { Consequence, Decision } from '../decisions/finding.ts';
import type { Topic } from './spokenTopics.ts';
import type { WordedDecision } from './wordedDecision.ts';
import type { Language } from '../wording/language.ts';

export interface AnswersInput {
  readonly language: Language;
  readonly analysis: ChangeAnalysis;
  readonly worded: readonly WordedDecision[];
  readonly nature: ChangeNature;
  /** Of these nothing may be denied. */
  readonly spoken: ReadonlySet<Topic>;
  /** Those of them that the page asks about. */
  readonly asked: ReadonlySet<Topic>;
  /** How many questions stand below. */
  readonly questions: number;
}

/** How many decisions an answer names before it counts the rest: an answer is read in ten seconds. */
const most = 3;

/** The four answers, computed from the consequences of the decisions alone. */
export function answers(input: AnswersInput): Answers {
  const told = new Told(input);
  return {
    customers: once(customers(input, told)),
    spending: once(spending(input, told)),
    dates: once(dates(input, told)),
    decide: once(decide(input, told)),
  };
}

/** What the answers have told so far: a decision is told in words once, and named by its number where it counts again. */
class Told {
  readonly #input: AnswersInput;
  readonly #told = new Set<WordedDecision>();

  constructor(input: AnswersInput) {
    this.#input = input;
  }

  /** Whether a decision is told for the first time; from now on it is told. */
  first(one: WordedDecision): boolean {
    if (this.#told.has(one)) return false;
    this.#told.add(one);
    return true;
  }

  /** One sentence for each decision that is told for the first time, and one with the numbers for those told before that call for the same words. */
  sentences(each: readonly { readonly one: WordedDecision; readonly key: string }[]): readonly Sentence[] {
    const { language, worded } = this.#input;
    const again = new Map<string, WordedDecision[]>();
    const whole = each.flatMap(({ one, key }) => {
      if (this.first(one)) return [facts(message(language, key, { title: one.words.clause }), one.proofs)];
      again.set(key, [...(again.get(key) ?? []), one]);
      return [];
    });
    const numbered = [...again].map(([key, ones]) =>
      facts(
        message(language, key, { title: points(language, worded, ones) }),
        ones.flatMap(({ proofs }) => proofs),
      ),
    );
    return [...whole, ...numbered];
  }
}

/** 'see points 1 and 3': the numbers that the decisions have below. */
function points(language: Language, worded: readonly WordedDecision[], ones: readonly WordedDecision[]): string {
  const numbers = ones.map((one) => String(worded.indexOf(one) + 1));
  return message(language, 'narrator.points', { count: numbers.length, list: listed(language, numbers) });
}

/** Two decisions may call for the same sentence: it is said once, with the proofs of both. */
function once<T extends { readonly sentences: readonly Sentence[] }>(answer: T): T {
  const said = new Map<string, Sentence>();
  for (const sentence of answer.sentences) {
    const before = said.get(sentence.text);
    said.set(
      sentence.text,
      before ? { ...before, proofs: [...new Set([...before.proofs, ...sentence.proofs])] } : sentence,
    );
  }
  return { ...answer, sentences: [...said.values()] };
}

function customers(input: AnswersInput, told: Told): Answers['customers'] {
  const { language, worded, analysis } = input;
  const touching = worded.filter(({ decision }) => touchesCustomers(decision));
  const found = touching.slice(0, most).map((one) => {
    told.first(one);
    return facts(`${one.words.title}.`, one.proofs);
  });
  if (analysis.files === 0)
    return { nothing: true, sentences: [facts(message(language, 'narrator.customers.empty'), ['search'])] };
  // Where there is nothing to decide, that answer says what was looked for.
  const untouched = worded.some(({ decision }) => decision.severity !== 'low') ? untouchedSentence(input) : [];
  if (analysis.period && !provedNatures.has(input.nature.name)) {
    const announced = periodCustomers(language, analysis.period);
    return { nothing: false, sentences: [announced, ...found, ...shownSentence(input), ...untouched] };
  }
  const more = rest(language, 'customers', touching.length);
  // A detail is told beside what the change is about, not in its place.
  const weighs = touching.some(({ decision }) => decision.severity !== 'low');
  if (found.length > 0)
    return {
      nothing: false,
      sentences: weighs
        ? [...found, ...more, ...quoteOf(input), ...shownSentence(input), ...untouched]
        : [...natureSentences(input), ...found, ...more, ...untouched],
    };
  const sentences = [...natureSentences(input), ...untouched];
  const { surface } = analysis;
  if (surface.shown.length + surface.reworded.length > 0 && !provedNatures.has(input.nature.name))
    return { nothing: false, sentences };
  if (mayBeNoticed(input)) return { nothing: false, state: 'toConfirm', sentences };
  return input.nature.name === 'change'
    ? { nothing: true, state: 'offScreen', sentences }
    : { nothing: true, sentences };
}

/** Whether customers may notice something that the change does not prove. */
function mayBeNoticed({ analysis: { surface }, nature }: AnswersInput): boolean {
  if (nature.name === 'media' || nature.name === 'translations') return true;
  if (provedNatures.has(nature.name)) return nature.name === 'documents' && surface.delay !== undefined;
  const { swapped, narrowed, tested, noLongerRead } = surface.facts;
  if (swapped.length + narrowed + noLongerRead.length > 0) return true;
  if (tested.length > 0 && !quietWork.has(nature.name)) return true;
  return (
    announcedToCustomers.has(nature.name) ||
    surface.screens > 0 ||
    surface.messages.count > 0 ||
    surface.listed.length > 0
  );
}

/** Work that its author calls invisible. */
const quietWork: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>(['tidying', 'upkeep']);

/** What customers are told to expect something of. */
const announcedToCustomers: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'repair',
  'feature',
  'speed',
  'removal',
  'version',
]);

/** Exposure is told under customers where their data is concerned. */
function touchesCustomers({ consequences, category }: Decision): boolean {
  return consequences.some(({ on }) => on === 'customers' || (on === 'exposure' && category === 'risk.privacy'));
}

/** What the author says of it, word for word: to those who use the product where there is such a list, else in the title. */
function quoteOf({ language, analysis: { authorWords, surface }, nature }: AnswersInput): readonly Sentence[] {
  const listedLines = surface.listed.map(({ path, text }) => ({
    text: message(language, 'narrator.customers.listed', { text: shortened(text, 200), speaks: speaks(text) }),
    origin: 'facts' as const,
    proofs: [`file:${path}`],
  }));
  if (listedLines.length > 0) return listedLines;
  const [words] = authorWords;
  if (authorWords.length !== 1 || !words || words.title === '' || nature.name === 'version') return [];
  const title = quotable(words.title);
  return readableTitle(title)
    ? [{ text: title, origin: 'author', proofs: ['message'] }]
    : [facts(message(language, 'narrator.customers.titleForTeam'), ['message'])];
}

/** The language of a quote, for a message that says it where it is not the page's own. */
function speaks(text: string): string {
  return languageOfText(text) ?? 'other';
}

/** What sort of change it is, in the author's words where only they say it, and whether anything of it can be seen. */
function natureSentences(input: AnswersInput): readonly Sentence[] {
  const { language, nature, analysis, worded } = input;
  const weighs = worded.some(({ decision }) => decision.severity !== 'low');
  const { screens, sameWords } = analysis.surface;
  const shown = shownSentence(input);
  const named = facts(
    message(language, `narrator.customers.none.${nature.name}`, {
      // Where nothing weighs the headline has just said where.
      where: weighs ? where(language, analysis) : '',
      // What the author calls invisible is not promised where something can be seen or weighs.
      calm: weighs || shown.length > 0 ? 'no' : screens > 0 ? 'ask' : 'yes',
      trial: /[-. ](?:rc|beta|alpha|pre|preview|canary|next)\b/i.test(analysis.authorWords[0]?.title ?? '')
        ? 'yes'
        : 'no',
    }),
    [nature.proof],
  );
  if (provedNatures.has(nature.name)) return [named, ...delaySentence(input)];
  const invisible = nature.name === 'tidying' || nature.name === 'upkeep';
  // What nobody should see need not be put in words for customers.
  const quote = quoteOf(input).filter(
    ({ origin, proofs }) => !invisible || origin === 'author' || !proofs.includes('message'),
  );
  const seen =
    shown.length > 0 || nature.name === 'translations' || nature.name === 'version' || (invisible && screens > 0)
      ? []
      : [
          facts(
            message(language, `narrator.customers.${screens === 0 ? 'behind' : sameWords ? 'sameWords' : 'screens'}`),
            ['search'],
          ),
        ];
  // That the product changes, the headline says too.
  const own = nature.name === 'change' && !weighs && quote.length > 0 ? [] : [named];
  return [
    ...own,
    ...quote,
    ...shown,
    ...seen,
    ...messageSentence(input),
    ...factSentences(input),
    ...whoSentence(input),
    ...storedSentence(input),
  ];
}

/** What the lines prove beside what the author says. */
function factSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { swapped, narrowed, tested, noLongerRead, nowRead } = surface.facts;
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
    ...(narrowed === 0 ? [] : [message(language, 'narrator.customers.narrowed')]),
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

/** That what is stored stays, where every line was read and none may touch it. */
function storedSentence({ language, analysis }: AnswersInput): readonly Sentence[] {
  const { surface, notRead, partlyRead, byRole } = analysis;
  const skipped = [...notRead, ...partlyRead.filter(({ code }) => code !== 'binary')].some(
    ({ path }) => !unread.has(fileKind(path).role),
  );
  const touched = surface.facts.mayStore || analysis.decisions.length > 0 || (byRole.get('product')?.lines ?? 0) === 0;
  return skipped || touched ? [] : [facts(message(language, 'narrator.customers.storedStays'), ['search'])];
}

/** Files that hold no work of the team: what of them was not read proves nothing either way. */
const unread: ReadonlySet<FileRole> = new Set<FileRole>(['generated', 'vendored', 'lock', 'media']);

/** Sentences that the product writes elsewhere than on its screens, one of them quoted. */
function messageSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { count, failing, reworded, shown } = surface.messages;
  if (count === 0 || shown === undefined) return [];
  const values = { failing: failing ? 'yes' : 'no', count };
  const text =
    reworded === undefined
      ? message(language, 'narrator.customers.messageNew', {
          ...values,
          text: quoted(language, shortened(shown)),
          speaks: speaks(shown),
        })
      : message(language, 'narrator.customers.messageReworded', {
          ...values,
          before: quoted(language, shortened(reworded.before)),
          after: quoted(language, shortened(reworded.after)),
        });
  return [facts(text, ['search']), facts(message(language, 'narrator.customers.messageReaders'), ['search'])];
}

/** Who is concerned, where all the folders say it. */
function whoSentence({ language, analysis }: AnswersInput): readonly Sentence[] {
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

/** A delay that a document promises to people outside. */
function delaySentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { delay } = surface;
  if (delay === undefined) return [];
  return [
    facts(
      message(language, 'narrator.customers.delay', {
        text: quoted(language, shortened(delay.text, 160)),
        speaks: speaks(delay.text),
      }),
      [`file:${delay.path}`],
    ),
  ];
}

/** Natures that the change proves whole: nothing more is to be said to customers. */
const provedNatures: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'tests',
  'testsAndDocuments',
  'documents',
  'media',
  'parts',
  'generated',
  'settings',
  'checks',
  'moved',
  'remarks',
  'logs',
]);

/** Whether the change proves its nature whole. */
export function provedWhole({ name }: ChangeNature): boolean {
  return provedNatures.has(name);
}

/** New words that people will read, as the change writes them, and those that they replace. */
function shownSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const pairs = surface.reworded.map(({ before, after }) =>
    facts(
      message(language, 'narrator.customers.reworded', {
        before: quoted(language, shortened(before)),
        after: quoted(language, shortened(after)),
      }),
      ['search'],
    ),
  );
  const words = surface.shown.map((text) => quoted(language, text));
  if (words.length === 0) return pairs;
  return [
    ...pairs,
    facts(message(language, 'narrator.customers.shown', { list: listed(language, words) }), ['search']),
  ];
}

/** ' in “billing” and “invoices”', or nothing where the folders have no readable name. */
export function where(language: Language, analysis: ChangeAnalysis): string {
  const own = new Set(analysis.areas.filter((area) => area.own).map(({ name }) => name));
  const names = labelledAreas(language, analysis.areas).map(({ name }) =>
    quoted(language, own.has(name) ? name : capitalised(name)),
  );
  return names.length === 0
    ? message(language, 'narrator.headline.nowhere')
    : message(language, 'narrator.headline.where', { areas: listed(language, names, 2), count: names.length });
}

/** What a founder would worry about, where the whole change was read, nothing of it was found and the author does not speak of it. */
function untouchedSentence({ language, analysis, spoken }: AnswersInput): readonly Sentence[] {
  if (analysis.notRead.length > 0) return [];
  const absent = worries.filter(
    ({ topic, categories, kinds }) =>
      !spoken.has(topic) &&
      !analysis.decisions.some((one) => categories.includes(one.category) || kinds.includes(one.kind)),
  );
  if (absent.length === 0) return [];
  const list = listed(
    language,
    absent.map(({ topic }) => message(language, `narrator.untouched.${topic}`)),
  );
  return [facts(message(language, 'narrator.customers.untouched', { list }), ['search'])];
}

const worries: readonly {
  readonly topic: Topic;
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
}[] = [
  { topic: 'price', categories: ['revenue.pricing'], kinds: ['payment-supplier'] },
  { topic: 'data', categories: ['timeline.migration'], kinds: ['days-kept', 'data-lock'] },
  { topic: 'signIn', categories: ['risk.security'], kinds: ['sign-in-supplier'] },
  { topic: 'privacy', categories: ['risk.privacy'], kinds: ['visitor-tracking'] },
];

function spending(input: AnswersInput, told: Told): Answers['spending'] {
  const { language, analysis } = input;
  const all = on(input, 'spending');
  if (all.length === 0) {
    const speaks = input.asked.has('supplier') || input.asked.has('hosting');
    const key =
      analysis.files === 0
        ? 'empty'
        : speaks
          ? 'noneSpoken'
          : asksMoney(input)
            ? 'noneBilled'
            : analysis.notRead.length > 0
              ? 'noneShort'
              : 'none';
    return {
      direction: speaks || asksMoney(input) ? 'unclear' : 'none',
      sentences: [facts(message(language, `narrator.spending.${key}`), ['search'])],
    };
  }
  const sentences = told.sentences(
    all.slice(0, most).map(({ one, consequence }) => {
      const direction =
        consequence.direction === 'more' || consequence.direction === 'less' || consequence.direction === 'one-off'
          ? consequence.direction
          : 'unclear';
      const driver = direction === 'one-off' ? 'any' : (consequence.driver ?? 'any');
      return { one, key: `narrator.spending.${direction}.${driver}` };
    }),
  );
  return {
    direction: spendingDirection(all.map(({ consequence }) => consequence)),
    sentences: [...sentences, ...rest(language, 'spending', all.length)],
  };
}

/** Whether what customers pay may be concerned, though no decision tells it. */
export function asksMoney({ analysis, nature, asked }: Pick<AnswersInput, 'analysis' | 'nature' | 'asked'>): boolean {
  if (asked.has('price')) return true;
  return (
    analysis.surface.money > 0 &&
    analysis.period === undefined &&
    !provedNatures.has(nature.name) &&
    nature.name !== 'translations' &&
    !analysis.decisions.some(({ category }) => category === 'revenue.pricing')
  );
}

function spendingDirection(consequences: readonly Consequence[]): SpendingDirection {
  const more = consequences.some(({ direction }) => direction === 'more' || direction === 'one-off');
  const less = consequences.some(({ direction }) => direction === 'less');
  if (more && less) return 'mixed';
  if (more) return 'more';
  if (less && consequences.every(({ direction }) => direction === 'less')) return 'less';
  return less ? 'mixed' : 'unclear';
}

function dates(input: AnswersInput, told: Told): Answers['dates'] {
  const { language, analysis } = input;
  const all = on(input, 'dates');
  if (all.length === 0) {
    const key =
      analysis.files === 0
        ? 'empty'
        : analysis.surface.delay !== undefined
          ? 'delay'
          : input.nature.name === 'version'
            ? 'version'
            : needsOthers(analysis)
              ? 'first'
              : input.asked.has('deadline') || input.asked.has('data')
                ? 'noneSpoken'
                : 'none';
    const none = facts(message(language, `narrator.dates.${key}`), ['search']);
    return {
      direction: key === 'empty' || key === 'none' ? 'none' : 'unclear',
      sentences: [none, ...onlineSentence(input)],
    };
  }
  const shown = all.slice(0, most);
  const dated = shown.flatMap(({ one }) => {
    const { due } = one.decision;
    if (due === undefined) return [];
    const { onDay, title: whole } = one.words;
    const title =
      onDay !== '' ? capitalised(onDay) : told.first(one) ? whole : capitalised(points(language, input.worded, [one]));
    return [facts(message(language, 'narrator.dates.due', { title, day: formatDay(due, language) }), one.proofs)];
  });
  const others = told.sentences(
    shown
      .filter(({ one }) => one.decision.due === undefined || one.words.onDay !== '')
      .map(({ one, consequence }) => {
        const direction =
          consequence.direction === 'later' || consequence.direction === 'sooner' || consequence.direction === 'one-off'
            ? consequence.direction
            : 'unclear';
        return { one, key: `narrator.dates.${direction === 'later' ? laterBy(one.decision) : direction}` };
      }),
  );
  // A note that puts work off must not stand in the place of what has to be ready first.
  const first =
    needsOthers(analysis) && all.every(({ one }) => one.decision.severity === 'low')
      ? [facts(message(language, 'narrator.dates.first'), ['search'])]
      : [];
  return {
    direction: first.length > 0 ? 'unclear' : datesDirection(all.map(({ consequence }) => consequence)),
    sentences: [...first, ...others, ...dated, ...rest(language, 'dates', all.length)],
  };
}

/** Why something comes later: it is left for another day, it was done and is taken back, or it takes work. */
function laterBy({ category }: Decision): 'putOff' | 'undone' | 'later' {
  if (category === 'timeline.deferred') return 'putOff';
  return category === 'timeline.revert' ? 'undone' : 'later';
}

/** Whether something elsewhere must be ready for the change to work, or has gone ahead of it. */
function needsOthers({ surface, period }: ChangeAnalysis): boolean {
  return (
    period === undefined &&
    surface.facts.swapped.length + surface.facts.rewrittenSteps + surface.facts.noLongerRead.length > 0
  );
}

/** Recorded is not yet in the hands of customers. */
function onlineSentence({ language, analysis, nature }: AnswersInput): readonly Sentence[] {
  const recorded = analysis.subject.kind === 'commit' && analysis.files > 0 && analysis.period === undefined;
  if (!recorded || (provedNatures.has(nature.name) && nature.name !== 'settings')) return [];
  return [facts(message(language, 'narrator.dates.online'), ['search'])];
}

function datesDirection(consequences: readonly Consequence[]): DatesDirection {
  const later = consequences.some(({ direction }) => direction === 'later');
  const sooner = consequences.some(({ direction }) => direction === 'sooner');
  if (later && sooner) return 'mixed';
  if (later) return 'later';
  return sooner ? 'sooner' : 'unclear';
}

function decide(input: AnswersInput, told: Told): Answers['decide'] {
  const { language, worded, analysis } = input;
  if (analysis.files === 0)
    return { nothing: true, sentences: [facts(message(language, 'narrator.decide.empty'), ['search'])] };
  const partly =
    analysis.notRead.length === 0
      ? []
      : [facts(message(language, 'narrator.decide.notRead', { count: analysis.notRead.length }), ['search'])];
  const weighty = worded.filter(({ decision }) => decision.severity !== 'low');
  if (weighty.length === 0) {
    const { questions } = input;
    const proofs = questions === 0 ? ['search'] : ['message', 'search'];
    const first =
      worded.length > 0
        ? facts(
            message(language, 'narrator.decide.onlySmall', { count: worded.length }),
            worded.flatMap((one) => one.proofs).slice(0, 6),
          )
        : facts(message(language, `narrator.decide.${questions > 0 ? 'noneButQuestions' : 'none'}`), ['search']);
    const ask =
      questions === 0 ? [] : [facts(message(language, 'narrator.decide.questions', { count: questions }), proofs)];
    return {
      nothing: true,
      ...(questions > 0 ? { state: 'toAsk' as const } : worded.length > 0 ? { state: 'small' as const } : {}),
      sentences: [first, ...ask, ...lookedFor(input), ...partly],
    };
  }
  const shown = weighty.slice(0, most);
  const exposures = exposed(shown, told);
  const asked = shown
    .filter(({ words }) => words.ask !== '')
    .map(({ words, proofs }) => facts(message(language, 'narrator.decide.ask', { ask: words.ask }), proofs));
  return {
    nothing: false,
    sentences: [...exposures, ...asked, ...rest(language, 'decide', weighty.length), ...partly],
  };
}

/** What was looked for and not found; and why a topic is missing there, so that its absence is no riddle. */
function lookedFor({ language, analysis, spoken, worded, nature, asked }: AnswersInput): readonly Sentence[] {
  const told = toldTopics(worded.map(({ decision }) => decision.category));
  const dated = analysis.surface.delay !== undefined || needsOthers(analysis) || nature.name === 'version';
  const left = new Set<Topic>([
    ...spoken,
    ...(asksMoney({ analysis, nature, asked }) ? (['price'] as const) : []),
    ...(dated ? (['deadline'] as const) : []),
  ]);
  const named = (some: readonly Topic[]): string =>
    listed(
      language,
      some.map((topic) => message(language, `narrator.topics.${topic}`)),
    );
  const checked = topics.filter((topic) => !left.has(topic) && !told.has(topic));
  const spokenOf = topics.filter((topic) => spoken.has(topic));
  return [
    ...(checked.length === 0
      ? []
      : [facts(message(language, 'narrator.decide.lookedFor', { list: named(checked) }), ['search'])]),
    ...(spokenOf.length === 0
      ? []
      : [facts(message(language, 'narrator.decide.leftOut', { list: named(spokenOf) }), ['message'])]),
  ];
}

/** Risks that no other answer told. One that only changes is said by what it means, never as 'a risk changes'. */
function exposed(shown: readonly WordedDecision[], told: Told): readonly Sentence[] {
  const found = shown.flatMap((one) => {
    const exposure = one.decision.consequences.find(({ on }) => on === 'exposure');
    return exposure === undefined || touchesCustomers(one.decision) ? [] : [{ one, direction: exposure.direction }];
  });
  const inWords = found
    .filter(({ one }) => one.words.risk !== '')
    .map(({ one }) => {
      told.first(one);
      return facts(one.words.risk, one.proofs);
    });
  const others = found.filter(({ one }) => one.words.risk === '');
  const moved = told.sentences(
    others.flatMap(({ one, direction }) =>
      direction === 'more' || direction === 'less' ? [{ one, key: `narrator.decide.exposure.${direction}` }] : [],
    ),
  );
  const changed = others.flatMap(({ one, direction }) =>
    direction !== 'more' && direction !== 'less' && told.first(one) ? [facts(`${one.words.title}.`, one.proofs)] : [],
  );
  return [...inWords, ...moved, ...changed];
}

function on(
  { worded }: AnswersInput,
  about: Consequence['on'],
): readonly { readonly one: WordedDecision; readonly consequence: Consequence }[] {
  return worded.flatMap((one) =>
    one.decision.consequences
      .filter((consequence) => consequence.on === about)
      .map((consequence) => ({ one, consequence })),
  );
}

function rest(
  language: Language,
  answer: 'customers' | 'spending' | 'dates' | 'decide',
  count: number,
): readonly Sentence[] {
  return count <= most
    ? []
    : [facts(message(language, `narrator.${answer}.rest`, { count: count - most }), ['search'])];
}

function facts(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
