import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import type { PartSource } from '../../core/part/partSource.ts';
import { decodeText, isBinary } from './decodeText.ts';
import { findMentions } from './findMentions.ts';
import type { GitRepository } from './openGit.ts';
import { readDiskFile } from './readDiskFile.ts';
import { readFileHistory } from './readFileHistory.ts';
import { readObjects } from './readObjects.ts';
import { resolveCommit } from './revisions.ts';

export interface PartQuestion {
  /** Absolute, or from `directory`. */
  readonly path: string;
  /** Where a relative path starts; the top of the repository when absent. */
  readonly directory?: string;
  /** The text as an editor has it; the disk's when absent. */
  readonly text?: string;
  /** 1-based, both included. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** Absent where git may not run (Restricted Mode) or there is no repository: then the text alone is given. */
  readonly git?: GitRepository;
}

/** A file, or some lines of it, as it stands, with who mentions it and its history where there is a repository. */
export async function readPart({
  path,
  directory,
  text,
  lines,
  git,
}: PartQuestion): Promise<ReadingResult<PartSource>> {
  const full = isAbsolute(path) ? path : resolve(directory ?? git?.root ?? git?.gitDirectory ?? '.', path);
  const inside = await pathInside(git?.root ?? (git === undefined ? directory : git.gitDirectory), full);
  const commit = git === undefined ? undefined : await resolveCommit(git, 'HEAD');
  const head = commit?.id;
  const contextText = commit?.contextText;
  const read = text === undefined ? await readText({ full, inside, head, git }) : ({ ok: true, value: text } as const);
  if (!read.ok) return read;
  if (lines !== undefined && lines.from > lineCount(read.value))
    return failed('noSuchLines', `${path}:${lines.from}-${lines.to}`);
  const known = git !== undefined && inside !== undefined && head !== undefined;
  const [reliedOnBy, history] = known
    ? await Promise.all([findMentions(git, inside, head), readFileHistory(git, inside, head)])
    : [];
  return {
    ok: true,
    value: {
      type: 'part',
      subject: { kind: 'file', title: '', ...(head === undefined ? {} : { ref: head }) },
      path: inside ?? basename(full),
      text: read.value,
      ...(lines === undefined ? {} : { lines }),
      ...(contextText === undefined ? {} : { contextText }),
      ...(reliedOnBy === undefined ? {} : { reliedOnBy }),
      ...(history === undefined ? {} : { history }),
    },
  };
}

/** As editors count them: the break at the end of a file begins no line. */
function lineCount(text: string): number {
  return text.replace(/\r?\n$/, '').split('\n').length;
}

/** A larger file is data, not a part of a product that can be read. */
const largestPart = 5 * 1024 * 1024;

interface TextQuestion {
  readonly full: string;
  readonly inside: string | undefined;
  readonly head: string | undefined;
  readonly git: GitRepository | undefined;
}

async function readText({ full, inside, head, git }: TextQuestion): Promise<ReadingResult<string>> {
  if (git !== undefined && git.root === undefined) {
    const [object] =
      head === undefined || inside === undefined ? [] : await readObjects(git.program, [`${head}:${inside}`]);
    if (object === undefined) return failed('noSuchFile', inside ?? full);
    if (object.type !== 'blob' || isBinary(object.bytes)) return failed('notText', inside ?? full);
    return object.bytes.length > largestPart
      ? failed('tooLarge', inside ?? full)
      : { ok: true, value: decodeText(object.bytes) };
  }
  // Somebody chose this file by name: a link they chose is followed, unlike one that merely lies in a change.
  const real = await realpath(full).catch(() => full);
  if (await isFolder(real)) return failed('isFolder', full);
  const disk = await readDiskFile(dirname(real), basename(real), largestPart);
  if (!disk.ok)
    return failed(disk.code === 'missing' ? 'noSuchFile' : disk.code === 'tooManyBytes' ? 'tooLarge' : 'notText', full);
  return isBinary(disk.bytes) ? failed('notText', full) : { ok: true, value: decodeText(disk.bytes) };
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The path from the top of the repository with forward slashes; undefined when it lies outside. */
async function pathInside(root: string | undefined, full: string): Promise<string | undefined> {
  if (root === undefined) return undefined;
  // Git names the top by its real path, which on some machines differs from how people reach it.
  const folder = await realpath(dirname(full)).catch(() => dirname(full));
  const path = relative(await realpath(root).catch(() => root), join(folder, basename(full)));
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? undefined
    : path.split(sep).join('/');
}

function failed(
  code: ReadingProblem['code'],
  detail: string,
): { readonly ok: false; readonly problem: ReadingProblem } {
  return { ok: false, problem: { code, detail } };
}
