import { BehindSwitchReader } from './behindSwitch.ts';
import { codePart } from '../decisions/codeText.ts';
import { drawsScreen } from './drawsScreen.ts';
import { ConditionReader } from './conditions/conditionReader.ts';
import { noDefinitions, withDefinitionsOf } from './definitions.ts';
import { DescriptionReader } from './described.ts';
import { FixedTexts } from './fixedTexts.ts';
import { DocumentReader } from './documents.ts';
import { bringsIn, joins, logLine } from './lineMarks.ts';
import { movedKey } from './lineKeys.ts';
import { MessageReader } from './messages.ts';
import { FactReader, noFacts } from './changedFacts.ts';
import { handlesMoney } from './moneyLines.ts';
import { noScreenWords, ScreenWordReader } from './screenWordChanges.ts';
import { noScreenFacts, ScreenFactReader } from './screenFacts.ts';
import { onlySpelled } from './sameSpelling.ts';
import { hidesByStyle, screenChange } from './screenLook.ts';
import { screenName } from './screenName.ts';
import {
  inBrowser,
  isTeamTool,
  languageCode,
  ofMail,
  ofPaper,
  otherLanguage,
  pipelineFile,
  screenFile,
} from './surfaceFiles.ts';
import { NewSettingReader } from './newSettings.ts';
import { noProofs, SmallProofReader } from './smallProofs.ts';
import { noTeamWork, withWorkOf } from './teamWork.ts';
import { nothingTidied, TidyReader } from './tidied.ts';
import { translatedTexts } from './translatedTexts.ts';
import { goneFunctions } from './withoutGoneCallees.ts';
import type { ChangedFacts } from './changedFacts.ts';
import type { SeenCondition } from './conditions/conditionReader.ts';
import type { Definitions } from './definitions.ts';
import type { Described } from './described.ts';
import type { DocumentLine } from './documents.ts';
import type { Messages } from './messages.ts';
import type { NewSetting } from './newSettings.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { ScreenFacts } from './screenFacts.ts';
import type { ScreenWords } from './screenWordChanges.ts';
import type { SmallProofs } from './smallProofs.ts';
import type { TeamWork } from './teamWork.ts';
import type { Tidied } from './tidied.ts';

/** What of a change can be seen, or is proved to be invisible. Gathered file by file. */
export interface Surface extends ScreenWords {
  /** Files that draw what people see: screens, templates, styles, words on screen. */
  readonly screens: number;
  /** Whether more than one of them is no style sheet: which screens they make up, their names do not tell. */
  readonly manyScreens: boolean;
  /** New words that stand behind a switch which the change leaves off. */
  readonly behind: readonly string[];
  /** Where all that they draw is a document or an e-mail which people get, and no screen. */
  readonly paper: 'document' | 'mail' | undefined;
  /** Changed product lines by what they are; blank ones are left out. */
  readonly lines: { readonly code: number; readonly remarks: number; readonly logs: number };
  /** Whether every changed product line stands on both sides of the change, in another file: only its place is another. */
  readonly moved: boolean;
  /** Settings files of the automatic checks, and of anything else. */
  readonly pipelines: number;
  readonly otherSettings: number;
  /** What of the checks is none that starts by itself. */
  readonly teamWork: TeamWork;
  /** What of the latter is none of the product's own settings. */
  readonly definitions: Definitions;
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
  /** Whether every file of the product, of its data, its words and its settings only writes the same in another way. */
  readonly respelled: boolean;
  /** Whether nothing is added to a file that was there, but for names brought in. */
  readonly onlyBeside: boolean;
  /** Whether the texts and numbers that code holds are the same before and after. */
  readonly sameTexts: boolean;
  /** Whether no words on screen were seen to come or go. */
  readonly sameWords: boolean;
  /** Whether nothing of the screens changes but their look: colours, sizes, places. */
  readonly lookOnly: boolean;
  /** Whether a style sheet takes something out of sight, or brings it back. */
  readonly hidesByStyle: boolean;
  /** Whether what changes on the screens is how something moves, and nothing else but looks. */
  readonly moves: boolean;
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
  /** What comes to the screens and how they are set otherwise. */
  readonly screen: ScreenFacts;
  /** The names of the files that draw what changes on screens, in words; empty where they are many or one says nothing. */
  readonly screenNames: readonly string[];
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
  /** Paths that leave, files that got another name included: so many as authors speak of. */
  readonly gone: readonly string[];
}

/** The surface of a change that touches no file. */
export const emptySurface: Surface = {
  screens: 0,
  manyScreens: false,
  paper: undefined,
  behind: [],
  lines: { code: 0, remarks: 0, logs: 0 },
  moved: false,
  pipelines: 0,
  otherSettings: 0,
  teamWork: noTeamWork,
  definitions: noDefinitions,
  ...noScreenWords,
  onlyIn: undefined,
  wordsOf: undefined,
  translated: 0,
  goneFunctions: [],
  ofProduct: 0,
  ofTools: 0,
  respelled: false,
  onlyBeside: false,
  sameTexts: true,
  sameWords: false,
  lookOnly: false,
  hidesByStyle: false,
  moves: false,
  messages: { count: 0, failing: false, reworded: undefined, shown: [] },
  money: 0,
  listed: [],
  delay: undefined,
  form: undefined,
  facts: noFacts,
  screen: noScreenFacts,
  screenNames: [],
  conditions: [],
  settings: [],
  tidied: nothingTidied,
  described: [],
  fields: [],
  small: noProofs,
  gone: [],
};

