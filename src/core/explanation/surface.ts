import { ChangedLineReader, noLines } from './changedLines.ts';
import { ConditionReader } from './conditions/conditionReader.ts';
import { DescriptionReader } from './described.ts';
import { FixedTexts } from './fixedTexts.ts';
import { DocumentReader } from './documents.ts';
import { MessageReader } from './messages.ts';
import { FactReader, noFacts } from './changedFacts.ts';
import { handlesMoney } from './moneyLines.ts';
import { LineFactReaders } from './lineFacts/lineFactReaders.ts';
import { noScreenFiles, ScreenFileReader } from './screenFiles.ts';
import { noSettingFiles, SettingFileReader } from './settingFiles.ts';
import { onlySpelled } from './sameSpelling.ts';
import { isOfMachines, isTeamTool, languageCode, screenFile } from './surfaceFiles.ts';
import { NewSettingReader } from './newSettings.ts';
import { ProvenKindReader } from './lineFacts/harmless/provenKinds.ts';
import { noProofs, SmallProofReader } from './smallProofs.ts';
import { nothingTidied, TidyReader } from './tidied.ts';
import { translatedTexts } from './translatedTexts.ts';
import { goneFunctions } from './withoutGoneCallees.ts';
import type { ChangedFacts } from './changedFacts.ts';
import type { ChangedLines } from './changedLines.ts';
import type { SeenCondition } from './conditions/conditionReader.ts';
import type { Described } from './described.ts';
import type { DocumentLine } from './documents.ts';
import type { LineFact } from './lineFacts/lineFact.ts';
import type { ProvenKind } from './lineFacts/harmless/provenKinds.ts';
import type { Messages } from './messages.ts';
import type { NewSetting } from './newSettings.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { ScreenFiles } from './screenFiles.ts';
import type { SettingFiles } from './settingFiles.ts';
import type { SmallProofs } from './smallProofs.ts';
import type { Tidied } from './tidied.ts';

/** What of a change can be seen, or is proved to be invisible. Gathered file by file. */
export interface Surface extends ScreenFiles, SettingFiles, ChangedLines {
  /** The one language in which new words came, where lists of words in one language alone changed. */
  readonly onlyIn: string | undefined;
  /** The one language whose lists of words change. */
  readonly wordsOf: string | undefined;
  /** How many texts of lists in other languages stood in English until now. */
  readonly translated: number;
  /** Functions whose definition goes. */
  readonly goneFunctions: readonly string[];
  /** Product files, and those of them that stand among the team's own tools. */
  readonly ofProduct: number;
  readonly ofTools: number;
  /** Those that set up machines, or start the product there. */
  readonly ofMachines: number;
  /** Whether every file of the product, of its data, its words and its settings only writes the same in another way. */
  readonly respelled: boolean;
  /** Whether the texts and numbers that code holds are the same before and after. */
  readonly sameTexts: boolean;
  /** Sentences that the product writes elsewhere than on its screens: what came, what went, and whether they tell a failure. */
  readonly messages: Messages;
  /** Product files where customers' money is handled, by their names or by what their lines name. */
  readonly money: number;
  /** What the team's own list of changes says of it: at most two lines. */
  readonly listed: readonly DocumentLine[];
  /** A new document that is a form still to be filled in. */
  readonly form: DocumentLine | undefined;
  /** A delay that a document for outsiders commits to, as it stands there. */
  readonly delay: DocumentLine | undefined;
  /** What the lines prove by themselves. */
  readonly facts: ChangedFacts;
  /** The cases that it sets apart from what stays: at most two. */
  readonly conditions: readonly SeenCondition[];
  /** Settings that come with a value of their own: at most two. */
  readonly settings: readonly NewSetting[];
  /** What is smaller than it looks. */
  readonly tidied: Tidied;
  /** What it newly tells those outside the team: at most two sentences. */
  readonly described: readonly Described[];
  /** Fields that a public contract newly names. */
  readonly fields: readonly string[];
  /** Small things that a reader would otherwise ask about. */
  readonly small: SmallProofs;
  /** What else its lines prove, what weighs most first. */
  readonly lineFacts: readonly LineFact[];
  /** What of harmless all that changes is, where it is nothing else. */
  readonly proven: ProvenKind | undefined;
  /** The names of what the change only prepares, where it does nothing else. */
  readonly prepared: readonly string[];
  /** Paths that leave, files that got another name included: so many as authors speak of. */
  readonly gone: readonly string[];
}

/** The surface of a change that touches no file. */
export const emptySurface: Surface = {
  ...noScreenFiles,
  ...noSettingFiles,
  ...noLines,
  onlyIn: undefined,
  wordsOf: undefined,
  translated: 0,
  goneFunctions: [],
  ofProduct: 0,
  ofTools: 0,
  ofMachines: 0,
  respelled: false,
  sameTexts: true,
  messages: { count: 0, failing: false, reworded: undefined, shown: [] },
  money: 0,
  listed: [],
  delay: undefined,
  form: undefined,
  facts: noFacts,
  conditions: [],
  settings: [],
  tidied: nothingTidied,
  described: [],
  fields: [],
  small: noProofs,
  lineFacts: [],
  proven: undefined,
  prepared: [],
  gone: [],
};

