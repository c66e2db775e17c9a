import { env, l10n, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { knownGit, type KnownRepository } from './gitExtension.ts';
import type { LastExplained } from './lastExplained.ts';
import { periodChoices, type PeriodChoice } from './periodChoices.ts';
import type { ListedCommit, Problem, Result, SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/** What was chosen: a subject, nothing (the reader closed the list), or why there is nothing to choose from. */
export type Choice<T = SubjectRequest> =
  | { readonly type: 'chosen'; readonly value: T }
  | { readonly type: 'closed' }
  | { readonly type: 'problem'; readonly problem: Problem };

/** A list item that leads to a value. */
interface Item<T> extends QuickPickItem {
  readonly value: T;
}

const closed = { type: 'closed' } as const;

/** The likeliest subject first: what is selected, then work that nobody has recorded, then the branch, then the last commit. */
export async function chooseSubject(reader: SubjectReader, explained: LastExplained): Promise<Choice> {
  const picked = await window.showQuickPick(subjectItems(reader, explained), {
    title: 'Explain for CEO',
    placeHolder: l10n.t('What shall be explained?'),
    matchOnDescription: true,
  });
  if (picked === undefined || !('value' in picked)) return closed;
  return await picked.value(reader);
}

type Step = (reader: SubjectReader) => Promise<Choice>;

async function subjectItems(reader: SubjectReader, explained: LastExplained): Promise<(Item<Step> | QuickPickItem)[]> {
  const editor = window.activeTextEditor;
  const git = workspace.isTrusted ? await knownGit() : { repositories: [] };
  const items: Item<Step>[] = [];
  if (editor !== undefined && !editor.selection.isEmpty) {
    items.push(
      item('$(list-selection)', l10n.t('The selection'), shortName(editor.document.uri), () =>
        Promise.resolve(chooseSelection()),
      ),
    );
  }
  const repositories = [...git.repositories].sort(
    (a, b) => nearness(b, editor?.document.uri) - nearness(a, editor?.document.uri),
  );
  for (const known of repositories) items.push(...repositoryItems(known, repositories.length > 1));
  const [nearest] = repositories;
  if (nearest?.hasCommits === true) {
    const where = repositories.length > 1 ? `${shortName(nearest.root)} · ` : '';
    const periods = await periodsOf(reader, explained, nearest.root.toString());
    items.push(...periodItems(nearest.root.toString(), periods, where));
  }
  if (editor !== undefined) {
    items.push(
      item('$(file)', l10n.t('The open file'), shortName(editor.document.uri), () =>
        Promise.resolve(chooseFile(undefined)),
      ),
    );
  }
  const rest: Item<Step>[] = [
    item('$(edit)', l10n.t('Uncommitted work'), '', (reader) => chooseInRepository(reader, undefined, 'work')),
    item('$(git-commit)', l10n.t('A commit…'), '', (reader) => chooseCommit(reader, undefined)),
    item('$(git-branch)', l10n.t('A branch, against another…'), '', (reader) => chooseBranch(reader, undefined)),
    item('$(git-compare)', l10n.t('A range of commits…'), '', (reader) => chooseRange(reader, undefined)),
    item('$(history)', l10n.t('Everything since a day or a version…'), '', (reader) =>
      chooseSince(reader, explained, undefined),
    ),
    item('$(diff)', l10n.t('A patch file…'), '', () => choosePatchFile(undefined)),
    item('$(clippy)', l10n.t('The patch on the clipboard'), '', () => chooseClipboardPatch()),
  ];
  const asked = git.repositories.length > 0 ? rest.slice(1) : rest;
  return [...items, ...(items.length === 0 ? [] : [{ label: '', kind: QuickPickItemKind.Separator }]), ...asked];
}

function repositoryItems(
  { root, changed, staged, branch, ahead, hasCommits }: KnownRepository,
  named: boolean,
): readonly Item<Step>[] {
  const folder = root.toString();
  const where = named ? `${shortName(root)} · ` : '';
  const work = item('$(edit)', l10n.t('Uncommitted work'), `${where}${countOf(changed + staged)}`, () =>
    choose({ kind: 'work', folder }),
  );
  const onlyStaged = item('$(inbox)', l10n.t('What is staged'), `${where}${countOf(staged)}`, () =>
    choose({ kind: 'staged', folder }),
  );
  const thisBranch = item('$(git-branch)', l10n.t('This branch'), `${where}${branch ?? ''}`, () =>
    choose({ kind: 'branch', folder }),
  );
  const last = item('$(git-commit)', l10n.t('The last commit'), `${where}${branch ?? ''}`, () =>
    choose({ kind: 'commit', folder, revision: 'HEAD' }),
  );
  return [
    ...(changed + staged > 0 ? [work] : []),
    ...(staged > 0 && changed > 0 ? [onlyStaged] : []),
    ...(ahead !== undefined && ahead > 0 ? [thisBranch] : []),
    ...(hasCommits ? [last] : []),
    ...(hasCommits && branch !== undefined && (ahead === undefined || ahead === 0) ? [thisBranch] : []),
  ];
}

function countOf(files: number): string {
  return files === 1 ? l10n.t('1 file') : l10n.t('{0} files', files);
}

function item<T>(icon: string, label: string, description: string, value: T): Item<T> {
  return { label: `${icon} ${label}`, description, value };
}

function nearness({ root, changed, staged }: KnownRepository, open: Uri | undefined): number {
  const holdsOpenFile = open !== undefined && `${open.toString()}/`.startsWith(`${root.toString()}/`);
  return (holdsOpenFile ? 2 : 0) + (changed + staged > 0 ? 1 : 0);
}

/** Work or what is staged, in the repository that a menu named or that the reader picks. */
export async function chooseInRepository(
  reader: SubjectReader,
  from: unknown,
  kind: 'work' | 'staged',
): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  return repository.type === 'chosen' ? choose({ kind, folder: repository.value }) : repository;
}

/** A file that a menu named, else the open one. */
export function chooseFile(from: unknown): Choice {
  const file = uriOf(from) ?? window.activeTextEditor?.document.uri ?? uriOfTab();
  return file === undefined ? problem('noEditor') : { type: 'chosen', value: { kind: 'file', file: file.toString() } };
}

/** The selected lines; a mere cursor stands for the whole file. */
export function chooseSelection(): Choice {
  const editor = window.activeTextEditor;
  if (editor === undefined) return problem('noEditor');
  const { selection, document } = editor;
  if (selection.isEmpty) return chooseFile(undefined);
  // A selection that ends before a line's first character does not hold that line.
  const last =
    selection.end.character === 0 && selection.end.line > selection.start.line
      ? selection.end.line - 1
      : selection.end.line;
  return {
    type: 'chosen',
    value: { kind: 'file', file: document.uri.toString(), lines: { from: selection.start.line + 1, to: last + 1 } },
  };
}

/**
 * A commit that a menu or another program named, else one picked from the log. VS Code keeps the timeline's entries from extensions that use no proposed
 * API and hands over the file alone: then the commits of that file are the list.
 */
export async function chooseCommit(reader: SubjectReader, from: unknown, file?: unknown): Promise<Choice> {
  const uri = uriOf(file);
  const repository = await chooseRepository(reader, uri ?? from);
  if (repository.type !== 'chosen') return repository;
  const folder = repository.value;
  const named = revisionOf(from);
  if (named !== undefined) return choose({ kind: 'commit', folder, revision: named });
  const picked =
    uri === undefined
      ? await chooseFromLog(reader, { folder }, l10n.t('Which commit shall be explained?'))
      : await chooseFromLog(
          reader,
          { folder, file: uri.toString() },
          l10n.t('Which commit of {0} shall be explained?', shortName(uri)),
        );
  return picked.type === 'chosen' ? choose({ kind: 'commit', folder, revision: picked.value }) : picked;
}

/** `A..B` as someone types it. */
export async function chooseRange(reader: SubjectReader, from: unknown): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  if (repository.type !== 'chosen') return repository;
  const typed = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('A range of commits: A..B is B against A, A...B against what they have in common.'),
    placeHolder: 'v1.0..main',
    validateInput: (value) => (isRange(value.trim()) ? undefined : l10n.t('Two versions with two dots between them.')),
  });
  return typed === undefined ? closed : choose({ kind: 'range', folder: repository.value, range: typed.trim() });
}

