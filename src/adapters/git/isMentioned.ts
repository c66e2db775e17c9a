import { contextFilePath } from '../../core/context/context.ts';
import type { ChangeSource } from '../../core/change/changeSource.ts';
import type { GitRepository } from './openGit.ts';
import { runGit, type GitProgram } from './runGit.ts';
import { withTimeLimit } from './timeLimit.ts';

/** The core says what of these it means. */
type MentionPlace = NonNullable<Parameters<NonNullable<ChangeSource['mentions']>>[2]>;

/** Where to look, and for what: any of `terms`, whatever its case, as it stands in a commit. */
export interface MentionQuestion {
  readonly commit: string;
  readonly terms: readonly string[];
  readonly where?: MentionPlace;
}

/**
 * Whether a commit's files mention one of the terms; documents, lock files and what others made do not count. Undefined when git could not tell (a partial clone), or
 * not within a time that only what hangs needs: what a page says must not depend on how busy a machine is.
 */
export async function isMentioned(
  git: GitRepository,
  { commit, terms }: MentionQuestion,
): Promise<boolean | undefined> {
  if (terms.length === 0) return undefined;
  const { program, args } = searchOf(git, { commit, terms, show: 'nothing' });
  try {
    const { code } = await runGit(program, args);
    return code === 0 ? true : code === 1 ? false : undefined;
  } catch {
    git.program.signal?.throwIfAborted();
    return undefined;
  }
}

/** The call of git that looks for any of the terms, and names the files that mention one, as git names their objects, or only ends with 0 at the first. */
export function searchOf(
  git: GitRepository,
  { commit, terms, show }: MentionQuestion & { readonly show: 'files' | 'nothing' },
): { readonly program: GitProgram; readonly args: readonly string[] } {
  const options = ['-i', '-F', '-I', '--no-color', '--no-textconv', '--no-recurse-submodules'];
  const words = terms.flatMap((term) => ['-e', term]);
  return {
    program: withTimeLimit(git.program, longestSearch),
    args: ['grep', ...(show === 'files' ? ['-l', '-z'] : ['-q']), ...options, ...words, commit, '--', '.', ...leftOut],
  };
}

/** Most products are searched in a fraction of a second, and the largest in a few. */
const longestSearch = 20_000;

const leftOut = [
  '*.md',
  '*.mdx',
  '*.lock',
  '*lock.json',
  '*-lock.yaml',
  '*.svg',
  '*.po',
  '*.snap',
  '**/node_modules/**',
  '**/vendor/**',
  '**/docs/**',
  // The company's own words name suppliers and prices; they use none.
  contextFilePath,
].map((pattern) => `:(exclude,icase)${pattern}`);
