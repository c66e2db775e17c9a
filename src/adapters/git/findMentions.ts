import { posix } from 'node:path';
import type { GitRepository } from './openGit.ts';
import { startGit } from './runGit.ts';
import { withTimeLimit } from './timeLimit.ts';

/**
 * The files that mention a file by its name as a module, at most 200, in the work tree or else in a commit. A count of mentions, not a proof of use.
 * Undefined when the name is too short or too common to say anything, or the search did not end within a time that only what hangs needs: half a count is none.
 */
export async function findMentions(
  git: GitRepository,
  path: string,
  commit: string,
): Promise<readonly string[] | undefined> {
  const names = moduleNames(path);
  if (names.length === 0) return undefined;
  const program = withTimeLimit(git.program, longestSearch);
  const patterns = names.flatMap((name) => ['-e', name]);
  const options = [
    '-l',
    '-z',
    '-F',
    '-w',
    '-I',
    '--full-name',
    '--no-color',
    '--no-textconv',
    '--no-recurse-submodules',
  ];
  const search = startGit(program, [
    'grep',
    ...options,
    ...patterns,
    ...(git.root === undefined ? [commit] : []),
    '--',
  ]);
  search.stdin.end();
  const prefix = git.root === undefined ? `${commit}:` : '';
  const found: string[] = [];
  let held = '';
  try {
    for await (const chunk of search.stdout.setEncoding('utf8')) {
      held += String(chunk);
      const entries = held.split('\0');
      held = entries.pop() ?? '';
      for (const entry of entries) {
        const mentioned = entry.slice(prefix.length);
        if (mentioned !== path && found.length < mostMentions) found.push(mentioned);
      }
      if (found.length >= mostMentions) break;
    }
  } catch {
    // The time is over, or the person stopped it.
  } finally {
    search.stop();
  }
  git.program.signal?.throwIfAborted();
  return found.length < mostMentions && program.signal?.aborted === true ? undefined : found;
}

const mostMentions = 200;
const longestSearch = 20_000;

/** What other files would write to use this one: its name without ending, and the class that Ruby or Python would find in it. */
export function moduleNames(path: string): readonly string[] {
  const file = posix.basename(path);
  const stem = file.replace(/(?:\.(?:d|test|spec|module|component|service))?\.[^.]+$/, '');
  const own = folderFiles.has(stem.toLowerCase()) ? posix.basename(posix.dirname(path)) : stem;
  if (own.length < 4 || commonNames.has(own.toLowerCase())) return [];
  const camel = own.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return own.includes('_') && camel !== own ? [own, camel] : [own];
}

/** Files that are known by their folder's name. */
const folderFiles = new Set(['index', '__init__', 'mod', 'main', 'page', 'route', 'layout']);
/** Names that half of any repository mentions. */
const commonNames = new Set([
  '.',
  'src',
  'app',
  'lib',
  'utils',
  'util',
  'helpers',
  'types',
  'test',
  'tests',
  'config',
  'constants',
  'readme',
  'common',
  'core',
  'data',
  'user',
  'name',
]);
