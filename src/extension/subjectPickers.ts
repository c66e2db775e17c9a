import { env, l10n, QuickPickItemKind, window, workspace, type Uri } from 'vscode';
import { chooseBranch } from './branchPicker.ts';
import { chosen, closed, item, pick, problem, withoutSignal, type Choice, type Item, type Row } from './choice.ts';
import { knownGit, type KnownRepository } from './gitExtension.ts';
import type { LastExplained } from './lastExplained.ts';
import { chooseSince, periodItems } from './periodPicker.ts';
import { chooseRepository, nearestFirst, shortName, uriOf } from './repositoryPicker.ts';
import type { ListedCommit, SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/**
 * The likeliest subject first: what is selected, then work that nobody has recorded, then the branch, then the last commit. What needs no repository can be
 * picked before the editor has found any.
 */
export async function chooseSubject(reader: SubjectReader, explained: LastExplained): Promise<Choice> {
  const { first, last } = openItems();
  const asked = askedItems(explained);
  const picked = await pick<Step>([...first, ...asked, ...last], {
    placeHolder: l10n.t('What shall be explained?'),
    later: repositoriesItems(reader, explained).then((found) =>
      listed([...first, ...found, ...last], found.length > 0 ? asked.slice(1) : asked),
    ),
  });
  return picked === undefined ? closed : await picked.value(reader);
}

type Step = (reader: SubjectReader) => Choice | Promise<Choice>;

function listed(likely: readonly Item<Step>[], asked: readonly Item<Step>[]): readonly Row<Step>[] {
  return [...likely, ...(likely.length === 0 ? [] : [{ label: '', kind: QuickPickItemKind.Separator }]), ...asked];
}

/** What stands in the editor: the selection goes before all else, the file after what the repository holds. */
function openItems(): { readonly first: readonly Item<Step>[]; readonly last: readonly Item<Step>[] } {
  const editor = window.activeTextEditor;
  if (editor === undefined) return { first: [], last: [] };
  const name = shortName(editor.document.uri);
  return {
    first: editor.selection.isEmpty
      ? []
      : [item('$(list-selection)', l10n.t('The selection'), name, () => chooseSelection())],
    last: [item('$(file)', l10n.t('The open file'), name, () => chooseFile(undefined))],
  };
}

async function repositoriesItems(reader: SubjectReader, explained: LastExplained): Promise<readonly Item<Step>[]> {
  if (!workspace.isTrusted) return [];
  const git = await knownGit();
  const repositories = nearestFirst(git.repositories, window.activeTextEditor?.document.uri);
  const [nearest] = repositories;
  const several = repositories.length > 1;
  const periods =
    nearest?.hasCommits === true
      ? await periodItems(reader, explained, {
          folder: nearest.root.toString(),
          where: several ? `${shortName(nearest.root)} · ` : '',
        })
      : [];
  return [...repositories.flatMap((known) => repositoryItems(known, several)), ...periods];
}

/** What asks a second question, or needs a repository that is not known yet. */
function askedItems(explained: LastExplained): readonly Item<Step>[] {
  return [
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
}

function repositoryItems(
  { root, changed, staged, branch, ahead, hasCommits }: KnownRepository,
  named: boolean,
): readonly Item<Step>[] {
  const folder = root.toString();
  const where = named ? `${shortName(root)} · ` : '';
  const work = item(
    '$(edit)',
    l10n.t('Uncommitted work'),
    `${where}${countOf(changed + staged)}`,
    explaining({ kind: 'work', folder }),
  );
  const onlyStaged = item(
    '$(inbox)',
    l10n.t('What is staged'),
    `${where}${countOf(staged)}`,
    explaining({ kind: 'staged', folder }),
  );
  const thisBranch = item(
    '$(git-branch)',
    l10n.t('This branch'),
    `${where}${branch ?? ''}`,
    explaining({ kind: 'branch', folder }),
  );
  const last = item(
    '$(git-commit)',
    l10n.t('The last commit'),
    `${where}${branch ?? ''}`,
    explaining({ kind: 'commit', folder, revision: 'HEAD' }),
  );
  return [
    ...(changed + staged > 0 ? [work] : []),
    ...(staged > 0 && changed > 0 ? [onlyStaged] : []),
    ...(ahead !== undefined && ahead > 0 ? [thisBranch] : []),
    ...(hasCommits ? [last] : []),
    ...(hasCommits && branch !== undefined && (ahead === undefined || ahead === 0) ? [thisBranch] : []),
  ];
}

function explaining(subject: SubjectRequest): () => Choice {
  return () => chosen(subject);
}

function countOf(files: number): string {
  return files === 1 ? l10n.t('1 file') : l10n.t('{0} files', files);
}

/** Work or what is staged, in the repository that a menu named or that the reader picks. */
export async function chooseInRepository(
  reader: SubjectReader,
  from: unknown,
  kind: 'work' | 'staged',
): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  return repository.type === 'chosen' ? chosen({ kind, folder: repository.value }) : repository;
}

/** A file that a menu named, else the open one. */
export function chooseFile(from: unknown): Choice {
  const file = uriOf(from) ?? window.activeTextEditor?.document.uri ?? uriOfTab();
  return file === undefined ? problem('noEditor') : chosen({ kind: 'file', file: file.toString() });
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
  if (named !== undefined) return chosen({ kind: 'commit', folder, revision: named });
  const picked =
    uri === undefined
      ? await chooseFromLog(reader, { folder }, l10n.t('Which commit shall be explained?'))
      : await chooseFromLog(
          reader,
          { folder, file: uri.toString() },
          l10n.t('Which commit of {0} shall be explained?', shortName(uri)),
        );
  return picked.type === 'chosen' ? chosen({ kind: 'commit', folder, revision: picked.value }) : picked;
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
  return typed === undefined ? closed : chosen({ kind: 'range', folder: repository.value, range: typed.trim() });
}

/** Either end may be left out: it is where the branch stands. */
function isRange(text: string): boolean {
  return text.includes('..') && !/\s/.test(text) && !/^\.{2,3}$/.test(text);
}

/** A patch file that a menu named, else one picked from the disk. */
export async function choosePatchFile(from: unknown): Promise<Choice> {
  const named = uriOf(from);
  const picked =
    named === undefined ? await window.showOpenDialog({ filters: { Patch: ['patch', 'diff'], '*': ['*'] } }) : [named];
  const file = picked?.[0];
  return file === undefined ? closed : chosen({ kind: 'patchFile', file: file.toString() });
}

/** The text on the clipboard, taken for a patch. */
export async function chooseClipboardPatch(): Promise<Choice> {
  const text = await env.clipboard.readText();
  return text.trim() === '' ? problem('emptyClipboard') : chosen({ kind: 'patchText', text });
}

async function chooseFromLog(
  reader: SubjectReader,
  place: Parameters<SubjectReader['commits']>[0],
  placeHolder: string,
): Promise<Choice<string>> {
  const commits = await withoutSignal((signal) => reader.commits(place, signal));
  if (!commits.ok) return { type: 'problem', problem: commits.problem };
  const picked = await pick(commits.value.map(commitItem), { placeHolder });
  return picked === undefined ? closed : chosen(picked.value);
}

const shortRevision = 8;

function commitItem({ revision, title, author, date }: ListedCommit): Item<string> {
  return {
    label: `$(git-commit) ${title}`,
    description: `${revision.slice(0, shortRevision)} · ${date} · ${author}`,
    value: revision,
  };
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
