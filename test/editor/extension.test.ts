import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensions, TabInputWebview, Uri, window, workspace } from 'vscode';
import { commandNames, panelType, prefix, recordedScheme } from '../../src/extension/commandIds.ts';
import { editorReader } from '../../src/extension/editorReader.ts';
import { KeptSubjects } from '../../src/extension/keptSubjects.ts';
import type { ReadSubject, Result } from '../../src/extension/subjectReader.ts';

const folder = workspace.workspaceFolders?.[0]?.uri;
assert.ok(folder);
const inFolder = (path: string): Uri => Uri.joinPath(folder, path);
const noSignal = new AbortController().signal;

/** Our panels among the open tabs. */
function panels(): number {
  const tabs = window.tabGroups.all.flatMap(({ tabs: open }) => open);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(panelType)).length;
}

/** What a read subject changes, by path, with the added lines. */
async function addedLines(read: Result<ReadSubject>): Promise<ReadonlyMap<string, readonly string[]>> {
  assert.ok(read.ok && read.value.source.type === 'change');
  const found = new Map<string, readonly string[]>();
  for await (const { path, content } of read.value.source.files) {
    const lines = content.type === 'text' ? content.hunks.flatMap((hunk) => hunk.lines) : [];
    found.set(
      path,
      lines.flatMap((line) => (line.type === 'added' ? [line.text] : [])),
    );
  }
  return found;
}

describe('the commands', () => {
  it('are those that package.json offers', async () => {
    const known = await commands.getCommands(true);
    const manifest: unknown = extensions.getExtension('explain-for-ceo.explain-for-ceo')?.packageJSON;
    for (const name of commandNames) {
      assert.ok(known.includes(`${prefix}.${name}`), name);
      assert.ok(JSON.stringify(manifest).includes(`"command":"${prefix}.${name}"`), name);
    }
  });

  it('share one panel', async () => {
    await commands.executeCommand(`${prefix}.explainWork`);
    await commands.executeCommand(`${prefix}.explainFile`, inFolder('package.json'));
    assert.equal(panels(), 1);
  });

  it('take a commit from a menu as the timeline hands it over where it may', async () => {
    const ref = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder.fsPath, encoding: 'utf8' }).trim();
    // It would wait for someone to pick one if it did not.
    await commands.executeCommand(`${prefix}.explainCommit`, { ref }, inFolder('package.json'), 'git-history');
    assert.equal(panels(), 1);
  });

  it('offer a file’s commits where the timeline keeps its entry from extensions', async () => {
    let ended = false;
    const explained = Promise.resolve(
      commands.executeCommand(`${prefix}.explainCommit`, undefined, inFolder('package.json'), 'git-history'),
    ).then(() => (ended = true));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    assert.equal(ended, false, 'It asks which.');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await explained;
  });
});

