import {
  makeupParts,
  type Area,
  type Coverage,
  type DatesDirection,
  type Engine,
  type ExplainedDecision,
  type ExplainedEvidence,
  type ExplainedPeriod,
  type ExplainedSubject,
  type Explanation,
  type Makeup,
  type MakeupPart,
  type Sentence,
  type SpendingDirection,
} from '../explanation/explanation.ts';
import type { Consequence, Severity } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';
import { formatDay, formatShare } from './formatDay.ts';
import type {
  Mark,
  MarkIcon,
  Page,
  PageAnswer,
  PageBars,
  PageCoverage,
  PageDecision,
  PageProof,
  PageSection,
  PageSentence,
  PageSubject,
} from './page.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { fileProofIds, provingFiles } from './proofTargets.ts';
import { redacted } from '../redaction/redacted.ts';
import { visibleText } from './visibleText.ts';

/** What one minute of reading holds: more than seven decisions at once are a list, not a choice. */
const decisionsShown = 7;
/** Enough lines to be convinced; the others are counted. */
const proofsShown = 20;
/** A sentence about more decisions than these is about all of them, and needs no pointers. */
const pointersShown = 3;
/** Beyond these a bar is a hair and its name is noise. */
const areasShown = 8;
/** A page names this many unread files and counts the others; the JSON has them all. */
const notReadShown = 50;
const shortRevision = 8;

/** The page of an explanation: what the panel draws and every written form is made from. */
export function toPage(explanation: Explanation, labels: PageLabels): Page {
  const { language, decisions } = explanation;
  const say = sentenceSayer(explanation, labels);
  const promise = explanation.promise;
  const part = explanation.subject.kind === 'file';
  const more = Math.max(0, decisions.length - decisionsShown);
  return {
    language,
    title: labels(explanation.subject.kind === 'file' ? 'titlePart' : explanation.period ? 'titlePeriod' : 'title'),
    subject: subjectOf(explanation.subject, language, labels),
    headline: say(explanation.headline),
    answersTitle: labels('answersTitle'),
    answers: answersOf(explanation, { labels, say }),
    period: periodOf(explanation.period, { labels, say }),
    decisions: {
      title: labels(decisionsTitle(explanation)),
      note: labels('decisionsNote'),
      items: decisions.map((decision, index) => decisionOf(decision, index + 1, { language, labels })),
      shown: decisionsShown,
      more: more === 0 ? '' : labels('decisionsMore', { count: more }),
      fewer: labels('decisionsFewer'),
      also: more === 0 ? '' : labels('alsoDecided', { count: more }),
      proofLabel: labels('proofForTeam'),
    },
    questions: {
      title: labels('questionsTitle'),
      note: labels(explanation.subject.kind === 'file' ? 'questionsNotePart' : 'questionsNote'),
      sentences: explanation.questions.map(say),
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
      entries: explanation.calendar.map(({ date, what }) => ({ day: formatDay(date, language), what: say(what) })),
    },
    // A file is one part and of one sort: a bar would say nothing.
    areas: areasOf(part ? [] : explanation.areas, explanation, labels),
    makeup: part ? { title: labels('makeupTitle'), bars: [] } : makeupOf(explanation.makeup, language, labels),
    glossary: {
      title: labels('glossaryTitle'),
      entries: explanation.glossary.map(({ term, meaning }) => ({
        term: visibleText(term),
        meaning: visibleText(meaning),
      })),
    },
    coverage: coverageOf(explanation, labels),
    engine: engineOf(explanation.engine, labels),
    draft: labels('draft'),
  };
}

/** Points of which none must be decided are no decisions to their reader. */
function decisionsTitle({ period, decisions }: Explanation): PageLabel {
  if (decisions.every(({ severity }) => severity === 'low')) return 'decisionsTitleSmall';
  return period ? 'decisionsTitlePeriod' : 'decisionsTitle';
}

