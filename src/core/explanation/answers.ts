import { formatDay } from '../render/formatDay.ts';
import { capitalised } from './decisionWords.ts';
import { labelledAreas } from './areaLabel.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { periodCustomers } from './periodWords.ts';
import { quotable } from './quotable.ts';
import { topics } from './spokenTopics.ts';
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
  return { nothing: true, sentences: [...natureSentences(input), ...untouched] };
}

/** Exposure is told under customers where their data is concerned. */
function touchesCustomers({ consequences, category }: Decision): boolean {
  return consequences.some(({ on }) => on === 'customers' || (on === 'exposure' && category === 'risk.privacy'));
}

/** What one author calls the change, word for word. */
function quoteOf({ analysis: { authorWords } }: AnswersInput): readonly Sentence[] {
  const [words] = authorWords;
  return authorWords.length === 1 && words && words.title !== ''
    ? [{ text: quotable(words.title), origin: 'author', proofs: ['message'] }]
    : [];
}

/** What sort of change it is, in the author's words where only they say it, and whether anything of it can be seen. */
function natureSentences(input: AnswersInput): readonly Sentence[] {
  const { language, nature, analysis, worded } = input;
  const named = facts(
    message(language, `narrator.customers.none.${nature.name}`, {
      // Where nothing weighs the headline has just said where.
      where: worded.some(({ decision }) => decision.severity !== 'low') ? where(language, analysis) : '',
      // What the author calls invisible is not promised where something can be seen or weighs.
      calm: analysis.surface.screens > 0 || worded.some(({ decision }) => decision.severity !== 'low') ? 'no' : 'yes',
    }),
    [nature.proof],
  );
  if (provedNatures.has(nature.name)) return [named];
  const quote = quoteOf(input);
  const shown = shownSentence(input);
  const seen =
    shown.length > 0 || nature.name === 'translations'
      ? []
      : [
          facts(message(language, `narrator.customers.${analysis.surface.screens > 0 ? 'screens' : 'behind'}`), [
            'search',
          ]),
        ];
  // That the product changes, the headline says too.
  const weighs = worded.some(({ decision }) => decision.severity !== 'low');
  const own = nature.name === 'change' && !weighs && quote.length > 0 ? [] : [named];
  return [...own, ...quote, ...shown, ...seen];
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

/** New words that people will read, as the change writes them. */
function shownSentence({ language, analysis }: AnswersInput): readonly Sentence[] {
  const words = analysis.surface.shown.map((text) => quoted(language, text));
  if (words.length === 0) return [];
  return [facts(message(language, 'narrator.customers.shown', { list: listed(language, words) }), ['search'])];
}

/** ' in “billing” and “invoices”', or nothing where the folders have no readable name. */
export function where(language: Language, analysis: ChangeAnalysis): string {
  const names = labelledAreas(language, analysis.areas).map(({ name }) => quoted(language, name));
  return names.length === 0
    ? message(language, 'narrator.headline.nowhere')
    : message(language, 'narrator.headline.where', { areas: listed(language, names, 2) });
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
    const speaks = input.spoken.has('supplier') || input.spoken.has('hosting') || input.spoken.has('price');
    const key =
      analysis.files === 0 ? 'empty' : speaks ? 'noneSpoken' : analysis.notRead.length > 0 ? 'noneShort' : 'none';
    return { direction: 'none', sentences: [facts(message(language, `narrator.spending.${key}`), ['search'])] };
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
  if (all.length === 0)
    return {
      direction: 'none',
      sentences: [
        facts(
          message(
            language,
            `narrator.dates.${analysis.files === 0 ? 'empty' : input.spoken.has('deadline') || input.spoken.has('data') ? 'noneSpoken' : 'none'}`,
          ),
          ['search'],
        ),
      ],
    };
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
  return {
    direction: datesDirection(all.map(({ consequence }) => consequence)),
    sentences: [...others, ...dated, ...rest(language, 'dates', all.length)],
  };
}

/** Why something comes later: it is left for another day, it was done and is taken back, or it takes work. */
function laterBy({ category }: Decision): 'putOff' | 'undone' | 'later' {
  if (category === 'timeline.deferred') return 'putOff';
  return category === 'timeline.revert' ? 'undone' : 'later';
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
    const none = [
      facts(message(language, 'narrator.decide.none'), ['search']),
      facts(
        message(language, 'narrator.decide.lookedFor', {
          list: listed(
            language,
            topics
              .filter((topic) => !input.spoken.has(topic))
              .map((topic) => message(language, `narrator.topics.${topic}`)),
          ),
        }),
        ['search'],
      ),
    ];
    const small = [
      facts(
        message(language, 'narrator.decide.onlySmall', { count: worded.length }),
        worded.flatMap(({ proofs }) => proofs).slice(0, 6),
      ),
    ];
    const questions =
      input.spoken.size === 0
        ? []
        : [facts(message(language, 'narrator.decide.questions', { count: input.spoken.size }), ['message'])];
    return { nothing: true, sentences: [...(worded.length === 0 ? none : small), ...questions, ...partly] };
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
