import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { join } from 'node:path';
import {
  findDefaultBranch,
  findLastTag,
  listBranches,
  listRecentCommits,
} from '../../../src/adapters/git/listRevisions.ts';
import { openGit } from '../../../src/adapters/git/openGit.ts';
import { readBranch, readCommit, readRange, readSince } from '../../../src/adapters/git/readCommitted.ts';
import {
  codeOf,
  filesOf,
  makeFolder,
  makeRepository,
  openRepository,
  removeRepositories,
  runTestGit,
  shownLines,
  valueOf,
  type TemporaryRepository,
} from './temporaryRepository.ts';

/** main: First, Second; feature: from First, one commit of its own; then a merge on main. */
function makeHistory(): TemporaryRepository & {
  readonly first: string;
  readonly second: string;
  readonly feature: string;
  readonly merge: string;
} {
  const repository = makeRepository();
  repository.write('shop.ts', 'one\ntwo\nthree\n');
  repository.write('.explain-for-ceo.json', '{"at":"first"}');
  const first = repository.commit('First\n\nThe body\nof it.');
  repository.git('checkout', '-q', '-b', 'feature/mail');
  repository.write('mail.ts', 'send\n');
  const feature = repository.commit('Send mail');
  repository.git('checkout', '-q', 'main');
  repository.write('shop.ts', 'one\n2\nthree\n');
  repository.write('.explain-for-ceo.json', '{"at":"second"}');
  const second = repository.commit('Second');
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge mail', 'feature/mail');
  return { ...repository, first, second, feature, merge: repository.git('rev-parse', 'HEAD').trim() };
}

