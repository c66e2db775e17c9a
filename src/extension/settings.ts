import { workspace, type Disposable } from 'vscode';
import type { Length } from '../core/explanation/explanation.ts';
import { prefix } from './commandIds.ts';

export interface Settings {
  /** How much a copied page says. */
  readonly length: Length;
}

const lengths: readonly Length[] = ['short', 'standard', 'board'];

/** The settings as they stand; their defaults are in package.json. */
export function readSettings(): Settings {
  const length = workspace.getConfiguration(prefix).get<unknown>('length');
  return { length: lengths.find((known) => known === length) ?? 'standard' };
}

/** Tells that one of them was changed, until it is disposed of. */
export function onSettingsChanged(changed: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(prefix)) changed();
  });
}
