import { constants } from 'node:fs';
import { lstat, open, readlink } from 'node:fs/promises';
import { join } from 'node:path';

export type DiskFile =
  | { readonly ok: true; readonly bytes: Buffer; readonly mode: '100644' | '100755' | '120000' }
  | { readonly ok: false; readonly code: 'missing' | 'unreadable' | 'tooManyBytes' };

/** Windows has no such flag. */
const noFollow = 'O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0;

/** Reads a file of the work tree as Git would store it: the target of a symbolic link, not what it points at. Never follows one out of the tree. */
export async function readDiskFile(root: string, path: string, atMost: number): Promise<DiskFile> {
  const full = join(root, path);
  try {
    const facts = await lstat(full);
    if (facts.isSymbolicLink())
      return { ok: true, bytes: await readlink(full, { encoding: 'buffer' }), mode: '120000' };
    if (!facts.isFile()) return { ok: false, code: 'unreadable' };
    if (facts.size > atMost) return { ok: false, code: 'tooManyBytes' };
    const file = await open(full, constants.O_RDONLY | noFollow);
    try {
      const bytes = await file.readFile();
      return { ok: true, bytes, mode: (facts.mode & 0o100) === 0 ? '100644' : '100755' };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { ok: false, code: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}
