import { FileType, Uri, workspace } from 'vscode';
import type { TextStorage } from './keptSubjects.ts';

/** Texts in a folder of their own, a file each, by names that are no paths. The folder is made when there is something to keep. */
export function keptTexts(folder: Uri): TextStorage {
  const { fs } = workspace;
  const file = (name: string): Uri => Uri.joinPath(folder, `${name}.patch`);
  return {
    write: async (name, text) => {
      await fs.createDirectory(folder);
      await fs.writeFile(file(name), Buffer.from(text));
    },
    read: async (name) => {
      try {
        return new TextDecoder().decode(await fs.readFile(file(name)));
      } catch {
        return undefined;
      }
    },
    keepOnly: async (names) => {
      const wanted = new Set(names.map((name) => `${name}.patch`));
      for (const [name, type] of await listed(folder)) {
        if (type === FileType.File && !wanted.has(name)) await fs.delete(Uri.joinPath(folder, name));
      }
    },
  };
}

async function listed(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // Nothing was kept yet.
    return [];
  }
}
