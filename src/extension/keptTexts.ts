import { FileType, Uri, workspace } from 'vscode';
import type { TextStorage } from './keptSubjects.ts';

/**
 * Texts in a folder of their own, a file each, by names that are no paths and stand for one text each. The folder is made when there is something to keep. One thing
 * is done after the other: a long text takes a while to write, and half of it is not what was kept.
 */
export function keptTexts(folder: Uri): TextStorage {
  const { fs } = workspace;
  const file = (name: string): Uri => Uri.joinPath(folder, `${name}.patch`);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    write: (name, text) =>
      inTurn(async () => {
        const bytes = Buffer.from(text);
        if ((await sizeOf(file(name))) === bytes.length) return;
        await fs.createDirectory(folder);
        await fs.writeFile(file(name), bytes);
      }),
    read: (name) =>
      inTurn(async () => {
        try {
          return new TextDecoder().decode(await fs.readFile(file(name)));
        } catch {
          return undefined;
        }
      }),
    keepOnly: (names) =>
      inTurn(async () => {
        const wanted = new Set(names.map((name) => `${name}.patch`));
        for (const [name, type] of await listed(folder)) {
          if (type === FileType.File && !wanted.has(name)) await fs.delete(Uri.joinPath(folder, name));
        }
      }),
  };
}

async function sizeOf(file: Uri): Promise<number | undefined> {
  try {
    return (await workspace.fs.stat(file)).size;
  } catch {
    return undefined;
  }
}

async function listed(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // Nothing was kept yet.
    return [];
  }
}
