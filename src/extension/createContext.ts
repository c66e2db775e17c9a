import { env, FileSystemError, l10n, RelativePattern, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { localDay } from '../adapters/localDay.ts';
import { draftContext, wantsText } from '../core/context/draftContext.ts';
import { languageOf } from '../core/wording/language.ts';

const fileName = '.explain-for-ceo.json';
/** Enough to see what the product is made of; a folder of a million files is not searched to its end. */
const mostFiles = 20_000;
const mostTexts = 50;
/** What others made or a tool wrote says nothing about the company. */
const leftOut = '**/{node_modules,vendor,dist,build,out,target,.git,.venv,venv,__pycache__,Pods}/**';

/** Opens the company's own words of a folder; where there are none yet, writes a first file from what the folder shows. */
export async function createContext(): Promise<void> {
  const folder = await chosenFolder();
  if (folder === undefined) return;
  const file = Uri.joinPath(folder.uri, fileName);
  if (!(await exists(file))) await workspace.fs.writeFile(file, Buffer.from(await draftOf(folder)));
  await window.showTextDocument(await workspace.openTextDocument(file));
}

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return await window.showWorkspaceFolderPick();
  if (folders[0] === undefined)
    void window.showInformationMessage(l10n.t('Open a folder first: the file belongs at its top.'));
  return folders[0];
}

async function draftOf(folder: WorkspaceFolder): Promise<string> {
  const found = await workspace.findFiles(new RelativePattern(folder, '**/*'), leftOut, mostFiles);
  const files = found
    .map((uri) => ({ uri, path: uri.path.slice(folder.uri.path.length).replace(/^\//, '') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts: { path: string; text: string }[] = [];
  for (const { uri, path } of files.filter((one) => wantsText(one.path)).slice(0, mostTexts)) {
    const text = await workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    if (text !== undefined) texts.push({ path, text });
  }
  return draftContext({
    language: languageOf(env.language) ?? 'en',
    today: localDay(new Date()),
    paths: files.map(({ path }) => path),
    texts,
  });
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}
