import type { ChangeSource } from '../../core/change/changeSource.ts';
import { addedText, compareTexts, type ComparedTexts } from '../../core/change/compareTexts.ts';
import type { FileChange } from '../../core/change/fileChange.ts';
import type { RawRecord } from '../../core/change/rawRecord.ts';
import type { ReadingResult } from '../../core/change/readingProblem.ts';
import { decodeText, isBinary } from './decodeText.ts';
import { isLfsContent, withoutLfsPointer } from './lfsPointer.ts';
import { mapAhead } from './mapAhead.ts';
import { openMentionSearch } from './mentionSearch.ts';
import { neutralFilters } from './neutralFilters.ts';
import type { GitRepository } from './openGit.ts';
import type { Blob } from './readBlobs.ts';
import { filesOnly } from './readCommitted.ts';
import type { DiffFile } from './readDiff.ts';
import { readDiskFile } from './readDiskFile.ts';
import { readObjects } from './readObjects.ts';
import { largestSide, type ReadingOptions, type WantsSides } from './readingOptions.ts';
import { emptyTree, readHead } from './revisions.ts';
import { runGit, type GitProgram } from './runGit.ts';
import { readDiffWithSides } from './withSides.ts';

export interface WorkOptions extends ReadingOptions {
  /** Texts of an editor's unsaved buffers, by path from the top of the work tree with forward slashes; they stand for what is on the disk. */
  readonly unsaved?: ReadonlyMap<string, string>;
}

/** What is not committed: staged, unstaged and untracked together, against HEAD. Before the first commit, everything is new. */
export async function readWork(git: GitRepository, options: WorkOptions = {}): Promise<ReadingResult<ChangeSource>> {
  const { root } = git;
  if (root === undefined) return { ok: false, problem: { code: 'noWorkTree', detail: git.gitDirectory } };
  const found = await readHead(git);
  if (!found.ok) return found;
  const head = found.value;
  const contextText = head?.contextText;
  return {
    ok: true,
    value: {
      type: 'change',
      subject: { kind: 'work', title: '', ...(head === undefined ? {} : { base: head.id }) },
      authorWords: [],
      ...(contextText === undefined ? {} : { contextText }),
      ...(head === undefined ? {} : { mentions: mentionsBefore(git, head.id) }),
      files: filesOnly(async function* () {
        const program = await neutralFilters(git.program);
        const base = head?.id ?? (await emptyTree(git));
        yield* workFiles({ git: { ...git, program }, root, base, ...options });
      }),
    },
  };
}

/** What is staged, against HEAD. */
export async function readStaged(
  git: GitRepository,
  options: ReadingOptions = {},
): Promise<ReadingResult<ChangeSource>> {
  if (git.root === undefined) return { ok: false, problem: { code: 'noWorkTree', detail: git.gitDirectory } };
  const found = await readHead(git);
  if (!found.ok) return found;
  const head = found.value;
  const base = head?.id ?? (await emptyTree(git));
  const contextText = head?.contextText;
  return {
    ok: true,
    value: {
      type: 'change',
      subject: { kind: 'staged', title: '', ...(head === undefined ? {} : { base: head.id }) },
      authorWords: [],
      ...(contextText === undefined ? {} : { contextText }),
      ...(head === undefined ? {} : { mentions: mentionsBefore(git, head.id) }),
      files: filesOnly(() => readDiffWithSides({ program: git.program, compared: ['--cached', base], ...options })),
    },
  };
}

/** What stands uncommitted is not searched: only what was there before. */
function mentionsBefore(git: GitRepository, commit: string): NonNullable<ChangeSource['mentions']> {
  const isMentioned = openMentionSearch(git);
  return async (side, terms) => (side === 'old' ? isMentioned({ commit, terms }) : undefined);
}

interface WorkQuestion extends WorkOptions {
  readonly git: GitRepository;
  readonly root: string;
  readonly base: string;
}

