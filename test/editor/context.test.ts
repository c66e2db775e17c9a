import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { commands, languages, Range, Uri, window, workspace } from 'vscode';
import { prefix } from '../../src/extension/commandIds.ts';
import { readContext } from '../../src/core/context/readContext.ts';

const folder = workspace.workspaceFolders?.[0]?.uri;
assert.ok(folder);
const file = Uri.joinPath(folder, '.explain-for-ceo.json');

/** What we ourselves say of the file; the editor's own check by the schema has another source. */
function found(): readonly { readonly line: number; readonly code: unknown }[] {
  return languages
    .getDiagnostics(file)
    .filter(({ source }) => source === 'Explain for CEO')
    .map(({ range, code }) => ({ line: range.start.line + 1, code }));
}

describe('the company’s own words in the editor', () => {
  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    rmSync(file.fsPath, { force: true });
  });

  it('get a first file without a mistake, opened with comments allowed', async () => {
    rmSync(file.fsPath, { force: true });
    await commands.executeCommand(`${prefix}.createContext`);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), file.toString());
    assert.equal(document.languageId, 'jsonc');
    assert.deepEqual(readContext(document.getText()).problems, []);
    assert.deepEqual(found(), []);
  });

  it('are never overwritten', async () => {
    await replaceText('{ "currency": "EUR" }\n');
    await window.activeTextEditor?.document.save();
    await commands.executeCommand(`${prefix}.createContext`);
    assert.equal(readFileSync(file.fsPath, 'utf8'), '{ "currency": "EUR" }\n');
  });

  it('show a mistake at its line, and nothing once it is mended', async () => {
    await replaceText('{\n"colour": 1,\n"roadmap": [\n{ "name": "V2", "due": "soon" }]\n}\n');
    await waitFor(() => found().length > 0);
    assert.deepEqual(found(), [
      { line: 2, code: 'unknownKey' },
      { line: 4, code: 'wrongValue' },
    ]);
    await replaceText('{}\n');
    await waitFor(() => found().length === 0);
  });
});

async function replaceText(text: string): Promise<void> {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  const { document } = editor;
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  assert.ok(await editor.edit((edit) => edit.replace(all, text)));
}

/** The editor tells of changes a moment after it made them. */
async function waitFor(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !done(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(done());
}
