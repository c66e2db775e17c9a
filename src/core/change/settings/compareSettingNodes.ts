import type { SettingChange } from '../settingChange.ts';
import { SettingDigests } from './settingDigests.ts';
import { featuresOf, likenessOf } from './settingLikeness.ts';
import { flattenSettings } from './flattenSettings.ts';
import { movedSettings } from './movedSettings.ts';
import type { SettingSubtree } from './movedSettings.ts';
import type { SettingBlock, SettingEntry, SettingLeaf, SettingNode } from './settingNode.ts';

/** One side: its tree, and its lines, from which the first changed line of a long value is told. */
export interface SettingSide {
  readonly root: SettingBlock;
  readonly lines: readonly string[];
}

/**
 * What differs between two trees, by key path. Order means nothing; a block of two settings or more that only went to another place is not told;
 * a list element whose name changed but whose rest stayed is told by that name alone.
 */
export function compareSettingNodes(old: SettingSide, now: SettingSide): readonly SettingChange[] {
  const differences = new Differences();
  differences.compareBlocks(old.root, now.root, []);
  const moved = movedSettings(differences);
  const changes: SettingChange[] = [];
  for (const { keyPath, from, to } of differences.changed) {
    const [oldLine, newLine] = firstChangedLines({ leaf: from, lines: old.lines }, { leaf: to, lines: now.lines });
    changes.push({ keyPath, from: from.value, to: to.value, oldLine, newLine });
  }
  for (const subtree of differences.removed) {
    for (const { keyPath, leaf } of leavesExcept(subtree, moved.old))
      changes.push({ keyPath, from: leaf.value, oldLine: leaf.line });
  }
  for (const subtree of differences.added) {
    for (const { keyPath, leaf } of leavesExcept(subtree, moved.new))
      changes.push({ keyPath, to: leaf.value, newLine: leaf.line });
  }
  return changes.sort((a, b) => placeOf(a) - placeOf(b));
}

/** A comparison of every element with every other grows with the square: beyond this many, elements are paired by name and order only. */
const mostCompared = 40;

class Differences {
  readonly changed: { keyPath: readonly string[]; from: SettingLeaf; to: SettingLeaf }[] = [];
  readonly removed: SettingSubtree[] = [];
  readonly added: SettingSubtree[] = [];
  readonly digests = new SettingDigests();

  compare(from: SettingNode, to: SettingNode, keyPath: readonly string[]): void {
    if (from.type === 'leaf' && to.type === 'leaf') {
      if (from.value !== to.value) this.changed.push({ keyPath, from, to });
    } else if (from.type === 'block' && to.type === 'block') {
      if (this.digests.of(from).name !== this.digests.of(to).name) this.compareBlocks(from, to, keyPath);
    } else {
      this.compareBlocks(asBlock(from, to), asBlock(to, from), keyPath);
    }
  }

  compareBlocks(from: SettingBlock, to: SettingBlock, keyPath: readonly string[]): void {
    const groups = new Map<string | undefined, { old: SettingEntry[]; new: SettingEntry[] }>();
    for (const entry of from.entries) {
      const group = groups.get(entry.key);
      if (group === undefined) groups.set(entry.key, { old: [entry], new: [] });
      else group.old.push(entry);
    }
    for (const entry of to.entries) {
      const group = groups.get(entry.key);
      if (group === undefined) groups.set(entry.key, { old: [], new: [entry] });
      else group.new.push(entry);
    }

    const oldLeft: SettingEntry[] = [];
    const newLeft: SettingEntry[] = [];
    for (const group of groups.values()) {
      const left = this.pairSameName(group, keyPath);
      oldLeft.push(...left.old);
      newLeft.push(...left.new);
    }
    const left =
      from.list && to.list ? this.pairRenamed({ from, to, oldLeft, newLeft }, keyPath) : { old: oldLeft, new: newLeft };
    for (const entry of left.old)
      this.removed.push({ keyPath: pathTo(keyPath, entry), key: entry.key, node: entry.node });
    for (const entry of left.new)
      this.added.push({ keyPath: pathTo(keyPath, entry), key: entry.key, node: entry.node });
  }

  /** Equal ones cancel; the like ones pair; then, when as many are left on each side, they pair in order. */
  private pairSameName(group: EntryPair, keyPath: readonly string[]): EntryPair {
    const [first] = group.old;
    const [only] = group.new;
    if (first !== undefined && only !== undefined && group.old.length === 1 && group.new.length === 1) {
      this.compare(first.node, only.node, pathTo(keyPath, only));
      return { old: [], new: [] };
    }
    const left = this.withoutEqual(group);
    const unlike = this.pairLike(left, keyPath);
    if (unlike.old.length !== unlike.new.length) return unlike;
    unlike.old.forEach((entry, at) => {
      const other = unlike.new[at];
      if (other !== undefined) this.compare(entry.node, other.node, pathTo(keyPath, other));
    });
    return { old: [], new: [] };
  }