async function* workFiles({
  git,
  root,
  base,
  unsaved = new Map(),
  wantsSides,
}: WorkQuestion): AsyncGenerator<DiffFile> {
  const { program } = git;
  const listing = listOthers(program);
  // Awaited below; a failure before that must not go unheard as an unhandled one.
  listing.catch(() => undefined);
  const buffers = new Map(unsaved);
  const sides = wantsSides === undefined ? {} : { wantsSides };
  const readDisk = async ({ path }: RawRecord): Promise<Blob> => {
    const text = unsaved.get(path);
    if (text !== undefined) return { ok: true, bytes: Buffer.from(text) };
    const disk = await readDiskFile(root, path, largestSide);
    return disk.ok ? disk : { ok: false, code: disk.code === 'tooManyBytes' ? 'tooManyBytes' : 'unreadable' };
  };
  const { unmerged, untracked } = await listing;
  for await (const { record, file } of readDiffWithSides({ program, compared: [base], readDisk, ...sides })) {
    const text = buffers.get(record.path);
    if (text !== undefined) {
      buffers.delete(record.path);
      const buffered = await compareBuffer({ git, record, text, wantsSides });
      if (buffered !== undefined) yield { record, file: buffered };
      continue;
    }
    const fixed = await withoutFilterEffects({ git, root, record, file });
    if (fixed !== undefined)
      yield { record, file: unmerged.has(record.path) ? { ...fixed, status: 'unmerged' } : fixed };
  }
  yield* bufferedFiles({ git, base, buffers, untracked, wantsSides });
  const onDisk = untracked.filter((path) => !unsaved.has(path));
  for await (const file of mapAhead(onDisk, (path) => untrackedFile({ root, path, wantsSides }))) {
    program.signal?.throwIfAborted();
    if (file !== undefined) yield { record: { path: file.path, status: 'added' }, file };
  }
}

/** Untracked files that are not ignored, and those that a merge left in conflict. */
async function listOthers(
  program: GitProgram,
): Promise<{ readonly untracked: readonly string[]; readonly unmerged: ReadonlySet<string> }> {
  const { stdout } = await runGit(program, ['ls-files', '-z', '-t', '--unmerged', '--others', '--exclude-standard']);
  const untracked: string[] = [];
  const unmerged = new Set<string>();
  for (const entry of stdout.toString('utf8').split('\0')) {
    if (entry.startsWith('? ')) untracked.push(entry.slice(2));
    else if (entry.startsWith('M ')) unmerged.add(entry.slice(entry.indexOf('\t') + 1));
  }
  return { untracked, unmerged };
}

interface FilterQuestion extends DiffFile {
  readonly git: GitRepository;
  readonly root: string;
}

/** Undefined when the only difference is that a filter was off. */
async function withoutFilterEffects({ git, root, record, file }: FilterQuestion): Promise<FileChange | undefined> {
  if (record.newBlob !== undefined || record.oldBlob === undefined || record.status !== 'modified') return file;
  if (file.content.type === 'binary') {
    const [stored] = await readObjects(git.program, [record.oldBlob]);
    return stored !== undefined && (await isLfsContent(stored.bytes, record.path, root)) ? undefined : file;
  }
  return withoutLfsPointer(file, root);
}

interface BufferQuestion {
  readonly git: GitRepository;
  readonly record: RawRecord;
  readonly text: string;
  readonly wantsSides: WantsSides | undefined;
}

