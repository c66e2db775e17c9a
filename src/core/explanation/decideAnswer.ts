import { message } from '../wording/message.ts';
import { facts, left, most } from './answersInput.ts';
import { provedWhole } from './changeNature.ts';
import { touchesCustomers } from './customersAnswer.ts';
import { needsOthers } from './datesAnswer.ts';
import { listed, listedOr } from './listed.ts';
import { asksMoney, namesWhatIsAbsent } from './spendingAnswer.ts';
import { spokenTopics, toldTopics, topics } from './spokenTopics.ts';
import { type Told } from './told.ts';
import type { Telling } from './told.ts';
import { customersTopics } from './untouched.ts';
import type { AnswersInput } from './answersInput.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { Answers, Sentence } from './explanation.ts';
import type { Topic } from './spokenTopics.ts';
import { decisionsShown, decisionsShownOfPeriod } from './decisionsShown.ts';
import type { WordedDecision } from './wordedDecision.ts';

/** Where nothing is to be decided, `questions` are the answer: a founder asks what is read here, and skips a pointer to it. */
export function decide(input: AnswersInput, told: Told, questions: readonly Sentence[]): Answers['decide'] {
  const { language, worded, analysis } = input;
  if (analysis.files === 0)
    return { nothing: true, sentences: [facts(message(language, 'narrator.decide.empty'), ['search'])] };
  const partly =
    analysis.notRead.length === 0
      ? []
      : [facts(message(language, 'narrator.decide.notRead', { count: analysis.notRead.length }), ['search'])];
  const weighty = worded.filter(({ decision }) => decision.severity !== 'low');
  if (weighty.length === 0) {
    return {
      nothing: true,
      ...(questions.length > 0 ? { state: 'toAsk' as const } : worded.length > 0 ? { state: 'small' as const } : {}),
      sentences: [...nothingToDecide(input, questions), ...leftOut(input), ...partly],
    };
  }
  const shown = weighty.slice(0, most);
  const exposures = exposed(shown, told);
  const ofDecisions = distinctQuestions(weighty);
  // Those that are only named below ask nothing there.
  const below = distinctQuestions(
    worded.slice(0, analysis.period ? decisionsShownOfPeriod : decisionsShown).filter((one) => weighty.includes(one)),
  );
  const asked = ofDecisions
    .slice(0, most)
    .map(({ ask, proofs }) => facts(message(language, 'narrator.decide.ask', { ask }), proofs));
  return {
    nothing: false,
    sentences: [...exposures, ...asked, ...left(input, 'decide', below.length - most), ...partly],
  };
}

/** Decisions of one kind call for one question: it is asked and counted once, with the proofs of all. */
function distinctQuestions(
  worded: readonly WordedDecision[],
): readonly { readonly ask: string; readonly proofs: readonly string[] }[] {
  const questions = new Map<string, readonly string[]>();
  for (const { words, proofs } of worded)
    if (words.asked !== '') questions.set(words.asked, [...(questions.get(words.asked) ?? []), ...proofs]);
  return [...questions].map(([ask, proofs]) => ({ ask, proofs }));
}

/** That nothing is to be decided, and what was looked for; or what is to be asked. */
function nothingToDecide(input: AnswersInput, questions: readonly Sentence[]): readonly Sentence[] {
  const { language, worded, nature } = input;
  const say = (key: string, values: Readonly<Record<string, string | number>>, proofs = ['search']): Sentence =>
    facts(message(language, `narrator.decide.${key}`, values), proofs);
  const checked = checkedTopics(input).map((topic) => message(language, `narrator.topics.${topic}`));
  const below = questions.length - most;
  const ask = [...questions.slice(0, most), ...(below > 0 ? [say('moreQuestions', { count: below })] : [])];
  const also = checked.length === 0 ? [] : [say('lookedFor', { topics: listed(language, checked) })];
  if (worded.length > 0)
    return [
      say('onlySmall', { count: worded.length }, worded.flatMap((one) => one.proofs).slice(0, 6)),
      ...ask,
      ...also,
    ];
  if (ask.length > 0) return [...ask, ...also];
  return checked.length > 0 && checked.length <= fewTopics
    ? [say('noneOf', { few: listedOr(language, checked) })]
    : [say(provedWhole(nature) ? 'noneToAsk' : 'none', {}), ...also];
}

