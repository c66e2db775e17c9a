import { lostAddressAsks } from '../lostAddressSentences.ts';
import { message } from '../../wording/message.ts';
import { provedWhole } from '../changeNature.ts';
import { quoted } from '../listed.ts';
import { rewordsPrivacy } from '../privacyWords.ts';
import type { Ask, AsksInput } from './ask.ts';

/** What the lines prove to be erased, left out, let in, set or kept ready. */
export function factAsks(input: AsksInput): readonly Ask[] {
  const { language, analysis, nature, asked } = input;
  const { surface, period } = analysis;
  if (period !== undefined) return [];
  if (provedWhole(nature)) return [];
  const { facts, tidied } = surface;
  const told = (key: string): readonly string[] => [message(language, `narrator.customers.${key}`)];
  const [figure] = facts.numbers;
  const rows: readonly (readonly [boolean, Ask])[] = [
    [facts.newlyErases, { key: 'asks.newlyErases', weight: 5, about: told('newlyErases') }],
    [facts.timedErasing !== undefined, { key: 'asks.timedErasing', weight: 5 }],
    [
      facts.emptied !== undefined,
      { key: 'asks.emptied', weight: 5, values: { name: quoted(language, facts.emptied ?? '') } },
    ],
    [facts.directAccounts, { key: 'asks.directAccounts', weight: 4 }],
    [rewordsPrivacy(surface) && !asked.has('privacy'), { key: 'asks.privacyWords', weight: 4 }],
    [tidied.capitalsOfRights, { key: 'asks.capitals', weight: 4 }],
    [facts.narrowed > 0, { key: 'asks.narrowed', weight: 3 }],
    [facts.keptOnly.length > 0, { key: 'asks.keptOnly', weight: 3 }],
    [tidied.unlocked, { key: 'asks.unlocked', weight: 3, about: told('unlocked') }],
    [tidied.keptReady, { key: 'asks.keptReady', weight: 3, about: told('keptReady') }],
    [
      figure !== undefined && !counted.test(figure.name),
      {
        key: 'asks.figure',
        weight: 2,
        values: { name: quoted(language, figure?.name ?? '') },
        about: [quoted(language, figure?.name ?? '')],
      },
    ],
    [surface.screen.unused, { key: 'asks.notYetUsed', weight: 2, about: told('unused') }],
  ];
  return [...lostAddressAsks(analysis), ...rows.flatMap(([holds, ask]) => (holds ? [ask] : [])), ...settingAsks(input)];
}

/** Who fills in a new setting, or turns it on: the first one that waits for somebody and has a name. */
function settingAsks({ language, analysis: { surface } }: AsksInput): readonly Ask[] {
  return surface.settings
    .flatMap(({ name, unless }): readonly Ask[] =>
      name === undefined || unless === 'other' || unless === 'value'
        ? []
        : [
            {
              key: 'asks.setting',
              weight: 2,
              values: { unless, name: quoted(language, name) },
              about: [quoted(language, name)],
            },
          ],
    )
    .slice(0, 1);
}

/** Numbers that count on by themselves, and come from nowhere. */
const counted = /\b(?:build|versions?|baseline|counts?|revision|release)\b/i;
