import { capitalised } from '../decisionWords.ts';
import { conditionText } from '../conditions/conditionSentences.ts';
import { quoted } from '../listed.ts';
import { reach } from '../conditions/conditionEffect.ts';
import type { Ask, AsksInput } from './ask.ts';
import type { SeenCondition } from '../conditions/conditionReader.ts';

/** Whom a condition that comes, goes or changes concerns: the first one that leaves something open. */
export function conditionAsks({ language, analysis, nature }: AsksInput): readonly Ask[] {
  return analysis.surface.conditions
    .flatMap((one): readonly Ask[] => {
      const row = rowOf(one);
      // What was shown wrongly, or is taken out on purpose, nobody misses by mistake.
      if (row === undefined || (row.key === 'missed' && meant.has(nature.name))) return [];
      const values = {
        what: one.what === undefined ? '' : quoted(language, capitalised(one.what)),
        named: one.what === undefined ? 'no' : 'yes',
        screen: one.screen ? 'yes' : 'no',
      };
      return [{ key: `asks.${row.key}`, weight: row.weight, values, about: [conditionText(language, one)] }];
    })
    .slice(0, 1);
}

/** A case that is merely treated otherwise asks nothing: the sentence on it says all. */
function rowOf({ effect, ofPeople, screen, what }: SeenCondition): Pick<Ask, 'key' | 'weight'> | undefined {
  if (effect === 'refusedWhen') return { key: 'refused', weight: 3 };
  if (effect === 'notRefusedWhen') return { key: 'noLongerRefused', weight: 3 };
  const fewer = reach[effect] === 'fewer' && effect !== 'exceptWhen' && effect !== 'stopsWhen';
  const more = effect === 'nowAlways' || effect === 'noLongerAsks' || effect === 'alsoWhen';
  // A name such as 'user store' tells nobody apart where nothing is named that people see.
  const seen = screen || what !== undefined;
  if (ofPeople && fewer && seen) return { key: 'lost', weight: 4 };
  if (ofPeople && more && seen) return { key: 'gained', weight: 4 };
  return fewer && screen && what !== undefined ? { key: 'missed', weight: 2 } : undefined;
}

const meant: ReadonlySet<string> = new Set(['repair', 'withdrawal']);
