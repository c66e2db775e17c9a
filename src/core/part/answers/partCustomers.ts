import { areaLabel } from '../../explanation/areaLabel.ts';
import { partHoldings } from './partHoldings.ts';
import { partTouches } from './partTouches.ts';
import type { Answers, Sentence } from '../../explanation/explanation.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartRole } from '../partRole.ts';
import type { PartWords } from '../partWords.ts';

/** The first answer: what a part is for, what is in it, whom it touches and who relies on it. */
export function partCustomers(analysis: PartAnalysis, words: PartWords): Answers['customers'] {
  const { notes, area, selected, role } = analysis;
  const does = whatItIs(analysis, words);
  const holds = partHoldings(analysis, words);
  const touches = partTouches(analysis, words);
  const known = role !== 'code' && role !== 'file';
  const proved = holds.length + touches.length > 0 || notes.own !== undefined;
  const sentences = [
    ...(known ? [does] : []),
    ...(notes.own === undefined ? [] : [words.author(notes.own)]),
    ...(area?.own === true ? [words.say('customers.own', { area: words.quote(area.name) }, 'context')] : []),
    ...placeOf(analysis, words),
    ...holds,
    ...touches,
    ...(known || proved ? [] : [unknown(analysis, words)]),
    ...reliedOn(analysis, words),
    ...(selected === undefined ? [] : [words.say('customers.selection', { from: selected.from, to: selected.to })]),
  ];
  return {
    // Where others rely on it, a fault may be seen there.
    nothing: !known && !proved && !((analysis.reliedOn?.files ?? 0) > 0),
    sentences: sentences.length === 0 ? [unknown(analysis, words)] : sentences,
  };
}

/** Where nothing is proved, its name is all that can be told, and is told as no more than that. */
function unknown({ name }: PartAnalysis, words: PartWords): Sentence {
  return name === undefined
    ? words.say('customers.unknown', {}, 'search')
    : words.say('customers.onlyName', { name: words.quote(name) });
}

function whatItIs({ role, spoken }: PartAnalysis, words: PartWords): Sentence {
  const language =
    spoken === undefined
      ? undefined
      : new Intl.DisplayNames([words.language], { type: 'language', fallback: 'none' }).of(spoken);
  return words.say(`roles.${role}.does`, {
    hasLanguage: language === undefined ? 'no' : 'yes',
    language: language ?? '',
  });
}

function placeOf({ kind, role }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (role !== 'machines' && role !== 'settings' && role !== 'machineRecipe' && role !== 'delivery') return [];
  switch (kind.place) {
    case 'production':
      return [words.say('customers.production')];
    case 'staging':
      return [words.say('customers.rehearsal')];
    case 'development':
    case 'test':
      return [words.say('customers.development')];
    case 'example':
      return [words.say('customers.example')];
    case 'any':
      return [];
  }
}

function reliedOn({ reliedOn: found, area, role }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (found === undefined || quietRoles.has(role)) return [];
  const { files, areas, atLeast } = found;
  if (files === 0) return reachedByOthers.has(role) ? [words.say('customers.notReliedOn', {}, 'search')] : [];
  const elsewhere = [...new Set(areas.flatMap((one) => areaLabel(words.language, one) ?? []))].filter(
    (one) => one !== area?.name,
  );
  const values = { count: files, atLeast: atLeast ? 'yes' : 'no' };
  return words.sayCounted('customers.reliedOn', elsewhere, values, 'search');
}

/** Frameworks find these by their place, without a mention; other parts are expected to be mentioned. */
const reachedByOthers: ReadonlySet<PartRole> = new Set(['rules', 'code', 'link', 'screenPart', 'screenLogic']);
/** Parts of which nobody asks what hangs on them. */
const quietRoles: ReadonlySet<PartRole> = new Set([
  'licence',
  'document',
  'lock',
  'check',
  'checkMaterial',
  'showcase',
  'components',
  'toolSettings',
  'delivery',
  'dataChange',
  'translation',
  'generated',
  'vendored',
  'media',
]);
