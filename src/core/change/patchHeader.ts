import type { FileStatus } from './fileChange.ts';
import { unquoteGitPath } from './gitPath.ts';
import type { RawRecord } from './rawRecord.ts';

/**
 * Reads the names, status and modes from the header of one file in a patch text, as a raw record would say them. Undefined when it names no file.
 * Prefixes (`a/` and `b/`, or Git's mnemonic ones) are taken off only where both sides show that they are prefixes.
 */
export function parsePatchHeader(header: string): RawRecord | undefined {
  const lines = header.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const first = lines[0] ?? '';
  if (first.startsWith('diff --cc ') || first.startsWith('diff --combined ')) {
    const path = unquoteGitPath(first.slice(first.indexOf(' ', 7) + 1))?.path;
    return path === undefined || path === '' ? undefined : { path, status: 'unmerged' };
  }
  if (first.startsWith('Binary files ')) return plainBinary(first);
  const fields = headerFields(lines);
  return first.startsWith('diff --git ') ? gitRecord(first.slice('diff --git '.length), fields) : plainRecord(fields);
}

interface HeaderFields {
  readonly before?: NamedSide;
  readonly after?: NamedSide;
  readonly renamedFrom?: string;
  readonly renamedTo?: string;
  readonly copied: boolean;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly oldMode?: string;
  readonly newMode?: string;
  readonly oldBlob?: string;
  readonly newBlob?: string;
}

/** A `---` or `+++` line: absent is `/dev/null`, or the first day of 1970, which is how `diff -N` says it. */
type NamedSide = { readonly exists: true; readonly path: string } | { readonly exists: false; readonly path: string };

function headerFields(lines: readonly string[]): HeaderFields {
  let before: NamedSide | undefined;
  let after: NamedSide | undefined;
  const values = new Map<string, string>();
  for (const line of lines) {
    if (line.startsWith('--- ')) before ??= namedSide(line.slice(4));
    else if (line.startsWith('+++ ')) after ??= namedSide(line.slice(4));
    else {
      const match = extendedLine.exec(line);
      if (match?.[1] !== undefined && match[2] !== undefined) values.set(match[1], match[2]);
    }
  }
  const index = indexLine.exec(values.get('index') ?? '');
  const renamedFrom = values.get('rename from') ?? values.get('copy from');
  const renamedTo = values.get('rename to') ?? values.get('copy to');
  const oldMode =
    values.get('old mode') ?? values.get('deleted file mode') ?? (values.has('new file mode') ? undefined : index?.[3]);
  const newMode =
    values.get('new mode') ?? values.get('new file mode') ?? (values.has('deleted file mode') ? undefined : index?.[3]);
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(renamedFrom === undefined ? {} : { renamedFrom: unquoteGitPath(renamedFrom)?.path ?? renamedFrom }),
    ...(renamedTo === undefined ? {} : { renamedTo: unquoteGitPath(renamedTo)?.path ?? renamedTo }),
    copied: values.has('copy from'),
    created: values.has('new file mode'),
    deleted: values.has('deleted file mode'),
    ...(oldMode === undefined ? {} : { oldMode }),
    ...(newMode === undefined ? {} : { newMode }),
    ...(index?.[1] === undefined || /^0+$/.test(index[1]) ? {} : { oldBlob: index[1] }),
    ...(index?.[2] === undefined || /^0+$/.test(index[2]) ? {} : { newBlob: index[2] }),
  };
}

const extendedLine =
  /^(rename from|rename to|copy from|copy to|old mode|new mode|new file mode|deleted file mode|index) (.*)$/;
const indexLine = /^([0-9a-f]+)\.\.([0-9a-f]+)(?: ([0-7]{6}))?$/;

function namedSide(text: string): NamedSide {
  if (text.startsWith('"')) return { exists: true, path: unquoteGitPath(text)?.path ?? text };
  const tab = text.indexOf('\t');
  const path = tab === -1 ? text : text.slice(0, tab);
  const absent =
    path === '/dev/null' || /^1970-01-01 0\d:00:00|^1969-12-31 /.test(tab === -1 ? '' : text.slice(tab + 1));
  return { exists: !absent, path };
}

function gitRecord(pair: string, fields: HeaderFields): RawRecord | undefined {
  const named = gitNames(pair, fields);
  if (named === undefined || named.path === '') return undefined;
  const status = gitStatus(fields);
  const moved = status === 'renamed' || status === 'copied';
  return {
    path: named.path,
    ...(moved && named.oldPath !== named.path ? { oldPath: named.oldPath } : {}),
    status,
    ...(fields.oldMode === undefined || status === 'added' ? {} : { oldMode: fields.oldMode }),
    ...(fields.newMode === undefined || status === 'deleted' ? {} : { newMode: fields.newMode }),
    ...(fields.oldBlob === undefined ? {} : { oldBlob: fields.oldBlob }),
    ...(fields.newBlob === undefined ? {} : { newBlob: fields.newBlob }),
  };
}

