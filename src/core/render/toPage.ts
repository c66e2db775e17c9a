import { correctables, type Correctable } from './correctables.ts';
import { areaBars, makeupBars } from './pageBars.ts';
import { fileProof, shownPath } from './pageProofs.ts';
import { fileProofIds, provingFiles } from './proofTargets.ts';
import { draftOf } from './draftOf.ts';
import { formatDay } from './formatDay.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import type { WrittenLanguage } from '../wording/languageOfText.ts';
import { pageCoverage } from './pageCoverage.ts';
import { pageDecision } from './pageDecision.ts';
import { pageSubject } from './pageSubject.ts';
import { visibleText } from './visibleText.ts';
import type {
  DatesDirection,
  Engine,
  ExplainedPeriod,
  Explanation,
  Sentence,
  SpendingDirection,
} from '../explanation/explanation.ts';
import type { Mark, MarkIcon, Page, PageAnswer, PageSection, PageSentence } from './page.ts';
import { decisionsShown, decisionsShownOfPeriod } from '../explanation/decisionsShown.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';
import type { RenderOptions } from './renderOptions.ts';

/** A sentence about more decisions than these is about all of them, and needs no pointers. */
const pointersShown = 3;

/** The page of an explanation: what the panel draws and every written form is made from. `today` (YYYY-MM-DD) tells days that have passed. */
export function toPage(
  explanation: Explanation,
  { labels, today, note = '', length = 'standard' }: Omit<RenderOptions, 'length'> & Partial<RenderOptions>,
): Page {
  const { language, decisions } = explanation;
  const words = correctables(explanation);
  const say = sentenceSayer(explanation, { labels, words });
  const promise = explanation.promise;
  const part = explanation.subject.kind === 'file';
  const shown = explanation.period ? decisionsShownOfPeriod : decisionsShown;
  const more = Math.max(0, decisions.length - shown);
  return {
    language,
    title: labels(explanation.subject.kind === 'file' ? 'titlePart' : explanation.period ? 'titlePeriod' : 'title'),
    subject: pageSubject(explanation, language, labels),
    headline: say(explanation.headline),
    note: note === '' ? '' : labels('editorNote', { text: visibleText(note) }),
    answersTitle: labels('answersTitle'),
    answers: answersOf(explanation, { labels, say }),
    period: periodOf(explanation.period, { labels, say, whole: length === 'board' }),
    decisions: {
      title: labels(decisionsTitle(explanation)),
      note: labels('decisionsNote'),
      items: decisions.map((decision, index) => pageDecision(decision, index + 1, { language, labels, today, words })),
      shown,
      more: more === 0 ? '' : labels('decisionsMore', { count: more }),
      fewer: labels('decisionsFewer'),
      also: more === 0 ? '' : labels('alsoDecided', { count: more }),
      proofLabel: labels('proofForTeam'),
    },
    questions: {
      title: labels('questionsTitle'),
      note: labels(explanation.subject.kind === 'file' ? 'questionsNotePart' : 'questionsNote'),
      sentences: notYetAsked(explanation).map(say),
    },
    promise: {
      title: labels('promiseTitle'),
      sections: [
        { title: labels('announcedNotFound'), note: '', sentences: (promise?.announcedNotFound ?? []).map(say) },
        { title: labels('foundNotAnnounced'), note: '', sentences: (promise?.foundNotAnnounced ?? []).map(say) },
      ].filter((section) => section.sentences.length > 0),
    },
    calendar: {
      title: labels('calendarTitle'),
      entries: explanation.calendar.map(({ date, what }) => {
        const day = formatDay(date, language);
        return { day: date < today ? labels('dayPassed', { day }) : day, what: say(what) };
      }),
    },
    // A file is one part and of one sort: a bar would say nothing.
    areas: areaBars(part ? [] : explanation.areas, explanation, labels),
    makeup: part ? { title: labels('makeupTitle'), bars: [] } : makeupBars(explanation.makeup, language, labels),
    glossary: {
      title: labels('glossaryTitle'),
      entries: explanation.glossary.map(({ term, meaning }) => ({
        term: visibleText(term),
        meaning: visibleText(meaning),
      })),
    },
    coverage: pageCoverage(explanation, labels),
    engine: engineOf(explanation.engine, labels),
    corrections: correctionsOf(explanation, labels),
    leftOut: (explanation.corrections?.leftOut ?? 0) > 0,
    draft: draftOf(explanation, labels),
    reviewed: explanation.reviewed !== undefined,
  };
}

