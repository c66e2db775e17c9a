import type { SettingDigests } from './settingDigests.ts';
import type { SettingNode } from './settingNode.ts';

/** A block or a value that stands on one side only. */
export interface SettingSubtree {
  readonly keyPath: readonly string[];
  readonly key: string | undefined;
  readonly node: SettingNode;
}

/** The nodes of blocks that only went to another place, on both sides. */
export interface MovedSettings {
  readonly old: ReadonlySet<SettingNode>;
  readonly new: ReadonlySet<SettingNode>;
}

interface Left {
  readonly removed: readonly SettingSubtree[];
  readonly added: readonly SettingSubtree[];
  readonly digests: SettingDigests;
}

/**
 * Blocks of the same key and content that left one place and came to another. One side at least must be a whole removed or added block: settings that a
 * replaced block has in common with the one replacing it are told, since what they apply to changed.
 */
export function movedSettings({ removed, added, digests }: Left): MovedSettings {
  const candidates = (subtrees: readonly SettingSubtree[]): Candidate[] => {
    const found: Candidate[] = [];
    const walk = (key: string | undefined, node: SettingNode, whole: boolean): void => {
      if (node.type === 'leaf') return;
      const { name, leaves } = digests.of(node);
      if (leaves < 2) return;
      found.push({ name: `${key ?? ''}\u0000${name}`, leaves, node, whole });
      for (const entry of node.entries) walk(entry.key, entry.node, false);
    };
    for (const { key, node } of subtrees) walk(key, node, true);
    return found.sort((a, b) => b.leaves - a.leaves);
  };
  const oldOnes = candidates(removed);
  const newOnes = candidates(added);
  const byName = new Map<string, Candidate[]>();
  for (const candidate of newOnes) {
    const same = byName.get(candidate.name);
    if (same === undefined) byName.set(candidate.name, [candidate]);
    else same.push(candidate);
  }
  const moved = { old: new Set<SettingNode>(), new: new Set<SettingNode>() };
  for (const candidate of oldOnes) {
    if (moved.old.has(candidate.node)) continue;
    const same = byName.get(candidate.name) ?? [];
    while (same[0] !== undefined && moved.new.has(same[0].node)) same.shift();
    const match = same
      .slice(0, mostTried)
      .find((other) => !moved.new.has(other.node) && (other.whole || candidate.whole));
    if (match === undefined) continue;
    markAll(candidate.node, moved.old);
    markAll(match.node, moved.new);
  }
  return moved;
}

interface Candidate {
  readonly name: string;
  readonly leaves: number;
  readonly node: SettingNode;
  readonly whole: boolean;
}

function markAll(node: SettingNode, marks: Set<SettingNode>): void {
  marks.add(node);
  if (node.type === 'block') for (const entry of node.entries) markAll(entry.node, marks);
}

/** Of many alike, the first so many are tried: a comparison of every one with every other grows with the square. */
const mostTried = 40;
