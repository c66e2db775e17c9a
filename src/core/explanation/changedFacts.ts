import { newAdminColumns } from './adminColumns.ts';
import { codePart } from '../decisions/codeText.ts';
import { noSteps, tablesMade, withStepsOf } from './dataSteps.ts';
import { erasesBeside, erasings, mayErase, mayStore, recordKey } from './erasedRecords.ts';
import { emptiedValue } from './emptiedValues.ts';
import { movedColumns } from './movedColumns.ts';
import { noStartingTexts, startingTexts, withTexts } from './startingTexts.ts';
import { TimedErasingReader } from './timedErasings.ts';
import { UnusedCodeReader } from './unusedCode.ts';
import { DirectAccountReader } from './directAccounts.ts';
import { swappedNames } from './fixedNames.ts';
import { changedNumbers } from './namedNumbers.ts';
import { KeptOnlyReader } from './keptOnly.ts';
import { narrowedReadings } from './narrowedReadings.ts';
import { remarksIn, reworkedRemark, tellingRemark } from './remarks.ts';
import { stepRemark } from './stepRemarks.ts';
import { opensAddress } from './routeLines.ts';
import { changedInputs } from './requestInputs.ts';
import { keepsPersonal } from './personalLines.ts';
import { namesRights } from './rightsLines.ts';
import { newTestNames } from './testNames.ts';
import { workKeys } from './workKeys.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { StartingTexts } from './startingTexts.ts';
import type { TimedErasing } from './timedErasings.ts';
import type { DataSteps } from './dataSteps.ts';
import type { Erasing } from './erasedRecords.ts';
import type { ChangedNumber } from './namedNumbers.ts';
import type { TellingRemark } from './remarks.ts';
import type { NamedTest } from './testNames.ts';
import type { Reworded } from './writtenText.ts';

/** What the lines of a change prove by themselves, told in plain words beside what its author says. */
export interface ChangedFacts extends DataSteps {
  /** What new tests expect, in the team's words: at most two. */
  readonly tested: readonly string[];
  /** Fixed names of which one takes the place of another on a line that stays otherwise the same: at most two. */
  readonly swapped: readonly Reworded[];
  /** What others send that the product reads no longer, and what it reads now: at most two each. */
  readonly noLongerRead: readonly string[];
  readonly nowRead: readonly string[];
  /** What newly stands in lists of the administration: at most three. */
  readonly adminColumns: readonly string[];
  /** Whether accounts are made at once where an invitation went out before. */
  readonly directAccounts: boolean;
  /** Numbers that change on a line that stays otherwise the same, each with the name beside it in words: at most two. */
  readonly numbers: readonly ChangedNumber[];
  /** What a new remark in the code says to an outsider: at most one. */
  readonly noted: string | undefined;
  /** What a remark on how it works said, and what it says now. */
  readonly renoted: Reworded | undefined;
  /** Whether a changed line may erase anything stored. */
  readonly mayErase: boolean;
  /** Whether a changed line names rights, roles or who may come in, or gives a new page an address. */
  readonly namesRights: boolean;
  /** Whether a new line may keep or send something about people. */
  readonly keepsPersonal: boolean;
  /** Whether a new line erases records, and no line did so before. */
  readonly newlyErases: boolean;
  /** New work that starts by itself and erases, by its name. */
  readonly timedErasing: TimedErasing | undefined;
  /** What is always empty since one sign in a line changed, by its name in words. */
  readonly emptied: string | undefined;
  /** Sentences of letters in the data that the product starts with. */
  readonly startingTexts: StartingTexts;
  /** Columns that go to a new table, which starts empty: at most three. */
  readonly movedColumns: readonly string[];
  /** Whether what is new in the code is called by tests alone. */
  readonly onlyTested: boolean;
  /** Readings of records that gained a condition. */
  readonly narrowed: number;
  /** The fixed texts of which what a list keeps must bear one, where new lines sort it so. */
  readonly keptOnly: readonly string[];
  /** Names of keys that the automatic checks and releases are now given: at most two. */
  readonly neededKeys: readonly string[];
  /** Whether a changed line may store, erase or send anything. */
  readonly mayStore: boolean;
}

/** The facts of a change that touches no file. */
export const noFacts: ChangedFacts = {
  tested: [],
  swapped: [],
  noLongerRead: [],
  nowRead: [],
  adminColumns: [],
  directAccounts: false,
  numbers: [],
  noted: undefined,
  renoted: undefined,
  ...noSteps,
  mayErase: false,
  namesRights: false,
  keepsPersonal: false,
  newlyErases: false,
  timedErasing: undefined,
  emptied: undefined,
  startingTexts: noStartingTexts,
  movedColumns: [],
  onlyTested: false,
  narrowed: 0,
  keptOnly: [],
  neededKeys: [],
  mayStore: false,
};

/** Gathers these facts file by file. */
export class FactReader {
  readonly #tested: NamedTest[] = [];
  readonly #swapped: Reworded[] = [];
  #inputs: ReturnType<typeof changedInputs>;
  readonly #numbers: ChangedNumber[] = [];
  readonly #adminColumns: string[] = [];
  readonly #accounts = new DirectAccountReader();
  #noted: TellingRemark | undefined;
  #renoted: Reworded | undefined;
  #steps = noSteps;
  #mayErase = false;
  readonly #erasings: Erasing[] = [];
  /** Tables that the change itself makes: what it erases there was never stored before. */
  readonly #tables = new Set<string>();
  #namesRights = false;
  #keepsPersonal = false;
  readonly #timed = new TimedErasingReader();
  readonly #unused = new UnusedCodeReader();
  #emptied: string | undefined;
  #texts = noStartingTexts;
  readonly #movedColumns: string[] = [];
  #narrowed = 0;
  readonly #kept = new KeptOnlyReader();
  readonly #keys = { added: new Set<string>(), removed: new Set<string>() };
  #mayStore = false;