/** So many topics stand in the sentence that says that nothing is to be decided. */
const fewTopics = 2;

/** What was looked for and not found, beside what the other answers say of it. */
function checkedTopics(input: AnswersInput): readonly Topic[] {
  const { analysis, spoken, worded, nature, asked } = input;
  const told = toldTopics(worded.map(({ decision }) => decision.category));
  const dated = analysis.surface.delay !== undefined || needsOthers(analysis) || nature.name === 'version';
  const left = new Set<Topic>([
    ...spoken,
    ...(asksMoney({ analysis, nature, asked }) ? (['price'] as const) : []),
    ...(dated ? (['deadline'] as const) : []),
    // The answer on spending names them.
    ...(namesWhatIsAbsent(input) ? (['supplier', 'hosting'] as const) : []),
  ]);
  return topics.filter(
    (topic) =>
      !left.has(topic) &&
      !told.has(topic) &&
      (provedWhole(nature) || analysis.notRead.length > 0 || !customersTopics.has(topic)),
  );
}

/** Why prices, of which the title speaks, are no decision, so that their absence is no riddle. */
function leftOut({ language, analysis, spoken, nature, asked }: AnswersInput): readonly Sentence[] {
  // What a question below asks about need not be named here.
  // What the longer words mention in passing is not denied, and not worth a sentence.
  const titled = spokenTopics(
    analysis.authorWords.map((words) => ({ ...words, body: '' })),
    analysis.decisions,
    nature.name,
  );
  const speaksOfPrices =
    !provedWhole(nature) &&
    spoken.has('price') &&
    titled.has('price') &&
    !asked.has('price') &&
    movesNoAmount(analysis);
  return speaksOfPrices ? [facts(message(language, 'narrator.decide.leftOutPrice'), ['message', 'search'])] : [];
}

/** Whether every line was read and none of them moves an amount. */
function movesNoAmount({ surface, notRead, decisions, byRole }: ChangeAnalysis): boolean {
  return surface.money === 0 && notRead.length === 0 && decisions.length === 0 && byRole.has('product');
}

/** Risks that no other answer told. One that only changes is said by what it means, never as 'a risk changes'. */
function exposed(shown: readonly WordedDecision[], told: Told): readonly Sentence[] {
  const found = shown.flatMap((one) => {
    const exposure = one.decision.consequences.find(({ on }) => on === 'exposure');
    return exposure === undefined || touchesCustomers(one.decision) || toldByItsDay(one)
      ? []
      : [{ one, direction: exposure.direction }];
  });
  const inWords = found
    .filter(({ one }) => one.words.risk !== '')
    .map(({ one }) => {
      told.first(one);
      return facts(one.words.risk, one.proofs);
    });
  const others = found.filter(({ one }) => one.words.risk === '');
  const going = (wanted: 'more' | 'less'): readonly Telling[] =>
    others.flatMap(({ one, direction }) =>
      // That something told before also protects is on its card; that it exposes is said again.
      direction === wanted && (wanted === 'more' || !told.has(one))
        ? [{ one, key: `narrator.decide.exposure.${wanted}` }]
        : [],
    );
  const moved = told.sentences([...going('more'), ...going('less')]).sentences;
  const changed = others.flatMap(({ one, direction }) =>
    direction !== 'more' && direction !== 'less' && told.first(one) ? [facts(`${one.words.title}.`, one.proofs)] : [],
  );
  return [...inWords, ...moved, ...changed];
}

/** How long a version is looked after is a day, and the answer on dates has told it. */
function toldByItsDay({ decision, words }: WordedDecision): boolean {
  return decision.due !== undefined && words.onDay !== '';
}