describe('reading what is committed', () => {
  after(removeRepositories);

  it('reads a first commit, a later one and a merge, with the words and the context from before', async () => {
    const history = makeHistory();
    const git = await history.open();
    const first = valueOf(await readCommit(git, history.first.slice(0, 9)));
    deepEqual(first.subject, { kind: 'commit', title: 'First', ref: history.first, author: 'Ada', date: '2025-03-04' });
    deepEqual(first.authorWords, [{ title: 'First', body: 'The body\nof it.' }]);
    equal(first.contextText, undefined);
    equal((await filesOf(await readCommit(git, history.first))).length, 2);
    const second = valueOf(await readCommit(git, 'HEAD~1'));
    equal(second.contextText, '{"at":"first"}');
    equal(second.subject.base, history.first);
    const merge = await readCommit(git, 'HEAD');
    equal(valueOf(merge).contextText, '{"at":"second"}');
    deepEqual(
      (await filesOf(merge)).map(({ path }) => path),
      ['mail.ts'],
    );
  });

  it('reads ranges with two dots and three, a branch, and since a revision', async () => {
    const history = makeHistory();
    const git = await history.open();
    const paths = async (source: Parameters<typeof filesOf>[0]): Promise<readonly string[]> =>
      (await filesOf(source)).map(({ path, status }) => `${status} ${path}`);
    deepEqual(await paths(await readRange(git, `${history.second}..feature/mail`)), [
      'modified .explain-for-ceo.json',
      'added mail.ts',
      'modified shop.ts',
    ]);
    const three = await readRange(git, `${history.second}...feature/mail`);
    deepEqual(await paths(three), ['added mail.ts']);
    deepEqual([valueOf(three).subject.title, valueOf(three).subject.base], ['Send mail', history.first]);
    history.git('checkout', '-q', 'feature/mail');
    const branch = await readBranch(git);
    deepEqual(valueOf(branch).subject.baseName, 'main');
    deepEqual(valueOf(await readBranch(git, history.second)).authorWords, [{ title: 'Send mail', body: '' }]);
    deepEqual(await paths(await readBranch(git, history.second)), ['added mail.ts']);
    history.git('checkout', '-q', 'main');
    history.git('tag', 'v1', history.second);
    const since = await readSince(git, 'v1');
    deepEqual(
      valueOf(since).authorWords.map(({ title }) => title),
      ['Merge mail', 'Send mail'],
    );
    deepEqual(await paths(since), ['added mail.ts']);
    equal((await filesOf(await readSince(git, '2025-03-04'))).length, 3);
    deepEqual(await paths(await readSince(git, 'yesterday')), []);
    deepEqual(await paths(await readSince(git, '2 weeks ago')), []);
    deepEqual(await paths(await readSince(git, 'last week')), []);
  });

  it('reads a period since the last tag before the newest commit, with what was recorded in it', async () => {
    const history = makeHistory();
    const git = await history.open();
    equal(codeOf(await readSince(git, 'last tag')), 'noTag');
    history.git('tag', 'v1', history.first);
    history.git('tag', 'v2', 'main');
    equal(await findLastTag(git), 'v1');
    for (const words of ['last tag', 'last-tag', 'Last Tag']) {
      const since = valueOf(await readSince(git, words));
      equal(since.subject.baseName, 'v1');
      deepEqual(
        since.history?.map(({ words: { title }, parents, files }) => [
          title,
          parents.length,
          files.map(({ path, status }) => `${status} ${path}`),
        ]),
        [
          ['Merge mail', 2, []],
          ['Second', 1, ['modified .explain-for-ceo.json', 'modified shop.ts']],
          ['Send mail', 1, ['added mail.ts']],
        ],
      );
    }
    equal(valueOf(await readRange(git, 'v1..v2')).history, undefined);
  });

  it('answers bad words with a problem, and never takes them for an option', async () => {
    const history = makeHistory();
    const git = await history.open();
    const mark = join(makeFolder(), 'mark');
    for (const words of [
      'nothing',
      '',
      '--output=' + mark,
      '-p',
      'HEAD\n',
      'HEAD:shop.ts',
      '..',
      'a\0b',
      'HEAD --',
      '--help',
    ]) {
      equal(codeOf(await readCommit(git, words)), 'unknownRevision', words);
      equal(codeOf(await readBranch(git, words)), 'unknownRevision', words);
      equal(codeOf(await readSince(git, words)), 'unknownPeriod', words);
    }
    equal(codeOf(await readSince(git, '2025-02-31x')), 'unknownPeriod');
    equal(codeOf(await readRange(git, `--output=${mark}..HEAD`)), 'unknownRevision');
    equal(codeOf(await readRange(git, 'HEAD')), 'badRange');
    equal(codeOf(await readRange(git, '..')), 'badRange');
    equal(codeOf(await openGit({ directory: makeFolder() })), 'notARepository');
    equal(codeOf(await openGit({ directory: join(history.directory, 'nowhere') })), 'noSuchFolder');
    equal(codeOf(await openGit({ directory: history.directory, gitPath: join(history.directory, 'no-git') })), 'noGit');
    const empty = await makeRepository().open();
    equal(codeOf(await readCommit(empty, 'HEAD')), 'noCommits');
    equal(codeOf(await readBranch(empty)), 'noCommits');
    equal(codeOf(await readSince(empty, 'yesterday')), 'noCommits');
    deepEqual([await listRecentCommits(empty), await findLastTag(empty)], [[], undefined]);
  });

  it('finds the branch that work is meant for', async () => {
    const repository = makeRepository();
    repository.commit('First');
    repository.git('branch', '-m', 'odd');
    const git = await repository.open();
    equal(await findDefaultBranch(git), undefined);
    equal(codeOf(await readBranch(git)), 'noBase');
    repository.git('branch', 'develop');
    equal(await findDefaultBranch(git), 'develop');
    repository.git('branch', 'master');
    equal(await findDefaultBranch(git), 'master');
    repository.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    equal(await findDefaultBranch(git), 'origin/trunk');
    repository.git('symbolic-ref', 'refs/remotes/upstream/HEAD', 'refs/remotes/upstream/next');
    equal(await findDefaultBranch(git), 'origin/trunk');
    repository.git('update-ref', 'refs/remotes/upstream/next', 'HEAD');
    equal(await findDefaultBranch(git), 'upstream/next');
    repository.git('checkout', '-q', '--orphan', 'stranger');
    repository.commit('Another beginning');
    equal(codeOf(await readBranch(git, 'odd')), 'noBase');
    const branches = await listBranches(git);
    ok(branches.some(({ name, current }) => name === 'stranger' && current));
    ok(branches.some(({ name, remote }) => name === 'origin/trunk' && remote));
    ok(!branches.some(({ name }) => name.endsWith('/HEAD')));
  });

  it('reads a bare repository, and says where a shallow one ends', async () => {
    const history = makeHistory();
    const folder = makeFolder();
    runTestGit(folder, ['clone', '-q', '--bare', history.directory, 'bare.git']);
    const bare = await openRepository(join(folder, 'bare.git'));
    deepEqual(shownLines((await filesOf(await readCommit(bare, history.second)))[1]), [' one', '-two', '+2', ' three']);
    runTestGit(folder, ['clone', '-q', '--depth=1', `file://${history.directory}`, 'shallow']);
    const shallow = await openRepository(join(folder, 'shallow'));
    equal(codeOf(await readCommit(shallow, 'HEAD')), 'shallowHistory');
    equal(codeOf(await readSince(shallow, '2025-03-01')), 'shallowHistory');
  });

  it('names what a partial clone lacks, and gives the rest', async () => {
    const repository = makeRepository();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.write('kept.ts', 'a\n');
    repository.write('moved.ts', 'x\n'.repeat(50));
    repository.write('lost.ts', 'a\n');
    repository.write('.explain-for-ceo.json', '{}');
    repository.commit('First');
    repository.write('kept.ts', 'b\n');
    repository.write('lost.ts', 'c\n');
    repository.git('mv', 'moved.ts', 'moved-here.ts');
    repository.commit('Second');
    const folder = makeFolder();
    runTestGit(folder, [
      'clone',
      '-q',
      '--filter=blob:none',
      '--no-checkout',
      `file://${repository.directory}`,
      'partial',
    ]);
    for (const name of ['HEAD:kept.ts', 'HEAD~1:kept.ts', 'HEAD:moved-here.ts'])
      runTestGit(join(folder, 'partial'), ['cat-file', '-p', name]);
    const files = await filesOf(
      await readCommit(await openRepository(join(folder, 'partial')), 'HEAD', { wantsSides: () => true }),
    );
    const seen = new Map(files.map((file) => [file.path, file]));
    deepEqual(seen.get('lost.ts')?.content, { type: 'notRead', code: 'missingObject' });
    deepEqual(seen.get('lost.ts')?.incomplete, ['missingObject']);
    deepEqual(
      [shownLines(seen.get('kept.ts')), seen.get('kept.ts')?.sides],
      [['-a', '+b'], { old: 'a\n', new: 'b\n' }],
    );
    ok(seen.has('moved-here.ts'));
  });

  it('reads renames, binaries, CRLF, long lines, old encodings, empty files and large sides', async () => {
    const repository = makeRepository();
    repository.write('from.ts', 'l1\nl2\nl3\nl4\nl5\nl6\n');
    repository.write('exact.png', Buffer.from([0, 1, 2]));
    repository.write('picture.png', Buffer.from([0, 1, 2, 3]));
    repository.write('crlf.ts', 'a\r\nb\r\n');
    repository.write('latin.php', Buffer.from('<?php\n// d\xe9j\xe0 vu\n', 'latin1'));
    repository.write('large.json', `"${'x'.repeat(1_100_000)}"\n1\n`);
    repository.write('long.js', 'short\n');
    repository.commit('First');
    repository.git('mv', 'from.ts', 'to.ts');
    repository.write('to.ts', 'l1\nl2\nl3\nl4\nl5\nL6\n');
    repository.git('mv', 'exact.png', 'same.png');
    repository.write('picture.png', Buffer.from([0, 9]));
    repository.write('crlf.ts', 'a\r\nB\r\n');
    repository.write('latin.php', Buffer.from('<?php\n// d\xe9j\xe0 lu\n', 'latin1'));
    repository.write('large.json', `"${'x'.repeat(1_100_000)}"\n2\n`);
    repository.write('long.js', `${'y'.repeat(4_999)}\u{1F600}${'z'.repeat(100_000)}\n`);
    repository.write('empty.ts', '');
    repository.commit('Second');
    const files = new Map(
      (await filesOf(await readCommit(await repository.open(), 'HEAD', { wantsSides: () => true }))).map((file) => [
        file.path,
        file,
      ]),
    );
    deepEqual(
      [files.get('to.ts')?.oldPath, files.get('to.ts')?.status, files.get('to.ts')?.sides?.old],
      ['from.ts', 'renamed', 'l1\nl2\nl3\nl4\nl5\nl6\n'],
    );
    equal(files.get('same.png')?.content.type, 'unchanged');
    deepEqual([files.get('picture.png')?.content, files.get('picture.png')?.added], [{ type: 'binary' }, 0]);
    deepEqual(shownLines(files.get('crlf.ts')), [' a', '-b', '+B']);
    deepEqual(shownLines(files.get('latin.php')), [' <?php', '-// déjà vu', '+// déjà lu']);
    deepEqual(files.get('latin.php')?.sides?.new, '<?php\n// déjà lu\n');
    deepEqual([files.get('large.json')?.sides, files.get('large.json')?.incomplete], [{}, ['lineCut', 'tooManyBytes']]);
    deepEqual(shownLines(files.get('long.js')), ['-short', `+${'y'.repeat(4_999)}`]);
    deepEqual(files.get('empty.ts')?.content, { type: 'text', hunks: [] });
    deepEqual(files.get('long.js')?.incomplete, ['lineCut']);
    equal(files.size, 8);
  });

  it('puts a file of many megabytes together again from its parts', async function () {
    this.timeout(30_000);
    const repository = makeRepository();
    const lines = Array.from({ length: 120_000 }, (_, index) => `line ${String(index)} of a large file`);
    repository.write('large.sql', `${lines.join('\n')}\n`);
    repository.write('next.sql', 'a\n');
    repository.commit('First');
    const changed = lines.flatMap((line, index) =>
      index % 3 === 0 ? [`changed ${String(index)}`] : index % 50_000 === 1 ? [] : [line],
    );
    repository.write('large.sql', `${changed.join('\n')}\n`);
    repository.write('next.sql', 'b\n');
    repository.commit('Second');
    const [file, next] = await filesOf(await readCommit(await repository.open(), 'HEAD'));
    if (file?.content.type !== 'text') throw new Error('no text');
    const { hunks } = file.content;
    equal(file.incomplete, undefined);
    const [added, removed] = repository
      .git('diff', '--numstat', 'HEAD~', 'HEAD', '--', 'large.sql')
      .split('\t')
      .map(Number);
    deepEqual([file.added, file.removed], [added, removed]);
    for (const hunk of hunks) {
      for (const line of hunk.lines) {
        if (line.type !== 'removed' && changed[line.newLine - 1] !== line.text)
          throw new Error(`new ${String(line.newLine)}`);
        if (line.type !== 'added' && lines[line.oldLine - 1] !== line.text)
          throw new Error(`old ${String(line.oldLine)}`);
      }
    }
    deepEqual(shownLines(next), ['-a', '+b']);
  });

  it('works where objects are named by SHA-256', async () => {
    const repository = makeRepository(['--object-format=sha256']);
    repository.write('a.ts', 'a\n');
    const id = repository.commit('First');
    equal(id.length, 64);
    deepEqual(shownLines((await filesOf(await readCommit(await repository.open(), 'HEAD')))[0]), ['+a']);
    notEqual(id, '');
  });
});
