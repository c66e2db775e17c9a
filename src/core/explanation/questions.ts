import { asksOf } from './asks/asksOf.ts';
import { asksMoney } from './spendingAnswer.ts';
import { facts } from './answersInput.ts';
import { hintQuestion } from './decisionWords.ts';
import { kindById } from '../decisions/kinds/allKinds.ts';
import { message } from '../wording/message.ts';
import { provedWhole } from './changeNature.ts';
import { securityRepairs } from './periodBrief.ts';
import { whatIsNew } from './whatIsNew.ts';
import type { AsksInput } from './asks/ask.ts';
import type { Finding } from '../decisions/finding.ts';
import type { Sentence } from './explanation.ts';

/** What is worth asking the team, and not proved enough to be a decision: what the told facts raise, before what only the author's words do. */
export function questionsOf(input: AsksInput): readonly Sentence[] {
  const { language, analysis, asked, nature, today, worded } = input;
  const say = (key: string, proofs: readonly string[], values?: Readonly<Record<string, string | number>>): Sentence =>
    facts(message(language, key, values), proofs);
  const { delay } = analysis.surface;
  const weighty = worded.filter(({ decision }) => decision.severity !== 'low').length;
  const raised = asksOf(input, weighty > 1 ? 1 : mostRaised);
  const closed = analysis.period === undefined ? 0 : securityRepairs(analysis.period).length;
  const { hiddenCharacters, failed, unsearched } = analysis;
  return [
    ...(closed === 0 ? [] : [say('period.closedQuestion', ['message'], { count: closed })]),
    ...(hiddenCharacters === 0 ? [] : [say('narrator.questions.hidden', ['search'], { count: hiddenCharacters })]),
    ...[...asked].map((topic) => say(`narrator.spoken.${topic}`, ['message', 'search'])),
    ...(!asked.has('price') && asksMoney(input) ? [say('narrator.questions.money', ['search'])] : []),
    ...(delay === undefined ? [] : [say('narrator.questions.delay', [`file:${delay.path}`])]),
    ...raised,
    ...(nature.name === 'version' && raised.length < mostRaised
      ? [say('narrator.questions.version', ['message'], { told: whatIsNew(analysis) === undefined ? 'no' : 'yes' })]
      : []),
    ...(raised.length > 0 ? [] : doubts(input)),
    ...(unsearched === undefined ? [] : [say('narrator.questions.unsearched', ['search'], { count: unsearched })]),
    ...(failed.length === 0 ? [] : [say('narrator.questions.detectorFailed', ['search'], { count: failed.length })]),
  ];

  /** Of one change, only what its author's title speaks of: of the rest nothing on the page speaks. */
  function doubts(given: AsksInput): readonly Sentence[] {
    const { period } = given.analysis;
    // What a decision above asks is not asked twice.
    const told = new Set(given.worded.map(({ decision }) => decision.category));
    const hints = given.analysis.hints.filter(({ kind }) => {
      const category = kindById(kind)?.category;
      return category === undefined || !told.has(category);
    });
    const meant =
      period === undefined ? hints.filter((hint) => spoken(hint, given) && !provedWhole(nature)).slice(0, 1) : hints;
    return meant
      .flatMap((hint) => {
        const text = hintQuestion(language, hint, today);
        const [at] = hint.evidence;
        return text === undefined ? [] : [facts(text, at ? [`file:${at.path}`] : ['search'])];
      })
      .slice(0, mostHints);
  }
}

/** Whether the title, or the question itself, says what it is about. */
function spoken({ kind, severity }: Finding, { analysis }: AsksInput): boolean {
  return (
    // What would alarm, were it sure, is asked whatever the author speaks of.
    severity === 'high' ||
    kind.startsWith('announced-') ||
    kind === 'code-parked' ||
    (kind.startsWith('likely-') && keptTo.test(analysis.authorWords[0]?.title ?? ''))
  );
}

/** What is kept to some people. */
const keptTo =
  /\bonly (?:[\w-]{2,20} ){0,2}(?:admin(?:istrator)?s?|users?|members?|owners?|staff|managers?)\b|\bseuls? les (?:administrateur|utilisateur|membre|gestionnaire)/i;

/** More than these, and the one that matters is not seen. */
const mostRaised = 2;
/** How many hints are asked about. */
const mostHints = 3;