/** Gathers the surface of a change. */
export class SurfaceReader {
  #screens = 0;
  #drawn = 0;
  #papers = 0;
  #mails = 0;
  readonly #behind = new BehindSwitchReader();
  readonly #mailWords = new ScreenWordReader();
  #code = 0;
  #remarks = 0;
  #logs = 0;
  #pipelines = 0;
  #otherSettings = 0;
  #teamWork = noTeamWork;
  #definitions = noDefinitions;
  readonly #balance = new Map<string, number>();
  #counted = 0;
  /** Lines that go and come in one file stand in another order: what they do may differ. */
  #reordered = false;
  readonly #words = new ScreenWordReader();
  readonly #languages = new Set<string>();
  /** The languages of all lists of words that change. */
  readonly #touched = new Set<string>();
  readonly #fixedTexts = new FixedTexts();
  #translated = 0;
  readonly #goneFunctions: string[] = [];
  #ofProduct = 0;
  #ofTools = 0;
  #inExisting = false;
  #toSpell = 0;
  #spelled = 0;
  #moreThanLook = false;
  #moves = false;
  #hidesByStyle = false;
  #wordsUnseen = false;
  readonly #messages = new MessageReader();
  #money = 0;
  readonly #documents = new DocumentReader();
  readonly #screenNames = new Set<string>();
  readonly #facts = new FactReader();
  readonly #screenFacts = new ScreenFactReader();
  readonly #conditions = new ConditionReader();
  readonly #settings = new NewSettingReader();
  readonly #tidy = new TidyReader();
  readonly #described = new DescriptionReader();
  readonly #small = new SmallProofReader();
  readonly #gone: string[] = [];

