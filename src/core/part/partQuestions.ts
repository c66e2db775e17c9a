import { isHandWritten } from './isHandWritten.ts';
import { listed } from '../explanation/listed.ts';
import type { PartAnalysis } from './analysePart.ts';
import type { PartWords } from './partWords.ts';
import type { Sentence } from '../explanation/explanation.ts';

/** More questions than this are not asked in one conversation. */
const most = 4;

/** What a founder may ask the team about a part: from what was found, what weighs most first; always the question of its role. */
export function partQuestions(analysis: PartAnalysis, words: PartWords): readonly Sentence[] {
  const {
    findings,
    foundations,
    history,
    suppliers,
    models,
    machines,
    personal,
    schedules,
    notes,
    switches,
    money,
    role,
    kind,
  } = analysis;
  const has = (id: string): boolean => findings.some((finding) => finding.kind === id && finding.effect === 'more');
  const ended = foundations.find(({ end }) => end !== undefined && end < words.today);
  const [supplier, second] = suppliers;
  const asked: Sentence[] = [];
  const ask = (when: boolean, key: string, values: Readonly<Record<string, string>> = {}): void => {
    if (when) asked.push(words.say(`questions.${key}`, values));
  };
  ask(has('secret-visible'), 'secret');
  ask(analysis.opens && kind.place !== 'development', 'doorOpened');
  ask(ended !== undefined, 'supportEnded', { name: ended?.name ?? '' });
  ask(
    findings.some(({ kind: found }) => found === 'data-erased' || found === 'field-erased') || analysis.erases,
    'erases',
  );
  ask(personal.length > 0 && role !== 'check', 'personal');
  ask(money.amounts.length > 0 || money.plans.length > 0, 'prices');
  ask(models.length > 0, 'models');
  if (second !== undefined)
    ask(true, 'suppliers', {
      names: listed(
        words.language,
        suppliers.slice(0, 3).map(({ name }) => name),
      ),
    });
  else ask(supplier !== undefined, 'supplier', { vendor: supplier?.name ?? '' });
  ask(machines.copies.length > 0 || machines.sizes.length > 0 || machines.stores.count > 0, 'machines');
  ask(schedules.length > 0, 'schedule');
  ask(notes.unfinished.count > 0, 'unfinished');
  ask(notes.pausedChecks > 0, 'paused');
  ask(
    history?.people === 1 && history.byPrograms === undefined && history.commits > 2 && isHandWritten(analysis),
    'onePerson',
  );
  ask(notes.toBeReplaced, 'toBeReplaced');
  ask(switches.length > 0 && role !== 'switches', 'switches');
  // What a link's own question asks is asked with the name of its supplier already.
  const own =
    (role === 'link' && suppliers.length > 0) || (role === 'dataChange' && longDone(history?.first, words.today))
      ? []
      : [words.say(`roles.${role}.ask`)];
  return [...asked.slice(0, most - own.length), ...own];
}

/** A step that runs once has run long ago where it was written long ago. */
function longDone(written: string | undefined, today: string): boolean {
  return written !== undefined && Date.parse(today) - Date.parse(written) > 90 * 86_400_000;
}
