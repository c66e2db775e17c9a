import { ok, deepEqual, equal } from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  listBranches,
  listRecentCommits,
  hasUncommittedWork,
  findLastTag,
} from '../../../src/adapters/git/listRevisions.ts';
import { readBranch, readCommit, readRange, readSince } from '../../../src/adapters/git/readCommitted.ts';
import { readPart } from '../../../src/adapters/git/readPart.ts';
import { readStaged, readWork } from '../../../src/adapters/git/readWork.ts';
import {
  filesOf,
  makeFolder,
  makeRepository,
  removeRepositories,
  runTestGit,
  shownLines,
  valueOf,
} from './temporaryRepository.ts';

/** Everything in a repository's own configuration that is known to make git run a program; each one leaves a file of its name behind. */
function poison(directory: string, marks: string, git: (...args: readonly string[]) => string): void {
  const program = (name: string): string => {
    const path = join(marks, `${name}.sh`);
    writeFileSync(path, `#!/bin/sh\ntouch '${join(marks, name)}.ran'\ncat 2>/dev/null\nexit 0\n`, { mode: 0o755 });
    return path;
  };
  const settings: Readonly<Record<string, string>> = {
    'diff.external': program('external'),
    'diff.driver.command': program('driver'),
    'diff.driver.textconv': program('textconv'),
    'core.fsmonitor': program('fsmonitor'),
    'core.pager': program('pager'),
    'pager.diff': program('pagerDiff'),
    'pager.log': program('pagerLog'),
    'core.sshCommand': program('ssh'),
    'core.askPass': program('askPass'),
    'core.editor': program('editor'),
    'credential.helper': `!${program('credential')}`,
    'gpg.program': program('gpg'),
    'log.showSignature': 'true',
    'alias.diff': `!${program('aliasDiff')}`,
    'alias.log': `!${program('aliasLog')}`,
    'alias.cat-file': `!${program('aliasCatFile')}`,
    'filter.evil.clean': program('clean'),
    'filter.evil.smudge': program('smudge'),
    'filter.evil.process': program('process'),
    'filter.evil.required': 'true',
    'filter.a=b.clean': program('cleanWithEquals'),
    'filter.lfs.clean': program('lfsClean'),
    'filter.lfs.process': program('lfsProcess'),
    'core.hooksPath': join(directory, 'hooks'),
    'color.ui': 'always',
    'color.diff': 'always',
    'diff.noprefix': 'true',
    'diff.mnemonicPrefix': 'true',
    'diff.submodule': 'log',
    'diff.renames': 'false',
    'diff.context': '0',
    'diff.relative': 'true',
    'diff.suppressBlankEmpty': 'true',
    'diff.orderFile': join(directory, 'nowhere'),
    'diff.wordRegex': '.',
    'diff.colorMoved': 'zebra',
    'diff.ignoreSubmodules': 'all',
    'core.quotePath': 'true',
    'core.bigFileThreshold': '1',
    'format.pretty': '%x00%x00%x00',
    'log.follow': 'true',
    'grep.fallbackToNoIndex': 'true',
    'remote.origin.url': `ext::${program('remoteHelper')}`,
    'remote.origin.promisor': 'true',
    'remote.origin.uploadpack': program('uploadPack'),
    'remote.origin.vcs': 'evil',
    'extensions.partialClone': 'origin',
  };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  for (const hook of [
    'post-index-change',
    'pre-commit',
    'post-checkout',
    'reference-transaction',
    'fsmonitor-watchman',
  ]) {
    const path = program(`hook-${hook}`);
    writeFileSync(join(directory, 'hooks', hook), `#!/bin/sh\nexec '${path}'\n`, { mode: 0o755 });
  }
}

