import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, basename, relative, sep } from 'node:path';
import { FileSystemError, Uri, workspace } from 'vscode';
import { decodeText } from '../adapters/git/decodeText.ts';
import { findDefaultBranch, findLastTag, listBranches, listRecentCommits } from '../adapters/git/listRevisions.ts';
import { openGit, type GitRepository } from '../adapters/git/openGit.ts';
import { readBranch, readCommit, readRange, readSince } from '../adapters/git/readCommitted.ts';
import { readObjects } from '../adapters/git/readObjects.ts';
import { readPart } from '../adapters/git/readPart.ts';
import { readPatch } from '../adapters/git/readPatch.ts';
import { readStaged, readWork } from '../adapters/git/readWork.ts';
import type { Source } from '../core/explanation/source.ts';
import { wantsSides } from '../core/decisions/fileView.ts';
import { knownGit } from './gitExtension.ts';
import type { ReadSubject, Result, SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

type Kind<K extends SubjectRequest['kind']> = Extract<SubjectRequest, { readonly kind: K }>;

/** Reads what the editor has open and, where Git may run, what the repositories hold. */
export function editorReader(): SubjectReader {
  return {
    read: async (request, signal) => {
      switch (request.kind) {
        case 'work':
        case 'staged':
        case 'commit':
        case 'range':
        case 'branch':
        case 'since':
          return await inRepository(request.folder, signal, async (git) => await readChange(git, request));
        case 'patchFile':
          return await readPatchFile(request);
        case 'patchText':
          return withoutRoot(await readPatch(request.text));
        case 'file':
          return await readFile(request, signal);
      }
    },
    recordedText: async ({ root, revision, path }, signal) =>
      await withGit(root, signal, async (git) => {
        const [object] = await readObjects(git.program, [`${revision === 'index' ? '' : revision}:${path}`]);
        return object?.type === 'blob' ? { ok: true, value: decodeText(object.bytes) } : failed('noSuchFile', path);
      }),
    commits: async ({ folder, file }, signal) =>
      await withGit(folder, signal, async (git) => {
        const path = file === undefined ? undefined : await pathInside(git.root, Uri.parse(file).fsPath);
        const commits = await listRecentCommits(git, listed, path);
        if (commits.length === 0) return failed('noCommits', folder);
        return { ok: true, value: commits.map(({ id, ...words }) => ({ revision: id, ...words })) };
      }),
    branches: async (folder, signal) =>
      await withGit(folder, signal, async (git) => {
        const [branches, main] = await Promise.all([listBranches(git), findDefaultBranch(git)]);
        const current = branches.find((branch) => branch.current)?.name;
        return {
          ok: true,
          value: {
            ...(current === undefined ? {} : { current }),
            ...(main === undefined ? {} : { main }),
            others: branches.filter((branch) => !branch.current).map(({ name }) => name),
          },
        };
      }),
    lastTag: async (folder, signal) =>
      await withGit(folder, signal, async (git) => ({ ok: true, value: await findLastTag(git) })),
    repositoryOf: async (place, signal) =>
      await withGit(place, signal, (git) =>
        Promise.resolve({ ok: true, value: Uri.file(git.root ?? git.gitDirectory).toString() }),
      ),
  };
}

/** More than anyone scrolls through; typing searches within them. */
const listed = 500;

async function readChange(
  git: GitRepository,
  request: Kind<'work' | 'staged' | 'commit' | 'range' | 'branch' | 'since'>,
): Promise<Result<Source>> {
  const options = { wantsSides };
  switch (request.kind) {
    case 'work':
      return await readWork(git, { ...options, unsaved: await unsavedTexts(git) });
    case 'staged':
      return await readStaged(git, options);
    case 'commit':
      return await readCommit(git, request.revision, options);
    case 'range':
      return await readRange(git, request.range, options);
    case 'branch':
      return await readBranch(git, request.base, options);
    case 'since':
      return await readSince(git, request.since, options);
  }
}

/** Texts of buffers that nobody saved, by path in the repository: they count as they stand. */
async function unsavedTexts({ root }: GitRepository): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (root === undefined) return texts;
  for (const document of workspace.textDocuments) {
    if (!document.isDirty || document.uri.scheme !== 'file') continue;
    const path = await pathInside(root, document.uri.fsPath);
    if (path !== undefined) texts.set(path, document.getText());
  }
  return texts;
}

