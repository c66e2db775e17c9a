import { areaOf } from '../context/areaOf.ts';
import { detect } from '../decisions/detect.ts';
import { isMentionedByName, partReliance } from './partReliance.ts';
import { licenceOf, licenceOfText } from '../decisions/knowledge/licences.ts';
import { partComponents } from './partComponents.ts';
import { partFoundations } from './partFoundations.ts';
import { partMachines } from './partMachines.ts';
import { partModels } from './partModels.ts';
import { partMoney } from './partMoney.ts';
import { partName, sameWords, tellsAnArea } from './partName.ts';
import { partNotes } from './partNotes.ts';
import { partOutline } from './partOutline.ts';
import { partPowers } from './partPowers.ts';
import { partRole } from './partRole.ts';
import { partSchedules } from './partSchedules.ts';
import { namedSuppliers } from './namedSuppliers.ts';
import { partSuppliers } from './partSuppliers.ts';
import { partSwitches } from './partSwitches.ts';
import { partText } from './partText.ts';
import { partView } from './partView.ts';
import { personalData } from './personalData.ts';
import { readContext } from '../context/readContext.ts';
import { settledRole } from './settledRole.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import { standingFacts } from './standingFacts.ts';
import type { FileKind } from '../change/fileKind.ts';
import type { Finding } from '../decisions/finding.ts';
import type { Foundation } from './partFoundations.ts';
import type { PartComponents } from './partComponents.ts';
import type { PartMachines } from './partMachines.ts';
import type { PartMoney } from './partMoney.ts';
import type { PartNotes } from './partNotes.ts';
import type { PartOutline } from './partOutline.ts';
import type { PartPowers } from './partPowers.ts';
import type { PartReliance } from './partReliance.ts';
import type { PartRole } from './partRole.ts';
import type { PartSchedule } from './partSchedules.ts';
import type { PartSource } from './partSource.ts';
import type { PersonalSort } from './personalData.ts';
import type { Subject } from '../change/changeSource.ts';
import type { Vendor } from '../decisions/knowledge/vendors.ts';

/** What is known about a file or a selection as it stands, without a word of prose. */
export interface PartAnalysis extends PartPowers {
  readonly type: 'part';
  readonly subject: Subject;
  readonly contextText?: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly role: PartRole;
  /** The file's name as words, where it says something that the area does not. */
  readonly name?: string;
  readonly area?: { readonly name: string; readonly own: boolean };
  /** How many lines were read. */
  readonly lines: number;
  readonly selected?: { readonly from: number; readonly to: number };
  readonly lineCut: boolean;
  readonly tooLong: boolean;
  readonly empty: boolean;
  readonly outline: PartOutline;
  readonly notes: PartNotes;
  readonly suppliers: readonly Vendor[];
  /** Other outside services whose name stands in its own names or at its head. */
  readonly named: readonly string[];
  /** AI models that it names. */
  readonly models: readonly string[];
  /** Its tasks that start by themselves, most often first. */
  readonly schedules: readonly PartSchedule[];
  readonly machines: PartMachines;
  readonly personal: readonly PersonalSort[];
  readonly money: PartMoney;
  readonly switches: readonly string[];
  /** What the catalogue's detectors find in it: kinds with the effect that they have as it stands. */
  readonly findings: readonly Finding[];
  readonly foundations: readonly Foundation[];
  readonly components?: PartComponents;
  readonly licence?: { readonly name: string; readonly class: string };
  /** The language of a translation, as its code. */
  readonly spoken?: string;
  readonly reliedOn?: PartReliance;
  readonly history?: NonNullable<PartSource['history']>;
}

