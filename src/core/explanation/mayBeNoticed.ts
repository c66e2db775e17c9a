import { provedWhole } from './changeNature.ts';
import { topicTitles } from './spokenTopics.ts';
import type { AnswersInput } from './answersInput.ts';
import type { ChangeNature } from './changeNature.ts';

/** Whether customers may notice something that the change does not prove. */
export function mayBeNoticed({ analysis, nature }: AnswersInput): boolean {
  const { surface, lostAddresses } = analysis;
  if (nature.name === 'media' || nature.name === 'translations') return true;
  if (provedWhole(nature)) return nature.name === 'documents' && surface.delay !== undefined;
  if (lostAddresses !== undefined) return true;
  if (surface.lineFacts.some(({ noticed }) => noticed === 'users')) return true;
  if (surface.tidied.capitals || surface.tidied.unlocked || surface.conditions.length > 0) return true;
  const { swapped, numbers, narrowed, tested, noLongerRead, keptOnly, timedErasing, emptied, movedColumns } =
    surface.facts;
  if (swapped.length + numbers.length + narrowed + noLongerRead.length + keptOnly.length + movedColumns.length > 0)
    return true;
  if (timedErasing !== undefined || emptied !== undefined) return true;
  if (startingCount(analysis) > 0) return true;
  if (tested.length > 0 && !quietWork.has(nature.name)) return true;
  return (
    announcedToCustomers.has(nature.name) ||
    surface.screens > 0 ||
    surface.messages.count > 0 ||
    surface.listed.length > 0
  );
}

/** Work that its author calls invisible. */
const quietWork: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>(['tidying', 'upkeep']);

/** How many sentences of letters change. */
export function startingCount({ surface }: AnswersInput['analysis']): number {
  const { gone, come, reworded } = surface.facts.startingTexts;
  return gone.length + come.length + reworded.length;
}

/** What customers are told to expect something of. */
export const announcedToCustomers: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'repair',
  'feature',
  'speed',
  'removal',
  'withdrawal',
  'version',
  'offers',
]);

/** Whether the author speaks of what is shown where no file that draws it changes: a program behind the screens may feed them. */
export function screensSpoken({ analysis: { authorWords, surface }, nature }: AnswersInput): boolean {
  return (
    surface.screens === 0 &&
    !provedWhole(nature) &&
    !quietWork.has(nature.name) &&
    topicTitles(authorWords).some((title) => speaksOfScreens.test(title))
  );
}

/** What people see, as a title names it. */
const speaksOfScreens =
  /\b(?:show(?:s|n|ing)?|display\w*|screens?|(?<!\b(?:gh|github|gitlab|cloudflare|per|next|empty|import|imports|imported|importing)[ -])pages?(?! (?:imports?|quer(?:y|ies)|size|numbers?|tokens?|director(?:y|ies)|objects?|cache|hierarch\w+|limits?|ids?))|buttons?|menus?|tooltips?|affich\w+|labels?|thumbnails?|icons?|wording|écrans?|boutons?|libellés?|vignettes?|icônes?|visibles?)\b/i;
