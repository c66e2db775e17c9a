import { window, type ExtensionContext } from 'vscode';
import { contextDiagnostics } from './contextDiagnostics.ts';
import { editorReader } from './editorReader.ts';
import { Explainer } from './explainer.ts';

export { createContext } from './createContext.ts';

/** Puts the explainer together, by hand and in this one place; the editor closes what it holds. */
export function startExplainer(context: ExtensionContext): Explainer {
  const log = window.createOutputChannel('Explain for CEO', { log: true });
  const explainer = new Explainer({ context, reader: editorReader(), log });
  context.subscriptions.push(log, explainer, contextDiagnostics());
  return explainer;
}
