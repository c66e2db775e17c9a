/** A settings file as a tree, whatever its format; the readers make it, `compareSettingNodes` compares two. */
export type SettingNode = SettingLeaf | SettingBlock;

export interface SettingLeaf {
  readonly type: 'leaf';
  /** As written, without quotes; empty for a key without a value. */
  readonly value: string;
  /** 1-based, of the key (or of the value where there is no key). */
  readonly line: number;
  /** Last line of the value. */
  readonly endLine: number;
}

export interface SettingBlock {
  readonly type: 'block';
  /** Elements of a list may be paired by likeness when what names them changed; keys of a map may not. */
  readonly list: boolean;
  readonly line: number;
  /** The same key may come several times: repeated blocks of HCL, `RUN` lines, keys behind the two branches of a template. */
  readonly entries: readonly SettingEntry[];
}

export interface SettingEntry {
  /** Absent for a list element that nothing identifies: it adds nothing to the key path. */
  readonly key: string | undefined;
  readonly node: SettingNode;
}

/** Readers refuse what is nested deeper, so that walking a tree is safe from stack overflow. No real settings file comes near. */
export const deepest = 100;

export function leaf(value: string, line: number, endLine: number = line): SettingLeaf {
  return { type: 'leaf', value, line, endLine: Math.max(line, endLine) };
}
