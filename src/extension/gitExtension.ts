import { extensions, Uri } from 'vscode';
import * as z from 'zod/mini';

const uri = z.custom<Uri>((value) => value instanceof Uri);
const changes = z.array(z.unknown());

const repository = z.object({
  rootUri: uri,
  state: z.object({
    workingTreeChanges: changes,
    indexChanges: changes,
    mergeChanges: changes,
    untrackedChanges: z.exactOptional(changes),
    HEAD: z.optional(
      z.object({ name: z.optional(z.string()), commit: z.optional(z.string()), ahead: z.optional(z.number()) }),
    ),
  }),
});

const api = z.object({
  git: z.object({ path: z.string() }),
  state: z.string(),
  repositories: z.array(z.unknown()),
});

/** Checked, not copied: its functions need the object they belong to. */
const exporting = z.custom<{ getAPI(version: number): unknown }>(
  (value: unknown) =>
    typeof value === 'object' && value !== null && 'getAPI' in value && typeof value.getAPI === 'function',
);

/** What the editor knows about a repository, without a git being run. */
export interface KnownRepository {
  readonly root: Uri;
  /** Files with uncommitted changes, new ones among them. */
  readonly changed: number;
  readonly staged: number;
  readonly branch?: string;
  /** Commits that its remote does not have; absent when it has none to compare with. */
  readonly ahead?: number;
  readonly hasCommits: boolean;
  /** The newest commit of the branch. */
  readonly head?: string;
  /** The name that changes are recorded under here; empty where there is none. */
  readonly userName: () => Promise<string>;
}

export interface KnownGit {
  readonly gitPath?: string;
  readonly repositories: readonly KnownRepository[];
}

/** Where Git keeps the name that changes are recorded under: for this repository, or for all of this person's. */
const settings = ['getConfig', 'getGlobalConfig'] as const;

const configured = z.custom<Readonly<Record<(typeof settings)[number], (key: string) => unknown>>>(
  (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    'getConfig' in value &&
    typeof value.getConfig === 'function' &&
    'getGlobalConfig' in value &&
    typeof value.getGlobalConfig === 'function',
);

/** How long VS Code may look for repositories before we go on without: it takes some tenths of a second. */
const lookingLimit = 3_000;
const step = 50;

/**
 * Repositories and the git program as VS Code's own Git extension knows them. It is absent in Restricted Mode and where somebody switched it off; then
 * there is nothing to know. Its patches are never used: they follow the repository's settings and run what these name.
 */
export async function knownGit(): Promise<KnownGit> {
  const extension = extensions.getExtension<unknown>('vscode.git');
  if (extension === undefined) return { repositories: [] };
  try {
    const exported: unknown = await extension.activate();
    const end = Date.now() + lookingLimit;
    let known = read(exported);
    while (known !== undefined && !known.settled && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, step));
      known = read(exported);
    }
    return known?.git ?? { repositories: [] };
  } catch {
    // `getAPI` throws where the setting `git.enabled` is off.
    return { repositories: [] };
  }
}

/** The newest commit of a repository, by its address; undefined where the editor knows none. */
export async function headOf(root: string): Promise<string | undefined> {
  return (await knownAt(root))?.head;
}

/** The name that changes of a repository are recorded under, as the editor knows it; empty where it knows none. */
export async function userNameIn(root: string | undefined): Promise<string> {
  if (root === undefined) return '';
  return (await (await knownAt(root))?.userName()) ?? '';
}

async function knownAt(address: string): Promise<KnownRepository | undefined> {
  const { repositories } = await knownGit();
  return repositories.find(({ root }) => root.toString() === address);
}

function read(exported: unknown): { readonly settled: boolean; readonly git: KnownGit } | undefined {
  const git = exporting.safeParse(exported);
  const given = api.safeParse(git.success ? git.data.getAPI(1) : undefined);
  if (!given.success) return undefined;
  return {
    settled: given.data.state === 'initialized',
    git: {
      gitPath: given.data.git.path,
      repositories: given.data.repositories.flatMap((found) => readRepository(found)),
    },
  };
}

function readRepository(found: unknown): readonly KnownRepository[] {
  const given = repository.safeParse(found);
  if (!given.success) return [];
  const { rootUri, state } = given.data;
  const { name, commit, ahead } = state.HEAD ?? {};
  return [
    {
      root: rootUri,
      changed: state.workingTreeChanges.length + state.mergeChanges.length + (state.untrackedChanges?.length ?? 0),
      staged: state.indexChanges.length,
      ...(name === undefined ? {} : { branch: name }),
      ...(ahead === undefined ? {} : { ahead }),
      hasCommits: commit !== undefined,
      ...(commit === undefined ? {} : { head: commit }),
      userName: () => userName(found),
    },
  ];
}

async function userName(found: unknown): Promise<string> {
  const repository = configured.safeParse(found);
  if (!repository.success) return '';
  for (const setting of settings) {
    try {
      const name = await repository.data[setting]('user.name');
      if (typeof name === 'string' && name.trim() !== '') return name.trim();
    } catch {
      // Git fails where a setting has no value.
    }
  }
  return '';
}