/** What the answer above asks is not asked again. */
function notYetAsked({ questions, answers }: Explanation): Explanation['questions'] {
  const asked = new Set(answers.decide.sentences.map(({ text }) => text));
  return questions.filter(({ text }) => !asked.has(text));
}

function correctionsOf({ corrections }: Explanation, labels: PageLabels): string {
  const { reworded = 0, leftOut = 0 } = corrections ?? {};
  return [
    ...(reworded === 0 ? [] : [labels('reworded', { count: reworded })]),
    ...(leftOut === 0 ? [] : [labels('leftOut', { count: leftOut })]),
  ].join(' ');
}

/** Points of which none must be decided are no decisions to their reader. */
function decisionsTitle({ period, decisions }: Explanation): PageLabel {
  if (decisions.every(({ severity }) => severity === 'low')) return 'decisionsTitleSmall';
  return period ? 'decisionsTitlePeriod' : 'decisionsTitle';
}

/** Says a sentence of a list; one that follows another quote of the author is told as more of the same. */
type SentenceSayer = (sentence: Sentence, at?: number, all?: readonly Sentence[]) => PageSentence;

function sentenceSayer(
  explanation: Explanation,
  { labels, words }: { readonly labels: PageLabels; readonly words: ReadonlyMap<string, Correctable> },
): SentenceSayer {
  const decisionNumbers = new Map<string, number>();
  explanation.decisions.forEach((decision, index) => {
    for (const { id } of decision.evidence) decisionNumbers.set(id, index + 1);
  });
  const fileIds = fileProofIds(explanation);
  const speaks = authorLanguage(explanation);
  return (sentence, at = 0, list = []) => {
    const follows = list[at - 1]?.origin === 'author';
    const all = new Set(
      sentence.proofs.map((proof) => decisionNumbers.get(proof)).filter((number) => number !== undefined),
    );
    const numbers = all.size > pointersShown ? [] : [...all];
    return {
      text: worded(sentence, { labels, follows, speaks }),
      correct: words.get(sentence.replaces ?? sentence.text)?.id ?? '',
      origin: sentence.origin,
      decisions: numbers.sort((a, b) => a - b).map((number) => ({ number, label: labels('seeDecision', { number }) })),
      // On the page of one file each sentence rests on it: saying so once, at the top, is enough.
      files: provingFiles(sentence)
        .filter((path) => explanation.subject.kind !== 'file' || !explanation.subject.title.startsWith(path))
        .map((path) => fileProof(fileIds.get(path) ?? '', shownPath(path), labels)),
    };
  };
}

/** A title of three words may not tell its language: then all that is quoted of its author does. */
function authorLanguage({ answers: { customers, spending, dates, decide } }: Explanation): WrittenLanguage | undefined {
  const said = [customers, spending, dates, decide].flatMap(({ sentences }) => [...sentences]);
  return languageOfText(said.flatMap(({ origin, text }) => (origin === 'author' ? [text] : [])).join('\n'));
}

function worded(
  sentence: Sentence,
  {
    labels,
    follows,
    speaks,
  }: { readonly labels: PageLabels; readonly follows: boolean; readonly speaks: WrittenLanguage | undefined },
): string {
  const text = visibleText(sentence.text);
  switch (sentence.origin) {
    case 'author':
      return labels(follows ? 'authorAdds' : 'authorQuote', {
        text,
        speaks: languageOfText(text) ?? speaks ?? 'other',
      });
    case 'editor':
    case 'facts':
    case 'model':
      return text;
  }
}