/** An unsaved buffer against what HEAD has of it; undefined when they are the same. */
async function compareBuffer({ git, record, text, wantsSides }: BufferQuestion): Promise<FileChange | undefined> {
  const [stored] = record.oldBlob === undefined ? [] : await readObjects(git.program, [record.oldBlob]);
  if (record.oldBlob !== undefined && stored === undefined) {
    return {
      path: record.path,
      status: 'modified',
      added: 0,
      removed: 0,
      content: { type: 'notRead', code: 'missingObject' },
    };
  }
  const oldText = stored === undefined ? undefined : decodeText(stored.bytes);
  const compared: ComparedTexts = oldText === undefined ? addedText(text) : compareTexts(oldText, text);
  const moved = record.oldPath !== undefined;
  if (oldText !== undefined && compared.hunks.length === 0 && !moved) return undefined;
  const wanted = wantsSides?.(record.path, record.oldPath) === true;
  const newMode = record.newMode ?? record.oldMode;
  return {
    path: record.path,
    ...(record.oldPath === undefined ? {} : { oldPath: record.oldPath }),
    status: oldText === undefined ? 'added' : moved ? record.status : 'modified',
    content:
      compared.hunks.length === 0 && oldText !== undefined
        ? { type: 'unchanged' }
        : { type: 'text', hunks: compared.hunks },
    added: compared.added,
    removed: compared.removed,
    ...(record.oldMode === undefined ? {} : { oldMode: record.oldMode }),
    ...(newMode === undefined ? {} : { newMode }),
    ...(wanted ? { sides: { ...(oldText === undefined ? {} : { old: oldText }), new: text } } : {}),
    ...(compared.lineCut ? { incomplete: ['lineCut'] } : {}),
  };
}

interface BuffersQuestion {
  readonly git: GitRepository;
  readonly base: string;
  readonly buffers: ReadonlyMap<string, string>;
  readonly untracked: readonly string[];
  readonly wantsSides: WantsSides | undefined;
}

/** Buffers whose file on the disk is as HEAD has it, or untracked. One that Git ignores is no part of the work. */
async function* bufferedFiles({
  git,
  base,
  buffers,
  untracked,
  wantsSides,
}: BuffersQuestion): AsyncGenerator<DiffFile> {
  if (buffers.size === 0) return;
  const paths = [...buffers.keys()];
  const stored = await readObjects(
    git.program,
    paths.map((path) => `${base}:${path}`),
  );
  const others = new Set(untracked);
  for (const [index, path] of paths.entries()) {
    const object = stored[index];
    const text = buffers.get(path);
    if (text === undefined || (object === undefined && !others.has(path))) continue;
    const oldBlob = object?.type === 'blob' ? { oldBlob: object.id } : {};
    const record: RawRecord = { path, status: object === undefined ? 'added' : 'modified', ...oldBlob };
    const file = await compareBuffer({ git, record, text, wantsSides });
    if (file !== undefined) yield { record, file };
  }
}

interface UntrackedQuestion {
  readonly root: string;
  readonly path: string;
  readonly wantsSides: WantsSides | undefined;
}

async function untrackedFile({ root, path, wantsSides }: UntrackedQuestion): Promise<FileChange | undefined> {
  // A repository of its own inside this one, which Git does not look into.
  if (path.endsWith('/'))
    return { path: path.slice(0, -1), status: 'added', content: { type: 'submodule' }, added: 0, removed: 0 };
  const disk = await readDiskFile(root, path, largestUntracked);
  if (!disk.ok) {
    // Gone since it was listed.
    if (disk.code === 'missing') return undefined;
    return { path, status: 'added', content: { type: 'notRead', code: disk.code }, added: 0, removed: 0 };
  }
  const { mode: newMode, bytes } = disk;
  if (isBinary(bytes)) return { path, status: 'added', content: { type: 'binary' }, added: 0, removed: 0, newMode };
  const text = decodeText(bytes);
  const { hunks, added, lineCut } = addedText(text);
  const wanted = wantsSides?.(path) === true;
  return {
    path,
    status: 'added',
    content: { type: 'text', hunks },
    added,
    removed: 0,
    newMode,
    ...(wanted && bytes.length <= largestSide ? { sides: { new: text } } : {}),
    ...incompleteOf({ lineCut, sideTooLarge: wanted && bytes.length > largestSide }),
  };
}

function incompleteOf({
  lineCut,
  sideTooLarge,
}: {
  readonly lineCut: boolean;
  readonly sideTooLarge: boolean;
}): Pick<FileChange, 'incomplete'> {
  const codes = [...(lineCut ? (['lineCut'] as const) : []), ...(sideTooLarge ? (['tooManyBytes'] as const) : [])];
  return codes.length === 0 ? {} : { incomplete: codes };
}

/** A dump or a video that lies about untracked is not held in memory to say so; it is named as not read. */
const largestUntracked = 64 * 1024 * 1024;
