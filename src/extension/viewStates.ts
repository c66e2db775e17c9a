import type { Explanation, Length } from '../core/explanation/explanation.ts';
import { pageLabels } from '../core/render/pageLabels.ts';
import { problemWords, type ProblemCode } from '../core/render/problemWords.ts';
import { toHtml } from '../core/render/toHtml.ts';
import { toMarkdown } from '../core/render/toMarkdown.ts';
import { toPage } from '../core/render/toPage.ts';
import { toPlainText } from '../core/render/toPlainText.ts';
import { languages, languageTraits, type Language } from '../core/wording/language.ts';
import type { NextAction, OwnWords, PanelLabels, ViewState } from '../protocol/viewState.ts';
import { nothingOwn } from './sendersWords.ts';
import type { Problem } from './subjectReader.ts';

type Common = Pick<ViewState, 'language' | 'languages' | 'labels' | 'subjectId' | 'own'>;

/** What every state carries: the words' language, what is explained, and what the reader made of it. */
export interface Carried {
  readonly language: Language;
  readonly subjectId: string;
  readonly own?: OwnWords;
}

/** What the panel shows while a change is read. */
export function workingState(carried: Carried): ViewState {
  const labels = pageLabels(carried.language);
  return { type: 'working', ...common(carried), stage: labels('working'), note: labels('workingNote') };
}

/** What the panel shows when there is an explanation: the page, and the copies of it that a click hands over. */
export function pageState(
  explanation: Explanation,
  { length, today, ...carried }: Omit<Carried, 'language'> & { readonly length: Length; readonly today: string },
): ViewState {
  const labels = pageLabels(explanation.language);
  const options = { labels, length, today, note: carried.own?.note ?? '' };
  return {
    type: 'page',
    ...common({ ...carried, language: explanation.language }),
    page: toPage(explanation, options),
    copies: {
      html: toHtml(explanation, options),
      text: toPlainText(explanation, options),
      markdown: toMarkdown(explanation, options),
    },
  };
}

/** What the panel shows when there is none: one sentence, one next step, and a button that takes it. */
export function problemState(problem: Problem, carried: Carried): ViewState {
  const { language, subjectId } = carried;
  const labels = pageLabels(language);
  const does = nextActions[problem.code] ?? (subjectId === '' ? 'choose' : 'retry');
  return {
    type: 'problem',
    ...common(carried),
    title: labels('problemTitle'),
    ...problemWords(problem, labels),
    action: { does, label: labels(actionLabels[does]) },
  };
}

function common({ language, subjectId, own = nothingOwn }: Carried): Common {
  return {
    language,
    languages: languages.map((id) => ({ id, name: languageTraits[id].name })),
    labels: panelLabels(language),
    subjectId,
    own,
  };
}

function panelLabels(language: Language): PanelLabels {
  const labels = pageLabels(language);
  return {
    actions: labels('actions'),
    language: labels('language'),
    copyFounders: labels('copyFounders'),
    copyMarkdown: labels('copyMarkdown'),
    copyOther: labels('copyOther'),
    copiedFounders: labels('copiedFounders'),
    copiedMarkdown: labels('copiedMarkdown'),
    copiedText: labels('copiedText'),
    copyFailed: labels('copyFailed'),
    saveDates: labels('saveDates'),
    addNote: labels('addNote'),
    changeNote: labels('changeNote'),
    correct: labels('correct'),
    inSendersWords: labels('inSendersWords'),
    putBack: labels('putBack'),
    review: labels('review'),
    takeReviewBack: labels('takeReviewBack'),
    again: labels('again'),
    other: labels('other'),
    chooseOther: labels('chooseOther'),
    cancel: labels('cancel'),
  };
}

/** Problems that trying again would not change. */
const nextActions: Readonly<Partial<Record<ProblemCode, NextAction>>> = {
  noFolder: 'openFolder',
  notARepository: 'openFolder',
  restricted: 'manageTrust',
  notLocal: 'choose',
  noWorkTree: 'choose',
  noCommits: 'choose',
  unknownRevision: 'choose',
  unknownPeriod: 'choose',
  noTag: 'choose',
  badRange: 'choose',
  noBase: 'choose',
  notAPatch: 'choose',
  emptyClipboard: 'choose',
  notText: 'choose',
  tooLarge: 'choose',
  noEditor: 'choose',
  subjectGone: 'choose',
};

const actionLabels = {
  retry: 'tryAgain',
  choose: 'chooseOther',
  openFolder: 'openFolder',
  manageTrust: 'manageTrust',
} as const satisfies Record<NextAction, string>;
