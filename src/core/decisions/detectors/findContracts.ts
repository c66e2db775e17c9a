import { readAvro } from '../interfaces/contracts/readAvro.ts';
import { readGraphQl } from '../interfaces/contracts/readGraphQl.ts';
import { readJsonSchema } from '../interfaces/contracts/readJsonSchema.ts';
import { readOpenApi } from '../interfaces/contracts/readOpenApi.ts';
import { readProto } from '../interfaces/contracts/readProto.ts';
import type { ContractElements } from '../interfaces/contracts/contractElement.ts';
import type { FileView } from '../fileView.ts';
import type { Facts, Finding } from '../finding.ts';

/**
 * Public contracts that others build on: GraphQL, protobuf, OpenAPI, JSON Schema, Avro. A type, field, value, path or operation that goes, changes type, or becomes required breaks
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
  const text = view.file.sides?.old ?? view.file.sides?.new ?? '';
  const reader = readers.find(
    ({ path, words, sign }) =>
      path.test(view.path) &&
      (text === '' || ((words?.some((word) => text.includes(word)) ?? true) && (sign?.test(text) ?? true))),
  );
  if (!reader || inside.test(view.path)) return [];
  if (view.file.sides?.old === undefined && view.file.status === 'modified')
    return tooLong.test(view.path) ? goneFromHunks(view) : [];
  if (!view.file.sides || view.file.status === 'added') return [];
  // A description that goes whole takes no address with it: the product answers as before. So does one that only stood among the documents.
  if (view.file.status === 'deleted' && (reader.read === readOpenApi || amongDocuments.test(view.path))) return [];
  const { old, new: now } = view.file.sides;
  const broken = brokenBetween(reader.read(old ?? ''), reader.read(now ?? ''));
  const removed = broken.filter(({ how }) => how === 'removed').length;
  return told(view, broken, { n: broken.length, removed, changed: broken.length - removed });
}

interface Broken {
  readonly name: string;
  readonly line: number;
  readonly side: 'old' | 'new';
  /** `loosened`: an answer that may now be missing, which troubles only those who count on it. */
  readonly how: 'removed' | 'changed' | 'loosened' | 'required';
}

/** What those who build on the old contract can no longer do. */
function brokenBetween(before: ContractElements, after: ContractElements): readonly Broken[] {
  const broken: Broken[] = [];
  for (const [name, was] of before) {
    const is = after.get(name);
    if (!is) broken.push({ name, line: was.line, side: 'old', how: 'removed' });
    else if (is.type !== was.type && !compatible(was.type, is.type, was.input))
      broken.push({
        name,
        line: is.requiredAt ?? is.line,
        side: 'new',
        how: `${is.type}!` === was.type ? 'loosened' : 'changed',
      });
  }
  for (const [name, is] of after)
    if (!before.has(name) && is.input && is.required && before.has(parent(name)))
      broken.push({ name, line: is.line, side: 'new', how: 'required' });
  // A child whose parent went with it is told once, by the parent.
  const gone = new Set(broken.filter((one) => one.how === 'removed').map((one) => one.name));
  return broken.filter(
    (one) => one.how !== 'removed' || !(gone.has(parent(one.name)) || isParted(one.name, before, after)),
  );
}

/** A shape that goes while others, which come, hold all that it held, was only described otherwise. */
function isParted(name: string, before: ContractElements, after: ContractElements): boolean {
  if (name.includes('.') || name.includes('/')) return false;
  const held = [...before.keys()].filter((key) => key.startsWith(`${name}.`)).map(lastOf);
  const come = new Set([...after.keys()].filter((key) => key.includes('.') && !before.has(key)).map(lastOf));
  return held.length > 0 && held.every((key) => come.has(key));
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const amongDocuments = /(^|\/)docs?\//i;

function told(view: FileView, broken: readonly Broken[], counts: Facts): readonly Finding[] {
  const [first] = broken;
  const evidence = broken.map(({ side, line }) => view.evidence(side, line, 2)).filter((one) => one !== undefined);
  if (!first || evidence.length === 0) return [];
  return [
    {
      kind: 'interface-broken',
      thing: view.path,
      effect: 'more',
      grade: 'A',
      facts: { ...counts, name: first.name, how: first.how === 'loosened' ? 'changed' : first.how },
      evidence: evidence.slice(0, mostProofs),
      ...(broken.every(({ how }) => how === 'loosened') || isAmongUs(view.path) ? { severity: 'low' as const } : {}),
    },
  ];
}

const mostProofs = 8;

/** The parts of one product talk in protobuf among themselves, as a rule. */
function isAmongUs(path: string): boolean {
  return /\.proto$/i.test(path) && !forOthers.test(path);
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
    return name === undefined || !shaped || added.has(name)
      ? []
      : [{ name, line: oldLine, side: 'old' as const, how: 'removed' as const }];
  });
  const n = new Set(gone.map(({ name }) => name)).size;
  return told(view, gone, { n, removed: n, changed: 0 });
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
const inside =
  /^[\w-]{3,60}-api-docs\.json$|(^|\/)(stores?|storage|internal|private|examples?)\/|(^|\/)(example|internal)[^/]{0,60}$/i;

function parent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

/** An answer may become certain, a question may become optional: neither breaks anybody. */
function compatible(was: string, is: string, input: boolean | undefined): boolean {
  return input ? `${is}!` === was : `${was}!` === is;
}

const readers: readonly {
  readonly path: RegExp;
  /** What its text has, and the words of which that holds one: looking for them first spares most texts the search. */
  readonly sign?: RegExp;
  readonly words?: readonly string[];
  readonly read: (text: string) => ContractElements;
}[] = [
  // Beside whole schemas, the many small files of a server that keeps a type in each; the questions that a screen asks define none.
  {
    path: /\.(graphqls?|gql)$/i,
    sign: /^(?:extend\s+)?(?:type|input|interface|enum|union|scalar)\s+\w+[^(]{0,200}$/m,
    read: readGraphQl,
  },
  { path: /\.proto$/i, read: readProto },
  {
    path: /\.(ya?ml|json)$/i,
    words: ['openapi', 'swagger'],
    sign: /^[ \t]{0,20}["']?(openapi|swagger)["']?\s*:/m,
    read: readOpenApi,
  },
  // What others may write or send, as it is checked. Left alone: the values of a chart, which a sample lists, and what tools, models and our own data are checked by.
  {
    path: /^(?!.*(?:(^|\/)(?:\.[\w-]{1,40}|seeds?|build|recipes|management|functions?|prompts?|evaluations|evals|content\w{0,20}|changelog\w{0,10})\/|values\.schema|_(?:output|system|user)_schema|changelog|document-type)).*\.json$/i,
    words: ['json-schema.org/'],
    sign: /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//,
    read: readJsonSchema,
  },
  { path: /\.avsc$/i, read: readAvro },
];
