import {
  commands,
  l10n,
  ProgressLocation,
  window,
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type Memento,
  Uri,
  type WebviewPanel,
} from 'vscode';
import { languageOf, type Language } from '../core/wording/language.ts';
import type { Intent } from '../protocol/intent.ts';
import { readKeptState, type ViewState } from '../protocol/viewState.ts';
import type { CommandName } from './commandIds.ts';
import { subjectOf } from './commandSubject.ts';
import { CurrentPage } from './currentPage.ts';
import { ExplanationPanel, type PanelOptions } from './explanationPanel.ts';
import { findOut } from './findOut.ts';
import { KeptSubjects } from './keptSubjects.ts';
import { keptTexts } from './keptTexts.ts';
import { LastExplained } from './lastExplained.ts';
import { OneRun, type Running } from './oneRun.ts';
import { readRecordedUri } from './openProof.ts';
import { editorLanguage, ReaderLanguage } from './readerLanguage.ts';
import { onSettingsChanged } from './settings.ts';
import type { SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';
import { problemState, workingState, type Carried } from './viewStates.ts';

/** Until then a panel that still shows the last page is calmer than one that flickers. */
const workingAfter = 150;
/** From here on a person wonders whether anything happens. */
const progressAfter = 1_000;

/** What of the editor's context is needed: where it keeps things, and where we are. */
type EditorContext = Pick<ExtensionContext, 'extensionUri' | 'storageUri' | 'globalStorageUri' | 'workspaceState'> & {
  readonly globalState: Memento;
};

/** Explains: from a command or a restored panel to the page, and what its reader then asks. One explanation at a time; a new one ends the last. */
export class Explainer implements Disposable {
  readonly #context: EditorContext;
  readonly #reader: SubjectReader;
  readonly #log: LogOutputChannel;
  readonly #kept: KeptSubjects;
  readonly #explained: LastExplained;
  readonly #language: ReaderLanguage;
  readonly #settings: Disposable;
  readonly #page: CurrentPage;
  readonly #run = new OneRun();
  #panel: ExplanationPanel | undefined;
  /** What 'try again' means, also after a failure. */
  #lastRequest: SubjectRequest | undefined;

  constructor({
    context,
    reader,
    log,
  }: {
    readonly context: EditorContext;
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
    this.#language = new ReaderLanguage(context.globalState);
    this.#page = new CurrentPage(() => this.#panel, context.globalState);
    this.#settings = onSettingsChanged(() => this.#page.sayAgain());
  }

  /** Does what a command asks; `from` is what a menu handed over. Ends when the page, or why there is none, is on the panel. */
  async command(name: CommandName, from: readonly unknown[]): Promise<void> {
    const choice = await subjectOf(name, from, { reader: this.#reader, explained: this.#explained });
    switch (choice.type) {
      case 'closed':
        return;
      case 'problem':
        this.#lastRequest = undefined;
        this.#run.end();
        this.#show(
          problemState(choice.problem, { language: this.#language.chosen ?? editorLanguage(), subjectId: '' }),
          true,
        );
        return;
      case 'chosen':
        await this.#explain(choice.value, true);
    }
  }

  /** Fills a panel that VS Code brought back after a reload of the window. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const kept = readKeptState(state);
    this.#panel?.dispose();
    const adopted = ExplanationPanel.adopt(panel, this.#panelOptions());
    this.#panel = adopted;
    if (kept?.own !== undefined) this.#page.keepOwn(kept.subjectId, kept.own);
    const request = kept === undefined ? undefined : await this.#kept.find(kept.subjectId);
    // Closed, or asked for something else, while that was read.
    if (this.#panel !== adopted || adopted.state !== undefined) return;
    const language = this.#language.chosen ?? kept?.language;
    if (request === undefined) {
      const gone = { code: 'subjectGone', detail: '' } as const;
      this.#show(problemState(gone, { language: language ?? editorLanguage(), subjectId: '' }), false);
    } else await this.#explain(request, false, language);
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
    this.#run.end();
    this.#panel?.dispose();
  }

  /** From a request to its page; the company's context decides the language where the reader chose none. */
  async #explain(request: SubjectRequest, reveal: boolean, chosen = this.#language.chosen): Promise<void> {
    const { id: subjectId, kept } = this.#kept.keep(request);
    this.#lastRequest = request;
    // What cannot be kept is only missing after a reload: it costs nobody the page.
    const keeping = kept.catch((error: unknown) => this.#log.warn(`Not kept over a reload: ${String(error)}`));
    const language = chosen ?? editorLanguage();
    const before = this.#panel?.state;
    const working = (): ViewState => workingState(this.#carried(subjectId, language));
    const ended = this.#run.start(
      (signal) => findOut(request, { reader: this.#reader, explained: this.#explained, log: this.#log, signal }),
      [
        { after: workingAfter, act: () => this.#show(working(), false) },
        { after: progressAfter, act: (run) => void showProgress(run) },
      ],
    );
    if (before?.type === 'page') this.#reveal(reveal);
    else this.#show(working(), reveal);
    const how = await ended;
    switch (how.type) {
      case 'replaced':
        break;
      case 'cancelled': {
        // It leaves its reader the page that they had, which is refreshed as itself.
        const left = this.#page.bringBack();
        if (left === undefined)
          this.#show(problemState({ code: 'cancelled', detail: '' }, this.#carried(subjectId, language)), false);
        else this.#lastRequest = left;
        break;
      }
      case 'done': {
        const found = how.value;
        if (found.ok) {
          const { analysis, sides, language: wanted } = found.value;
          // The reader may have chosen another one meanwhile.
          this.#page.say(
            { subjectId, request, analysis, sides },
            this.#language.chosen ?? chosen ?? wanted ?? language,
          );
        } else this.#show(problemState(found.problem, this.#carried(subjectId, language)), false);
      }
    }
    await keeping;
  }

  async #obey(intent: Exclude<Intent, { readonly type: 'ready' }>): Promise<void> {
    switch (intent.type) {
      case 'setLanguage': {
        const language = languageOf(intent.language);
        if (language === undefined) return;
        await this.#language.choose(language);
        this.#page.sayAgain(language);
        return;
      }
      case 'copied':
        // The panel says so itself, where the reader looks.
        return;
      case 'openProof':
      case 'copyFailed':
      case 'copyOther':
      case 'writeNote':
      case 'correct':
      case 'putBack':
      case 'review':
      case 'saveDates':
        await this.#page.obey(intent);
        return;
      case 'retry':
        if (this.#lastRequest === undefined) await this.command('explain', []);
        else await this.#explain(this.#lastRequest, false);
        return;
      case 'choose':
        await this.command('explain', []);
        return;
      case 'cancel':
        this.#run.cancel();
        return;
      case 'openFolder':
        await commands.executeCommand('workbench.action.files.openFolder');
        return;
      case 'manageTrust':
        await commands.executeCommand('workbench.trust.manage');
        return;
    }
  }

  #carried(subjectId: string, language: Language): Carried {
    return { language, subjectId, own: this.#page.ownOn(subjectId) };
  }

  #show(state: ViewState, reveal: boolean): void {
    if (this.#panel === undefined) this.#panel = ExplanationPanel.open(this.#panelOptions());
    else this.#reveal(reveal);
    this.#panel.show(state);
  }

  #reveal(reveal: boolean): void {
    if (reveal) this.#panel?.reveal();
  }

  #panelOptions(): PanelOptions {
    return {
      extensionUri: this.#context.extensionUri,
      onIntent: (intent) => {
        this.#obey(intent).catch((error: unknown) => {
          this.#log.error(error instanceof Error ? error : String(error));
          void window.showErrorMessage(l10n.t('That did not work. The output “Explain for CEO” says why.'));
        });
      },
      onClosed: () => {
        this.#run.end();
        this.#panel = undefined;
        this.#page.forget();
      },
    };
  }
}

/** Says that it takes long, with a way to end it. */
async function showProgress({ over, cancel }: Running): Promise<void> {
  await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Explain for CEO: reading the change'),
      cancellable: true,
    },
    async (_progress, token) => {
      token.onCancellationRequested(cancel);
      await over;
    },
  );
}
