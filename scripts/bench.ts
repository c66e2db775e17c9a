import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openGit } from '../src/adapters/git/openGit.ts';
import { readRange } from '../src/adapters/git/readCommitted.ts';
import { detect, detectors } from '../src/core/decisions/detect.ts';
import { fileView, wantsSides } from '../src/core/decisions/fileView.ts';
import { analyse } from '../src/core/explanation/analyse.ts';
import { narrate } from '../src/core/explanation/narrate.ts';
import { explainRange } from './bench/explainRange.ts';
import { makeCorpus } from './bench/makeCorpus.ts';
import { allKinds } from '../src/core/decisions/kinds/allKinds.ts';
import { timed } from './bench/median.ts';
import { temporaryFolder } from './host/temporaryFolder.ts';
import { projectRoot } from './projectRoot.ts';
import type { FileChange } from '../src/core/change/fileChange.ts';
import type { Decision, Effect } from '../src/core/decisions/finding.ts';
import type { Kind } from '../src/core/decisions/kind.ts';

const effects: readonly Effect[] = ['more', 'less', 'one-off', 'unclear'];

// npm run bench                on repositories that it makes
// npm run bench -- DIR [N]     on the last N commits (500) of a repository of yours
const runs = 7;
const [own, count = '500'] = process.argv.slice(2);

if (own === undefined) {
  const { path: folder } = temporaryFolder('bench');
  const corpus = join(folder, 'corpus');
  console.log('Making the corpora…');
  await makeCorpus(corpus, { commits: 500, largeBytes: 100_000_000 });
  await againstGit(corpus, '50 commits', 'main~50..main');
  await againstGit(corpus, '500 commits', 'main~500..main');
  await againstGit(corpus, '100 MB patch', 'main..large');
  await detectorTimes(corpus, 'main~500..main');
  await narratorTime(corpus, 'main~500..main');
  await smallChange(corpus);
  memory(corpus, 'main..large');
  bundles();
} else {
  const directory = resolve(own);
  for (const commits of [50, Number(count)]) await againstGit(directory, `${commits} commits`, `HEAD~${commits}..HEAD`);
  await detectorTimes(directory, `HEAD~${count}..HEAD`);
  await narratorTime(directory, `HEAD~${count}..HEAD`);
}

async function againstGit(directory: string, name: string, range: string): Promise<void> {
  const git = await timed(runs, () => gitDiff(directory, range));
  const ours = await timed(runs, () => explainRange(directory, range));
  const bound = Math.max(git.median * 1.5, git.median + 150);
  row(
    name,
    `git diff ${ms(git.median)}, explanation ${ms(ours.median)} (${ms(ours.min)}–${ms(ours.max)}; processor ${ms(ours.processor)}), ${(ours.median / git.median).toFixed(2)} ×`,
    ours.median <= bound,
    `at most ${ms(bound)}`,
  );
}

/** Git alone, printing what we ask of it; what it prints is counted and thrown away. */
async function gitDiff(directory: string, range: string): Promise<number> {
  const [from = '', to = ''] = range.split('..');
  const words = [
    'diff',
    '--raw',
    '--numstat',
    '-p',
    '-z',
    '-M',
    '--full-index',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    from,
    to,
    '--',
  ];
  const child = spawn('git', words, { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] });
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => (bytes += chunk.length));
  await once(child, 'close');
  return bytes;
}

/** Each detector alone over the parsed change, against what Git took for the same range. */
async function detectorTimes(directory: string, range: string): Promise<void> {
  const files = await filesOf(directory, range);
  const git = await timed(runs, () => gitDiff(directory, range));
  const all = [...detectors.findings, ...detectors.lines, ...detectors.sightings];
  for (const { name, find } of all) {
    // A fresh view each time, so that what one detector computes (settings, hints) is not free for the next.
    const { median } = await timed(runs, () => {
      files.forEach((file) => find(fileView(file)));
    });
    row(`detector ${name}, alone`, ms(median));
  }
  const { median, processor } = await timed(runs, () => {
    files.forEach((file) => detect(fileView(file)));
  });
  const bound = Math.max(git.median * 0.5, 50);
  row(
    'all detectors together',
    `${ms(median)} (processor ${ms(processor)}), ${(median / git.median).toFixed(2)} × git diff (${ms(git.median)})`,
    median <= bound,
    `at most ${ms(bound)}`,
  );
}

