import { aiModel } from '../decisions/knowledge/aiModels.ts';
import { areaOf } from '../context/areaOf.ts';
import { codePart } from '../decisions/codeText.ts';
import { detect } from '../decisions/detect.ts';
import { endOfSupport, productName, productOf } from '../decisions/knowledge/endOfSupport.ts';
import { fileKind } from '../change/fileKind.ts';
import { frameworkOf } from '../decisions/knowledge/frameworks.ts';
import { isEcosystem } from '../decisions/knowledge/packageName.ts';
import { licenceOf, licenceOfText } from '../decisions/knowledge/licences.ts';
import { partMachines } from './partMachines.ts';
import { isDistinctName, partName, readableName, sameWords, tellsAnArea } from './partName.ts';
import { partNotes } from './partNotes.ts';
import { partOutline } from './partOutline.ts';
import { partRole } from './partRole.ts';
import { partSchedules } from './partSchedules.ts';
import { partSuppliers } from './partSuppliers.ts';
import { partText } from './partText.ts';
import { partView } from './partView.ts';
import { personalData } from './personalData.ts';
import { readContext } from '../context/readContext.ts';
import { standingFacts } from './standingFacts.ts';
import type { FileKind } from '../change/fileKind.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Finding } from '../decisions/finding.ts';
import type { PartLine } from './partText.ts';
import type { PartMachines } from './partMachines.ts';
import type { PartNotes } from './partNotes.ts';
import type { PartOutline } from './partOutline.ts';
import type { PartRole } from './partRole.ts';
import type { PartSchedule } from './partSchedules.ts';
import type { PartSource } from './partSource.ts';
import type { PersonalSort } from './personalData.ts';
import type { StandingFact } from './standingFacts.ts';
import type { Subject } from '../change/changeSource.ts';
import type { Vendor } from '../decisions/knowledge/vendors.ts';

/** What is known about a file or a selection as it stands, without a word of prose. */
export interface PartAnalysis {
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
  /** AI models that it names. */
  readonly models: readonly string[];
  /** Its tasks that start by themselves, most often first. */
  readonly schedules: readonly PartSchedule[];
  readonly machines: PartMachines;
  readonly personal: readonly PersonalSort[];
  readonly money: PartMoney;
  readonly switches: readonly string[];
  readonly signIn: boolean;
  readonly erases: boolean;
  /** It lets anyone in somewhere. */
  readonly opens: boolean;
  /** What the catalogue's detectors find in it: kinds with the effect that they have as it stands. */
  readonly findings: readonly Finding[];
  readonly foundations: readonly Foundation[];
  readonly components?: { readonly count: number; readonly forTeam: number; readonly technologies: readonly string[] };
  readonly licence?: { readonly name: string; readonly class: string };
  /** The language of a translation, as its code. */
  readonly spoken?: string;
  readonly reliedOn?: ReliedOn;
  readonly history?: NonNullable<PartSource['history']>;
}

export interface PartAmount {
  readonly value: number;
  readonly currency: 'EUR' | 'USD' | 'GBP';
}

/** What customers are asked to pay, as far as it is written here. */
export interface PartMoney {
  /** Amounts with their currency, each once, in the order of the file. */
  readonly amounts: readonly PartAmount[];
  readonly plans: readonly string[];
  readonly trialDays?: number;
  /** Something is kept for paying customers. */
  readonly paidOnly: boolean;
  readonly discount: boolean;
  readonly limits: boolean;
}

/** A version of what the product stands on. */
export interface Foundation {
  readonly name: string;
  readonly version: string;
  /** YYYY-MM-DD: the last day on which its makers repair it. */
  readonly end?: string;
}

export interface ReliedOn {
  /** Files of the product that mention it. */
  readonly files: number;
  readonly checks: number;
  /** Where they stand, most of them first. */
  readonly areas: readonly { readonly name: string; readonly own: boolean }[];
  readonly atLeast: boolean;
}

