import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { sourceOf } from '../changeOf.ts';
import type { ChangeSource } from '../../../src/core/change/changeSource.ts';
import type { Texts } from '../changeOf.ts';

type Mentions = NonNullable<ChangeSource['mentions']>;

async function kindsOf(files: readonly Texts[], mentions: Mentions): Promise<readonly string[]> {
  const analysis = await analyse(sourceOf({ files, mentions, title: 'Tidy the harbour' }));
  assert.ok(analysis.type === 'change');
  return analysis.decisions.map(({ kind, effect }) => `${kind} ${effect}`);
}

const scan: readonly Texts[] = [
  {
    path: '.circleci/config.yml',
    old: 'jobs:\n  check:\n    steps:\n      - run: brakeman\n      - run: bake\n',
    new: 'jobs:\n  check:\n    steps:\n      - run: bake\n',
  },
];
const setting: readonly Texts[] = [
  { path: '.env.example', old: 'HARBOUR_TIDE=1\nHARBOUR_MOON=1\n', new: 'HARBOUR_MOON=1\n' },
  {
    path: 'src/tide.ts',
    old: 'const tide = process.env.HARBOUR_TIDE;\nconst boat = 1;\n',
    new: 'const boat = 1;\n',
  },
];

const list = (...names: readonly string[]): string =>
  `${JSON.stringify({ name: 'harbour', dependencies: Object.fromEntries(names.map((name) => [name, '^4.8.1'])) }, null, 2)}\n`;
const begins: readonly Texts[] = [
  { path: 'services/tide/package.json', old: list('dayjs'), new: list('dayjs', 'socket.io') },
];
const recipe: readonly Texts[] = [{ path: 'services/tide/Dockerfile', new: 'FROM node:22\n' }];

describe('what comes in the changed files', () => {
  it('begins, where nothing of the product had it, or nobody can tell', async () => {
    for (const answer of [false, undefined]) {
      const known: Mentions = () => Promise.resolve(answer);
      assert.deepEqual(await kindsOf(begins, known), ['technology more']);
      assert.deepEqual(await kindsOf(recipe, known), ['separate-service more']);
    }
  });

  it('does not begin, where another list held it, or what runs the product named it', async () => {
    const all: Mentions = () => Promise.resolve(true);
    assert.deepEqual(await kindsOf(begins, all), []);
    assert.deepEqual(await kindsOf(recipe, all), []);
  });

  it('is looked for before the change, under all names of the same thing', async () => {
    const asked: string[] = [];
    const noted: Mentions = (side, terms, where) => {
      const paths = ['web/package.json', 'examples/package.json', 'compose.yml', 'src/tide.ts'].filter((path) =>
        where?.files.test(path),
      );
      asked.push([side, ...terms, ...paths].join(' '));
      return Promise.resolve(false);
    };
    await kindsOf([...begins, ...recipe], noted);
    assert.deepEqual(asked, [
      'old socket.io socket.io-client python-socketio web/package.json',
      'old services/tide/Dockerfile compose.yml',
    ]);
  });
});

describe('what goes in the changed files', () => {
  it('goes, where nothing of the product has it any longer', async () => {
    const none: Mentions = () => Promise.resolve(false);
    assert.deepEqual(await kindsOf(scan, none), ['safety-scan more']);
    assert.deepEqual(await kindsOf(setting, none), ['setting-withdrawn more']);
  });

  it('goes, where that could not be told', async () => {
    const unknown: Mentions = () => Promise.resolve(undefined);
    assert.deepEqual(await kindsOf(scan, unknown), ['safety-scan more']);
    assert.deepEqual(await kindsOf(setting, unknown), ['setting-withdrawn more']);
  });

  it('is kept, where other automatic work still makes the check, or other files still read the setting', async () => {
    const all: Mentions = () => Promise.resolve(true);
    assert.deepEqual(await kindsOf(scan, all), []);
    assert.deepEqual(await kindsOf(setting, all), []);
  });

  it('is not newly demanded, where the product read it before', async () => {
    const demanded: readonly Texts[] = [
      { path: 'src/moon.rb', old: 'moon = 1\n', new: "moon = ENV.fetch('HARBOUR_MOON')\n" },
    ];
    const before: Mentions = (side) => Promise.resolve(side === 'old');
    assert.deepEqual(await kindsOf(demanded, () => Promise.resolve(false)), ['setting-demanded more']);
    assert.deepEqual(await kindsOf(demanded, before), []);
  });

  it('is looked for after the change, where it would count', async () => {
    const asked: string[] = [];
    const noted: Mentions = (side, terms, where) => {
      const paths = ['.github/workflows/check.yml', 'src/tide.ts', 'test/tide.test.ts'].filter((path) =>
        where?.files.test(path),
      );
      const isRead = ['const a = process.env.', 'const a = tide.'].map((text) => String(where?.after?.test(text)));
      asked.push([side, ...terms, ...paths, ...isRead].join(' '));
      return Promise.resolve(false);
    };
    await kindsOf([...scan, ...setting], noted);
    assert.deepEqual(asked, [
      'new HARBOUR_TIDE .github/workflows/check.yml src/tide.ts true false',
      'new brakeman .github/workflows/check.yml undefined undefined',
    ]);
  });
});
