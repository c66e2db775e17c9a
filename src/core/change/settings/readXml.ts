import { childOf, draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { deepest, leaf, type SettingBlock, type SettingLeaf } from './settingNode.ts';
import { lineFinder } from './lineStarts.ts';

/**
 * XML by element path; an element with a name, key, id, Include or artifactId is named by it: ['project', 'dependencies', 'dependency', 'junit', 'version'],
 * ['Project', 'ItemGroup', 'PackageReference', 'Serilog', 'Version']. In a property list (Info.plist) the keys are the path. Forgives what is not closed.
 */
export function readXml(text: string): SettingBlock {
  const lineOf = lineFinder(text);
  const top: Open = { name: '', line: 1, attributes: [], children: [], text: '' };
  const open: Open[] = [top];
  let at = 0;
  while (at < text.length) {
    const into = open.at(-1) ?? top;
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      into.text += text.slice(at, end);
      at = end;
      continue;
    }
    if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at);
      into.text += text.slice(at + 9, end - 3);
      at = end;
    } else if (text[at + 1] === '?' || text[at + 1] === '!') at = after(text, '>', at);
    else {
      const end = tagEnd(text, at);
      const line = lineOf(at);
      const inner = text.slice(at + 1, text[end - 1] === '>' ? end - 1 : end);
      at = end;
      if (inner.startsWith('/')) {
        const name = inner.slice(1).trim();
        // Looked for near the top only: a stray closing tag must not cost a walk over everything open.
        let depth = open.length - 1;
        while (depth > 0 && depth > open.length - 20 && open[depth]?.name !== name) depth -= 1;
        if (depth > 0 && open[depth]?.name === name) {
          while (open.length > depth) close(open, lineOf(Math.min(end, text.length) - 1));
        }
        continue;
      }
      const name = /^[\w:.-]+/.exec(inner)?.[0];
      if (name === undefined) continue;
      if (open.length > deepest) throw new RangeError('nested too deep');
      open.push({
        name,
        line,
        attributes: attributesOf(inner.slice(name.length), {
          line,
          lineOf,
          offset: end - 1 - inner.length + name.length,
        }),
        children: [],
        text: '',
      });
      if (inner.endsWith('/')) close(open, lineOf(end - 1));
    }
  }
  while (open.length > 1) close(open, lineOf(text.length));
  const root = draft(1);
  // The outermost element needs no name to be told from others, and often has one that changes. In a part of a file the outermost is an inner one.
  const whole = /^\s*<\?xml/.test(text);
  for (const child of top.children)
    place(root, whole || outermost.has(child.name) ? { ...child, identity: undefined } : child);
  return finish(root);
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly children: Element[];
  text: string;
}

interface Element {
  readonly name: string;
  readonly content: SettingDraft | SettingLeaf;
  readonly identity: string | undefined;
}

function close(open: Open[], endLine: number): void {
  const done = open.pop();
  if (done !== undefined) open.at(-1)?.children.push(elementOf(done, endLine));
}

function elementOf(done: Open, endLine: number): Element {
  const { name, line, attributes, children } = done;
  const words = decoded(done.text.trim());
  if (name === 'dict') return { name, content: dictionary(done), identity: undefined };
  if (name === 'plist' && children.length === 1 && children[0] !== undefined) return { ...children[0], name };
  if ((name === 'true' || name === 'false') && children.length === 0)
    return { name, content: leaf(name, line), identity: undefined };
  if (name === 'array') {
    const list = draft(line, true);
    for (const { content } of children) put(list, '', content);
    return { name, content: list, identity: undefined };
  }
  if (children.length === 0 && attributes.length === 0)
    return { name, content: leaf(words, line, endLine), identity: undefined };
  const block = draft(line);
  for (const attribute of attributes) put(block, attribute.name, leaf(attribute.value, attribute.line));
  for (const child of children) place(block, child);
  if (children.length === 0 && words !== '') put(block, '#text', leaf(words, line, endLine));
  return { name, content: block, identity: identityOf(block) };
}

function place(into: SettingDraft, { name, content, identity }: Element): void {
  if (name === 'plist' && content.type === 'draft') for (const { key, node } of content.children) put(into, key, node);
  else put(identity === undefined ? into : childOf(into, name, content.line), identity ?? name, content);
}

/** `<key>name</key><string>value</string>`, again and again. */
function dictionary(done: Open): SettingDraft {
  const block = draft(done.line);
  let key: string | undefined;
  for (const { name, content } of done.children) {
    if (name === 'key' && content.type === 'leaf') key = content.value;
    else if (key !== undefined) {
      put(block, key, content);
      key = undefined;
    }
  }
  return block;
}

const outermost = new Set([
  'project',
  'Project',
  'manifest',
  'configuration',
  'resources',
  'package',
  'plist',
  'beans',
  'web-app',
  'settings',
]);

const identities = ['Include', 'Update', 'android:name', 'name', 'Name', 'key', 'id', 'Id', 'artifactId'] as const;

function identityOf(block: SettingDraft): string | undefined {
  for (const wanted of identities) {
    const found = block.children.find(
      ({ key, node }) => key === wanted && node.type === 'leaf' && node.value !== '' && node.value.length <= 200,
    );
    if (found?.node.type === 'leaf') return found.node.value;
  }
  return undefined;
}

interface Place {
  readonly line: number;
  readonly offset: number;
  readonly lineOf: (offset: number) => number;
}

function attributesOf(text: string, { offset, lineOf }: Place): Open['attributes'] {
  const found: { name: string; value: string; line: number }[] = [];
  for (const match of text.slice(0, 20_000).matchAll(/([\w:.-]{1,200})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    const name = match[1] ?? '';
    if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'xsi:schemaLocation') continue;
    found.push({ name, value: decoded(match[2] ?? match[3] ?? ''), line: lineOf(offset + match.index) });
  }
  return found;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Offset after the `>` that ends a tag: quotes may hold another one. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
    else if (character === '<') return at;
  }
  return text.length;
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => {
    switch (name) {
      case 'amp':
        return '&';
      case 'lt':
        return '<';
      case 'gt':
        return '>';
      case 'quot':
        return '"';
      default:
        return "'";
    }
  });
}