/** Either end may be left out: it is where the branch stands. */
function isRange(text: string): boolean {
  return text.includes('..') && !/\s/.test(text) && !/^\.{2,3}$/.test(text);
}

/** The current branch, against one that is picked. */
export async function chooseBranch(reader: SubjectReader, from: unknown): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  if (repository.type !== 'chosen') return repository;
  const folder = repository.value;
  const branches = await withoutSignal((signal) => reader.branches(folder, signal));
  if (!branches.ok) return { type: 'problem', problem: branches.problem };
  const own = item('$(repo)', l10n.t('The main branch of the remote'), '', choose({ kind: 'branch', folder }));
  const others = branches.value.map((base) =>
    item('$(git-branch)', base, '', choose({ kind: 'branch', folder, base })),
  );
  const picked = await window.showQuickPick([own, ...others], {
    title: 'Explain for CEO',
    placeHolder: l10n.t('Compare the current branch with which?'),
  });
  return picked === undefined ? closed : await picked.value;
}

/** A period that the repository offers, or a day or a revision as someone types it. */
export async function chooseSince(reader: SubjectReader, explained: LastExplained, from: unknown): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  if (repository.type !== 'chosen') return repository;
  const folder = repository.value;
  const items = [
    ...periodItems(folder, await periodsOf(reader, explained, folder), ''),
    // Stays in the list whatever is typed: people type the day at once.
    { ...item('$(history)', l10n.t('A day, a time or a version…'), '', () => typedSince(folder)), alwaysShow: true },
  ];
  const picked = await window.showQuickPick(items, { title: 'Explain for CEO', placeHolder: l10n.t('Since when?') });
  return picked === undefined ? closed : await picked.value(reader);
}

