import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, makeRepository, removeRepositories } from '../adapters/git/temporaryRepository.ts';
import type { TemporaryRepository } from '../adapters/git/temporaryRepository.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const shopOf = (size: string): string => `resource "aws_db_instance" "shop" {\n  instance_class = "db.t3.${size}"\n}\n`;
const machine = 'infra/main.tf';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly problem: string;
}

/** Runs the command line as a person would, in a folder. */
function run(
  folder: string,
  words: readonly string[],
  { input, path }: { readonly input?: string; readonly path?: string } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...(path === undefined ? {} : { PATH: path }) },
    ...(input === undefined ? {} : { input }),
  });
  return { status, out: stdout, problem: stderr };
}

/** One plain line that names the program, says what happened, and what to do. */
function assertRefused({ status, out, problem }: Ended, expected: number, about: RegExp): void {
  assert.equal(status, expected, problem);
  assert.equal(out, '');
  assert.match(problem, /^explain-for-ceo: [^\n]+\. [^\n]+\.\n$/);
  assert.match(problem, about);
}

describe('the command line', function () {
  this.timeout(60_000);
  let shop: TemporaryRepository;

  before(() => {
    shop = makeRepository();
    shop.write(machine, shopOf('small'));
    shop.commit('Rent a machine');
    shop.git('branch', 'before');
    shop.write(machine, shopOf('large'));
    shop.commit('Tune the settings');
  });
  after(removeRepositories);

  const committed: readonly (readonly string[])[] = [
    ['--commit', 'HEAD'],
    ['--range', 'HEAD~1..HEAD'],
    ['--range', 'before...main'],
    ['--branch', 'before'],
    ['--since', 'before'],
  ];
  for (const words of committed) {
    it(`finds the bigger machine with ${words.join(' ')}, and proves it at its line`, () => {
      const { status, out, problem } = run(shop.directory, [...words, '--format', 'json']);
      assert.equal(status, 0, problem);
      assert.equal(problem, '');
      const page: unknown = JSON.parse(out);
      assert.partialDeepStrictEqual(page, {
        schemaVersion: 1,
        language: 'en',
        subject: { kind: words[0]?.slice(2), files: 1, added: 1, removed: 1 },
        answers: { spending: { direction: 'more' } },
        decisions: [
          {
            kind: 'machine-size',
            evidence: [
              { path: machine, side: 'new', line: 2 },
              { side: 'old', line: 2 },
            ],
          },
        ],
        makeup: { settings: 1 },
      });
    });
  }

  it('writes the dates alone as a calendar file, and says in one sentence when there are none', () => {
    const dated = makeRepository();
    dated.write('shop/basket.ts', 'export const most = 3;\n');
    dated.commit('Fill a basket');
    dated.write('shop/basket.ts', 'export const most = 4;\n');
    dated.commit('Fill a larger basket');
    dated.write(
      '.git/context.json',
      JSON.stringify({
        areas: [{ name: 'Basket', paths: ['shop'] }],
        roadmap: [{ name: 'Winter sale', due: '2026-12-01', areas: ['Basket'], issues: [] }],
      }),
    );
    const words = ['--commit', 'HEAD', '--format', 'ics', '--today', '2026-11-23'];
    const { status, out, problem } = run(dated.directory, [...words, '--context', '.git/context.json']);
    assert.equal(status, 0, problem);
    assert.match(out, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20261201\r\n[^]*END:VCALENDAR\r\n$/);
    assertRefused(run(dated.directory, words), 1, /No date was found/);
  });

  it('names who reviewed the page, in every form', () => {
    const words = ['--commit', 'HEAD', '--reviewed-by', ' Ada ', '--today', '2026-11-23'];
    const page = run(shop.directory, words);
    assert.equal(page.status, 0, page.problem);
    assert.match(page.out, /Reviewed by Ada on 23 November 2026\./);
    const json: unknown = JSON.parse(run(shop.directory, [...words, '--format', 'json']).out);
    assert.partialDeepStrictEqual(json, { schemaVersion: 1, reviewed: { by: 'Ada', date: '2026-11-23' } });
  });

  it('explains a patch from standard input and from a file, outside any repository too', () => {
    const patch = shop.git('diff', 'HEAD~1', 'HEAD');
    const piped = run(makeFolder(), ['--patch', '-', '--format', 'json'], { input: patch });
    assert.equal(piped.status, 0, piped.problem);
    assert.match(piped.out, /"kind": "machine-size"/);
    shop.write('.git/change.patch', patch.replaceAll('\n', '\r\n'));
    const named = run(shop.directory, ['--patch', '.git/change.patch', '--format', 'json']);
    assert.match(named.out, /"kind": "machine-size"/);
  });

  it('tells uncommitted work from what is staged', () => {
    const work = makeRepository();
    work.write(machine, shopOf('small'));
    work.commit('Rent a machine');
    const empty = run(work.directory, []);
    assert.equal(empty.status, 0, empty.problem);
    work.write(machine, shopOf('large'));
    assert.match(run(work.directory, ['--format', 'json']).out, /"kind": "machine-size"/);
    assert.doesNotMatch(run(work.directory, ['--staged', '--format', 'json']).out, /"kind": "machine-size"/);
    work.git('add', '.');
    assert.match(run(work.directory, ['--staged', '--format', 'json']).out, /"kind": "machine-size"/);
  });

  it('explains a file, and lines of it', () => {
    const whole = run(shop.directory, ['--file', machine, '--format', 'json']);
    assert.match(whole.out, /"kind": "file"/);
    assert.equal(run(shop.directory, ['--file', `${machine}:1-2`]).status, 0);
  });

  it('writes every format and length in both languages, and a file where asked', () => {
    for (const format of ['markdown', 'text', 'html', 'slack']) {
      const { status, out } = run(shop.directory, ['--commit', 'HEAD', '--format', format, '--lang', 'fr']);
      assert.equal(status, 0);
      assert.match(out, /db\.t3\.large/);
      assert.match(out, /machine/);
    }
    const [short = 0, board = 0] = ['short', 'board'].map(
      (length) => run(shop.directory, ['--commit', 'HEAD', '--length', length]).out.length,
    );
    assert.ok(short < board);
    const file = join(makeFolder(), 'page.md');
    const { status, out } = run(shop.directory, ['--commit', 'HEAD', '--out', file]);
    assert.deepEqual([status, out], [0, '']);
    assert.match(readFileSync(file, 'utf8'), /db\.t3\.large/);
  });

  it('answers what it cannot explain with status 1, one line and a next step', () => {
    const at = (...words: readonly string[]): Ended => run(shop.directory, words);
    assertRefused(run(makeFolder(), []), 1, /Git/);
    assertRefused(run(shop.directory, [], { path: makeFolder() }), 1, /Install Git/);
    assertRefused(at('--commit', 'nowhere'), 1, /nowhere/);
    assertRefused(at('--commit=--output=stolen'), 1, /--output=stolen/);
    assertRefused(at('--range', 'HEAD'), 1, /A\.\.B/);
    assertRefused(at('--since', '2026-02-31'), 1, /2026-02-31/);
    assertRefused(at('--file', 'gone.ts'), 1, /gone\.ts/);
    assertRefused(at('--patch', 'gone.patch'), 1, /gone\.patch/);
    assertRefused(run(shop.directory, ['--patch', '-'], { input: 'Dear all,\nplease read.\n' }), 1, /patch/);
    assertRefused(run(shop.directory, ['--patch', '-'], { input: '' }), 1, /patch/);
    assertRefused(at('--commit', 'HEAD', '--out', join(shop.directory, 'no', 'page.md')), 1, /page\.md/);
    assertRefused(at('--pr', '3'), 1, /--pr/);
  });

  it('does not pass over a business context that the call names and that cannot be read', () => {
    shop.write('.git/context.json', '{ "language": "fr", [');
    assertRefused(run(shop.directory, ['--commit', 'HEAD', '--context', '.git/context.json']), 1, /context\.json/);
    assertRefused(run(shop.directory, ['--commit', 'HEAD', '--context', 'gone.json']), 1, /gone\.json/);
    // However long it goes on.
    if (process.platform !== 'win32')
      assertRefused(run(shop.directory, ['--commit', 'HEAD', '--context', '/dev/zero']), 1, /\/dev\/zero/);
  });

  it('says what is wrong in the company’s own words, with its line, and explains all the same', () => {
    const told = makeRepository();
    told.write(machine, shopOf('small'));
    told.write('.explain-for-ceo.json', '{\n"colour": 1,\n"roadmap": [\n{ "name": "V2", "due": "soon" }]\n}\n');
    told.commit('Rent a machine');
    told.write(machine, shopOf('large'));
    const { status, out, problem } = run(told.directory, ['--format', 'json']);
    assert.equal(status, 0);
    assert.match(out, /"kind": "machine-size"/);
    assert.deepEqual(problem.split('\n'), [
      'explain-for-ceo: .explain-for-ceo.json, line 2: “colour” is not an entry of this file, and is left out of the page.',
      'explain-for-ceo: .explain-for-ceo.json, line 4: the value of “roadmap.0.due” is not what it should be, and is left out of the page.',
      '',
    ]);
    told.write('broken.json', '{ "language": "fr",\n [\n');
    assertRefused(run(told.directory, ['--context', 'broken.json']), 1, /broken\.json:2/);
    const many = Array.from({ length: 8 }, (_, at) => `"unknown${at}": 1`).join(',\n');
    told.write('many.json', `{ "language": "fr", ${many} }`);
    const french = run(told.directory, ['--context', 'many.json']);
    assert.match(french.problem, /many\.json, ligne 1\s:[^\n]*unknown0[^]*3 autres erreurs dans many\.json\.\n$/);
    assert.match(french.out, /Ce que signifie cette modification/);
  });

  it('names the file that is meant where a folder was given, and lines past the end of a file', () => {
    assertRefused(run(shop.directory, ['--context', '.']), 1, /“\.” is a folder/);
    assertRefused(run(shop.directory, ['--patch', '.']), 1, /“\.” is a folder/);
    assertRefused(run(shop.directory, ['--file', 'infra']), 1, /infra” is a folder/);
    assertRefused(run(shop.directory, ['--file', `${machine}:5-9`]), 1, /main\.tf:5-9” lies past the end of the file/);
    // A range that begins in the file is read as far as the file goes.
    const { status, out } = run(shop.directory, ['--file', `${machine}:2-9`]);
    assert.equal(status, 0);
    assert.match(out, /main\.tf:2–3/);
  });

  it('reads a patch from a pipe with a name', function () {
    // Windows has no shell that makes one.
    if (process.platform === 'win32') this.skip();
    const command = `'${process.execPath}' '${program}' --format json --patch <(git diff HEAD~1 HEAD)`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: shop.directory,
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /"kind": "machine-size"/);
  });

  it('says what Git says of a repository that is damaged', () => {
    const damaged = makeRepository();
    damaged.write(machine, shopOf('small'));
    const first = damaged.commit('Rent a machine');
    damaged.write(machine, shopOf('large'));
    damaged.write('.git/index', 'no index');
    assertRefused(run(damaged.directory, []), 1, /Git could not read the change: [^\n]*index/);
    rmSync(join(damaged.directory, '.git', 'index'));
    damaged.git('read-tree', 'HEAD');
    rmSync(join(damaged.directory, '.git', 'objects', first.slice(0, 2)), { recursive: true });
    for (const words of [[], ['--staged'], ['--commit', 'HEAD'], ['--branch'], ['--since', 'last week']])
      assertRefused(run(damaged.directory, words), 1, /Git could not read the change: [^\n]*HEAD/);
  });

  it('answers wrong words with status 2', () => {
    assertRefused(run(shop.directory, ['HEAD']), 2, /HEAD/);
    assertRefused(run(shop.directory, ['--commit', '--output=stolen']), 2, /--commit needs a value/);
    assertRefused(run(shop.directory, ['--out', '']), 2, /--out needs a value/);
  });

  it('keeps keys, markup and terminal codes that an author wrote off the page', () => {
    const hostile = makeRepository();
    // Made of two halves, so that no scanner takes this file for a leak.
    const key = ['sk_live', 'abcdefghijklmnop1234'].join('_');
    const file = `${['AKIA', 'ABCDEFGHIJKLMNOP'].join('')}/main.tf`;
    hostile.write(file, shopOf('small'));
    hostile.commit('first');
    hostile.write(file, shopOf('large'));
    hostile.commit(`Use ${key} \u001b[31m<script>alert(1)</script> \u202etxt`);
    for (const format of ['markdown', 'text', 'html', 'slack']) {
      const { status, out } = run(hostile.directory, ['--commit', 'HEAD', '--format', format, '--length', 'board']);
      assert.equal(status, 0);
      assert.ok(!out.includes(key), format);
      assert.ok(!out.includes('AKIA'), format);
      assert.ok(!out.includes('\u001b') && !out.includes('\u202e'), format);
      if (format === 'html' || format === 'slack') assert.ok(!out.includes('<script'), format);
      if (format === 'markdown') assert.doesNotMatch(out, /(?<!\\)<script/);
    }
    const json = run(hostile.directory, ['--commit', 'HEAD', '--format', 'json']).out;
    assert.ok(!json.includes(key));
    assert.doesNotMatch(json, /(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('stops at an interrupt, even while a pipe says nothing', async () => {
    const child = spawn(process.execPath, [program, '--patch', '-'], {
      cwd: shop.directory,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
    // Before its handler stands, the signal ends any program. It stands once more was taken than a pipe holds.
    await new Promise((resolve) => child.stdin.write('nothing\n'.repeat(200_000), resolve));
    child.kill('SIGINT');
    await once(child, 'close');
    assert.equal(child.exitCode, 1);
    assert.match(problem, /Stopped/);
  });

  it('stops at an interrupt while Git is slow, and says so in the language of the call', async function () {
    // The slow git is a shell script.
    if (process.platform === 'win32') this.skip();
    const folder = makeFolder();
    const started = join(folder, 'started');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n: > '${started}'\nexec sleep 30\n`, { mode: 0o755 });
    const child = spawn(process.execPath, [program, '--commit', 'HEAD', '--lang', 'fr'], {
      cwd: shop.directory,
      env: { ...process.env, NODE_NO_WARNINGS: '1', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
    while (!existsSync(started) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    await once(child, 'close');
    assert.equal(child.exitCode, 1);
    assert.match(problem, /^explain-for-ceo: Arrêté, comme vous l’avez demandé\./);
  });
});