function gitStatus(fields: HeaderFields): FileStatus {
  if (fields.copied) return 'copied';
  if (fields.renamedFrom !== undefined) return 'renamed';
  if (fields.created || fields.before?.exists === false) return 'added';
  if (fields.deleted || fields.after?.exists === false) return 'deleted';
  return 'modified';
}

interface Names {
  readonly oldPath: string;
  readonly path: string;
}

function gitNames(pair: string, fields: HeaderFields): Names | undefined {
  if (fields.renamedFrom !== undefined && fields.renamedTo !== undefined)
    return { oldPath: fields.renamedFrom, path: fields.renamedTo };
  const halves = splitPair(pair);
  // The two halves of `diff --git` tell whether there are prefixes at all: without them they are the same.
  if (halves !== undefined) return withoutPrefixes(halves);
  const before = fields.before?.exists === true ? fields.before.path : undefined;
  const after = fields.after?.exists === true ? fields.after.path : undefined;
  if (before !== undefined && after !== undefined) return withoutPrefixes({ oldPath: before, path: after });
  const only = after ?? before;
  return only === undefined ? undefined : { oldPath: withoutPrefix(only), path: withoutPrefix(only) };
}

/** Cuts `a/x b/x` in two. Without quotes both halves have the same length unless the prefixes differ in length, which Git's own never do. */
function splitPair(pair: string): Names | undefined {
  if (pair.startsWith('"')) {
    const before = unquoteGitPath(pair);
    if (before === undefined) return undefined;
    const after = unquoteGitPath(pair.slice(before.length + 1));
    return after === undefined ? undefined : { oldPath: before.path, path: after.path };
  }
  if (pair.length % 2 === 0) return undefined;
  const middle = (pair.length - 1) / 2;
  if (pair.charAt(middle) !== ' ') return undefined;
  const halves = { oldPath: pair.slice(0, middle), path: pair.slice(middle + 1) };
  return withoutFirst(halves.oldPath) === withoutFirst(halves.path) || halves.oldPath === halves.path
    ? halves
    : undefined;
}

function withoutPrefixes({ oldPath, path }: Names): Names {
  if (oldPath === path) return { oldPath, path };
  const [before, after] = [withoutFirst(oldPath), withoutFirst(path)];
  return before !== '' && before === after
    ? { oldPath: before, path: after }
    : { oldPath: withoutPrefix(oldPath), path: withoutPrefix(path) };
}

/** Git's own prefixes, plain and mnemonic: a, b; commit, index, object, work tree. */
function withoutPrefix(path: string): string {
  return /^[abciow]\//.test(path) ? path.slice(2) : path;
}

function withoutFirst(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? '' : path.slice(slash + 1);
}

function plainRecord(fields: HeaderFields): RawRecord | undefined {
  const { before, after } = fields;
  if (before === undefined || after === undefined) return undefined;
  if (before.path === '/dev/null' || after.path === '/dev/null') {
    const path = withoutPrefix(before.path === '/dev/null' ? after.path : before.path);
    return path === '' || path === '/dev/null'
      ? undefined
      : { path, status: before.path === '/dev/null' ? 'added' : 'deleted' };
  }
  // `x.orig` and `x`, or `old/x` and `new/x`: the new side's name is the file's.
  const { path } = withoutPrefixes({ oldPath: before.path, path: after.path });
  if (path === '') return undefined;
  return { path, status: !before.exists ? 'added' : !after.exists ? 'deleted' : 'modified' };
}

function plainBinary(line: string): RawRecord | undefined {
  const match = /^Binary files (.+?) differ$/.exec(line);
  const names = match?.[1];
  const middle = names?.indexOf(' and ') ?? -1;
  if (names === undefined || middle === -1) return undefined;
  const oldPath = names.slice(0, middle);
  const newPath = names.slice(middle + ' and '.length);
  if (oldPath === '/dev/null') return { path: withoutPrefix(newPath), status: 'added' };
  if (newPath === '/dev/null') return { path: withoutPrefix(oldPath), status: 'deleted' };
  const { path } = withoutPrefixes({ oldPath, path: newPath });
  return path === '' ? undefined : { path, status: 'modified' };
}
