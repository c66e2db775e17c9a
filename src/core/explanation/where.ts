import { message } from '../wording/message.ts';
import { labelledAreas, weighingAreas } from './areaLabel.ts';
import { capitalised } from './decisionWords.ts';
import { listed, quoted } from './listed.ts';
import type { Language } from '../wording/language.ts';
import type { ChangeAnalysis } from './analysis.ts';

/** A part that holds less of a change than this is not where it takes place. */
const leastWhere = 0.1;

/**
 * ' in “billing” and “invoices”', or nothing where the folders have no readable name; after what its author says, `touching` them: the folders name the parts, not the
 * author.
 */
export function where(language: Language, analysis: ChangeAnalysis, said: 'in' | 'touching' = 'in'): string {
  const own = new Set(analysis.areas.filter((area) => area.own).map(({ name }) => name));
  const names = labelledAreas(language, weighingAreas(analysis, leastWhere)).map(({ name }) =>
    quoted(language, own.has(name) ? name : capitalised(name)),
  );
  return names.length === 0
    ? message(language, 'narrator.headline.nowhere')
    : message(language, `narrator.headline.${said === 'in' ? 'where' : 'touching'}`, {
        areas: listed(language, names, 2),
        count: names.length,
      });
}
