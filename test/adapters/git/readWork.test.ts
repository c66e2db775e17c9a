import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasUncommittedWork } from '../../../src/adapters/git/listRevisions.ts';
import { readStaged, readWork } from '../../../src/adapters/git/readWork.ts';
import {
  codeOf,
  filesOf,
  makeFolder,
  makeRepository,
  removeRepositories,
  runTestGit,
  shownLines,
  valueOf,
} from './temporaryRepository.ts';

describe('reading uncommitted work', () => {
  after(removeRepositories);

  it('gives staged, unstaged and untracked files together, and staged ones alone', async () => {
    const repository = makeRepository();
    repository.write('staged.ts', 'a\n');
    repository.write('unstaged.ts', 'a\n');
    repository.write('.gitignore', 'ignored.ts\n');
    repository.commit('First');
    repository.write('staged.ts', 'b\n');
    repository.git('add', 'staged.ts');
    repository.write('unstaged.ts', 'c\n');
    repository.write('new/untracked.ts', 'one\ntwo');
    repository.write('empty.ts', '');
    repository.write('ignored.ts', 'never\n');
    repository.write('picture.bin', Buffer.from([1, 0, 2]));
    const git = await repository.open(join(repository.directory, 'new'));
    const work = await filesOf(await readWork(git, { wantsSides: () => true }));
    deepEqual(
      work.map(({ path, status, added, removed, content, sides }) => [
        path,
        status,
        added,
        removed,
        content.type,
        sides,
      ]),
      [
        ['staged.ts', 'modified', 1, 1, 'text', { old: 'a\n', new: 'b\n' }],
        ['unstaged.ts', 'modified', 1, 1, 'text', { old: 'a\n', new: 'c\n' }],
        ['empty.ts', 'added', 0, 0, 'text', { new: '' }],
        ['new/untracked.ts', 'added', 2, 0, 'text', { new: 'one\ntwo' }],
        ['picture.bin', 'added', 0, 0, 'binary', undefined],
      ],
    );
    deepEqual(shownLines(work[3]), ['+one', '+two']);
    const staged = await readStaged(git);
    deepEqual(
      (await filesOf(staged)).map(({ path }) => path),
      ['staged.ts'],
    );
    equal(valueOf(staged).subject.kind, 'staged');
    equal(await hasUncommittedWork(git), true);
  });

  it('takes unsaved buffers as they stand: over the disk, alone, untracked; not those that Git ignores', async () => {
    const repository = makeRepository();
    repository.write('onDisk.ts', 'a\nb\nc\n');
    repository.write('clean.ts', 'a\r\nb\r\n');
    repository.write('windows.ts', 'a\nb\n');
    repository.write('undone.ts', 'a\n');
    repository.write('.gitignore', 'ignored.ts\n');
    repository.commit('First');
    repository.write('onDisk.ts', 'a\nDISK\nc\n');
    repository.write('undone.ts', 'changed\n');
    repository.write('fresh.ts', 'disk\n');
    repository.write('ignored.ts', 'x\n');
    const unsaved = new Map([
      ['onDisk.ts', 'a\nBUFFER\nc\n'],
      ['clean.ts', 'a\r\nB\r\n'],
      ['windows.ts', 'a\r\nb\r\n'],
      ['undone.ts', 'a\n'],
      ['fresh.ts', 'buffer\n'],
      ['ignored.ts', 'y\n'],
    ]);
    const files = await filesOf(await readWork(await repository.open(), { unsaved, wantsSides: () => true }));
    deepEqual(
      files.map((file) => [file.path, file.status, shownLines(file), file.sides?.new]),
      [
        ['onDisk.ts', 'modified', [' a', '-b', '+BUFFER', ' c'], 'a\nBUFFER\nc\n'],
        ['clean.ts', 'modified', [' a', '-b', '+B'], 'a\r\nB\r\n'],
        ['fresh.ts', 'added', ['+buffer'], 'buffer\n'],
      ],
    );
  });

  it('says that a merge is in progress', async () => {
    const repository = makeRepository();
    repository.write('price.ts', 'a\nprice\nc\n');
    repository.commit('First');
    repository.git('checkout', '-q', '-b', 'other');
    repository.write('price.ts', 'a\ntheirs\nc\n');
    repository.commit('Theirs');
    repository.git('checkout', '-q', 'main');
    repository.write('price.ts', 'a\nours\nc\n');
    repository.commit('Ours');
    runTestGit(repository.directory, ['merge', 'other'], { mayFail: true });
    const git = await repository.open();
    const [work] = await filesOf(await readWork(git));
    equal(work?.status, 'unmerged');
    ok(shownLines(work).includes('+theirs'));
    const [staged] = await filesOf(await readStaged(git));
    deepEqual([staged?.status, staged?.content.type], ['unmerged', 'notRead']);
  });

  it('reads names with every odd character', async () => {
    const repository = makeRepository();
    const names = [
      'tab\there.ts',
      'line\nbreak.ts',
      'quo"te.ts',
      'back\\slash.ts',
      'été/ß 日本.ts',
      '__proto__',
      'a b/ b/c d.ts',
      ' lead.ts',
      'trail .ts ',
      '-dash.ts',
      ':(top)colon.ts',
    ];
    for (const name of names) repository.write(name, 'a\n');
    repository.commit('First');
    for (const name of names) repository.write(name, 'b\n');
    repository.write('new\n"one".ts', 'c\n');
    const files = await filesOf(await readWork(await repository.open(), { wantsSides: () => true }));
    deepEqual(files.map(({ path }) => path).sort(), [...names, 'new\n"one".ts'].sort());
    for (const file of files.filter(({ status }) => status === 'modified')) {
      deepEqual([shownLines(file), file.sides], [['-a', '+b'], { old: 'a\n', new: 'b\n' }], file.path);
    }
  });

  it('reads before the first commit, without a work tree says so, and finds nothing where nothing is', async () => {
    const repository = makeRepository();
    repository.write('a.ts', 'a\n');
    repository.git('add', '.');
    repository.write('b.ts', 'b\n');
    const git = await repository.open();
    deepEqual(
      (await filesOf(await readWork(git))).map(({ path, status }) => [path, status]),
      [
        ['a.ts', 'added'],
        ['b.ts', 'added'],
      ],
    );
    repository.commit('First');
    deepEqual(await filesOf(await readWork(git)), []);
    equal(await hasUncommittedWork(git), false);
    const bare = makeFolder();
    runTestGit(repository.directory, ['clone', '-q', '--bare', '.', join(bare, 'x.git')]);
    equal(codeOf(await readWork(await repository.open(join(bare, 'x.git')))), 'noWorkTree');
    deepEqual(await filesOf(await readWork(await repository.open(join(repository.directory, '.git')))), []);
  });

  it('reads a second work tree, submodules, links and modes', async () => {
    const inner = makeRepository();
    inner.write('x', '1\n');
    const before = inner.commit('One');
    const repository = makeRepository();
    repository.write('run.sh', 'x\n');
    repository.write('target.ts', 'secret\n');
    repository.git('submodule', '--quiet', 'add', inner.directory, 'part');
    repository.commit('First');
    const place = join(makeFolder(), 'tree');
    repository.git('worktree', 'add', '-q', place);
    chmodSync(join(place, 'run.sh'), 0o755);
    rmSync(join(place, 'target.ts'));
    symlinkSync('/etc/hostname', join(place, 'target.ts'));
    symlinkSync('nowhere', join(place, 'link'));
    mkdirSync(join(place, 'nested'));
    runTestGit(join(place, 'nested'), ['init', '-q']);
    const files = await filesOf(await readWork(await repository.open(place), { wantsSides: () => true }));
    deepEqual(
      files.map(({ path, status, content, oldMode, newMode }) => [path, status, content.type, oldMode, newMode]),
      [
        ['run.sh', 'modified', 'unchanged', '100644', '100755'],
        ['target.ts', 'typeChanged', 'text', '100644', '120000'],
        ['link', 'added', 'text', undefined, '120000'],
        ['nested', 'added', 'submodule', undefined, undefined],
      ],
    );
    deepEqual(shownLines(files[1]), ['-secret', '+/etc/hostname']);
    equal(files[1]?.sides?.new, '/etc/hostname');
    deepEqual(shownLines(files[2]), ['+nowhere']);

    inner.write('x', '2\n');
    const after = inner.commit('Two');
    runTestGit(join(repository.directory, 'part'), ['pull', '-q']);
    const [moved] = await filesOf(await readWork(await repository.open()));
    deepEqual(moved?.content, { type: 'submodule', from: before, to: after });
  });

  it('does not show a file of Git LFS that has not changed, though no filter runs', async () => {
    const repository = makeRepository();
    const content = 'a large film\n';
    const pointer = (text: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize ${String(text.length)}\n`;
    repository.write('same.mp4', pointer(content));
    repository.write('other.mp4', pointer('another film'));
    repository.commit('First');
    repository.write('.gitattributes', '*.mp4 filter=lfs diff=lfs merge=lfs -text\n');
    repository.git('config', 'filter.lfs.clean', 'false');
    repository.git('config', 'filter.lfs.required', 'true');
    repository.write('same.mp4', content);
    repository.write('other.mp4', 'a changed film\n');
    utimesSync(join(repository.directory, 'same.mp4'), 1, 1);
    const files = await filesOf(await readWork(await repository.open()));
    deepEqual(
      files.map(({ path, content: { type } }) => [path, type]),
      [
        ['other.mp4', 'binary'],
        ['.gitattributes', 'text'],
      ],
    );
  });

  it('names a file that it may not read', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const repository = makeRepository();
    repository.write('locked.ts', 'x\n');
    chmodSync(join(repository.directory, 'locked.ts'), 0);
    const [file] = await filesOf(await readWork(await repository.open()));
    deepEqual(file?.content, { type: 'notRead', code: 'unreadable' });
  });

  it('gives all of 20,000 files, and stops at once when told to', async function () {
    this.timeout(60_000);
    const repository = makeRepository();
    repository.write('first', '');
    repository.commit('First');
    mkdirSync(join(repository.directory, 'many'));
    for (let index = 0; index < 20_000; index++)
      writeFileSync(join(repository.directory, 'many', `${String(index)}.ts`), `${String(index)}\n`);
    equal((await filesOf(await readWork(await repository.open()))).length, 20_000);
    repository.git('add', '.');
    const stop = new AbortController();
    const git = await repository.open();
    const stoppable = { ...git, program: { ...git.program, signal: stop.signal } };
    let seen = 0;
    let reason: unknown;
    try {
      for await (const file of valueOf(await readWork(stoppable)).files) {
        if (file.added > 0 && ++seen === 10) stop.abort(new Error('enough'));
      }
    } catch (error) {
      reason = error;
    }
    ok(reason instanceof Error && seen < 20_000, `${String(seen)} files seen`);
    equal((await filesOf(await readStaged(git))).length, 20_000);
  });
});
