import { deepEqual, equal } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleNames } from '../../../src/adapters/git/findMentions.ts';
import { readPart } from '../../../src/adapters/git/readPart.ts';
import {
  codeOf,
  makeFolder,
  makeRepository,
  openRepository,
  removeRepositories,
  runTestGit,
  valueOf,
} from './temporaryRepository.ts';

describe('reading a file or some lines of it', () => {
  after(removeRepositories);

  it('gives the text, who mentions it and how many people know it, across a rename', async () => {
    const repository = makeRepository();
    repository.write('src/billing.ts', 'export const invoice = 1;\nsecond\nthird\nfourth\n');
    repository.write('.explain-for-ceo.json', '{}');
    repository.commit('First');
    repository.git('mv', 'src/billing.ts', 'src/invoicing.ts');
    repository.git(
      '-c',
      'user.name=Bo',
      'commit',
      '-q',
      '-m',
      'Rename',
      '--author',
      'Bo <bo@example.com>',
      '--date',
      '2025-06-01T10:00:00Z',
    );
    repository.write('src/mail.ts', "import { invoice } from './invoicing.ts';\n");
    repository.write('src/other.ts', 'const invoicings = 1;\n');
    repository.commit('Use it');
    repository.write('src/invoicing.ts', 'export const invoice = 2;\nsecond\nthird\nfourth\n');
    repository.commit('Change it');
    const git = await repository.open();
    const part = valueOf(
      await readPart({
        git,
        path: 'invoicing.ts',
        directory: join(repository.directory, 'src'),
        lines: { from: 1, to: 2 },
      }),
    );
    deepEqual(
      [part.path, part.lines, part.contextText, part.reliedOnBy],
      ['src/invoicing.ts', { from: 1, to: 2 }, '{}', ['src/mail.ts']],
    );
    deepEqual(part.history, { people: 2, commits: 3, first: '2025-03-04', last: '2025-06-01', mostActiveShare: 2 / 3 });
    equal(valueOf(await readPart({ git, path: 'src/invoicing.ts', text: 'unsaved' })).text, 'unsaved');

    const folder = makeFolder();
    runTestGit(folder, ['clone', '-q', '--bare', repository.directory, 'bare.git']);
    const bare = valueOf(
      await readPart({ git: await openRepository(join(folder, 'bare.git')), path: 'src/invoicing.ts' }),
    );
    deepEqual([bare.path, bare.reliedOnBy], ['src/invoicing.ts', ['src/mail.ts']]);
  });

  it('works without git, and answers what it cannot read with a problem', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'alone.py'), 'print(1)\n');
    writeFileSync(join(folder, 'binary.dat'), Buffer.from([0, 1]));
    writeFileSync(join(folder, 'large.txt'), 'x'.repeat(6_000_000));
    const part = valueOf(await readPart({ path: 'alone.py', directory: folder }));
    deepEqual([part.path, part.text, part.reliedOnBy, part.history], ['alone.py', 'print(1)\n', undefined, undefined]);
    equal(codeOf(await readPart({ path: 'nowhere.py', directory: folder })), 'noSuchFile');
    equal(codeOf(await readPart({ path: 'binary.dat', directory: folder })), 'notText');
    equal(codeOf(await readPart({ path: '.', directory: folder })), 'isFolder');
    equal(codeOf(await readPart({ path: 'alone.py', directory: folder, lines: { from: 2, to: 2 } })), 'noSuchLines');
    equal(codeOf(await readPart({ path: 'large.txt', directory: folder })), 'tooLarge');
    const git = await makeRepository().open();
    equal(valueOf(await readPart({ git, path: join(folder, 'alone.py') })).path, 'alone.py');
  });

  it('looks for the name that other files would write', () => {
    deepEqual(
      [
        'src/invoicing.ts',
        'app/models/user_account.rb',
        'src/payments/index.ts',
        'billing/__init__.py',
        'src/index.ts',
        'a.ts',
        'utils.py',
        'cart.module.ts',
      ].map(moduleNames),
      [['invoicing'], ['user_account', 'UserAccount'], ['payments'], ['billing'], [], [], [], ['cart']],
    );
  });
});