async function filesOf(directory: string, range: string): Promise<readonly FileChange[]> {
  const git = await openGit({ directory });
  if (!git.ok) throw new Error(git.problem.detail);
  const read = await readRange(git.value, range, { wantsSides });
  if (!read.ok) throw new Error(read.problem.detail);
  const files: FileChange[] = [];
  for await (const file of read.value.files) files.push(file);
  return files;
}

/** Words alone, for fifty decisions of fifty kinds. */
async function narratorTime(directory: string, range: string): Promise<void> {
  const git = await openGit({ directory });
  if (!git.ok) return;
  const read = await readRange(git.value, range, { wantsSides });
  if (!read.ok) return;
  const analysis = await analyse(read.value);
  if (analysis.type !== 'change') return;
  const decisions = allKinds.flatMap(decisionOf).slice(0, 50);
  const { median } = await timed(runs, () =>
    narrate({ ...analysis, decisions }, { language: 'fr', today: '2026-01-01' }),
  );
  row(`narrator, ${decisions.length} decisions`, ms(median), median <= 20, 'at most 20 ms');
}

function decisionOf(kind: Kind): readonly Decision[] {
  return Object.entries(kind.outcomes)
    .slice(0, 1)
    .map(([effect, outcome]) => ({
      id: `${kind.id}:orders`,
      kind: kind.id,
      category: kind.category,
      effect: effects.find((one) => one === effect) ?? 'unclear',
      consequences: outcome.consequences,
      severity: outcome.severity,
      grade: 'A',
      door: outcome.door,
      facts: { from: '2', to: '8', times: 4, n: 2, vendor: 'Twilio', purpose: 'sms', billing: 'use' },
      evidence: [{ path: 'main.tf', side: 'new', line: 1, text: 'size = 8' }],
    }));
}

async function smallChange(directory: string): Promise<void> {
  const { median } = await timed(runs, () => explainRange(directory, 'main~1..main'));
  row(
    'one commit of 6 files, from the command to the page’s state',
    ms(median),
    median <= 300,
    'at most 300 ms, with the first frame',
  );
}

function memory(directory: string, range: string): void {
  const megabytes = 100;
  const ran = spawnSync(process.execPath, [join(projectRoot, 'scripts/bench/peakMemory.ts'), directory, range], {
    encoding: 'utf8',
  });
  const [before = 0, peak = 0] = ran.stdout.trim().split(' ').map(Number);
  row(
    'peak memory, 100 MB patch',
    `${peak} MB (${before} MB before)`,
    peak <= 6 * megabytes + 150,
    `at most ${6 * megabytes + 150} MB`,
  );
}

function bundles(): void {
  spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], { cwd: projectRoot, stdio: 'ignore' });
  for (const name of ['extension.js', 'core.js', 'webview.js', 'cli.js']) {
    const { size } = statSync(join(projectRoot, 'dist', name));
    row(
      `dist/${name}`,
      `${Math.round(size / 1024)} KB`,
      name === 'extension.js' ? size <= 30 * 1024 : undefined,
      'at most 30 KB',
    );
  }
  const cold: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    spawnSync(process.execPath, [join(projectRoot, 'dist/cli.js'), '--help'], { stdio: 'ignore' });
    cold.push(performance.now() - started);
  }
  row('command line, cold start', ms(cold.sort((a, b) => a - b)[runs >> 1] ?? 0));
}

function row(name: string, figure: string, met?: boolean, bound = ''): void {
  const verdict = met === undefined ? '' : `  ${met ? 'met' : 'NOT met'} (${bound})`;
  console.log(`${name.padEnd(60)} ${figure}${verdict}`);
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}
