import { l10n, Uri, window, workspace } from 'vscode';
import { chosen, closed, item, pick, problem, withoutSignal, type Choice } from './choice.ts';
import { knownGit, type KnownRepository } from './gitExtension.ts';
import type { SubjectReader } from './subjectReader.ts';

/** The repository that a menu or a file names, the only one, or the one that the reader picks; as an address. */
export async function chooseRepository(reader: SubjectReader, from: unknown): Promise<Choice<string>> {
  if (!workspace.isTrusted) return problem('restricted');
  const named = uriOf(from) ?? rootOf(from);
  if (named !== undefined) return await repositoryAt(reader, named);
  const { repositories } = await knownGit();
  const [first, ...others] = nearestFirst(repositories, window.activeTextEditor?.document.uri);
  if (first !== undefined && others.length === 0) return chosen(first.root.toString());
  if (first !== undefined) {
    const items = [first, ...others].map(({ root, branch = '' }) =>
      item('$(repo)', shortName(root), branch, root.toString()),
    );
    const picked = await pick(items, { placeHolder: l10n.t('Which repository?') });
    return picked === undefined ? closed : chosen(picked.value);
  }
  const folder = workspace.workspaceFolders?.[0];
  return folder === undefined ? problem('noFolder') : await repositoryAt(reader, folder.uri);
}

/** The repositories with the likeliest first: that of the open file, then those with uncommitted work. */
export function nearestFirst(
  repositories: readonly KnownRepository[],
  open: Uri | undefined,
): readonly KnownRepository[] {
  return [...repositories].sort((a, b) => nearness(b, open) - nearness(a, open));
}

function nearness({ root, changed, staged }: KnownRepository, open: Uri | undefined): number {
  const holdsOpenFile = open !== undefined && `${open.toString()}/`.startsWith(`${root.toString()}/`);
  return (holdsOpenFile ? 2 : 0) + (changed + staged > 0 ? 1 : 0);
}

async function repositoryAt(reader: SubjectReader, uri: Uri): Promise<Choice<string>> {
  const found = await withoutSignal((signal) => reader.repositoryOf(uri.toString(), signal));
  return found.ok ? chosen(found.value) : { type: 'problem', problem: found.problem };
}

/** Menus hand over an address, or an object that has one. */
export function uriOf(from: unknown): Uri | undefined {
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

export function shortName(uri: Uri): string {
  return workspace.asRelativePath(uri).split('/').at(-1) ?? uri.path;
}