  /** Takes one file into account. */
  read(view: FileView, screen: boolean): void {
    const { role } = view.kind;
    if (role === 'tests') this.#readTests(view);
    if (role !== 'tests' && view.kind.place !== 'example') this.#timed.read(view);
    this.#unused.read(view);
    if (role === 'data' || role === 'product') this.#keepsPersonal ||= keepsPersonal(view);
    if (role === 'data') {
      this.#mayStore = true;
      this.#mayErase = true;
      this.#steps = withStepsOf(view, this.#steps);
      this.#texts = withTexts(this.#texts, startingTexts(view));
      if (this.#steps.rewrittenSteps > 0) this.#movedColumns.push(...movedColumns(view));
      for (const table of tablesMade(view)) this.#tables.add(recordKey(table));
    }
    if (role === 'settings')
      for (const side of ['added', 'removed'] as const)
        for (const name of workKeys(view, side)) this.#keys[side].add(name);
    if (role !== 'product') return;
    this.#readReach(view);
    this.#readRemarks(view);
    this.#namesRights ||= namesRights(view) || opensAddress(view);
    this.#emptied ??= emptiedValue(view);
    this.#accounts.read(view);
    if (this.#adminColumns.length < 3) this.#adminColumns.push(...newAdminColumns(view));
    if (screen) return;
    if (this.#erasings.length < mostErasings) this.#erasings.push(...erasings(view));
    this.#readNumbers(view);
    this.#readSwaps(view);
    this.#narrowed += narrowedReadings(view);
    this.#kept.read(view);
    // The first file that stops to read something is enough.
    this.#inputs ??= changedInputs(view);
  }

  /** What was gathered. */
  facts(): ChangedFacts {
    return {
      tested: [...this.#tested]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, mostNamed)
        .map(({ name }) => name),
      swapped: this.#swapped,
      noLongerRead: this.#inputs?.noLongerRead.slice(0, mostNamed) ?? [],
      nowRead: this.#inputs?.nowRead.slice(0, mostNamed) ?? [],
      adminColumns: this.#adminColumns.slice(0, 3),
      directAccounts: this.#accounts.direct(),
      numbers: this.#numbers,
      noted: this.#noted?.text,
      renoted: this.#renoted,
      ...this.#steps,
      mayErase: this.#mayErase,
      namesRights: this.#namesRights,
      keepsPersonal: this.#keepsPersonal,
      newlyErases: this.#erasings.reduce((sum, { of, step }) => (this.#tables.has(of) ? sum : sum + step), 0) > 0,
      timedErasing: this.#timed.found(),
      emptied: this.#emptied,
      startingTexts: this.#texts,
      movedColumns: this.#movedColumns.slice(0, 3),
      onlyTested: this.#unused.onlyTested(),
      narrowed: this.#narrowed,
      keptOnly: this.#kept.texts(),
      neededKeys: [...this.#keys.added].filter((name) => !this.#keys.removed.has(name)).slice(0, mostNamed),
      mayStore: this.#mayStore,
    };
  }

  #readTests(view: FileView): void {
    if (this.#tested.length >= mostTests) return;
    for (const one of newTestNames(view))
      if (!this.#tested.some(({ name }) => name === one.name)) this.#tested.push(one);
  }

  #readReach(view: FileView): void {
    for (const side of [view.added, view.removed]) {
      for (const { text } of side) {
        if (this.#mayStore && this.#mayErase) return;
        const code = codePart(text.slice(0, longest), view.language);
        this.#mayStore ||= mayStore(code);
        this.#mayErase ||= mayErase(code);
      }
    }
    if (!this.#mayErase && (erasesBeside(view) || updates.test(view.path))) {
      this.#mayStore = true;
      this.#mayErase = true;
    }
  }

  #readRemarks(view: FileView): void {
    const remarks = remarksIn(view.added);
    if (remarks.length === 0) return;
    this.#renoted ??= reworkedRemark(remarksIn(view.removed), remarks);
    this.#noted = stepRemark(view, tellingRemark(view, remarks, this.#noted));
  }

  #readNumbers(view: FileView): void {
    if (this.#numbers.length >= mostNamed) return;
    for (const one of changedNumbers(view))
      if (this.#numbers.length < mostNamed && !this.#numbers.some(({ name }) => name === one.name))
        this.#numbers.push(one);
  }

  #readSwaps(view: FileView): void {
    if (this.#swapped.length >= mostNamed) return;
    for (const one of swappedNames(view))
      if (this.#swapped.length < mostNamed && !this.#swapped.some(({ before }) => before === one.before))
        this.#swapped.push(one);
  }
}

/** The main number of one version; of versions that begin with nought, the next number counts too. */
const longest = 600;
const mostErasings = 400;
/** Enough to choose from. */
const mostTests = 40;
/** More examples of one thing tell nothing more. */
const mostNamed = 2;

/** Work that puts a new version in the place of an old one on its machine takes files away there. */
const updates = /(?:^|[/._-])(?:un)?(?:updater|install(?:er)?)(?:[/._-]|$)/i;