/** Says a sentence of a list; one that follows another quote of the author is told as more of the same. */
type SentenceSayer = (sentence: Sentence, at?: number, all?: readonly Sentence[]) => PageSentence;

function sentenceSayer(explanation: Explanation, labels: PageLabels): SentenceSayer {
  const decisionNumbers = new Map<string, number>();
  explanation.decisions.forEach((decision, index) => {
    for (const { id } of decision.evidence) decisionNumbers.set(id, index + 1);
  });
  const fileIds = fileProofIds(explanation);
  return (sentence, at = 0, list = []) => {
    const follows = list[at - 1]?.origin === 'author';
    const all = new Set(
      sentence.proofs.map((proof) => decisionNumbers.get(proof)).filter((number) => number !== undefined),
    );
    const numbers = all.size > pointersShown ? [] : [...all];
    return {
      text: worded(sentence, { labels, follows }),
      origin: sentence.origin,
      decisions: numbers.sort((a, b) => a - b).map((number) => ({ number, label: labels('seeDecision', { number }) })),
      // On the page of one file each sentence rests on it: saying so once, at the top, is enough.
      files: provingFiles(sentence)
        .filter((path) => explanation.subject.kind !== 'file' || !explanation.subject.title.startsWith(path))
        .map((path) => fileProof(fileIds.get(path) ?? '', shownPath(path), labels)),
    };
  };
}

function worded(
  sentence: Sentence,
  { labels, follows }: { readonly labels: PageLabels; readonly follows: boolean },
): string {
  const text = visibleText(sentence.text);
  switch (sentence.origin) {
    case 'author':
      return labels(follows ? 'authorAdds' : 'authorQuote', { text, speaks: languageOfText(text) ?? 'other' });
    case 'editor':
      return labels('editorNote', { text });
    case 'facts':
    case 'model':
      return text;
  }
}

const kindLabels = {
  work: 'kindWork',
  staged: 'kindStaged',
  commit: 'kindCommit',
  range: 'kindRange',
  branch: 'kindBranch',
  since: 'kindSince',
  patch: 'kindPatch',
  file: 'kindFile',
  pullRequest: 'kindPullRequest',
} as const satisfies Record<ExplainedSubject['kind'], PageLabel>;

function subjectOf(subject: ExplainedSubject, language: Language, labels: PageLabels): PageSubject {
  const { author, date, url, files, added, removed } = subject;
  const ref = subject.refName ?? subject.ref;
  const base = subject.baseName ?? subject.base;
  const facts: string[] = [];
  if (ref !== undefined && base !== undefined && severalVersions(subject.kind)) {
    facts.push(labels('revisions', { base: shortened(base), ref: shortened(ref) }));
  } else if (ref !== undefined) facts.push(labels('revision', { ref: shortened(ref) }));
  if (author !== undefined && author !== '') facts.push(labels('byAuthor', { author: visibleText(author) }));
  if (date !== undefined) facts.push(labels('ofDay', { day: formatDay(date, language) }));
  if (subject.kind !== 'file') facts.push(labels('size', { files, size: sizeOf(added + removed) }));
  return { kind: labels(kindLabels[subject.kind]), title: shownPath(subject.title), facts, url: httpsOnly(url) };
}

/** How large a change is, to someone who does not count lines. */
function sizeOf(lines: number): 'small' | 'medium' | 'large' {
  if (lines <= smallChange) return 'small';
  return lines <= mediumChange ? 'medium' : 'large';
}

/** Lines that a colleague reads in a few minutes, and in half an hour. */
const smallChange = 40;
const mediumChange = 400;

function severalVersions(kind: ExplainedSubject['kind']): boolean {
  return kind === 'range' || kind === 'branch' || kind === 'since' || kind === 'pullRequest';
}

function shortened(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, shortRevision) : visibleText(revision);
}

