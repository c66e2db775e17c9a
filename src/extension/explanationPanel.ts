import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { readIntent, type Intent } from '../protocol/intent.ts';
import type { ViewState } from '../protocol/viewState.ts';
import { panelType } from './commandIds.ts';
import { panelDocument, panelRoots } from './panelDocument.ts';

/** The one panel: it shows a state, whole, and passes on what its reader asks. */
export class ExplanationPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #disposables: Disposable[] = [];
  #state: ViewState | undefined;

  private constructor(panel: WebviewPanel, options: PanelOptions) {
    this.#panel = panel;
    const { extensionUri, onIntent, onClosed } = options;
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'explain-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'explain-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: panelRoots(extensionUri) };
    this.#disposables.push(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const intent = readIntent(message);
        if (intent === undefined) return;
        // What is sent to a hidden panel is lost: it asks again when it is drawn.
        if (intent.type === 'ready') this.#post();
        else onIntent(intent);
      }),
      panel.onDidDispose(() => {
        for (const disposable of this.#disposables) disposable.dispose();
        onClosed();
      }),
    );
    panel.webview.html = panelDocument(panel.webview, extensionUri);
  }

  /** Opens a new panel beside nothing: where the reader is. */
  static open(options: PanelOptions): ExplanationPanel {
    const panel = window.createWebviewPanel(panelType, 'Explain for CEO', ViewColumn.Active, {
      enableFindWidget: true,
    });
    return new ExplanationPanel(panel, options);
  }

  /** Takes over a panel that VS Code brought back after a reload. */
  static adopt(panel: WebviewPanel, options: PanelOptions): ExplanationPanel {
    return new ExplanationPanel(panel, options);
  }

  /** Shows a state in place of the one before. */
  show(state: ViewState): void {
    this.#state = state;
    this.#post();
  }

  /** What is shown now. */
  get state(): ViewState | undefined {
    return this.#state;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Where the panel stands, so that what it opens can stand beside it. */
  get column(): ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #post(): void {
    if (this.#state !== undefined) void this.#panel.webview.postMessage(this.#state);
  }
}

export interface PanelOptions {
  readonly extensionUri: Uri;
  readonly onIntent: (intent: Exclude<Intent, { readonly type: 'ready' }>) => void;
  readonly onClosed: () => void;
}