/** Gathers the surface of a change. */
export class SurfaceReader {
  readonly #screens = new ScreenFileReader();
  readonly #settingFiles = new SettingFileReader();
  readonly #lines = new ChangedLineReader();
  readonly #languages = new Set<string>();
  /** The languages of all lists of words that change. */
  readonly #touched = new Set<string>();
  readonly #fixedTexts = new FixedTexts();
  #translated = 0;
  readonly #goneFunctions: string[] = [];
  #ofProduct = 0;
  #ofTools = 0;
  #ofMachines = 0;
  #toSpell = 0;
  #spelled = 0;
  readonly #messages = new MessageReader();
  #money = 0;
  readonly #documents = new DocumentReader();
  readonly #facts = new FactReader();
  readonly #conditions = new ConditionReader();
  readonly #settings = new NewSettingReader();
  readonly #tidy = new TidyReader();
  readonly #described = new DescriptionReader();
  readonly #small = new SmallProofReader();
  readonly #proven = new ProvenKindReader();
  readonly #lineFacts = new LineFactReaders();
  readonly #gone: string[] = [];

  /** Takes one file into account. */
  read(view: FileView): void {
    const { role, place } = view.kind;
    const { status, oldPath } = view.file;
    const left = status === 'deleted' ? view.path : oldPath;
    if (left !== undefined && this.#gone.length < mostGone) this.#gone.push(left);
    if (role === 'settings') this.#settingFiles.read(view);
    if (role === 'settings' || (role === 'product' && place === 'any')) this.#settings.read(view);
    this.#facts.read(view, screenFile.test(view.path));
    this.#described.read(view);
    this.#small.read(view);
    if (laidOut.has(role)) {
      this.#toSpell += 1;
      // One file that does more settles it for all.
      if (this.#spelled === this.#toSpell - 1 && onlySpelled(view)) this.#spelled += 1;
    }
    if (role === 'documents') this.#documents.read(view);
    const drawn = role === 'product' || role === 'translations' || role === 'settings';
    const screen = drawn && this.#screens.read(view);
    this.#lineFacts.read(view, screen);
    this.#proven.read(view, screen);
    if (!drawn || role === 'settings') return;
    this.#translated += translatedTexts(view);
    if (role === 'translations') this.#readLanguage(view);
    else this.#readProduct(view, screen);
  }

  #readLanguage(view: FileView): void {
    // A list of words whose name tells no language may hold any.
    const code = languageCode.exec(view.path)?.[1]?.toLowerCase() ?? '';
    this.#touched.add(code);
    if (view.added.length > view.removed.length) this.#languages.add(code);
  }

  #readProduct(view: FileView, screen: boolean): void {
    const aside = view.kind.place === 'example';
    this.#ofProduct += 1;
    if (this.#goneFunctions.length < mostGone) this.#goneFunctions.push(...goneFunctions(view));
    this.#fixedTexts.read(view);
    if (!aside) this.#conditions.read(view, screen);
    this.#tidy.read(view);
    if (isTeamTool(view.path)) this.#ofTools += 1;
    if (isOfMachines(view.path)) this.#ofMachines += 1;
    this.#lines.read(view);
    if (!screen && !aside) this.#messages.read(view);
    if (handlesMoney(view)) this.#money += 1;
  }

  /** What was gathered. */
  surface(): Surface {
    return {
      ...this.#screens.files(),
      ...this.#settingFiles.files(),
      ...this.#lines.lines(),
      onlyIn: theOne(this.#languages),
      wordsOf: theOne(this.#touched),
      translated: this.#translated,
      goneFunctions: this.#goneFunctions,
      ofProduct: this.#ofProduct,
      ofTools: this.#ofTools,
      ofMachines: this.#ofMachines,
      respelled: this.#toSpell > 0 && this.#spelled === this.#toSpell,
      sameTexts: this.#fixedTexts.same(),
      messages: this.#messages.messages(),
      money: this.#money,
      listed: this.#documents.listed(),
      delay: this.#documents.delay(),
      form: this.#documents.form(),
      facts: this.#facts.facts(),
      conditions: this.#conditions.conditions(),
      settings: this.#settings.settings(),
      tidied: this.#tidy.tidied(),
      described: this.#described.described(),
      fields: this.#described.fields(),
      small: this.#small.proofs(),
      lineFacts: this.#lineFacts.facts(),
      proven: this.#proven.kind(),
      prepared: this.#proven.prepared(),
      gone: this.#gone,
    };
  }
}

/** The one language of a set, where it is known. */
function theOne(languages: ReadonlySet<string>): string | undefined {
  return languages.size === 1 ? ([...languages][0] ?? '') || undefined : undefined;
}

/** What a change of its layout leaves as it works. */
const laidOut: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'data', 'translations', 'settings', 'parts']);
const mostGone = 300;
