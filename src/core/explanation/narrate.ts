import { answers } from './answers.ts';
import { labelledAreas, weighingAreas } from './areaLabel.ts';
import { capitalised, decisionWords } from './decisionWords.ts';
import { changeNature } from './changeNature.ts';
import { message } from '../wording/message.ts';
import { milestoneEntries, touchedMilestones } from './milestones.ts';
import { narratePart } from '../part/narratePart.ts';
import { headlineOf } from './headline.ts';
import { explainedPeriod } from './periodWords.ts';
import { promiseOf } from './promise.ts';
import { questionsOf } from './questions.ts';
import { quoteGlossary } from './quoteGlossary.ts';
import { readContext } from '../context/readContext.ts';
import { likelyCategories } from './withoutEchoes.ts';
import { askedTopics, spokenTopics, topicTitles, toldTopics } from './spokenTopics.ts';
import { placeSentence } from './decisionPlace.ts';
import { withContext } from './withContext.ts';
import type { Analysis, ChangeAnalysis } from './analysis.ts';
import type { WordedDecision } from './wordedDecision.ts';
import type { CalendarEntry, ExplainedDecision, Explanation, GlossaryEntry, Length, Makeup } from './explanation.ts';
import type { Decision } from '../decisions/finding.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { BusinessContext } from '../context/context.ts';
import type { Language } from '../wording/language.ts';

export interface NarrateOptions {
  readonly language: Language;
  /** YYYY-MM-DD: the day to reckon from. */
  readonly today: string;
  /** How much is said; renderers shorten, the facts are the same. */
  readonly length?: Length;
}

/** Words an analysis in one language. The same analysis gives the same findings in every language. */
export function narrate(analysis: Analysis, options: NarrateOptions): Explanation {
  return analysis.type === 'part' ? narratePart(analysis, options) : narrateChange(analysis, options);
}

/** Machines on which only the team's own checks run. */
const ofChecks: ReadonlySet<string> = new Set(['checks', 'byHand']);

/** A part that holds less of a change than this is not listed. */
const leastShown = 0.05;

function narrateChange(analysis: ChangeAnalysis, { language, today }: NarrateOptions): Explanation {
  const { context } = readContext(analysis.contextText);
  const milestones = touchedMilestones(analysis, context, today);
  const numbered = withProofs(language, analysis.decisions, today);
  const nature = changeNature(analysis);
  // Machines are rented by settings: where none changes, an author who names them speaks of a part of the product.
  const spoken = new Set(
    [...spokenTopics(analysis.authorWords, analysis.decisions, nature.name)].filter(
      (topic) => topic !== 'hosting' || analysis.byRole.has('settings'),
    ),
  );
  const decisions = numbered.map((one) => explained(one, placeSentence(language, one.decision, context)));
  // An amount stands on a line, or in what is kept: where none changes, a title that names prices asks nothing.
  const priced = analysis.surface.money > 0 || analysis.byRole.has('settings') || analysis.byRole.has('data');
  // Terms are accepted with a component, or stand in a document.
  const licensed = analysis.byRole.has('parts') || analysis.byRole.has('documents');
  // What we buy of a supplier is in a component, a key or a setting.
  const supplied = (['parts', 'lock', 'settings'] as const).some((role) => analysis.byRole.has(role));
  // A hint asks the same more closely.
  const hinted = toldTopics(likelyCategories(analysis.hints));
  const asked = new Set(
    topicTitles(analysis.authorWords)
      .flatMap((title) => [...askedTopics(title, spoken)])
      .filter(
        (topic) =>
          !hinted.has(topic) &&
          (topic !== 'price' || priced) &&
          (topic !== 'data' || analysis.byRole.has('data')) &&
          (topic !== 'hosting' || !ofChecks.has(nature.name)) &&
          (topic !== 'licence' || licensed) &&
          (topic !== 'supplier' || supplied),
      ),
  );
  const given = { language, analysis, worded: numbered, nature, spoken, asked, today };
  const { answers: found, questions } = answers(given, (above) => questionsOf({ ...given, above }));
  const fourAnswers = withContext(found, {
    language,
    analysis,
    context,
    worded: numbered,
    today,
    milestones,
  });
  const headline = headlineOf({
    ...given,
    questions: questions.length,
    toConfirm: fourAnswers.customers.state === 'toConfirm',
  });
  const promise = promiseOf(language, analysis, numbered);
  const said = [
    headline,
    ...[fourAnswers.customers, fourAnswers.spending, fourAnswers.dates, fourAnswers.decide].flatMap(
      ({ sentences }) => sentences,
    ),
    ...questions,
  ];
  return {
    schemaVersion: 1,
    language,
    subject: {
      ...analysis.subject,
      files: analysis.files,
      added: analysis.added,
      removed: analysis.removed,
      ...byTools(analysis),
    },
    headline,
    answers: fourAnswers,
    decisions,
    questions,
    calendar: inOrder([...calendarOf(numbered), ...milestoneEntries(language, milestones)]),
    ...(promise ? { promise } : {}),
    areas: labelledAreas(language, weighingAreas(analysis, leastShown)).map((area) => ({
      ...area,
      name: capitalised(area.name),
    })),
    ...(analysis.period
      ? { period: explainedPeriod({ language, period: analysis.period, context, worded: numbered }) }
      : {}),
    makeup: makeupOf(analysis),
    glossary: [
      ...glossaryOf(
        language,
        context,
        said.map(({ text }) => text),
        decisions.flatMap(({ title, plain, ask, goodAnswer }) => [title, plain, ask, goodAnswer]),
      ),
      ...quoteGlossary(
        language,
        said,
        analysis.areas.map(({ name }) => capitalised(name)),
        decisions.map(({ plain }) => plain),
      ),
    ],
    coverage: {
      files: analysis.files,
      read: analysis.files - new Set([...analysis.notRead, ...analysis.partlyRead].map(({ path }) => path)).size,
      notRead: [...analysis.notRead, ...analysis.partlyRead].map(({ path, code }) => ({
        path,
        code,
        reason: message(language, `narrator.notRead.${code}`),
      })),
      ...(context.switchedOff.length === 0 ? {} : { switchedOff: context.switchedOff }),
    },
    engine: { name: 'offline' },
  };
}