function answersOf(
  { answers, decisions, questions, subject }: Explanation,
  { labels, say }: { readonly labels: PageLabels; readonly say: SentenceSayer },
): readonly PageAnswer[] {
  // A change does something to the company; a file as it stands only is.
  const part = subject.kind === 'file';
  const nothing: Mark = { icon: 'none', word: labels('nothingFound') };
  return [
    {
      id: 'customers',
      title: labels(part ? 'customersTitlePart' : 'customersTitle'),
      mark:
        answers.customers.state === 'toConfirm'
          ? { icon: 'unclear', word: labels('toConfirm') }
          : answers.customers.state === 'offScreen'
            ? { icon: 'none', word: labels('offScreen') }
            : answers.customers.nothing
              ? nothing
              : { icon: 'attention', word: labels(part ? 'customersMarkPart' : 'customersMark') },
      sentences: answers.customers.sentences.map(say),
    },
    {
      id: 'spending',
      title: labels(part ? 'spendingTitlePart' : 'spendingTitle'),
      mark: spendingMark(answers.spending.direction, labels),
      sentences: answers.spending.sentences.map(say),
    },
    {
      id: 'dates',
      title: labels(part ? 'datesTitlePart' : 'datesTitle'),
      mark: datesMark(answers.dates.direction, labels),
      sentences: answers.dates.sentences.map(say),
    },
    {
      id: 'decide',
      title: labels(part ? 'decideTitlePart' : 'decideTitle'),
      mark:
        answers.decide.state === 'toAsk'
          ? { icon: 'unclear', word: labels('decideToAsk', { count: questions.length }) }
          : answers.decide.state === 'small'
            ? { icon: 'none', word: labels('decideSmall') }
            : answers.decide.nothing
              ? nothing
              : { icon: 'attention', word: labels('decideMark', { count: decisions.length }) },
      sentences: answers.decide.sentences.map(say),
    },
  ];
}

function periodOf(
  period: ExplainedPeriod | undefined,
  { labels, say, whole }: { readonly labels: PageLabels; readonly say: SentenceSayer; readonly whole: boolean },
): Page['period'] {
  const section = (title: string, sentences: readonly Sentence[]): PageSection => ({
    title,
    note: '',
    sentences: sentences.map(say),
  });
  return {
    title: labels('periodTitle'),
    sections: [
      ...((whole ? period?.areas : period?.inBrief) ?? []).map(({ name, changes, sentences }) =>
        section(labels('periodPart', { name: visibleText(name), changes }), sentences),
      ),
      section(labels('periodPutOff'), period?.putOff ?? []),
      section(labels('periodTakenBack'), period?.takenBack ?? []),
    ].filter(({ sentences }) => sentences.length > 0),
  };
}

const spendingMarks = {
  more: ['up', 'spendingMore'],
  less: ['down', 'spendingLess'],
  mixed: ['both', 'spendingMixed'],
  unclear: ['unclear', 'spendingUnclear'],
  none: ['none', 'nothingFound'],
} as const satisfies Record<SpendingDirection, readonly [MarkIcon, PageLabel]>;

const datesMarks = {
  later: ['later', 'datesLater'],
  sooner: ['sooner', 'datesSooner'],
  mixed: ['both', 'datesMixed'],
  unclear: ['unclear', 'datesUnclear'],
  none: ['none', 'nothingFound'],
} as const satisfies Record<DatesDirection, readonly [MarkIcon, PageLabel]>;

function spendingMark(direction: SpendingDirection, labels: PageLabels): Mark {
  const [icon, label] = spendingMarks[direction];
  return { icon, word: labels(label) };
}

function datesMark(direction: DatesDirection, labels: PageLabels): Mark {
  const [icon, label] = datesMarks[direction];
  return { icon, word: labels(label) };
}

function engineOf(engine: Engine, labels: PageLabels): string {
  switch (engine.name) {
    case 'offline':
      return labels('engineOffline');
    case 'model':
      return labels('engineModel', {
        model: visibleText(engine.model),
        provider: visibleText(engine.provider),
        removed: engine.removedSentences,
      });
  }
}
