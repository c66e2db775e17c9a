import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The git program on the search path, as an absolute path; undefined when there is none. Windows would look in the folder it works in first, which is
 * the repository: a `git.exe` committed there must not run, so the search is done here, and relative entries of the path are left out.
 */
export async function findGit(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const windows = process.platform === 'win32';
  const searched =
    Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
  for (const folder of searched.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? 'git.exe' : 'git');
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here: the next folder.
    }
  }
  return undefined;
}