describe('reading in the editor', () => {
  const reader = editorReader();

  it('takes unsaved buffers as they stand', async () => {
    const document = await workspace.openTextDocument(inFolder('README.md'));
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(0).range.start, 'Not saved yet.\n'));
    try {
      const lines = await addedLines(await reader.read({ kind: 'work', folder: folder.toString() }, noSignal));
      assert.deepEqual(lines.get('README.md'), ['Not saved yet.']);
    } finally {
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('reads a file with its unsaved text, its lines, its history', async () => {
    const read = await reader.read(
      { kind: 'file', file: inFolder('package.json').toString(), lines: { from: 2, to: 4 } },
      noSignal,
    );
    assert.ok(read.ok && read.value.source.type === 'part');
    assert.equal(read.value.source.path, 'package.json');
    assert.deepEqual(read.value.source.lines, { from: 2, to: 4 });
    assert.equal(read.value.source.history?.commits, 1);
    assert.equal(read.value.root, folder.toString());
  });

  it('names what is wrong as a value', async () => {
    const code = async (request: Parameters<typeof reader.read>[0]): Promise<string | undefined> => {
      const read = await reader.read(request, noSignal);
      return read.ok ? undefined : read.problem.code;
    };
    const here = folder.toString();
    assert.equal(await code({ kind: 'commit', folder: here, revision: 'no-such-name' }), 'unknownRevision');
    assert.equal(await code({ kind: 'range', folder: here, range: 'HEAD' }), 'badRange');
    assert.equal(
      await code({ kind: 'work', folder: Uri.file(join(folder.fsPath, '..')).toString() }),
      'notARepository',
    );
    assert.equal(await code({ kind: 'work', folder: 'untitled:Untitled-1' }), 'notLocal');
    assert.equal(await code({ kind: 'file', file: inFolder('gone.txt').toString() }), 'noSuchFile');
    assert.equal(await code({ kind: 'patchText', text: 'Hello.' }), 'notAPatch');
    assert.equal(await code({ kind: 'patchFile', file: inFolder('gone.patch').toString() }), 'noSuchFile');
  });

  it('lists the commits of the branch, and those that changed a file', async () => {
    const here = folder.toString();
    const count = async (file?: Uri): Promise<number | string> => {
      const place = { folder: here, ...(file === undefined ? {} : { file: file.toString() }) };
      const listed = await reader.commits(place, noSignal);
      return listed.ok ? listed.value.length : listed.problem.code;
    };
    assert.equal(await count(), 1);
    assert.equal(await count(inFolder('package.json')), 1);
    // Nobody recorded it yet.
    assert.equal(await count(inFolder('src/textMessages.ts')), 'noCommits');
  });

  it('reads a patch file', async () => {
    const file = join(folder.fsPath, '..', `${process.pid}.patch`);
    writeFileSync(file, execFileSync('git', ['diff'], { cwd: folder.fsPath }));
    try {
      const lines = await addedLines(
        await reader.read({ kind: 'patchFile', file: Uri.file(file).toString() }, noSignal),
      );
      assert.ok(lines.has('package.json'));
    } finally {
      rmSync(file);
    }
  });

  it('ends when its signal does', async () => {
    const abort = new AbortController();
    abort.abort();
    await assert.rejects(reader.read({ kind: 'work', folder: folder.toString() }, abort.signal));
  });
});

describe('a file as it was recorded', () => {
  const recorded = (revision: string, path: string): Uri =>
    Uri.from({
      scheme: recordedScheme,
      path: `/${path}`,
      query: JSON.stringify({ root: folder.toString(), revision }),
    });

  it('opens read-only, with the text of its revision', async () => {
    const document = await workspace.openTextDocument(recorded('HEAD', 'package.json'));
    assert.equal(
      document.getText(),
      execFileSync('git', ['show', 'HEAD:package.json'], { cwd: folder.fsPath, encoding: 'utf8' }),
    );
    assert.equal(document.languageId, 'json');
  });

  it('opens as it is staged', async () => {
    const document = await workspace.openTextDocument(recorded('index', 'README.md'));
    assert.equal(
      document.getText(),
      execFileSync('git', ['show', ':README.md'], { cwd: folder.fsPath, encoding: 'utf8' }),
    );
  });

  it('is refused for an address that is not ours', async () => {
    await assert.rejects(async () => await workspace.openTextDocument(Uri.parse(`${recordedScheme}:/x?{}`)));
    await assert.rejects(async () => await workspace.openTextDocument(recorded('HEAD', 'gone.txt')));
  });
});

describe('subjects kept over a reload', () => {
  it('are found by their id, the latest ten of them', async () => {
    const stored = new Map<string, unknown>();
    const kept = new KeptSubjects({
      get: (key) => stored.get(key),
      update: async (key, value) => {
        await Promise.resolve();
        stored.set(key, value);
      },
    });
    const first = kept.keep({ kind: 'work', folder: 'file:///a' });
    await first.kept;
    assert.equal(kept.keep({ kind: 'work', folder: 'file:///a' }).id, first.id);
    assert.deepEqual(kept.find(first.id), { kind: 'work', folder: 'file:///a' });
    for (let index = 0; index < 10; index += 1)
      await kept.keep({ kind: 'since', folder: 'file:///a', since: `${index} days ago` }).kept;
    assert.equal(kept.find(first.id), undefined);
    assert.equal(kept.find('made up'), undefined);
  });

  it('leave out a patch from the clipboard that is too large to keep', async () => {
    let stored: unknown;
    const kept = new KeptSubjects({
      get: () => undefined,
      update: async (_key, value) => {
        await Promise.resolve();
        stored = value;
      },
    });
    await kept.keep({ kind: 'patchText', text: 'x'.repeat(1_000_001) }).kept;
    assert.equal(stored, undefined);
  });
});
