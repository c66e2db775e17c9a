import { createHash } from 'node:crypto';
import type { FileChange } from '../../core/change/fileChange.ts';
import { readDiskFile } from './readDiskFile.ts';

/**
 * Puts right a work-tree file that Git LFS keeps: with its filter off, Git compares the pointer it stores with the real content. Undefined when the
 * content is the one the pointer names, so that nothing changed; else a binary change.
 */
export async function withoutLfsPointer(file: FileChange, root: string): Promise<FileChange | undefined> {
  if (file.content.type !== 'text' || file.status !== 'modified') return file;
  const removed = file.content.hunks[0]?.lines.filter((line) => line.type === 'removed').map((line) => line.text) ?? [];
  if (!(removed[0] ?? '').startsWith('version https://git-lfs.github.com/spec/')) return file;
  const text = removed.join('\n');
  const hash = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = Number(/^size (\d+)$/m.exec(text)?.[1]);
  const added = file.content.hunks[0]?.lines.find((line) => line.type === 'added')?.text ?? '';
  // A new pointer in place of the old one: text on both sides, as Git shows it.
  if (hash === undefined || added.startsWith('version https://git-lfs')) return file;
  const disk = await readDiskFile(root, file.path, size);
  if (disk.ok && disk.bytes.length === size && createHash('sha256').update(disk.bytes).digest('hex') === hash)
    return undefined;
  return { ...file, content: { type: 'binary' }, added: 0, removed: 0 };
}

/** The same for content that Git shows as binary: whether the pointer in `stored` names what lies on the disk. */
export async function isLfsContent(stored: Buffer, path: string, root: string): Promise<boolean> {
  const text = stored.subarray(0, 1_000).toString('latin1');
  const hash = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  if (hash === undefined || !text.startsWith('version https://git-lfs')) return false;
  const disk = await readDiskFile(root, path, Number(/^size (\d+)$/m.exec(text)?.[1]));
  return disk.ok && createHash('sha256').update(disk.bytes).digest('hex') === hash;
}
