import { formatDay } from '../render/formatDay.ts';
import { leftToDoSentences } from './authorNoteSentences.ts';
import { message } from '../wording/message.ts';
import { facts, left as rest, mostNamed, on } from './answersInput.ts';
import { provedWhole } from './changeNature.ts';
import { closesWeakness } from './weakness.ts';
import { capitalised } from './decisionWords.ts';
import { type Told, points } from './told.ts';
import type { Category } from '../decisions/category.ts';
import type { Consequence, Decision } from '../decisions/finding.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { AnswersInput } from './answersInput.ts';
import type { DataSteps } from './dataSteps.ts';
import type { Answers, DatesDirection, Sentence } from './explanation.ts';

export function dates(input: AnswersInput, told: Told): Answers['dates'] {
  const { language, analysis } = input;
  const all = on(input, 'dates');
  const most = mostNamed(input);
  const left = leftToDoSentences(input);
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
              : analysis.surface.facts.newSteps > 0
                ? stepKey(analysis.surface.facts)
                : analysis.surface.facts.idleSteps > 0
                  ? 'stepIdle'
                  : analysis.surface.lineFacts.some(({ key: fact }) => fact === 'handRun')
                    ? 'handRun'
                    : input.asked.has('deadline') || input.asked.has('data')
                      ? 'noneSpoken'
                      : 'none';
    const none = facts(message(language, `narrator.dates.${key}`), ['search']);
    return {
      direction: calmKeys.has(key) && left.length === 0 ? 'none' : 'unclear',
      // What is left to do is something to schedule.
      sentences: [...(key === 'none' && left.length > 0 ? [] : [none]), ...left, ...weaknessSentence(input)],
    };
  }
  const days = all.flatMap(({ one }) => (one.decision.due === undefined ? [] : [{ one, due: one.decision.due }]));
  const dated = days.slice(0, most).map(({ one, due }) => {
    const { onDay, title: whole } = one.words;
    const title =
      onDay !== '' ? capitalised(onDay) : told.first(one) ? whole : capitalised(points(language, input.worded, [one]));
    return facts(
      message(language, 'narrator.dates.due', {
        title,
        day: formatDay(due, language),
        passed: due < input.today ? 'yes' : 'no',
      }),
      one.proofs,
    );
  });
  const others = told.sentences(
    all
      .filter(({ one }) => one.decision.due === undefined || one.words.onDay !== '')
      .map(({ one, consequence }) => {
        const direction =
          consequence.direction === 'later' || consequence.direction === 'sooner' || consequence.direction === 'one-off'
            ? consequence.direction
            : 'unclear';
        return { one, key: `narrator.dates.${howTold(direction, one.decision)}` };
      }),
    most,
  );
  const silent = days.slice(most).filter(({ one }) => one.words.onDay === '').length;
  // A note that puts work off must not stand in the place of what has to be ready first.
  const first =
    needsOthers(analysis) && all.every(({ one }) => one.decision.severity === 'low')
      ? [facts(message(language, 'narrator.dates.first'), ['search'])]
      : [];
  return {
    direction: first.length > 0 ? 'unclear' : datesDirection(all.map(({ consequence }) => consequence)),
    sentences: [...first, ...others.sentences, ...dated, ...rest(input, 'dates', others.left + silent), ...left],
  };
}

/** What steps that run once do, as far as it can be told of all of them. */
function stepKey({ newSteps, emptySteps, indexSteps }: DataSteps): 'step' | 'stepEmpty' | 'stepIndex' {
  if (emptySteps === newSteps) return 'stepEmpty';
  return indexSteps === newSteps ? 'stepIndex' : 'step';
}

/** What leaves nothing to plan. */
const calmKeys: ReadonlySet<string> = new Set(['empty', 'none', 'stepEmpty', 'stepIndex']);

/** A weakness that a repair makes public is open until the repair is online. */
function weaknessSentence({ language, analysis, nature }: AnswersInput): readonly Sentence[] {
  const [words] = analysis.authorWords;
  if (
    analysis.authorWords.length !== 1 ||
    !words ||
    (provedWhole(nature) && nature.name !== 'parts') ||
    !closesWeakness(words.title)
  )
    return [];
  return [facts(message(language, 'narrator.dates.weakness'), ['message'])];
}

/** What is to be planned, as far as the sort of decision tells: a founder plans a release, a test and a notice to partners differently. */
function howTold(direction: 'later' | 'sooner' | 'one-off' | 'unclear', decision: Decision): string {
  if (direction === 'later') return laterBy(decision);
  const { category, kind } = decision;
  if (direction === 'unclear') return category === 'timeline.release' ? 'released' : 'unclear';
  if (direction !== 'one-off') return direction;
  return filledIn.has(kind) ? 'goLive' : (onceBy[category] ?? 'one-off');
}

/** Settings that have to be filled in before a version runs. */
const filledIn: ReadonlySet<string> = new Set(['setting-demanded', 'setting-renamed']);

const onceBy: Readonly<Partial<Record<Category, string>>> = {
  'timeline.breaking': 'adapt',
  'timeline.release': 'adapt',
  'timeline.migration': 'goLive',
  'timeline.upgrade': 'test',
};

/** Why something comes later: it is left for another day, it was done and is taken back, or it takes work. */
function laterBy({ category }: Decision): 'putOff' | 'undone' | 'later' {
  if (category === 'timeline.deferred') return 'putOff';
  return category === 'timeline.revert' ? 'undone' : 'later';
}

/** Whether something elsewhere must be ready for the change to work, or has gone ahead of it. */
export function needsOthers({ surface, period }: ChangeAnalysis): boolean {
  return (
    period === undefined &&
    surface.facts.swapped.length +
      surface.facts.rewrittenSteps +
      textsIn(surface.facts.startingTexts) +
      surface.facts.goneSteps +
      surface.facts.neededKeys.length +
      surface.facts.noLongerRead.length >
      0
  );
}

/** How many sentences of letters change that serve once the data is loaded anew. */
function textsIn({ gone, come, reworded }: ChangeAnalysis['surface']['facts']['startingTexts']): number {
  return gone.length + come.length + reworded.length;
}

function datesDirection(consequences: readonly Consequence[]): DatesDirection {
  const later = consequences.some(({ direction }) => direction === 'later');
  const sooner = consequences.some(({ direction }) => direction === 'sooner');
  if (later && sooner) return 'mixed';
  if (later) return 'later';
  return sooner ? 'sooner' : 'unclear';
}