describe('a repository that wants to run programs', () => {
  after(removeRepositories);

  it('runs none of them, whatever is read, and gives the plain change', async () => {
    const repository = makeRepository();
    const marks = makeFolder();
    repository.write('.gitattributes', '*.txt diff=driver filter=evil\n*.dat filter=a=b\n*.big filter=lfs\n');
    repository.write('hooks/readme', '');
    repository.write('deep/shop.txt', 'one\ntwo\nthree\n\nfour\n');
    repository.write('data.dat', 'data\n');
    repository.write('movie.big', 'movie\n');
    repository.write('old.txt', 'a name that will change\nwith\nsome\nlines\nto\nfind\nit\n');
    const first = repository.commit('First');
    repository.write('deep/shop.txt', 'one\n2\nthree\n\nfour\n');
    repository.git('mv', 'old.txt', 'new.txt');
    const second = repository.commit('Second');
    repository.git('tag', 'v1');
    poison(repository.directory, marks, repository.git);
    repository.write('deep/shop.txt', 'one\n2\nthree\n\nfour\nfive\n');
    repository.write('data.dat', 'data!\n');
    repository.write('movie.big', 'movie!\n');
    repository.write('fresh.txt', 'fresh\n');

    // The programs do run when git is called as it is: the test can fail.
    runTestGit(repository.directory, ['diff'], { mayFail: true });
    ok(readdirSync(marks).some((name) => name.endsWith('.ran')));
    const clean = makeFolder();
    poison(repository.directory, clean, (...args) =>
      args[0] === 'config' ? runTestGit(repository.directory, args) : '',
    );

    const git = await repository.open(join(repository.directory, 'deep'));
    const wantsSides = (): boolean => true;
    const work = await filesOf(await readWork(git, { wantsSides, unsaved: new Map([['new.txt', 'unsaved\n']]) }));
    deepEqual(
      work.map(({ path, status }) => [path, status]),
      [
        ['data.dat', 'modified'],
        ['deep/shop.txt', 'modified'],
        ['movie.big', 'modified'],
        ['new.txt', 'modified'],
        ['fresh.txt', 'added'],
        ['hooks/fsmonitor-watchman', 'added'],
        ['hooks/post-checkout', 'added'],
        ['hooks/post-index-change', 'added'],
        ['hooks/pre-commit', 'added'],
        ['hooks/reference-transaction', 'added'],
      ],
    );
    deepEqual(shownLines(work[1]), [' three', ' ', ' four', '+five']);
    equal(work[1]?.sides?.new, 'one\n2\nthree\n\nfour\nfive\n');

    const commit = await filesOf(await readCommit(git, 'HEAD', { wantsSides }));
    deepEqual(
      commit.map(({ path, oldPath, status }) => [path, oldPath, status]),
      [
        ['deep/shop.txt', undefined, 'modified'],
        ['new.txt', 'old.txt', 'renamed'],
      ],
    );
    deepEqual(shownLines(commit[0]), [' one', '-two', '+2', ' three', ' ', ' four']);
    equal((await filesOf(await readRange(git, `${first}..${second}`))).length, 2);
    await filesOf(await readStaged(git, { wantsSides }));
    await filesOf(await readBranch(git, first));
    await filesOf(await readSince(git, 'v1'));
    const part = valueOf(await readPart({ git, path: 'deep/shop.txt' }));
    equal(part.history?.commits, 2);
    equal((await listRecentCommits(git)).length, 2);
    equal((await listBranches(git)).length, 1);
    equal(await hasUncommittedWork(git), true);
    equal(await findLastTag(git), undefined);

    deepEqual(
      readdirSync(clean).filter((name) => name.endsWith('.ran')),
      [],
    );
    ok(!existsSync(join(repository.directory, '.git', 'index.lock')));
  });

  it('fetches nothing that is missing, and names it', async () => {
    const repository = makeRepository();
    const marks = makeFolder();
    repository.write('hooks/readme', '');
    repository.write('here.txt', 'here\n');
    repository.write('gone.txt', 'gone\n');
    repository.commit('First');
    repository.write('here.txt', 'here too\n');
    repository.write('gone.txt', 'gone too\n');
    repository.commit('Second');
    poison(repository.directory, marks, repository.git);
    const blob = runTestGit(repository.directory, ['--no-pager', 'rev-parse', 'HEAD:gone.txt']).trim();
    rmSync(join(repository.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    for (const name of readdirSync(marks)) if (name.endsWith('.ran')) rmSync(join(marks, name));

    const git = await repository.open();
    const files = await filesOf(await readCommit(git, 'HEAD', { wantsSides: () => true }));
    const byPath = new Map(files.map((file) => [file.path, file]));
    deepEqual(byPath.get('gone.txt')?.content, { type: 'notRead', code: 'missingObject' });
    deepEqual(byPath.get('gone.txt')?.sides, { old: 'gone\n' });
    deepEqual(shownLines(byPath.get('here.txt')), ['-here', '+here too']);
    deepEqual(
      readdirSync(marks).filter((name) => name.endsWith('.ran')),
      [],
    );
  });
});
