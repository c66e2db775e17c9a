import type { Hunk } from '../fileChange.ts';
import type { SettingChange } from '../settingChange.ts';
import { compareSettingNodes, type SettingSide } from './compareSettingNodes.ts';
import { onChangedLines } from './onChangedLines.ts';
import { settingsFormat } from './settingsFormat.ts';
import { withoutEqualSections } from './withoutEqualSections.ts';
import { emptyTree, settingTrees } from './settingTree.ts';
import type { SettingBlock } from './settingNode.ts';

export interface WholeSides {
  readonly path: string;
  /** Whole texts; absent on the side where the file does not exist. */
  readonly old?: string;
  readonly new?: string;
  /** The file's hunks, where they are at hand: with them every change is told at a line that changed. */
  readonly hunks?: readonly Hunk[];
}

/**
 * The settings that differ between the two sides of a file, by key path. Comments, order, and blocks that only moved within the file do not count.
 * Never throws: a side that does not parse is read line by line, and so is the other then.
 */
export function settingChanges(input: WholeSides): readonly SettingChange[] {
  if (input.old === input.new) return [];
  const texts =
    input.old === undefined || input.new === undefined
      ? [input.old ?? input.new ?? '']
      : withoutEqualSections(settingsFormat(input.path), input.old, input.new);
  const trees = settingTrees(input.path, texts);
  const old = input.old === undefined ? emptyTree() : trees[0];
  const now = input.new === undefined ? emptyTree() : trees.at(-1);
  const changes = compareSettingNodes(sideOf(old ?? emptyTree(), input.old), sideOf(now ?? emptyTree(), input.new));
  return input.hunks === undefined ? changes : onChangedLines(changes, input.hunks);
}

/** Its lines are asked for only where a value of the same key differs. */
function sideOf(root: SettingBlock, text = ''): SettingSide {
  let lines: readonly string[] | undefined;
  return {
    root,
    get lines() {
      return (lines ??= text.split('\n'));
    },
  };
}