/** Reads a file or some of its lines once, and finds what it is, what it does and what it rests on. */
export function analysePart(source: PartSource): PartAnalysis {
  const { path } = source;
  const context = readContext(source.contextText).context;
  const text = partText(source);
  const view = partView(path, text);
  const { lines } = text;
  const byPath = partRole(path, text.whole.slice(0, 20_000));
  const facts = standingFacts(view, lines);
  const name = byPath === 'document' || byPath === 'licence' ? undefined : partName(path);
  const area = placeIn(areaOf(path, context.areas), path, byPath);
  const spoken = byPath === 'translation' ? languageCode(path) : undefined;
  const licence = byPath === 'licence' ? licenceOfText(text.whole) : undefined;
  const quiet =
    view.kind.role === 'tests' ||
    byPath === 'lock' ||
    byPath === 'generated' ||
    byPath === 'vendored' ||
    byPath === 'media' ||
    byPath === 'document' ||
    byPath === 'licence';
  const schedules = quiet || unscheduled.has(byPath) ? [] : partSchedules(facts, lines, view.language);
  const suppliers = partSuppliers(view, lines);
  const outline = partOutline({ role: byPath, path, language: view.language, lines });
  const called = outline.title ?? name;
  const role = settledRole({ byPath, path, schedules, suppliers, outline });
  return {
    type: 'part',
    subject: source.subject,
    ...(source.contextText === undefined ? {} : { contextText: source.contextText }),
    path,
    kind: view.kind,
    role,
    ...(called === undefined || (area !== undefined && sameWords(area.name, called)) ? {} : { name: called }),
    ...(area === undefined ? {} : { area }),
    lines: lines.length,
    ...(text.selected === undefined ? {} : { selected: text.selected }),
    lineCut: text.lineCut,
    tooLong: text.tooLong,
    empty: lines.every((one) => one.text.trim() === ''),
    outline,
    notes: partNotes(view, lines),
    suppliers,
    models: quiet ? [] : modelsOf(lines, view),
    schedules,
    machines: partMachines(facts),
    personal: personalData(view, lines),
    money: moneyOf(facts, lines, role),
    switches: switchesOf(facts),
    signIn: !quiet && signsIn(facts, lines, view),
    erases:
      view.kind.role === 'product' &&
      lines.some(({ text: one }) => erasing.test(one) && codePart(one, view.language) !== ''),
    opens: facts.some(
      ({ kind, effect, keyPath, value }) =>
        kind === 'door-opened' &&
        effect === 'more' &&
        (keyPath.length === 0 || !/^(?:false|disabled|no|off)$/i.test(value)),
    ),
    findings: detect(view).findings,
    foundations: foundationsOf(view, lines),
    ...componentsOf(view, role),
    ...(licence === undefined ? {} : { licence: { name: licence, class: licenceOf(licence)?.class ?? '' } }),
    ...(spoken === undefined ? {} : { spoken }),
    ...(source.reliedOnBy === undefined ||
    !(isDistinctName(path) || (role === 'dataShape' && /(^|\/)(models|entities)\//.test(path)))
      ? {}
      : { reliedOn: reliedOn(source.reliedOnBy, context.areas) }),
    ...(source.history === undefined ? {} : { history: source.history }),
  };
}

const unscheduled: ReadonlySet<string> = new Set([
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

const unplaced: ReadonlySet<string> = new Set([
  'licence',
  'lock',
  'components',
  'delivery',
  'toolSettings',
  'machineRecipe',
]);

interface RoleInput {
  readonly byPath: PartRole;
  readonly path: string;
  readonly schedules: readonly PartSchedule[];
  readonly suppliers: readonly Vendor[];
  readonly outline: PartOutline;
}

/** What the content settles where the path leaves it open. */
function settledRole({ byPath, path, schedules, suppliers, outline }: RoleInput): PartRole {
  const open = byPath === 'code' || byPath === 'rules' || byPath === 'settings' || byPath === 'file';
  if (schedules.length > 1 && (open || byPath === 'task')) return 'timetable';
  if (byPath === 'code' && suppliers.length > 0) return 'link';
  if (
    byPath === 'programAddress' &&
    outline.addresses.count === 0 &&
    suppliers.some(({ id }) => path.toLowerCase().includes(id))
  )
    return 'link';
  if (byPath === 'check' && outline.checks.count === 0) return 'checkMaterial';
  const empty = outline.fields.count === 0 && outline.ties.length === 0;
  return byPath === 'dataShape' && empty && !/(^|\/)(models|entities)\//.test(path) ? 'rules' : byPath;
}

function modelsOf(lines: readonly PartLine[], view: FileView): readonly string[] {
  const found = new Set<string>();
  for (const { text } of lines) {
    if (
      !/gpt|claude|gemini|mistral|llama|deepseek|command-|embedding|grok|qwen|whisper|dall-e|mixtral|codestral|sonnet|haiku|opus|["'`]o[134]/i.test(
        text,
      )
    )
      continue;
    const code = view.language === undefined ? text : codePart(text, view.language);
    for (const quoted of code.matchAll(/["'`]([\w./:@-]{2,80})["'`]/g)) {
      const model = aiModel(quoted[1] ?? '');
      if (model) found.add(model.id);
    }
  }
  return [...found];
}

function moneyOf(facts: readonly StandingFact[], lines: readonly PartLine[], role: PartRole): PartMoney {
  const kinds = new Set(facts.map((fact) => fact.kind));
  const priced = new Set(
    facts.filter(({ kind }) => kind === 'price' || kind === 'price-listed').map(({ line }) => line),
  );
  const amounts = new Map<string, PartAmount>();
  const plans = new Set<string>();
  for (const { text, line } of lines) {
    if (priced.has(line)) {
      for (const [, before, first, second, after] of text.matchAll(
        /([$€£])\s?(\d{1,6}(?:[.,]\d{1,2})?)\b|\b(\d{1,6}(?:[.,]\d{1,2})?)\s?(€)/g,
      )) {
        const value = Number((first ?? second ?? '').replace(',', '.'));
        const sign = before ?? after;
        const currency = sign === '€' ? 'EUR' : sign === '$' ? 'USD' : 'GBP';
        amounts.set(`${String(value)} ${currency}`, { value, currency });
      }
    }
    if (role === 'prices') {
      const plan = /\b(?:name|title|label)["']?\s{0,3}(?::|=>?)\s{0,3}["']([A-Z][A-Za-z+ ]{2,24})["']/.exec(text)?.[1];
      if (plan !== undefined) plans.add(plan);
    }
  }
  // Only a length that says what it is: '3 days before the trial ends' is none.
  const trial = facts.find(
    ({ kind, groups }) =>
      kind === 'trial' && /trial_?(?:period_?)?(?:in_?)?(?:days|duration_days|period_days)/i.test(groups['name'] ?? ''),
  );
  const days = Number(trial?.groups['value'] ?? Number.NaN);
  return {
    amounts: [...amounts.values()],
    plans: [...plans],
    ...(Number.isInteger(days) && days > 0 && days < 400 ? { trialDays: days } : {}),
    paidOnly: kinds.has('plan-content'),
    discount: kinds.has('discount'),
    limits: kinds.has('free-limit'),
  };
}

function switchesOf(facts: readonly StandingFact[]): readonly string[] {
  const names = new Set<string>();
  for (const { kind, groups } of facts) {
    if (kind !== 'switch') continue;
    const name = readableName(
      (groups['name'] ?? '').replace(/^(NEXT_PUBLIC_|FEATURE_|ENABLE_|SHOW_)+|_(ENABLED|ENABLE)$/g, ''),
    );
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** Ways to ask who somebody is, in the words of the common frameworks; the catalogue's own patterns come first. */
const asksWho =
  /\b(?:withSession|withWorkspace|withAdmin|withAuth|getServerSession|requireUser|requireAuth|requireLogin|IsAuthenticated|LoginRequiredMixin|login_required|authenticate_\w{0,12}user!?|UseGuards|protectedProcedure|authenticatedProcedure|assertAuth|current_user!|ensureAuthenticated|requires_auth|require_auth|RequireAuthorization|isAuthenticated\(\))/;

function signsIn(facts: readonly StandingFact[], lines: readonly PartLine[], view: FileView): boolean {
  if (view.kind.role !== 'product') return false;
  return (
    facts.some(({ kind }) => kind === 'access-checked') ||
    lines.some(
      ({ text }) =>
        asksWho.test(text) &&
        !/^\s*(?:import|from|use|using|require|export \{)\b/.test(text) &&
        codePart(text, view.language) !== '',
    )
  );
}

const erasing = /\b(?:delete_all|destroy_all|deleteMany|DELETE FROM|TRUNCATE TABLE|destroy!|hard_delete|forceDelete)\b/;

function foundationsOf(view: FileView, lines: readonly PartLine[]): readonly Foundation[] {
  if (view.kind.place === 'example' || view.kind.role === 'documents' || view.kind.role === 'tests') return [];
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 0];
  const within = (line: number | undefined): boolean => line !== undefined && line >= first && line <= last;
  const found = new Map<string, Foundation>();
  const note = (product: string, version: string): void => {
    const plain = /\d+(?:\.\d+){0,3}/.exec(version)?.[0];
    const id = productOf({ image: true }, product) ?? productOf({ tool: true }, product) ?? product;
    const end = endOfSupport(id, plain ?? version);
    const key = `${id} ${end?.cycle ?? plain ?? ''}`;
    if (plain === undefined || found.has(key)) return;
    found.set(key, {
      name: productName(id),
      version: end?.cycle ?? plain,
      ...(end === undefined ? {} : { end: end.date }),
    });
  };
  for (const { product, to, newLine } of view.runtimes()) if (to !== undefined && within(newLine)) note(product, to);
  for (const { ecosystem, name, to, newLine, scope } of view.dependencies()) {
    const product = scope === 'development' || !isEcosystem(ecosystem) ? undefined : productOf({ ecosystem }, name);
    if (product !== undefined && to !== undefined && within(newLine)) note(product, to);
  }
  return [...found.values()];
}

function componentsOf(view: FileView, role: PartRole): Pick<PartAnalysis, 'components'> {
  if (role !== 'components') return {};
  const all = view.dependencies();
  const technologies = new Set<string>();
  for (const { ecosystem, name, scope } of all) {
    const framework = scope === 'development' || !isEcosystem(ecosystem) ? undefined : frameworkOf(ecosystem, name);
    if (framework && learned.has(framework.role)) technologies.add(framework.label);
  }
  return {
    components: {
      count: all.length,
      forTeam: all.filter(({ scope }) => scope === 'development').length,
      technologies: [...technologies],
    },
  };
}

/** What a team must know and hire for. */
const learned: ReadonlySet<string> = new Set([
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'desktop-framework',
  'orm',
  'cms',
  'ai-framework',
]);

/** 'fr' of `locales/fr.json`, `fr/common.json`, `messages.fr.yml`, `values-fr/strings.xml`. */
function languageCode(path: string): string | undefined {
  const folder =
    /(?:^|\/)(?:locales?|lang(?:uages)?|i18n|l10n|translations?|messages)\/([a-z]{2})(?:[-_][A-Za-z]{2})?\//.exec(
      path,
    )?.[1];
  return (
    folder ??
    /(?:^|[/._-])(?:values-)?([a-z]{2})(?:[_-]r?[A-Z]{2})?(?:\/[^/]+|\/LC_MESSAGES\/[^/]+)?\.[a-z]+$/.exec(path)?.[1]
  );
}

function reliedOn(paths: readonly string[], areas: Parameters<typeof areaOf>[1]): ReliedOn {
  const byArea = new Map<string, { own: boolean; files: number }>();
  let files = 0;
  let checks = 0;
  for (const path of paths) {
    const { role } = fileKind(path);
    if (role === 'tests') checks += 1;
    if (role !== 'product' && role !== 'settings' && role !== 'data') continue;
    files += 1;
    const area = areaOf(path, areas);
    if (area !== undefined && (area.own || tellsAnArea(area.name)))
      byArea.set(area.name, { own: area.own, files: (byArea.get(area.name)?.files ?? 0) + 1 });
  }
  const named = [...byArea]
    .sort(([a, one], [b, two]) => two.files - one.files || (a < b ? -1 : 1))
    .map(([name, { own }]) => ({ name, own }));
  return { files, checks, areas: named, atLeast: paths.length >= 200 };
}

/** Whether a person writes and keeps such a file, so that it matters how many know it. */
export function isHandWritten({ role, kind }: Pick<PartAnalysis, 'role' | 'kind'>): boolean {
  if (role === 'licence' || role === 'lock' || role === 'generated' || role === 'vendored' || role === 'media')
    return false;
  return kind.role === 'product' || kind.role === 'settings' || kind.role === 'data' || kind.role === 'tests';
}