/** Reads a file or some of its lines once, and finds what it is, what it does and what it rests on. */
export function analysePart(source: PartSource): PartAnalysis {
  const { path } = source;
  const { areas } = readContext(source.contextText).context;
  const text = partText(source);
  const view = partView(path, text);
  const { lines } = text;
  const byPath = partRole(path, text.whole.slice(0, headLength));
  const facts = standingFacts(view, lines);
  const reads = view.kind.role !== 'tests' && !unread.has(byPath);
  const schedules = reads && !unscheduled.has(byPath) ? partSchedules(facts, lines, view.language) : [];
  const suppliers = partSuppliers(view, lines);
  const outline = partOutline({ role: byPath, path, language: view.language, lines });
  const role = settledRole({ byPath, path, schedules, suppliers, outline });
  const area = placeIn(areaOf(path, areas), path, byPath);
  const name = outline.title ?? (unnamed.has(byPath) ? undefined : partName(path));
  const spoken = byPath === 'translation' ? spokenLanguage(path) : undefined;
  const licence = byPath === 'licence' ? licenceOfText(text.whole) : undefined;
  const powers = partPowers({ view, facts, lines });
  return {
    type: 'part',
    subject: source.subject,
    ...(source.contextText === undefined ? {} : { contextText: source.contextText }),
    path,
    kind: view.kind,
    role,
    ...(name === undefined || (area !== undefined && sameWords(area.name, name)) ? {} : { name }),
    ...(area === undefined ? {} : { area }),
    lines: lines.length,
    ...(text.selected === undefined ? {} : { selected: text.selected }),
    lineCut: text.lineCut,
    tooLong: text.tooLong,
    empty: lines.every((one) => one.text.trim() === ''),
    outline,
    notes: partNotes(view, lines),
    suppliers,
    named: reads ? namedSuppliers(view, lines).filter((name) => !suppliers.some((one) => one.name.includes(name))) : [],
    models: reads ? partModels(view, lines) : [],
    schedules,
    machines: partMachines(facts),
    personal: personalData(view, lines),
    money: partMoney({ facts, lines, role }),
    switches: partSwitches(facts),
    ...powers,
    signIn: reads && powers.signIn,
    findings: detect(view).findings,
    foundations: partFoundations(view, lines),
    ...(role === 'components' ? { components: partComponents(view) } : {}),
    ...(licence === undefined ? {} : { licence: { name: licence, class: licenceOf(licence)?.class ?? '' } }),
    ...(spoken === undefined ? {} : { spoken }),
    ...(source.reliedOnBy === undefined || !isMentionedByName(path, role)
      ? {}
      : { reliedOn: partReliance(source.reliedOnBy, areas) }),
    ...(source.history === undefined ? {} : { history: source.history }),
  };
}

/** What a file is stands near its top; patterns need not meet the rest. */
const headLength = 20_000;

/** What does nothing by itself: a task or a model that it names is one of somebody else. */
const unread: ReadonlySet<PartRole> = new Set(['lock', 'generated', 'vendored', 'media', 'document', 'licence']);

/** Parts whose file is called by habit, not by what it is about. */
const unnamed: ReadonlySet<PartRole> = new Set(['document', 'licence']);

/** Parts that start nothing: a time of day in them is shown or kept. */
const unscheduled: ReadonlySet<PartRole> = new Set([
  'translation',
  'dataShape',
  'dataChange',
  'page',
  'screenPart',
  'form',
  'style',
  'components',
  'dataLayout',
  'contract',
]);

/** A guessed area counts where it is a folder of the product, not the file itself or a folder of tools. */
function placeIn(area: PartAnalysis['area'], path: string, role: PartRole): PartAnalysis['area'] {
  if (area === undefined || area.own) return area;
  if (unplaced.has(role) || !tellsAnArea(area.name)) return undefined;
  const file = path.split('/').at(-1) ?? '';
  return sameWords(area.name, file.split('.', 1)[0] ?? file) ? undefined : area;
}

/** Parts that serve the product as a whole, in whatever folder they stand. */
const unplaced: ReadonlySet<PartRole> = new Set([
  'licence',
  'lock',
  'components',
  'delivery',
  'toolSettings',
  'machineRecipe',
]);