/** The path from the top of a work tree, as Git writes it; undefined for what lies outside. Git names the top by its real path. */
async function pathInside(root: string | undefined, file: string): Promise<string | undefined> {
  if (root === undefined) return undefined;
  const path = relative(await realOf(root), join(await realOf(dirname(file)), basename(file)));
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? undefined
    : path.split(sep).join('/');
}

async function realOf(folder: string): Promise<string> {
  return await realpath(folder).catch(() => folder);
}

async function readPatchFile({ file }: Kind<'patchFile'>): Promise<Result<ReadSubject>> {
  try {
    return withoutRoot(await readPatch(await workspace.fs.readFile(Uri.parse(file))));
  } catch (error) {
    if (error instanceof FileSystemError) return failed('noSuchFile', workspace.asRelativePath(Uri.parse(file)));
    throw error;
  }
}

/** An open file as it stands, with its history where Git may run. */
async function readFile({ file, lines }: Kind<'file'>, signal: AbortSignal): Promise<Result<ReadSubject>> {
  const uri = Uri.parse(file);
  const text = await textOf(uri);
  if (!text.ok) return text;
  const onDisk = uri.scheme === 'file' && workspace.isTrusted;
  const opened = onDisk ? await openAt(dirname(uri.fsPath), signal) : undefined;
  const git = opened?.ok === true ? opened.value : undefined;
  const directory = git?.root ?? workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? dirname(uri.fsPath);
  const part = await readPart({
    path: uri.fsPath,
    directory,
    text: text.value,
    ...(lines === undefined ? {} : { lines }),
    ...(git === undefined ? {} : { git }),
  });
  return part.ok ? { ok: true, value: { source: part.value, root: Uri.file(directory).toString() } } : part;
}

/** The buffer where the file is open, else the file as VS Code reads it, in whatever encoding it has. */
async function textOf(uri: Uri): Promise<Result<string>> {
  try {
    return { ok: true, value: (await workspace.openTextDocument(uri)).getText() };
  } catch (error) {
    const name = workspace.asRelativePath(uri);
    const there = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    return there ? failed('notText', `${name}: ${String(error)}`) : failed('noSuchFile', name);
  }
}

async function inRepository(
  folder: string,
  signal: AbortSignal,
  read: (git: GitRepository) => Promise<Result<Source>>,
): Promise<Result<ReadSubject>> {
  return await withGit(folder, signal, async (git) => {
    const source = await read(git);
    const root = git.root ?? git.gitDirectory;
    return source.ok ? { ok: true, value: { source: source.value, root: Uri.file(root).toString() } } : source;
  });
}

/** Calls `read` with the repository that holds a place, unless Git may not run there. */
async function withGit<T>(
  place: string,
  signal: AbortSignal,
  read: (git: GitRepository) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!workspace.isTrusted) return failed('restricted', '');
  const uri = Uri.parse(place);
  if (uri.scheme !== 'file') return failed('notLocal', place);
  const git = await openAt(await folderOf(uri.fsPath), signal);
  return git.ok ? await read(git.value) : git;
}

async function folderOf(path: string): Promise<string> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? dirname(path) : path;
}

/** With the git program that VS Code was told to use, else the one on the search path. */
async function openAt(directory: string, signal: AbortSignal): Promise<Result<GitRepository>> {
  const { gitPath } = await knownGit();
  return await openGit({ directory, signal, ...(gitPath === undefined ? {} : { gitPath }) });
}

function withoutRoot(read: Result<Source>): Result<ReadSubject> {
  return read.ok ? { ok: true, value: { source: read.value } } : read;
}

function failed(
  code: 'restricted' | 'notLocal' | 'noSuchFile' | 'notText' | 'noCommits',
  detail: string,
): { readonly ok: false; readonly problem: { readonly code: typeof code; readonly detail: string } } {
  return { ok: false, problem: { code, detail } };
}
