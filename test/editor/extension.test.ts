import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, env, extensions, TabInputWebview, Uri, window, workspace } from 'vscode';
import { commandNames, panelType, prefix, recordedScheme } from '../../src/extension/commandIds.ts';
import { editorReader } from '../../src/extension/editorReader.ts';
import { copyInstead, type CopyTools } from '../../src/extension/copyInstead.ts';
import { KeptSubjects, type SubjectStorage } from '../../src/extension/keptSubjects.ts';
import { keptTexts } from '../../src/extension/keptTexts.ts';
import { openProof } from '../../src/extension/openProof.ts';
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
    const extension = extensions.getExtension('explain-for-ceo.explain-for-ceo');
    await extension?.activate();
    const known = await commands.getCommands(true);
    const manifest: unknown = extension?.packageJSON;
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
    assert.equal(await code({ kind: 'commit', folder: here, revision: '--output=stolen' }), 'unknownRevision');
    assert.equal(await code({ kind: 'since', folder: here, since: '2026-02-31' }), 'unknownPeriod');
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

  it('opens whatever its name', async function () {
    // Windows knows no such names.
    if (process.platform === 'win32') this.skip();
    const odd = join(folder.fsPath, '..', `${process.pid}-odd`);
    const name = 'a #1?%41 "é\\.json';
    const git = (...words: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@example.invalid', ...words], { cwd: odd });
    mkdirSync(odd);
    try {
      git('init', '--quiet');
      writeFileSync(join(odd, name), '{ "old": 1 }\n');
      git('add', '--all');
      git('commit', '--quiet', '--message=Odd');
      writeFileSync(join(odd, name), '{ "new": 1 }\n');
      const lines = await addedLines(
        await editorReader().read({ kind: 'work', folder: Uri.file(odd).toString() }, noSignal),
      );
      assert.deepEqual([...lines], [[name, ['{ "new": 1 }']]]);
      const sides = { root: Uri.file(odd).toString(), old: 'HEAD', new: 'disk' };
      const shown = async (side: 'old' | 'new'): Promise<string | undefined> => {
        assert.ok(await openProof({ type: 'line', path: name, side, line: 1 }, sides, undefined));
        return window.activeTextEditor?.document.getText();
      };
      assert.equal(await shown('old'), '{ "old": 1 }\n');
      assert.equal(await shown('new'), '{ "new": 1 }\n');
      // Only a patch made by hand names such a place.
      const outside = await openProof({ type: 'line', path: '../secret', side: 'new', line: 1 }, sides, undefined);
      assert.equal(outside, false);
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      rmSync(odd, { recursive: true, force: true });
    }
  });

  it('is refused for an address that is not ours', async () => {
    await assert.rejects(async () => await workspace.openTextDocument(Uri.parse(`${recordedScheme}:/x?{}`)));
    await assert.rejects(async () => await workspace.openTextDocument(recorded('HEAD', 'gone.txt')));
  });
});

describe('subjects kept over a reload', () => {
  const storage = (): { readonly stored: Map<string, unknown>; readonly memento: SubjectStorage } => {
    const stored = new Map<string, unknown>();
    return {
      stored,
      memento: {
        get: (key) => stored.get(key),
        update: async (key, value) => {
          await Promise.resolve();
          stored.set(key, value);
        },
      },
    };
  };
  const texts = Uri.joinPath(folder, '..', `${process.pid}-patches`);
  after(() => {
    rmSync(texts.fsPath, { recursive: true, force: true });
  });

  it('are found by their id, the latest ten of them', async () => {
    const kept = new KeptSubjects(storage().memento, keptTexts(texts));
    const first = kept.keep({ kind: 'work', folder: 'file:///a' });
    await first.kept;
    assert.equal(kept.keep({ kind: 'work', folder: 'file:///a' }).id, first.id);
    assert.deepEqual(await kept.find(first.id), { kind: 'work', folder: 'file:///a' });
    for (let index = 0; index < 10; index += 1)
      await kept.keep({ kind: 'since', folder: 'file:///a', since: `${index} days ago` }).kept;
    assert.equal(await kept.find(first.id), undefined);
    assert.equal(await kept.find('made up'), undefined);
  });

  it('keep a patch from the clipboard in a file of its own, however long, until it is no longer asked for', async () => {
    const { stored, memento } = storage();
    const kept = new KeptSubjects(memento, keptTexts(texts));
    const text = '+é\n'.repeat(1_000_000);
    const patch = kept.keep({ kind: 'patchText', text });
    await patch.kept;
    assert.ok(JSON.stringify([...stored]).length < 1_000, 'The editor’s own storage stays small.');
    assert.equal(kept.keep({ kind: 'patchText', text }).id, patch.id);
    assert.deepEqual(await new KeptSubjects(memento, keptTexts(texts)).find(patch.id), { kind: 'patchText', text });
    assert.equal(readdirSync(texts.fsPath).length, 1);
    for (let index = 0; index < 10; index += 1)
      await kept.keep({ kind: 'since', folder: 'file:///a', since: `${index} days ago` }).kept;
    assert.equal(await kept.find(patch.id), undefined);
    assert.deepEqual(readdirSync(texts.fsPath), []);
  });

  it('say nothing of a patch whose file is gone, nor of one that names another file', async () => {
    const { memento } = storage();
    const kept = new KeptSubjects(memento, keptTexts(texts));
    const patch = kept.keep({ kind: 'patchText', text: '+a\n' });
    await patch.kept;
    rmSync(texts.fsPath, { recursive: true });
    assert.equal(await kept.find(patch.id), undefined);
    const again = kept.keep({ kind: 'patchText', text: '+a\n+b\n' });
    await again.kept;
    for (const name of readdirSync(texts.fsPath)) writeFileSync(Uri.joinPath(texts, name).fsPath, '+a\n');
    assert.equal(await kept.find(again.id), undefined, 'Half of a patch is not the patch.');
    await memento.update('subjects', [{ id: 'a', request: { kind: 'keptPatch', text: '../package' } }]);
    assert.equal(await kept.find('a'), undefined);
  });
});

describe('a page that could not copy itself', () => {
  const tools = (works: boolean, pressed: boolean): { readonly said: string[]; readonly tools: CopyTools } => {
    const said: string[] = [];
    return {
      said,
      tools: {
        write: (text) => {
          said.push(`write ${text}`);
          return works ? Promise.resolve() : Promise.reject(new Error('No clipboard.'));
        },
        tell: (words) => said.push(words),
        offer: (words, button) => {
          said.push(`${words} [${button}]`);
          return Promise.resolve(pressed);
        },
        open: (text) => Promise.resolve(said.push(`open ${text}`)),
      },
    };
  };

  it('is copied by the editor as plain text', async () => {
    const { said, tools: working } = tools(true, false);
    await copyInstead('The page.', working);
    assert.deepEqual(said, ['write The page.', 'The page was copied as plain text.']);
    await copyInstead('The page, by the editor itself.');
    assert.equal(await env.clipboard.readText(), 'The page, by the editor itself.');
  });

  it('is shown as text to copy by hand where nothing can be copied', async () => {
    const words = 'Nothing could be copied: open the text and copy it from there. [Open the text]';
    const { said, tools: broken } = tools(false, true);
    await copyInstead('The page.', broken);
    assert.deepEqual(said, ['write The page.', words, 'open The page.']);
    const { said: left, tools: passedOver } = tools(false, false);
    await copyInstead('The page.', passedOver);
    assert.deepEqual(left, ['write The page.', words]);
  });
});