  private withoutEqual(group: EntryPair): EntryPair {
    if (group.old.length === 0 || group.new.length === 0) return group;
    const waiting = new Map<string, number>();
    for (const { node } of group.old) {
      const { name } = this.digests.of(node);
      waiting.set(name, (waiting.get(name) ?? 0) + 1);
    }
    const cancelled = new Map<string, number>();
    const unmatchedNew = group.new.filter(({ node }) => {
      const { name } = this.digests.of(node);
      const count = waiting.get(name) ?? 0;
      if (count === 0) return true;
      waiting.set(name, count - 1);
      cancelled.set(name, (cancelled.get(name) ?? 0) + 1);
      return false;
    });
    const unmatchedOld = group.old.filter(({ node }) => {
      const { name } = this.digests.of(node);
      const count = cancelled.get(name) ?? 0;
      if (count === 0) return true;
      cancelled.set(name, count - 1);
      return false;
    });
    return { old: unmatchedOld, new: unmatchedNew };
  }

  private pairLike(group: EntryPair, keyPath: readonly string[]): EntryPair {
    if (group.old.length === 0 || group.new.length === 0) return group;
    if (group.old.length > mostCompared || group.new.length > mostCompared) return group;
    const features = group.new.map(({ node }) => featuresOf(node));
    const taken = new Set<number>();
    const unmatchedOld = group.old.filter((entry) => {
      const own = featuresOf(entry.node);
      let best = -1;
      let bestLikeness = 0.5;
      features.forEach((other, at) => {
        const likeness = taken.has(at) ? 0 : likenessOf(own, other);
        if (likeness < bestLikeness || (likeness === bestLikeness && best >= 0)) return;
        best = at;
        bestLikeness = likeness;
      });
      const other = group.new[best];
      if (other === undefined) return true;
      taken.add(best);
      this.compare(entry.node, other.node, pathTo(keyPath, other));
      return false;
    });
    return { old: unmatchedOld, new: group.new.filter((_, at) => !taken.has(at)) };
  }

  private pairRenamed(
    lists: {
      readonly from: SettingBlock;
      readonly to: SettingBlock;
      readonly oldLeft: readonly SettingEntry[];
      readonly newLeft: readonly SettingEntry[];
    },
    keyPath: readonly string[],
  ): EntryPair {
    const [oldOne] = lists.oldLeft;
    const [newOne] = lists.newLeft;
    const single = lists.from.entries.length === 1 && lists.to.entries.length === 1;
    if (single && oldOne?.node.type === 'leaf' && newOne?.node.type === 'leaf' && named(oldOne) && named(newOne)) {
      this.compare(oldOne.node, newOne.node, pathTo(keyPath, newOne));
      return { old: [], new: [] };
    }
    const blocks = (entries: readonly SettingEntry[]): SettingEntry[] =>
      entries.filter(({ node }) => node.type === 'block');
    const leaves = (entries: readonly SettingEntry[]): SettingEntry[] =>
      entries.filter(({ node }) => node.type === 'leaf');
    const left = this.pairLike({ old: blocks(lists.oldLeft), new: blocks(lists.newLeft) }, keyPath);
    return { old: [...leaves(lists.oldLeft), ...left.old], new: [...leaves(lists.newLeft), ...left.new] };
  }
}

interface EntryPair {
  readonly old: readonly SettingEntry[];
  readonly new: readonly SettingEntry[];
}

function pathTo(keyPath: readonly string[], entry: SettingEntry): readonly string[] {
  return entry.key === undefined ? keyPath : [...keyPath, entry.key];
}

/** A list of one scalar names its element by that scalar (not `KEY=value`): then the one became the other. */
function named(entry: SettingEntry): boolean {
  return entry.node.type === 'leaf' && entry.key === entry.node.value;
}

/** `on: push` and `on: [push]` say the same; a key that had nothing and now has a block lost nothing. */
function asBlock(node: SettingNode, other: SettingNode): SettingBlock {
  if (node.type === 'block') return node;
  const empty =
    node.value === '' || node.value === '{}' || node.value === '[]' || node.value === 'null' || node.value === '~';
  const list = other.type === 'block' && other.list;
  return { type: 'block', list, line: node.line, entries: empty ? [] : [{ key: list ? node.value : undefined, node }] };
}

function leavesExcept(subtree: SettingSubtree, moved: ReadonlySet<SettingNode>): ReturnType<typeof flattenSettings> {
  return flattenSettings(subtree.node, subtree.keyPath).filter(({ leaf }) => !moved.has(leaf));
}

interface LeafSide {
  readonly leaf: SettingLeaf;
  readonly lines: readonly string[];
}

/** A proof must be a changed line: in a value of several lines, the first that differs; else where the setting stands. */
function firstChangedLines(old: LeafSide, now: LeafSide): readonly [number, number] {
  const shorter = Math.min(old.leaf.endLine - old.leaf.line, now.leaf.endLine - now.leaf.line);
  for (let at = 0; at <= shorter; at += 1) {
    if (old.lines[old.leaf.line - 1 + at] !== now.lines[now.leaf.line - 1 + at])
      return [old.leaf.line + at, now.leaf.line + at];
  }
  return [
    Math.min(old.leaf.line + shorter + 1, old.leaf.endLine),
    Math.min(now.leaf.line + shorter + 1, now.leaf.endLine),
  ];
}

function placeOf(change: SettingChange): number {
  return change.newLine ?? change.oldLine ?? 0;
}
