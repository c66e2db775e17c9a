import type { Hunk } from '../fileChange.ts';
import type { SettingChange } from '../settingChange.ts';
import { compareSettingNodes } from './compareSettingNodes.ts';
import { hunkSides } from './hunkSides.ts';
import { settingsFormat } from './settingsFormat.ts';
import { settingTrees, tolerantTree } from './settingTree.ts';

/**
 * The same as `settingChanges` where only a patch is at hand. Key paths start at the outermost parent that the hunk (or its heading) shows, so they may lack
 * their beginning. What one hunk removes and another adds under the same path with the same value is not told.
 */
export function settingChangesFromHunks(path: string, hunks: readonly Hunk[]): readonly SettingChange[] {
  return withoutMoved(hunks.flatMap((hunk) => changesOf(path, hunk)));
}

function changesOf(path: string, hunk: Hunk): readonly SettingChange[] {
  const sides = hunkSides(hunk);
  const texts = [sides.old.text, sides.new.text];
  // A part of a nested file does not parse, or, worse, parses as something else.
  const trees = readsParts(path) ? settingTrees(path, texts) : texts.map(tolerantTree);
  const [old, now] = trees;
  if (old === undefined || now === undefined) return [];
  return compareSettingNodes(
    { root: old, lines: sides.old.text.split('\n') },
    { root: now, lines: sides.new.text.split('\n') },
  ).map(({ keyPath, from, to, oldLine, newLine }) => ({
    keyPath,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(oldLine === undefined ? {} : { oldLine: sides.old.lineNumbers[oldLine - 1] ?? oldLine }),
    ...(newLine === undefined ? {} : { newLine: sides.new.lineNumbers[newLine - 1] ?? newLine }),
  }));
}

function readsParts(path: string): boolean {
  switch (settingsFormat(path)) {
    case 'properties':
    case 'dockerfile':
    case 'crontab':
    case 'cronWithUser':
    case 'oneValue':
    case 'toolVersions':
    case 'hcl':
    case 'xml':
    case 'gradle':
    case 'braces':
    case 'conf':
      return true;
    case 'json':
    case 'yaml':
    case 'toml':
    case 'indented':
    case undefined:
      return false;
  }
}

function withoutMoved(changes: readonly SettingChange[]): readonly SettingChange[] {
  const named = (change: SettingChange): string => JSON.stringify([change.keyPath, change.from ?? change.to]);
  const gone = new Map<string, number>();
  for (const change of changes)
    if (change.to === undefined) gone.set(named(change), (gone.get(named(change)) ?? 0) + 1);
  const returned = new Map<string, number>();
  const stillAdded = changes.filter((change) => {
    if (change.from !== undefined) return true;
    const count = gone.get(named(change)) ?? 0;
    if (count === 0) return true;
    gone.set(named(change), count - 1);
    returned.set(named(change), (returned.get(named(change)) ?? 0) + 1);
    return false;
  });
  return stillAdded.filter((change) => {
    if (change.to !== undefined) return true;
    const count = returned.get(named(change)) ?? 0;
    if (count === 0) return true;
    returned.set(named(change), count - 1);
    return false;
  });
}
