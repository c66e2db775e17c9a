import { message } from '../wording/message.ts';
import { facts, left, mostNamed, on } from './answersInput.ts';
import { provedWhole } from './changeNature.ts';
import { type Told } from './told.ts';
import type { Consequence, Decision } from '../decisions/finding.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Answers, SpendingDirection } from './explanation.ts';

export function spending(input: AnswersInput, told: Told): Answers['spending'] {
  const { language, analysis } = input;
  const all = on(input, 'spending');
  if (all.length === 0) {
    const speaks = asksSpending(input);
    const key = analysis.files === 0 ? 'empty' : absent(input);
    return {
      direction: speaks || asksMoney(input) ? 'unclear' : 'none',
      sentences: [facts(message(language, `narrator.spending.${key}`), ['search'])],
    };
  }
  const named = told.sentences(
    all.map(({ one, consequence }) => {
      const direction =
        consequence.direction === 'more' || consequence.direction === 'less' || consequence.direction === 'one-off'
          ? consequence.direction
          : 'unclear';
      const driver = direction === 'one-off' ? 'any' : isFree(one.decision) ? 'free' : (consequence.driver ?? 'any');
      return { one, key: `narrator.spending.${direction}.${driver}` };
    }),
    mostNamed(input),
  );
  return {
    direction: spendingDirection(all.map(({ consequence }) => consequence)),
    sentences: [...named.sentences, ...left(input, 'spending', named.left)],
  };
}

/** Whether the answer says that neither suppliers nor hosting were found to change: it need not be said again. */
export function namesWhatIsAbsent(input: AnswersInput): boolean {
  return input.analysis.files > 0 && on(input, 'spending').length === 0 && absent(input) === 'none';
}

function absent(input: AnswersInput): 'noneSpoken' | 'noneBilled' | 'noneShort' | 'none' {
  if (asksSpending(input)) return 'noneSpoken';
  if (asksMoney(input)) return 'noneBilled';
  return input.analysis.notRead.length > 0 ? 'noneShort' : 'none';
}

function asksSpending({ asked }: AnswersInput): boolean {
  return asked.has('supplier') || asked.has('hosting');
}

/** What its terms usually ask no money for: only how far that goes is open. */
function isFree({ facts: known, consequences }: Decision): boolean {
  return known['billing'] === 'free' && consequences.every(({ direction }) => direction === 'unclear');
}

/** Whether what customers pay may be concerned, though no decision tells it. */
export function asksMoney({ analysis, nature, asked }: Pick<AnswersInput, 'analysis' | 'nature' | 'asked'>): boolean {
  if (asked.has('price')) return true;
  return (
    analysis.surface.money > 0 &&
    analysis.period === undefined &&
    !provedWhole(nature) &&
    !quiet.has(nature.name) &&
    !analysis.decisions.some(({ category }) => category === 'revenue.pricing')
  );
}

/** Work on words, and work of which its author says that nobody sees it. */
const quiet: ReadonlySet<string> = new Set(['translations', 'tidying', 'upkeep']);

function spendingDirection(consequences: readonly Consequence[]): SpendingDirection {
  const more = consequences.some(({ direction }) => direction === 'more' || direction === 'one-off');
  const less = consequences.some(({ direction }) => direction === 'less');
  if (more && less) return 'mixed';
  if (more) return 'more';
  if (less && consequences.every(({ direction }) => direction === 'less')) return 'less';
  return less ? 'mixed' : 'unclear';
}
