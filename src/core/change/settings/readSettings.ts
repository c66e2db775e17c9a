import { flattenSettings } from './flattenSettings.ts';
import { emptyTree, settingTrees } from './settingTree.ts';

/** One setting as it stands. */
export interface Setting {
  readonly keyPath: readonly string[];
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** Every setting of a file, in its order. Never throws. */
export function readSettings(path: string, text: string): readonly Setting[] {
  const [tree] = settingTrees(path, [text]);
  return flattenSettings(tree ?? emptyTree()).map(({ keyPath, leaf }) => ({
    keyPath,
    value: leaf.value,
    line: leaf.line,
  }));
}
