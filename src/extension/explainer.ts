import {
  commands,
  env,
  l10n,
  ProgressLocation,
  window,
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  type WebviewPanel,
} from 'vscode';
import { localDay } from '../adapters/localDay.ts';
import { problemOfError } from '../adapters/git/readingFailure.ts';
import { readContext } from '../core/context/readContext.ts';
import { analyse } from '../core/explanation/analyse.ts';
import type { Analysis } from '../core/explanation/analysis.ts';
import type { Explanation } from '../core/explanation/explanation.ts';
import { narrate } from '../core/explanation/narrate.ts';
import { correctables } from '../core/render/correctables.ts';
import { proofTargets } from '../core/render/proofTargets.ts';
import { languageOf, type Language } from '../core/wording/language.ts';
import type { Intent } from '../protocol/intent.ts';
import { readKeptState, type OwnWords, type ViewState } from '../protocol/viewState.ts';
import type { CommandName } from './commandIds.ts';
import { copyInstead } from './copyInstead.ts';
import { ExplanationPanel, type PanelOptions } from './explanationPanel.ts';
import { knownGit } from './gitExtension.ts';
import { KeptSubjects } from './keptSubjects.ts';
import { keptTexts } from './keptTexts.ts';
import { LastExplained } from './lastExplained.ts';
import { openProof, readRecordedUri } from './openProof.ts';
import { saveDates } from './saveDates.ts';
import { copyAnother } from './otherCopies.ts';
import {
  askCorrection,
  askLeftOut,
  askNote,
  askReviewer,
  nothingOwn,
  told,
  withCorrection,
  withoutReview,
  withReview,
  withReviewOf,
} from './sendersWords.ts';
import { onSettingsChanged, readSettings } from './settings.ts';
import { sidesOf } from './sidesOf.ts';
import { chooseBranch } from './branchPicker.ts';
import { chooseSince } from './periodPicker.ts';
import {
  chooseClipboardPatch,
  chooseCommit,
  chooseFile,
  chooseInRepository,
  choosePatchFile,
  chooseRange,
  chooseSelection,
  chooseSubject,
} from './subjectPickers.ts';
import type { Choice } from './choice.ts';
import type { Sides, SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';
import { pageState, problemState, workingState } from './viewStates.ts';

/** Until then a panel that still shows the last page is calmer than one that flickers. */
const workingAfter = 150;
/** From here on a person wonders whether anything happens. */
const progressAfter = 1_000;

const languageKey = 'language';
const reviewerKey = 'reviewer';

/** What is on the panel: enough to say it again in another language and to open its proofs, without reading again. */
interface Shown {
  readonly subjectId: string;
  readonly analysis: Analysis;
  /** In the sender's words where they gave some. */
  readonly explanation: Explanation;
  readonly sides: Sides;
}

/** The one run at a time. */
interface Run {
  readonly request: SubjectRequest;
  readonly subjectId: string;
  /** Of what is shown meanwhile, and of a problem. */
  readonly language: Language;
  /** What the reader chose; where they chose nothing, the company's context decides. */
  readonly chosen: Language | undefined;
  readonly abort: AbortController;
}

/** Explains: from a command or a restored panel to the page, and what its reader then asks. One explanation at a time; a new one ends the last. */
export class Explainer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #reader: SubjectReader;
  readonly #log: LogOutputChannel;
  readonly #kept: KeptSubjects;
  readonly #explained: LastExplained;
  readonly #settings: Disposable;
  #panel: ExplanationPanel | undefined;
  #run: Run | undefined;
  #shown: Shown | undefined;
  /** Goes with its page: closing the panel forgets it, so that it never stands on another day's change. */
  #own: { readonly subjectId: string; readonly words: OwnWords } | undefined;
  /** What 'try again' means, also after a failure. */
  #lastRequest: SubjectRequest | undefined;

  constructor({
    context,
    reader,
    log,
  }: {
    readonly context: ExtensionContext;
    readonly reader: SubjectReader;
    readonly log: LogOutputChannel;
  }) {
    this.#context = context;
    this.#reader = reader;
    this.#log = log;
    this.#kept = new KeptSubjects(
      context.workspaceState,
      keptTexts(Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'patches')),
    );
    this.#explained = new LastExplained(context.workspaceState);
    this.#settings = onSettingsChanged(() => this.#sayAgain());
  }

  /** Does what a command asks; `from` is what a menu handed over. Ends when the page, or why there is none, is on the panel. */
  async command(name: CommandName, from: readonly unknown[]): Promise<void> {
    const choice = await this.#choose(name, from);
    switch (choice.type) {
      case 'closed':
        return;
      case 'problem':
        this.#lastRequest = undefined;
        this.#end();
        this.#show(problemState(choice.problem, { language: this.#language(), subjectId: '' }), true);
        return;
      case 'chosen':
        await this.#explain(choice.value, true);
    }
  }

  /** Fills a panel that VS Code brought back after a reload of the window. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const kept = readKeptState(state);
    this.#panel?.dispose();
    this.#panel = ExplanationPanel.adopt(panel, this.#panelOptions());
    if (kept?.own !== undefined) this.#own = { subjectId: kept.subjectId, words: kept.own };
    const request = kept === undefined ? undefined : await this.#kept.find(kept.subjectId);
    if (request === undefined)
      this.#show(
        problemState(
          { code: 'subjectGone', detail: '' },
          { language: kept?.language ?? this.#language(), subjectId: '' },
        ),
        false,
      );
    else await this.#explain(request, false, this.#chosenLanguage() ?? kept?.language);
  }

  /** The text behind an address of a side of a change as it was recorded. */
  async recorded(uri: Uri, token: CancellationToken): Promise<string> {
    const place = readRecordedUri(uri);
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const text = place === undefined ? undefined : await this.#reader.recordedText(place, abort.signal);
    if (text?.ok === true) return text.value;
    throw new Error(l10n.t('This file is not recorded there any more.'));
  }

  dispose(): void {
    this.#settings.dispose();
    this.#end();
    this.#panel?.dispose();
  }

  #choose(name: CommandName, [first, second]: readonly unknown[]): Promise<Choice> | Choice {
    const reader = this.#reader;
    switch (name) {
      case 'explain':
        return chooseSubject(reader, this.#explained);
      case 'explainWork':
        return chooseInRepository(reader, first, 'work');
      case 'explainStaged':
        return chooseInRepository(reader, first, 'staged');
      case 'explainFile':
        return chooseFile(first);
      case 'explainSelection':
        return chooseSelection();
      case 'explainCommit':
        return chooseCommit(reader, first, second);
      case 'explainRange':
        return chooseRange(reader, first);
      case 'explainBranch':
        return chooseBranch(reader, first);
      case 'explainSince':
        return chooseSince(reader, this.#explained, first);
      case 'explainPatchFile':
        return choosePatchFile(first);
      case 'explainClipboardPatch':
        return chooseClipboardPatch();
    }
  }

  async #explain(request: SubjectRequest, reveal: boolean, chosen = this.#chosenLanguage()): Promise<void> {
    this.#end();
    const abort = new AbortController();
    const { id: subjectId, kept } = this.#kept.keep(request);
    const language = chosen ?? editorLanguage();
    const run: Run = { request, subjectId, language, chosen, abort };
    this.#run = run;
    this.#lastRequest = request;
    const before = this.#panel?.state;
    const carried = { language, subjectId, own: this.#ownOn(subjectId) };
    if (before?.type === 'page') this.#reveal(reveal);
    else this.#show(workingState(carried), reveal);
    const working = setTimeout(() => this.#showFor(run, workingState(carried)), workingAfter);
    const done = Promise.race([this.#state(run), endOf(abort.signal)]);
    const progress = setTimeout(() => void this.#showProgress(run, done), progressAfter);
    // What cannot be kept is only missing after a reload: it costs nobody the page.
    const keeping = kept.catch((error: unknown) => this.#log.warn(`Not kept over a reload: ${String(error)}`));
    const state = await done;
    clearTimeout(working);
    clearTimeout(progress);
    // A run that another one ended has nothing to show; one that the reader ended leaves them what they had.
    if (this.#run === run) {
      this.#run = undefined;
      this.#show(
        state ?? (before?.type === 'page' ? before : problemState({ code: 'cancelled', detail: '' }, carried)),
        false,
      );
    }
    await keeping;
  }

  /** What to show in the end; undefined when the run was ended before. */
  async #state(run: Run): Promise<ViewState | undefined> {
    const { request, subjectId, language, chosen, abort } = run;
    const carried = { language, subjectId, own: this.#ownOn(subjectId) };
    try {
      const read = await this.#reader.read(request, abort.signal);
      abort.signal.throwIfAborted();
      if (!read.ok) {
        this.#log.info(`Not read: ${read.problem.code} ${read.problem.detail}`);
        return problemState(read.problem, carried);
      }
      const { source, root } = read.value;
      const analysis = await analyse(source, { signal: abort.signal });
      abort.signal.throwIfAborted();
      await this.#explained.keep(request, await endsOf(request, source.subject.ref));
      return this.#say(
        { subjectId, analysis, sides: sidesOf(source.subject, root) },
        chosen ?? readContext(source.contextText).context.language ?? language,
      );
    } catch (error) {
      abort.signal.throwIfAborted();
      this.#log.error(error instanceof Error ? error : String(error));
      return problemState(problemOfError(error), carried);
    }
  }

  /** Words for what was found: all that a change of language repeats. */
  #say(found: Omit<Shown, 'explanation'>, language: Language): ViewState {
    const { length } = readSettings();
    const today = localDay(new Date());
    const { subjectId, analysis } = found;
    const own = withReviewOf(this.#ownOn(subjectId), analysis);
    this.#own = { subjectId, words: own };
    const explanation = told(narrate(analysis, { language, length, today }), own);
    this.#shown = { ...found, explanation };
    return pageState(explanation, { subjectId, own, length, today });
  }

  async #showProgress({ abort }: Run, done: Promise<unknown>): Promise<void> {
    await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Explain for CEO: reading the change'),
        cancellable: true,
      },
      async (_progress, token) => {
        token.onCancellationRequested(() => abort.abort());
        await done;
      },
    );
  }

  async #obey(intent: Exclude<Intent, { readonly type: 'ready' }>): Promise<void> {
    switch (intent.type) {
      case 'setLanguage': {
        const language = languageOf(intent.language);
        if (language !== undefined) await this.#setLanguage(language);
        return;
      }
      case 'openProof':
        await this.#openProof(intent.id);
        return;
      case 'copied':
        // The panel says so itself, where the reader looks.
        return;
      case 'copyFailed':
        await this.#copyInstead(intent.what);
        return;
      case 'copyOther':
        await this.#copyAnother();
        return;
      case 'writeNote':
        await this.#writeNote();
        return;
      case 'correct':
        await this.#correct(intent.id);
        return;
      case 'putBack':
        await this.#putBack();
        return;
      case 'review':
        await this.#review();
        return;
      case 'saveDates':
        if (this.#shown !== undefined) await saveDates(this.#shown.explanation, localDay(new Date()));
        return;
      case 'retry':
        if (this.#lastRequest === undefined) await this.command('explain', []);
        else await this.#explain(this.#lastRequest, false);
        return;
      case 'choose':
        await this.command('explain', []);
        return;
      case 'cancel':
        this.#run?.abort.abort();
        return;
      case 'openFolder':
        await commands.executeCommand('workbench.action.files.openFolder');
        return;
      case 'manageTrust':
        await commands.executeCommand('workbench.trust.manage');
        return;
    }
  }

  async #setLanguage(language: Language): Promise<void> {
    await this.#context.globalState.update(languageKey, language);
    this.#sayAgain(language);
  }

  /** Words what is shown anew, without reading again; a problem and work in progress stay as they are. */
  #sayAgain(language = this.#shown?.explanation.language): void {
    if (this.#shown === undefined || language === undefined || this.#panel?.state?.type !== 'page') return;
    this.#show(this.#say(this.#shown, language), false);
  }

  async #openProof(id: string): Promise<void> {
    const target = this.#shown === undefined ? undefined : proofTargets(this.#shown.explanation).get(id);
    if (this.#shown === undefined || target === undefined) return;
    const opened = await openProof(target, this.#shown.sides, this.#panel?.column);
    if (!opened)
      void window.showInformationMessage(l10n.t('{0} is not on this machine, so it cannot be opened.', target.path));
  }

  async #copyInstead(what: 'founders' | 'markdown'): Promise<void> {
    const state = this.#panel?.state;
    if (state?.type !== 'page') return;
    await copyInstead(what === 'founders' ? state.copies.text : state.copies.markdown);
  }

  async #writeNote(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const note = await askNote(this.#ownOn(shown.subjectId).note);
    if (note !== undefined) this.#keepOwn(shown, (own) => ({ ...own, note }));
  }

  async #correct(id: string): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { explanation } = shown;
    const text = [...correctables(explanation).values()].find((one) => one.id === id);
    if (text === undefined) return;
    const to = await askCorrection(text);
    if (to === undefined || to === text.text) return;
    this.#keepOwn(shown, (own) => withCorrection(own, { language: explanation.language, from: text.worded, to }));
  }

  async #putBack(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { language } = shown.explanation;
    const from = await askLeftOut(this.#ownOn(shown.subjectId), language);
    if (from !== undefined) this.#keepOwn(shown, (own) => withCorrection(own, { language, from, to: from }));
  }

  async #review(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    if (this.#ownOn(shown.subjectId).review !== undefined) {
      this.#keepOwn(shown, withoutReview);
      return;
    }
    const before = this.#context.globalState.get<unknown>(reviewerKey);
    const by = await askReviewer(typeof before === 'string' ? before : await userNameIn(shown.sides.root));
    if (by === undefined) return;
    await this.#context.globalState.update(reviewerKey, by);
    const { analysis } = shown;
    this.#keepOwn(shown, (own) => withReview(own, { by, date: localDay(new Date()), analysis }));
  }

  /** Says the page anew with what its sender made of it. A box may stand open while another page comes: what it asked was about the one before. */
  #keepOwn({ subjectId }: Shown, change: (own: OwnWords) => OwnWords): void {
    if (this.#shown?.subjectId !== subjectId) return;
    this.#own = { subjectId, words: change(this.#ownOn(subjectId)) };
    this.#sayAgain();
  }

  #ownOn(subjectId: string): OwnWords {
    return this.#own?.subjectId === subjectId ? this.#own.words : nothingOwn;
  }

  async #copyAnother(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const today = localDay(new Date());
    const { language } = shown.explanation;
    const own = this.#ownOn(shown.subjectId);
    await copyAnother((length) => told(narrate(shown.analysis, { language, length, today }), own), {
      today,
      note: own.note,
    });
  }

  #chosenLanguage(): Language | undefined {
    const chosen = this.#context.globalState.get<unknown>(languageKey);
    return typeof chosen === 'string' ? languageOf(chosen) : undefined;
  }

  #language(): Language {
    return this.#chosenLanguage() ?? editorLanguage();
  }

  #showFor(run: Run, state: ViewState): void {
    if (this.#run === run) this.#show(state, false);
  }

  #show(state: ViewState, reveal: boolean): void {
    if (this.#panel === undefined) this.#panel = ExplanationPanel.open(this.#panelOptions());
    else this.#reveal(reveal);
    this.#panel.show(state);
  }

  #reveal(reveal: boolean): void {
    if (reveal) this.#panel?.reveal();
  }

  #end(): void {
    this.#run?.abort.abort();
    this.#run = undefined;
  }

  #panelOptions(): PanelOptions {
    return {
      extensionUri: this.#context.extensionUri,
      onIntent: (intent) => void this.#obey(intent),
      onClosed: () => {
        this.#end();
        this.#panel = undefined;
        this.#shown = undefined;
        this.#own = undefined;
      },
    };
  }
}

/** Ends, with nothing, when a signal does: the reader waits for no program that is slow to stop. */
function endOf(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
}

/** Where an explained subject ends, and the newest commit of its repository. */
async function endsOf(
  request: SubjectRequest,
  ref: string | undefined,
): Promise<{ readonly ref?: string; readonly head?: string }> {
  if (ref === undefined || !('folder' in request)) return {};
  const { repositories } = await knownGit();
  const head = repositories.find(({ root }) => root.toString() === request.folder)?.head;
  return { ref, ...(head === undefined ? {} : { head }) };
}

/** The name that changes of a repository are recorded under, as the editor knows it. */
async function userNameIn(root: string | undefined): Promise<string> {
  if (root === undefined) return '';
  const { repositories } = await knownGit();
  return (await repositories.find((one) => one.root.toString() === root)?.userName()) ?? '';
}

/** The language that VS Code itself speaks, where we have words in it. */
function editorLanguage(): Language {
  return languageOf(env.language) ?? 'en';
}
