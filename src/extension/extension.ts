import { commands, ViewColumn, window, type ExtensionContext } from 'vscode';

/** What VS Code calls first: it wires commands to the work and does none itself. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('explainForCeo.explainWork', () => {
      const panel = window.createWebviewPanel('explainForCeo.panel', 'Explain for CEO', ViewColumn.Active, {
        enableScripts: true,
      });
      panel.webview.html =
        '<!doctype html><html lang="en"><head><title>Explain for CEO</title></head><body><main><h1>Explain for CEO</h1></main></body></html>';
    }),
  );
}