function periodItems(folder: string, periods: readonly PeriodChoice[], where: string): readonly Item<Step>[] {
  const labels: Readonly<Record<PeriodChoice['kind'], string>> = {
    week: l10n.t('Since last week'),
    tag: l10n.t('Since the last tag'),
    explained: l10n.t('Since I last explained'),
  };
  return periods.map(({ kind, since, from }) =>
    item('$(history)', labels[kind], `${where}${from}`, () => choose({ kind: 'since', folder, since })),
  );
}

/** What a repository offers. Its tags are asked for, but not waited for long: the list is worth more than one of its lines. */
async function periodsOf(
  reader: SubjectReader,
  explained: LastExplained,
  folder: string,
): Promise<readonly PeriodChoice[]> {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), tagLimit);
  const none: Result<undefined> = { ok: true, value: undefined };
  const [tag, { repositories }] = await Promise.all([
    reader.lastTag(folder, abort.signal).catch(() => none),
    knownGit(),
  ]);
  clearTimeout(limit);
  const head = repositories.find(({ root }) => root.toString() === folder)?.head;
  return periodChoices({ tag: tag.ok ? tag.value : undefined, explained: explained.find(folder), head });
}

const tagLimit = 1_000;

async function typedSince(folder: string): Promise<Choice> {
  const typed = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('Since when? A day (2026-11-01), a time (2 weeks ago) or a version (v1.0).'),
    placeHolder: '1 week ago',
    validateInput: (value) => (value.trim() === '' ? l10n.t('A day, a time or a version.') : undefined),
  });
  return typed === undefined ? closed : choose({ kind: 'since', folder, since: typed.trim() });
}

/** A patch file that a menu named, else one picked from the disk. */
export async function choosePatchFile(from: unknown): Promise<Choice> {
  const named = uriOf(from);
  const picked =
    named === undefined ? await window.showOpenDialog({ filters: { Patch: ['patch', 'diff'], '*': ['*'] } }) : [named];
  const file = picked?.[0];
  return file === undefined ? closed : choose({ kind: 'patchFile', file: file.toString() });
}

/** The text on the clipboard, taken for a patch. */
export async function chooseClipboardPatch(): Promise<Choice> {
  const text = await env.clipboard.readText();
  return text.trim() === '' ? problem('emptyClipboard') : choose({ kind: 'patchText', text });
}