function httpsOnly(url: string | undefined): string {
  return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?&=+-]*$/.test(url) ? url : '';
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
  { labels, say }: { readonly labels: PageLabels; readonly say: SentenceSayer },
): Page['period'] {
  const section = (title: string, sentences: readonly Sentence[]): PageSection => ({
    title,
    note: '',
    sentences: sentences.map(say),
  });
  return {
    title: labels('periodTitle'),
    sections: [
      ...(period?.areas ?? []).map(({ name, changes, sentences }) =>
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

const severityLabels = {
  high: 'severityHigh',
  medium: 'severityMedium',
  low: 'severityLow',
} as const satisfies Record<Severity, PageLabel>;

function decisionOf(
  decision: ExplainedDecision,
  number: number,
  { language, labels }: { language: Language; labels: PageLabels },
): PageDecision {
  const { evidence, door, due } = decision;
  const hiddenProofs = Math.max(0, evidence.length - proofsShown);
  return {
    number,
    title: visibleText(decision.title),
    severity: { level: decision.severity, label: labels(severityLabels[decision.severity]) },
    due: due === undefined ? '' : labels('due', { day: formatDay(due, language) }),
    plain: visibleText(decision.plain),
    consequences: decision.consequences.map((consequence) => consequenceMark(consequence, labels)),
    ask: { label: labels('ask'), text: visibleText(decision.ask) },
    goodAnswer: { label: labels('goodAnswer'), text: visibleText(decision.goodAnswer) },
    door: { way: door.way, label: labels(door.way === 'one' ? 'doorOne' : 'doorTwo'), undo: visibleText(door.undo) },
    proofs: {
      label: labels('proof', { count: evidence.length }),
      items: evidence.slice(0, proofsShown).map((entry) => lineProof(entry, labels)),
      more: hiddenProofs === 0 ? '' : labels('moreProofs', { count: hiddenProofs }),
    },
  };
}

const onLabels = {
  spending: 'onSpending',
  dates: 'onDates',
  exposure: 'onExposure',
} as const satisfies Record<Exclude<Consequence['on'], 'customers'>, PageLabel>;

const directions = {
  more: ['up', 'directionMore'],
  less: ['down', 'directionLess'],
  later: ['later', 'directionLater'],
  sooner: ['sooner', 'directionSooner'],
  'one-off': ['attention', 'directionOneOff'],
  unclear: ['unclear', 'directionUnclear'],
} as const satisfies Record<Consequence['direction'], readonly [MarkIcon, PageLabel]>;

const driverLabels = {
  month: 'driverMonth',
  user: 'driverUser',
  use: 'driverUse',
  volume: 'driverVolume',
  run: 'driverRun',
} as const satisfies Record<NonNullable<Consequence['driver']>, PageLabel>;

function consequenceMark({ on, direction, driver }: Consequence, labels: PageLabels): Mark {
  // More or less of what, for customers, differs from kind to kind: the title says it.
  if (on === 'customers') return { icon: 'attention', word: labels('customersConcerned') };
  const [icon, directionLabel] = directions[direction];
  const values = { on: labels(onLabels[on]), direction: labels(directionLabel) };
  const word =
    driver === undefined
      ? labels('consequence', values)
      : labels('consequenceDriven', { ...values, driver: labels(driverLabels[driver]) });
  return { icon, word };
}

function lineProof({ id, path, side, line, text }: ExplainedEvidence, labels: PageLabels): PageProof {
  const shown = shownPath(path);
  return {
    id,
    place: `${shown}:${String(line)}`,
    text: visibleText(text).trim(),
    side: { id: side, label: labels(side === 'old' ? 'sideOld' : 'sideNew') },
    open: labels('openProof', { path: shown, line }),
  };
}

/** A name as it goes out: even names of files and folders hold keys. Whoever opens the place asks by id, so the true name stays here. */
function shownPath(path: string): string {
  return redacted(visibleText(path).slice(0, longestPath)).text;
}

/** Longer than any system lets a path be. */
const longestPath = 5000;

function fileProof(id: string, path: string, labels: PageLabels): PageProof {
  return { id, place: path, text: '', side: { id: 'file', label: '' }, open: labels('openFile', { path }) };
}

/** The parts as shares of the whole change. One alone is no comparison: the headline has named it. */
function areasOf(areas: readonly Area[], { subject, language }: Explanation, labels: PageLabels): PageBars {
  const all = Math.max(1, subject.added + subject.removed);
  return {
    title: labels('areasTitle'),
    bars:
      areas.length < 2
        ? []
        : areas.slice(0, areasShown).map(({ name, files, lines }) => {
            const share = Math.min(1, lines / all);
            return {
              label: visibleText(name),
              share,
              text: labels('areaSize', { files, share: formatShare(share, language) }),
            };
          }),
  };
}

const makeupLabels = {
  product: 'makeupProduct',
  tests: 'makeupTests',
  settings: 'makeupSettings',
  data: 'makeupData',
  documents: 'makeupDocuments',
  translations: 'makeupTranslations',
  parts: 'makeupParts',
} as const satisfies Record<MakeupPart, PageLabel>;

/** What a change of one sort is made of, the headline says. */
function makeupOf(makeup: Makeup, language: Language, labels: PageLabels): PageBars {
  const parts = makeupParts.filter((part) => makeup[part] > 0);
  return {
    title: labels('makeupTitle'),
    bars: (parts.length < 2 ? [] : parts)
      .sort((a, b) => makeup[b] - makeup[a])
      .map((part) => ({
        label: labels(makeupLabels[part]),
        share: makeup[part],
        text: formatShare(makeup[part], language),
      })),
  };
}

function coverageOf({ coverage, subject, makeup, period }: Explanation, labels: PageLabels): PageCoverage {
  const { files, read, notRead, switchedOff = [] } = coverage;
  const reachesCustomers = makeup.product + makeup.settings + makeup.data + makeup.translations > 0;
  const complete = notRead.length === 0 && read >= files;
  const hidden = Math.max(0, notRead.length - notReadShown);
  return {
    title: labels('coverageTitle'),
    complete,
    text: [
      read < files
        ? labels(
            notRead.length > 0 && notRead.every(({ code }) => code === 'lineCut') ? 'coverageWhole' : 'coverageSome',
            { files, read },
          )
        : complete
          ? labels('coverageAll', { files })
          : labels('coveragePart'),
      ...switchedOffWords(switchedOff, labels),
      // Recorded is not yet in the hands of customers.
      ...(subject.kind === 'commit' && reachesCustomers && period === undefined ? [labels('coverageOnline')] : []),
    ].join(' '),
    notReadTitle:
      notRead.length === 0
        ? ''
        : // A file that counts as read and is named all the same was read in part.
          read >= files
          ? labels('partlyReadTitle')
          : labels(notRead.every(({ code }) => code === 'lineCut') ? 'readInPartTitle' : 'notReadTitle', {
              count: notRead.length,
            }),
    notRead: [
      ...notRead
        .slice(0, notReadShown)
        .map(({ path, reason }) => labels('notReadEntry', { path: shownPath(path), reason: visibleText(reason) })),
      ...(hidden === 0 ? [] : [labels('notReadMore', { count: hidden })]),
    ],
  };
}

/** What is not told is said, with the reason, so that nobody takes silence for a finding. */
function switchedOffWords(switchedOff: NonNullable<Coverage['switchedOff']>, labels: PageLabels): readonly string[] {
  if (switchedOff.length === 0) return [];
  const list = switchedOff.map(({ kind, reason }) =>
    labels('switchedOffKind', { kind: visibleText(kind).replaceAll('-', ' '), reason: visibleText(reason) }),
  );
  return [labels('switchedOff', { list: list.join(', ') })];
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
