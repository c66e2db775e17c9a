import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { commandNames, panelType, prefix, recordedScheme } from './commandIds.ts';
import type { Explainer } from './explainer.ts';

/** What VS Code calls first: it wires commands to the work and does none itself. The work is another bundle, loaded with the first command. */
export function activate(context: ExtensionContext): void {
  let started: Promise<Explainer> | undefined;
  const explainer = (): Promise<Explainer> =>
    (started ??= import('./core.ts').then(({ startExplainer }) => startExplainer(context)));
  context.subscriptions.push(
    ...commandNames.map((name) =>
      commands.registerCommand(`${prefix}.${name}`, async (...from: readonly unknown[]) => {
        await (await explainer()).command(name, from);
      }),
    ),
    commands.registerCommand(`${prefix}.createContext`, async () => {
      await explainer();
      await (await import('./core.ts')).createContext();
    }),
    window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state) => {
        await (await explainer()).restore(panel, state);
      },
    }),
    workspace.registerTextDocumentContentProvider(recordedScheme, {
      provideTextDocumentContent: async (uri, token) => await (await explainer()).recorded(uri, token),
    }),
  );
}