async function chooseFromLog(
  reader: SubjectReader,
  place: Parameters<SubjectReader['commits']>[0],
  placeHolder: string,
): Promise<Choice<string>> {
  const commits = await withoutSignal((signal) => reader.commits(place, signal));
  if (!commits.ok) return { type: 'problem', problem: commits.problem };
  const items = commits.value.map(commitItem);
  const picked = await window.showQuickPick(items, {
    title: 'Explain for CEO',
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked === undefined ? closed : { type: 'chosen', value: picked.value };
}

const shortRevision = 8;

function commitItem({ revision, title, author, date }: ListedCommit): Item<string> {
  return {
    label: `$(git-commit) ${title}`,
    description: `${revision.slice(0, shortRevision)} · ${date} · ${author}`,
    value: revision,
  };
}

/** The repository that a menu or a file names, the only one, or the one that the reader picks; as an address. */
async function chooseRepository(reader: SubjectReader, from: unknown): Promise<Choice<string>> {
  if (!workspace.isTrusted) return problem('restricted');
  const named = uriOf(from) ?? rootOf(from);
  if (named !== undefined) return await repositoryAt(reader, named);
  const { repositories } = await knownGit();
  const [first, ...others] = repositories;
  if (first !== undefined && others.length === 0) return { type: 'chosen', value: first.root.toString() };
  if (first !== undefined) {
    const open = window.activeTextEditor?.document.uri;
    const items = [...repositories]
      .sort((a, b) => nearness(b, open) - nearness(a, open))
      .map((known) => item('$(repo)', shortName(known.root), known.branch ?? '', known.root.toString()));
    const picked = await window.showQuickPick(items, {
      title: 'Explain for CEO',
      placeHolder: l10n.t('Which repository?'),
    });
    return picked === undefined ? closed : { type: 'chosen', value: picked.value };
  }
  const folder = workspace.workspaceFolders?.[0];
  return folder === undefined ? problem('noFolder') : await repositoryAt(reader, folder.uri);
}

async function repositoryAt(reader: SubjectReader, uri: Uri): Promise<Choice<string>> {
  const found = await withoutSignal((signal) => reader.repositoryOf(uri.toString(), signal));
  return found.ok ? { type: 'chosen', value: found.value } : { type: 'problem', problem: found.problem };
}

/** Lists are short questions: what ends them is closing them. */
async function withoutSignal<T>(ask: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
  return await ask(new AbortController().signal);
}

function choose(value: SubjectRequest): Promise<Choice> {
  return Promise.resolve({ type: 'chosen', value });
}

function problem(code: Problem['code']): { readonly type: 'problem'; readonly problem: Problem } {
  return { type: 'problem', problem: { code, detail: '' } };
}

/** Menus hand over an address, or an object that has one. */
function uriOf(from: unknown): Uri | undefined {
  if (from instanceof Uri) return from;
  if (typeof from !== 'object' || from === null || !('resourceUri' in from)) return undefined;
  return from.resourceUri instanceof Uri ? from.resourceUri : undefined;
}

/** The source control view hands over a repository, or a group of changes, which names its files alone. */
function rootOf(from: unknown): Uri | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  if ('rootUri' in from && from.rootUri instanceof Uri) return from.rootUri;
  const states: unknown = 'resourceStates' in from ? from.resourceStates : undefined;
  return Array.isArray(states) ? uriOf(states[0]) : undefined;
}

/** Another program may hand over a commit's name, or something that carries it. */
function revisionOf(from: unknown): string | undefined {
  const named =
    typeof from === 'string' ? from : typeof from === 'object' && from !== null && 'ref' in from ? from.ref : undefined;
  return typeof named === 'string' && /^[0-9a-f]{7,64}$/i.test(named) ? named : undefined;
}

/** The open file where the panel itself has the focus and no text editor is active. */
function uriOfTab(): Uri | undefined {
  return window.visibleTextEditors.find((editor) => editor.document.uri.scheme !== 'output')?.document.uri;
}

function shortName(uri: Uri): string {
  return workspace.asRelativePath(uri).split('/').at(-1) ?? uri.path;
}
