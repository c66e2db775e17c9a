import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * Public contracts that others build on: GraphQL, protobuf, OpenAPI. A type, field, value, path or operation that goes, changes type, or becomes required breaks
 * somebody. Left alone: additions that nobody must follow, descriptions, order, contracts of tests and examples.
 */
export function findContracts(view: FileView): readonly Finding[] {
  if (
    view.kind.role === 'tests' ||
    (view.kind.place === 'example' && !published.test(view.path)) ||
    view.kind.place === 'test' ||
    view.kind.role === 'vendored'
  )
    return [];
  const reader = readers.find(({ path }) => path.test(view.path));
  if (!reader || inside.test(view.path)) return [];
  if (view.file.sides?.old === undefined && view.file.status === 'modified')
    return tooLong.test(view.path) ? goneFromHunks(view) : [];
  if (!view.file.sides) return [];
  // A description that goes whole takes no address with it: the product answers as before.
  if (view.file.status === 'deleted' && reader.read === readOpenApi) return [];
  if (view.file.status === 'added') return [];
  if (reader.sign && !reader.sign.test(view.file.sides.old ?? view.file.sides.new ?? '')) return [];
  const before = reader.read(view.file.sides.old ?? '');
  const after = reader.read(view.file.sides.new ?? '');
  const broken: { name: string; line: number; side: 'old' | 'new'; how: string }[] = [];
  for (const [name, was] of before) {
    const is = after.get(name);
    if (!is) {
      if (!was.deprecatedChild) broken.push({ name, line: was.line, side: 'old', how: 'removed' });
    } else if (is.type !== was.type && !compatible(was.type, is.type, was.input))
      broken.push({ name, line: is.line, side: 'new', how: `${is.type}!` === was.type ? 'loosened' : 'changed' });
  }
  for (const [name, is] of after)
    if (!before.has(name) && is.input && is.required && before.has(parent(name)))
      broken.push({ name, line: is.line, side: 'new', how: 'required' });
  // A child whose parent went with it is told once, by the parent.
  const names = new Set(broken.filter((one) => one.how === 'removed').map((one) => one.name));
  const roots = broken.filter((one) => !names.has(parent(one.name)) || one.how !== 'removed');
  const evidence = roots.map((one) => view.evidence(one.side, one.line, 2)).filter((one) => one !== undefined);
  const [first] = roots;
  if (!first || evidence.length === 0) return [];
  return [
    {
      kind: 'interface-broken',
      thing: view.path,
      effect: 'more',
      grade: 'A',
      facts: {
        n: roots.length,
        removed: roots.filter((one) => one.how === 'removed').length,
        changed: roots.filter((one) => one.how !== 'removed').length,
        name: first.name,
        how: first.how === 'loosened' ? 'changed' : first.how,
      },
      evidence: evidence.slice(0, 8),
      // An answer that may now be missing troubles only those who count on it.
      // The parts of one product talk in protobuf among themselves, as a rule.
      ...(roots.every(({ how }) => how === 'loosened') || (reader.read === readProto && !forOthers.test(view.path))
        ? { severity: 'low' as const }
        : {}),
    },
  ];
}

