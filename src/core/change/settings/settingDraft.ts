import {
  deepest,
  leaf,
  type SettingBlock,
  type SettingEntry,
  type SettingLeaf,
  type SettingNode,
} from './settingNode.ts';

/** A block while a reader still fills it. */
export interface SettingDraft {
  readonly type: 'draft';
  readonly list: boolean;
  readonly line: number;
  readonly children: DraftChild[];
  /** First map under each key, so that `[a.b]` and `[a.c]` meet in one `a`. */
  readonly index: Map<string, SettingDraft>;
}

interface DraftChild {
  readonly key: string;
  readonly node: SettingDraft | SettingLeaf;
}

export function draft(line: number, list = false): SettingDraft {
  return { type: 'draft', list, line, children: [], index: new Map() };
}

export function put(into: SettingDraft, key: string, node: SettingDraft | SettingLeaf): void {
  into.children.push({ key, node });
  if (node.type === 'draft' && !into.index.has(key)) into.index.set(key, node);
}

/** The map (or list) under this key, made when it is not there yet. */
export function childOf(into: SettingDraft, key: string, line: number, list = false): SettingDraft {
  const known = into.index.get(key);
  if (known?.list === list) return known;
  const made = draft(line, list);
  into.children.push({ key, node: made });
  into.index.set(key, made);
  return made;
}

/** Puts a map in under a path of keys, each made when it is not there yet. */
export function descend(into: SettingDraft, keys: readonly string[], line: number): SettingDraft {
  let at = into;
  for (const key of keys) at = childOf(at, key, line);
  return at;
}

/**
 * The finished tree: lists have their elements named, empty blocks are leaves. A list under the empty key is what its parent holds: it adds no key to the
 * path. Throws when nested too deep.
 */
export function finish(root: SettingDraft, depth = 0): SettingBlock {
  if (depth > deepest) throw new RangeError('nested too deep');
  const [only] = root.children;
  if (!root.list && root.children.length === 1 && only?.key === '' && only.node.type === 'draft' && only.node.list)
    return finish(only.node, depth + 1);
  const entries = root.children.map(({ key, node }): SettingEntry => {
    const made: SettingNode =
      node.type === 'leaf'
        ? node
        : node.children.length === 0
          ? leaf(node.list ? '[]' : '{}', node.line)
          : finish(node, depth + 1);
    if (root.list) return listEntry(made);
    return { key: key === '' && made.type === 'block' && made.list ? undefined : key, node: made };
  });
  return { type: 'block', list: root.list, line: root.line, entries };
}

/**
 * What names an element of a list, strongest first. Not here: what people change most (port, cron, version, value), since a changed name
 * would read as one element gone and another come.
 */
const identityKeys = [
  'name',
  'id',
  'key',
  'Name',
  'Id',
  'ID',
  'Key',
  'Sid',
  'uses',
  'image',
  'repo',
  'repository',
  'package',
  'service',
  'package-ecosystem',
  'alias',
  'slug',
  'hostname',
  'host',
  'domain',
  'pattern',
  'mountPath',
  'path',
  'source',
  'src',
  'target',
  'url',
  'label',
  'title',
  'locale',
  'resource',
  'type',
  'kind',
] as const;

const longestName = 200;
/** `- DB_HOST=db` and `--workers=4` are settings of their own inside a list. */
const assignment = /^(-{0,2}[A-Za-z_][\w.-]{0,100})=(?!=)/;

function listEntry(node: SettingNode): SettingEntry {
  if (node.type === 'leaf') {
    const head = assignment.exec(node.value)?.[1];
    if (head !== undefined) return { key: head, node: { ...node, value: node.value.slice(head.length + 1) } };
    return { key: isName(node.value) ? node.value : undefined, node };
  }
  if (node.list) return { key: undefined, node };
  return { key: identityOf(node), node };
}

function identityOf(block: SettingBlock): string | undefined {
  const leaves = new Map<string, string>();
  for (const { key, node } of block.entries) {
    if (key !== undefined && node.type === 'leaf' && !leaves.has(key)) leaves.set(key, node.value);
  }
  for (const key of identityKeys) {
    const value = leaves.get(key);
    if (value !== undefined && isName(value)) return key === 'uses' || key === 'image' ? withoutVersion(value) : value;
  }
  return undefined;
}

function isName(value: string): boolean {
  return value !== '' && value.length <= longestName && !value.includes('\n');
}

/** `actions/checkout@v4` → `actions/checkout`, `registry:5000/postgres:17` → `registry:5000/postgres`: the version may change, the element stays. */
export function withoutVersion(image: string): string {
  const name = image.split('@')[0] ?? image;
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  return (colon > 0 ? name.slice(0, colon) : name) || image;
}
