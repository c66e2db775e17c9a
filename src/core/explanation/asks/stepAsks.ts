import { closesWeakness } from '../weakness.ts';
import { leftToDoSentences } from '../authorNoteSentences.ts';
import { listed, quoted } from '../listed.ts';
import { message } from '../../wording/message.ts';
import { provedWhole } from '../changeNature.ts';
import type { Ask, AsksInput } from './ask.ts';

/** What must be done, or be ready elsewhere, for the change to work. */
export function stepAsks({ language, analysis, nature }: AsksInput): readonly Ask[] {
  const { authorWords, period, surface } = analysis;
  const [words] = authorWords;
  const { facts } = surface;
  const { gone, come, reworded } = facts.startingTexts;
  const told = (key: string): readonly string[] => [message(language, `narrator.dates.${key}`)];
  const each = (texts: readonly string[]): string =>
    listed(
      language,
      texts.map((text) => quoted(language, text)),
    );
  const keys: readonly Ask[] =
    facts.neededKeys.length === 0 || period !== undefined
      ? []
      : [
          {
            key: 'asks.neededKeys',
            weight: 5,
            values: { names: each(facts.neededKeys), count: facts.neededKeys.length },
          },
        ];
  if (period !== undefined) return keys;
  const byHand: readonly Ask[] =
    leftToDoSentences({ language, analysis }).length > 0 ? [{ key: 'asks.leftToDo', weight: 5 }] : [];
  const weak: readonly Ask[] =
    authorWords.length === 1 && words !== undefined && closesWeakness(words.title)
      ? [{ key: 'asks.weakness', weight: 4, about: told('weakness') }]
      : [];
  if (provedWhole(nature)) return [...byHand, ...keys, ...weak];
  const rows: readonly (readonly [boolean, Ask])[] = [
    [facts.noLongerRead.length > 0, { key: 'asks.inputs', weight: 5 }],
    [
      facts.swapped.length > 0,
      { key: 'asks.swapped', weight: 5, values: { name: quoted(language, facts.swapped[0]?.after ?? '') } },
    ],
    [
      gone.length + come.length + reworded.length > 0,
      { key: 'asks.startingTexts', weight: 5, values: { gone: gone.length === 0 ? 'no' : 'yes' } },
    ],
    [facts.rewrittenSteps > 0, { key: 'asks.rewrittenStep', weight: 5 }],
    [facts.goneSteps > 0, { key: 'asks.goneStep', weight: 5 }],
    [
      facts.movedColumns.length > 0,
      { key: 'asks.movedColumns', weight: 4, values: { names: each(facts.movedColumns) } },
    ],
    [
      facts.newSteps > 0,
      { key: 'asks.step', weight: 4, values: { final: facts.finalSteps > 0 ? 'yes' : 'no' }, about: told('step') },
    ],
  ];
  return [...byHand, ...keys, ...weak, ...rows.flatMap(([holds, ask]) => (holds ? [ask] : []))];
}