/** Contracts of many operations are too long to be compared whole: what their hunks take away, and bring nowhere else, is gone. */
function goneFromHunks(view: FileView): readonly Finding[] {
  const added = new Set(view.added.map(({ text }) => nameOf(text)));
  const gone = view.removed.flatMap(({ text, oldLine }, at) => {
    const name = nameOf(text);
    const next = view.removed[at + 1];
    const shaped =
      next?.oldLine === oldLine + 1 &&
      /^\s*["']?(?:type|\$ref|anyOf|oneOf|allOf|enum|description)["']?:/.test(next.text);
    return name === undefined || !shaped || added.has(name) ? [] : [{ name, line: oldLine }];
  });
  const evidence = gone.map(({ line }) => view.evidence('old', line)).filter((one) => one !== undefined);
  const n = new Set(gone.map(({ name }) => name)).size;
  const [first] = gone;
  if (!first || evidence.length === 0) return [];
  return [
    {
      kind: 'interface-broken',
      thing: view.path,
      effect: 'more',
      grade: 'A',
      facts: { n, removed: n, changed: 0, name: first.name, how: 'removed' },
      evidence: evidence.slice(0, 8),
    },
  ];
}

const forOthers = /(^|[/._-])(apis?|public|sdks?|external|v\d+(?:(?:alpha|beta)\d*)?)([/._-]|$)/i;

const tooLong = /(openapi|swagger)[^/]*(\/.*)?\.(json|ya?ml)$/i;

/** What a line of a contract opens: a property, a shape, an address. */
function nameOf(text: string): string | undefined {
  return /^\s*["']?([\w/{}.$-]{1,120})["']?: ?\{?\r?$/.exec(text)?.[1];
}

/** A contract is published where the documents are. */
const published = /(^|\/)(docs?|documentation|openapi|swagger|api-?docs?)\/(?!.*(?:examples?|samples?)\/)/i;

/** Shapes that only our own parts exchange, or that show how it is done. */
const inside = /(^|\/)(stores?|storage|internal|private|examples?)\/|(^|\/)(example|internal)[^/]{0,60}$/i;

interface Element {
  readonly type: string;
  readonly line: number;
  readonly input?: boolean;
  readonly required?: boolean;
  readonly deprecatedChild?: boolean;
}

function parent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

/** An answer may become certain, a question may become optional: neither breaks anybody. */
function compatible(was: string, is: string, input: boolean | undefined): boolean {
  return input ? `${is}!` === was : `${was}!` === is;
}

const readers: readonly {
  readonly path: RegExp;
  readonly sign?: RegExp;
  readonly read: (text: string) => ReadonlyMap<string, Element>;
}[] = [
  // Beside whole schemas, the many small files of a server that keeps a type in each; the questions that a screen asks define none.
  {
    path: /\.(graphqls?|gql)$/i,
    sign: /^(?:extend\s+)?(?:type|input|interface|enum|union|scalar)\s+\w+[^(]{0,200}$/m,
    read: readGraphQl,
  },
  { path: /\.proto$/i, read: readProto },
  { path: /\.(ya?ml|json)$/i, sign: /^[ \t]{0,20}["']?(openapi|swagger)["']?\s*:/m, read: readOpenApi },
];

function readGraphQl(text: string): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  let type = '';
  let input = false;
  let block = false;
  let field = '';
  text.split('\n').forEach((raw, index) => {
    const quotes = raw.split('"""').length - 1;
    if (quotes > 0) {
      if (quotes % 2 === 1) block = !block;
      return;
    }
    if (block) return;
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const head = /^(?:extend )?(type|interface|input|enum|union|scalar)\s+(\w+)/.exec(line);
    if (head) {
      type = head[2] ?? '';
      input = head[1] === 'input';
      elements.set(type, { type: head[1] ?? '', line: index + 1 });
      field = '';
      return;
    }
    if (line.startsWith('}')) {
      type = '';
      return;
    }
    if (type === '') return;
    const entry = /^(\w+)\s*(\(?)[^:)]*?(?::\s*([[\]!\w]+))?/.exec(line);
    const member = /^(\w+)\s*:\s*([[\]!\w]+)/.exec(line);
    const call = /^(\w+)\s*\(/.exec(line);
    const close = /^\)\s*:\s*([[\]!\w]+)/.exec(line);
    if (close) {
      const known = elements.get(`${type}.${field}`);
      if (known) elements.set(`${type}.${field}`, { ...known, type: close[1] ?? '' });
      field = '';
    } else if (call && member === null) {
      field = call[1] ?? '';
      const inline = /\)\s*:\s*([[\]!\w]+)/.exec(line);
      elements.set(`${type}.${field}`, { type: inline?.[1] ?? '', line: index + 1 });
      if (inline) field = '';
    } else if (member) {
      const of = member[2] ?? '';
      const argument = field !== '';
      const name = argument ? `${type}.${field}.${member[1] ?? ''}` : `${type}.${member[1] ?? ''}`;
      elements.set(name, {
        type: of,
        line: index + 1,
        input: input || argument,
        required: of.endsWith('!') && !line.includes('='),
      });
    } else if (entry && /^\w+\s*(@|$)/.test(line)) {
      elements.set(`${type}.${entry[1] ?? ''}`, { type: '', line: index + 1 });
    }
  });
  return elements;
}

function readProto(text: string): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  const stack: string[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = (raw.split('//', 1)[0] ?? '').trim();
    const head = /^(message|enum|service|oneof)\s+(\w+)/.exec(line);
    if (head) {
      if (head[1] !== 'oneof') elements.set([...stack, head[2]].join('.'), { type: head[1] ?? '', line: index + 1 });
      if (!line.includes('}')) stack.push(head[2] ?? '');
      return;
    }
    const field = /^(?:repeated |optional |required )?([\w.<>, ]{1,100}?)\s+(\w+)\s*=\s*(\d+)/.exec(line);
    const rpc = /^rpc\s+(\w+)\s*(\(.{0,200}\)\s*returns\s*\(.{0,200}\))/.exec(line);
    const value = /^(\w+)\s*=\s*(-?\d+)/.exec(line);
    const here = stack.join('.');
    if (rpc) elements.set(`${here}.${rpc[1] ?? ''}`, { type: rpc[2] ?? '', line: index + 1 });
    else if (field && !/^option\s/.test(line) && !line.startsWith('reserved'))
      elements.set(`${here}.${field[2] ?? ''}`, { type: `${field[1] ?? ''} ${field[3] ?? ''}`, line: index + 1 });
    else if (value) elements.set(`${here}.${value[1] ?? ''}`, { type: value[2] ?? '', line: index + 1 });
    if (line.startsWith('}')) stack.pop();
    else if (line.endsWith('{') && rpc) stack.push(rpc[1] ?? '');
  });
  return elements;
}

/** Paths, operations and schema properties, by indentation; the same for JSON, whose keys are quoted. */
function readOpenApi(text: string): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  const stack: { indent: number; key: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    const match = /^(\s*)["']?([^\s"'#:][^"':]{0,200})["']?\s*:(.*)$/.exec(raw);
    if (!match) return;
    const indent = (match[1] ?? '').length;
    const key = (match[2] ?? '').trim();
    while (stack.length > 0 && (stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const path = [...stack.map((one) => one.key), key];
    stack.push({ indent, key });
    const [root, first] = path;
    const value = (match[3] ?? '').replace(/[",\s]/g, '');
    // What a place in an address is called is no part of the address.
    const address = (first ?? '').replace(/\{[^}]{0,80}\}/g, '{}');
    if (root === 'paths' && path.length === 2) elements.set(address, { type: '', line: index + 1 });
    else if (root === 'paths' && path.length === 3 && methods.has(key))
      elements.set(`${address}.${key}`, { type: '', line: index + 1 });
    else if ((root === 'components' || root === 'definitions') && path.at(-2) === 'properties') {
      const owner = path
        .slice(root === 'components' ? 2 : 1, -2)
        .filter((part) => part !== 'properties')
        .join('/');
      elements.set(`${owner}.${key}`, { type: '', line: index + 1 });
    } else if (root === 'paths' && path.length > 5 && path.at(-2) === 'properties') {
      // Asked or answered by one operation alone, and so written under it.
      const operation = `${address}.${path[2] ?? ''}`;
      elements.set(`${operation}.${inner(path)}`, { type: '', line: index + 1 });
    } else if (
      (root === 'components' && path[1] === 'schemas' && path.length === 3) ||
      (root === 'definitions' && path.length === 2)
    )
      elements.set(key, { type: '', line: index + 1 });
    else if (key === 'type' && path.at(-3) === 'properties') {
      const owner = path
        .slice(root === 'components' ? 2 : 1, -3)
        .filter((part) => part !== 'properties')
        .join('/');
      const known = elements.get(`${owner}.${path.at(-2) ?? ''}`);
      if (known) elements.set(`${owner}.${path.at(-2) ?? ''}`, { ...known, type: value });
    }
  });
  return elements;
}

/** Where a property stands under its operation, without what only carries it. */
function inner(path: readonly string[]): string {
  return path
    .slice(3)
    .filter((part) => !/^(properties|content|schema|items|anyOf|oneOf|allOf|application\/.*)$/.test(part))
    .join('/')
    .replaceAll('.', '·');
}

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
