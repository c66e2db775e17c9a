import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { readPlainYaml } from './readPlainYaml.ts';
import { draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { leaf, type SettingBlock, type SettingLeaf } from './settingNode.ts';
import { maskTemplates } from './maskTemplates.ts';
import { rememberLast } from '../rememberLast.ts';

/**
 * YAML of one or several documents, with or without the marks of a template around its values. Documents of Kubernetes hang below `Kind/name`, the second
 * and later of other kinds below `document 2` … Aliases are not followed: what an anchor holds is told once, where it stands. Throws where it does not parse.
 */
export const readYaml: (text: string) => SettingBlock = rememberLast(readText, 4);

function readText(text: string): SettingBlock {
  const { masked, restore } = maskTemplates(text);
  refuseDeep(masked);
  const plainContent = readPlainYaml(masked, restore);
  if (plainContent !== undefined) return finish(rootOf([plainContent]));
  const lines = new LineCounter();
  const documents = parseAllDocuments(masked, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    merge: false,
  });
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  return finish(
    rootOf(
      ('empty' in documents ? [] : documents).map((document) => {
        if (document.errors.length > 0) throw new SyntaxError('not YAML');
        return convert(document.contents);
      }),
    ),
  );

  /** `line`: of the key that the node belongs to. */
  function convert(node: unknown, line?: number): SettingDraft | SettingLeaf {
    const start = startOf(node, line ?? 1);
    const own = line ?? start;
    if (isAlias(node)) return leaf(`*${node.source}`, own, start);
    if (isScalar(node)) {
      const written = restore(node.source ?? (typeof node.value === 'string' ? node.value : ''));
      const { range } = node;
      const last = range === undefined || range === null ? start : lineOf(Math.max(range[0], range[1] - 1));
      return leaf(withTag(node.tag, written), own, last);
    }
    if (isSeq(node)) {
      const made = draft(own, true);
      for (const item of node.items) put(made, '', convert(item, startOf(item, start)));
      return underTag(node.tag, made);
    }
    if (isMap(node)) {
      const made = draft(own);
      for (const { key, value } of node.items) put(made, restore(keyText(key)), convert(value, startOf(key, start)));
      return underTag(node.tag, made);
    }
    return leaf('', own);
  }

  function startOf(node: unknown, otherwise: number): number {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    return range === undefined || range === null ? otherwise : lineOf(range[0]);
  }

  function keyText(key: unknown): string {
    if (isScalar(key)) return key.source ?? String(key.value);
    if (isAlias(key)) return `*${key.source}`;
    const range = isMap(key) || isSeq(key) ? key.range : undefined;
    return range === undefined || range === null ? '' : masked.slice(range[0], Math.min(range[1], range[0] + 200));
  }
}

/** What the documents of a text hold, in one. */
function rootOf(contents: readonly (SettingDraft | SettingLeaf)[]): SettingDraft {
  const root = draft(1);
  let plain = 0;
  for (const content of contents) {
    if (content.type === 'leaf') {
      if (content.value !== '') put(root, '', content);
      continue;
    }
    const name = kubernetesName(content);
    if (name !== undefined) {
      put(root, name, content);
      continue;
    }
    plain += 1;
    if (plain > 1) put(root, `document ${String(plain)}`, content);
    else if (content.list) put(root, '', content);
    else for (const { key, node } of content.children) put(root, key, node);
  }
  return root;
}

/** CloudFormation's `!Ref`, GitLab's `!reference`: the tag is part of what is said. */
function withTag(tag: string | undefined, text: string): string {
  return tag?.startsWith('!') === true ? `${tag} ${text}` : text;
}

function underTag(tag: string | undefined, content: SettingDraft): SettingDraft {
  if (tag?.startsWith('!') !== true) return content;
  const wrapper = draft(content.line);
  put(wrapper, tag, content);
  return wrapper;
}

function kubernetesName(document: SettingDraft): string | undefined {
  const { kind, apiVersion } = scalars(document);
  if (kind === undefined || apiVersion === undefined) return undefined;
  const metadata = document.index.get('metadata');
  return `${kind}/${(metadata === undefined ? undefined : scalars(metadata).name) ?? ''}`;
}

function scalars(map: SettingDraft): { readonly kind?: string; readonly apiVersion?: string; readonly name?: string } {
  const found: { kind?: string; apiVersion?: string; name?: string } = {};
  for (const { key, node } of map.children) {
    if (node.type === 'leaf' && (key === 'kind' || key === 'apiVersion' || key === 'name')) found[key] = node.value;
  }
  return found;
}

/** The library takes seconds over thousands of nested lists: they are no settings file. */
function refuseDeep(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    else if (code === 0x2d && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x09)) {
      let dashes = 0;
      for (let ahead = at; text.charCodeAt(ahead) === 0x2d && text.charCodeAt(ahead + 1) === 0x20; ahead += 2)
        dashes += 1;
      if (dashes > 50) throw new RangeError('nested too deep');
      at += Math.max(0, dashes * 2 - 1);
    }
    if (depth > 300) throw new RangeError('nested too deep');
  }
}