/** Numbers the evidence over the whole page, in the order of the decisions. */
function withProofs(language: Language, decisions: readonly Decision[], today: string): readonly WordedDecision[] {
  let last = 0;
  return decisions.map((decision) => ({
    decision,
    words: decisionWords(language, decision, today),
    proofs: decision.evidence.map(() => `e${(last += 1)}`),
  }));
}

function explained({ decision, words, proofs }: WordedDecision, place: string): ExplainedDecision {
  return {
    id: decision.id,
    kind: decision.kind,
    category: decision.category,
    effect: decision.effect,
    consequences: decision.consequences,
    severity: decision.severity,
    grade: decision.grade,
    ...(decision.due === undefined ? {} : { due: decision.due }),
    title: words.title,
    plain: place === '' ? words.plain : `${words.plain} ${place}`,
    ask: words.ask,
    goodAnswer: words.goodAnswer,
    door: { way: decision.door, undo: words.undo },
    facts: decision.facts,
    evidence: decision.evidence.map((one, at) => ({ id: proofs[at] ?? '', ...one })),
  };
}

function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return [...entries].sort((a, b) => a.date.localeCompare(b.date));
}

function calendarOf(worded: readonly WordedDecision[]): readonly CalendarEntry[] {
  return worded.flatMap(({ decision, words, proofs }) =>
    decision.due === undefined
      ? []
      : [
          {
            date: decision.due,
            what: { text: `${words.onDay === '' ? words.title : capitalised(words.onDay)}.`, origin: 'facts', proofs },
          },
        ],
  );
}

/** Lines that a tool wrote by itself; nobody reads them. */
function byTools({ byRole }: ChangeAnalysis): { readonly byTools?: number } {
  const lines = (byRole.get('lock')?.lines ?? 0) + (byRole.get('generated')?.lines ?? 0);
  return lines === 0 ? {} : { byTools: lines };
}

function makeupOf({ byRole }: ChangeAnalysis): Makeup {
  const lines = (...roles: readonly FileRole[]): number =>
    roles.reduce((sum, role) => sum + (byRole.get(role)?.lines ?? 0), 0);
  const counts = {
    product: lines('product'),
    tests: lines('tests'),
    settings: lines('settings'),
    data: lines('data'),
    documents: lines('documents'),
    translations: lines('translations'),
    parts: lines('parts'),
  };
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts;
  const share = (count: number): number => Math.round((count / all) * 10_000) / 10_000;
  const shares = {
    tests: share(counts.tests),
    settings: share(counts.settings),
    data: share(counts.data),
    documents: share(counts.documents),
    translations: share(counts.translations),
    parts: share(counts.parts),
  };
  // The product takes what rounding leaves, so that the sum is 1.
  const others = Object.values(shares).reduce((sum, one) => sum + one, 0);
  return { product: Math.max(0, Math.round((1 - others) * 10_000) / 10_000), ...shares };
}

/** The company's own terms wherever they stand; ours only where a decision uses them, since a term of what was not found needs no explaining. */
function glossaryOf(
  language: Language,
  context: BusinessContext,
  said: readonly string[],
  decided: readonly string[],
): readonly GlossaryEntry[] {
  const [all, weighty] = [[...said, ...decided].join(' ').toLowerCase(), decided.join(' ').toLowerCase()];
  const ours = ['openSource', 'graphicsCard', 'personalData'].map((name) => ({
    term: message(language, `narrator.glossary.${name}.term`),
    meaning: message(language, `narrator.glossary.${name}.meaning`),
  }));
  return [
    ...context.glossary.filter(({ term }) => all.includes(term.toLowerCase())),
    ...ours.filter(({ term }) => weighty.includes(term.toLowerCase())),
  ];
}