  /** Takes one file into account. */
  read(view: FileView): void {
    const { role } = view.kind;
    const { status, oldPath } = view.file;
    const left = status === 'deleted' ? view.path : oldPath;
    if (left !== undefined && this.#gone.length < mostGone) this.#gone.push(left);
    if (role === 'settings') {
      if (pipelineFile.test(view.path)) {
        this.#pipelines += 1;
        this.#teamWork = withWorkOf(view, this.#teamWork);
      } else {
        this.#otherSettings += 1;
        this.#definitions = withDefinitionsOf(view, this.#definitions);
      }
    }
    if (role === 'settings' || (role === 'product' && view.kind.place === 'any')) this.#settings.read(view);
    this.#facts.read(view, screenFile.test(view.path));
    this.#described.read(view);
    this.#small.read(view);
    if (laidOut.has(role)) {
      this.#toSpell += 1;
      // One file that does more settles it for all.
      if (this.#spelled === this.#toSpell - 1 && onlySpelled(view)) this.#spelled += 1;
    }
    if (role === 'documents') this.#documents.read(view);
    if (role === 'product' || role === 'settings') this.#behind.read(view);
    if (role !== 'product' && role !== 'translations') return;
    // The site of the documentation is read, and is no part of the product.
    const aside = view.kind.place === 'example';
    const screen =
      !aside &&
      (role === 'translations' || screenFile.test(view.path) || inBrowser.test(view.path) || drawsScreen(view));
    const change = screen ? screenChange(view) : 'nothing';
    if (screen && change !== 'nothing') {
      this.#screens += 1;
      if (!lookFile.test(view.path)) this.#drawn += 1;
      const mail = ofMail.test(view.path);
      if (mail) this.#mails += 1;
      else if (ofPaper.test(view.path)) this.#papers += 1;
      if (otherLanguage.test(view.path)) this.#wordsUnseen = true;
      else if (role === 'translations' || !lookFile.test(view.path)) (mail ? this.#mailWords : this.#words).read(view);
      if (change === 'more') this.#moreThanLook = true;
      if (change === 'movement') this.#moves = true;
      this.#hidesByStyle ||= hidesByStyle(view);
      if (role === 'product' && change === 'more') this.#screenFacts.readScreen(view);
      if (role === 'product' && this.#screenNames.size <= mostScreens) this.#screenNames.add(screenName(view.path));
    }
    this.#translated += translatedTexts(view);
    if (role === 'translations') this.#touched.add(languageCode.exec(view.path)?.[1]?.toLowerCase() ?? '');
    // A list of words whose name tells no language may hold any.
    if (role === 'translations' && view.added.length > view.removed.length)
      this.#languages.add(languageCode.exec(view.path)?.[1]?.toLowerCase() ?? '');
    if (role !== 'product') return;
    this.#ofProduct += 1;
    if (this.#goneFunctions.length < mostGone) this.#goneFunctions.push(...goneFunctions(view));
    this.#fixedTexts.read(view);
    if (!aside) this.#words.readElsewhere(view);
    if (!aside) this.#mailWords.readElsewhere(view);
    this.#screenFacts.readUse(view, screen);
    if (!aside) this.#conditions.read(view, screen);
    this.#tidy.read(view);
    if (isTeamTool(view.path)) this.#ofTools += 1;
    this.#readLines(view);
    if (!screen && !aside) this.#messages.read(view);
    if (handlesMoney(view)) this.#money += 1;
  }

  /** What was gathered. */
  surface(): Surface {
    const drawn = this.#screenFacts.facts();
    // Beside screens, what an e-mail says is none of their words.
    const mails = this.#screens > 0 && this.#mails === this.#screens;
    const words = (mails ? this.#mailWords : this.#words).words();
    const split = this.#behind.split(words.shown);
    const moved =
      this.#counted > 0 &&
      this.#counted <= mostCompared &&
      !this.#reordered &&
      this.#balance.size > 0 &&
      [...this.#balance.values()].every((one) => one === 0);
    // Work behind a screen may change what stands on it.
    const still =
      this.#screens > 0 &&
      this.#ofProduct <= this.#screens &&
      !words.differ &&
      !this.#wordsUnseen &&
      !this.#moreThanLook;
    return {
      screens: this.#screens,
      manyScreens: this.#drawn > 1,
      paper: mails ? 'mail' : this.#screens > 0 && this.#papers === this.#screens ? 'document' : undefined,
      lines: { code: this.#code, remarks: this.#remarks, logs: this.#logs },
      moved,
      pipelines: this.#pipelines,
      otherSettings: this.#otherSettings,
      teamWork: this.#teamWork,
      definitions: this.#definitions,
      ...words,
      shown: split.seen,
      behind: split.behind,
      onlyIn: this.#languages.size === 1 ? ([...this.#languages][0] ?? '') || undefined : undefined,
      wordsOf: this.#touched.size === 1 ? ([...this.#touched][0] ?? '') || undefined : undefined,
      translated: this.#translated,
      goneFunctions: this.#goneFunctions,
      ofProduct: this.#ofProduct,
      ofTools: this.#ofTools,
      respelled: this.#toSpell > 0 && this.#spelled === this.#toSpell,
      onlyBeside: !this.#inExisting,
      sameTexts: this.#fixedTexts.same(),
      sameWords: this.#screens > 0 && !words.differ && !this.#wordsUnseen,
      lookOnly: still && !this.#moves,
      hidesByStyle: this.#hidesByStyle,
      moves: still && this.#moves,
      messages: this.#messages.messages(),
      money: this.#money,
      listed: this.#documents.listed(),
      delay: this.#documents.delay(),
      form: this.#documents.form(),
      facts: this.#facts.facts(),
      screen: { ...drawn, parts: this.#behind.parts(drawn.parts) },
      screenNames: this.#named(),
      conditions: this.#conditions.conditions(),
      settings: this.#settings.settings(),
      tidied: this.#tidy.tidied(),
      described: this.#described.described(),
      fields: this.#described.fields(),
      small: this.#small.proofs(),
      gone: this.#gone,
    };
  }

  /** The names of all screens that change, where they are few and each says something. */
  #named(): readonly string[] {
    return this.#screenNames.size > mostScreens || this.#screenNames.has('') ? [] : [...this.#screenNames];
  }

  #readLines(view: FileView): void {
    if (this.#mayBeMoved()) this.#reordered = reorders(view);
    for (const side of [view.added, view.removed]) {
      for (const line of side) {
        if (line.text.trim() === '') continue;
        this.#counted += 1;
        const code = codePart(line.text, view.language);
        const blank = code.trim() === '';
        if (!blank && !this.#inExisting && view.file.status !== 'added' && !joins.test(code)) this.#inExisting = true;
        if (blank) this.#remarks += 1;
        else if (logLine.test(code)) this.#logs += 1;
        else this.#code += 1;
        if (blank || !this.#mayBeMoved() || bringsIn.test(code)) continue;
        const key = movedKey(line.text);
        this.#balance.set(key, (this.#balance.get(key) ?? 0) + (line.type === 'added' ? 1 : -1));
      }
    }
    if (!this.#mayBeMoved()) this.#balance.clear();
  }

  /** A long change is never only moved; what it says need not be kept in memory. */
  #mayBeMoved(): boolean {
    return !this.#reordered && this.#counted <= mostCompared;
  }
}

/** Whether a line goes and comes in one file. */
function reorders(view: FileView): boolean {
  if (view.added.length === 0) return false;
  const gone = new Set(view.removed.map(({ text }) => movedKey(text)).filter((key) => /\p{L}/u.test(key)));
  return gone.size > 0 && view.added.some(({ text }) => gone.has(movedKey(text)) && !bringsIn.test(text));
}

/** What a change of its layout leaves as it works. */
const laidOut: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'data', 'translations', 'settings', 'parts']);
const mostGone = 300;
/** More names than these no longer say where. */
const mostScreens = 3;
const lookFile = /\.(css|scss|sass|less|styl)$/;
/** Lines that are compared to tell a move: people do not move more in a change that does nothing else. */
const mostCompared = 4000;
