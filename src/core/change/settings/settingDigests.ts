import type { SettingBlock, SettingNode } from './settingNode.ts';

/** What stands below a node, as numbers: two trees with the same digest hold the same, in whatever order. */
export interface SettingDigest {
  /** Equal for equal trees. */
  readonly name: string;
  readonly leaves: number;
}

/** Digests of nodes, each made once. */
export class SettingDigests {
  readonly #made = new Map<SettingNode, Numbers>();

  of(node: SettingNode): SettingDigest {
    const { one, two, leaves } = this.#numbers(node);
    return { name: `${String(one)}.${String(two)}.${String(leaves)}`, leaves };
  }

  #numbers(node: SettingNode): Numbers {
    const known = this.#made.get(node);
    if (known !== undefined) return known;
    const made =
      node.type === 'leaf' ? { one: hash(node.value, 1), two: hash(node.value, 7), leaves: 1 } : this.#ofBlock(node);
    this.#made.set(node, made);
    return made;
  }

  /** A sum, so that the order of the entries does not count. */
  #ofBlock(block: SettingBlock): Numbers {
    let one = 17;
    let two = 31;
    let leaves = 0;
    for (const { key, node } of block.entries) {
      const child = this.#numbers(node);
      one = (one + mixed(hash(key ?? '', 3), child.one, child.leaves)) | 0;
      two = (two + mixed(hash(key ?? '', 11), child.two, child.leaves)) | 0;
      leaves += child.leaves;
    }
    return { one, two, leaves };
  }
}

/** Two numbers that are made apart from each other, and how many leaves. */
interface Numbers {
  readonly one: number;
  readonly two: number;
  readonly leaves: number;
}

/** Joins the hash of a name with that of what it names. */
function mixed(name: number, value: number, leaves: number): number {
  const both = Math.imul(name ^ Math.imul(value ^ leaves, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(both ^ (both >>> 13), 0xc2b2ae35) ^ (both >>> 16);
}

/** FNV-1a, 32 bits; two seeds together make a clash as good as impossible. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) | 0;
}
