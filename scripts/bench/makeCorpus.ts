import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';

/** A repository made for measuring: `commits` ordinary commits on `main`, then one on `large` whose patch is about `largeBytes` long. */
export interface CorpusSize {
  readonly commits: number;
  readonly largeBytes: number;
}

/** Makes a repository in `folder` from a fixed seed, so that every run measures the same bytes. */
export async function makeCorpus(folder: string, { commits, largeBytes }: CorpusSize): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  const child = spawn('git', ['fast-import', '--quiet', '--force'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const write = async (text: string): Promise<void> => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  };
  const random = seeded(42);
  const files = new Map<string, string[]>();
  for (let at = 0; at < 600; at += 1) files.set(pathOf(at), linesOf(at, 60 + Math.floor(random() * 240), random));
  await write(commit({ branch: 'main', message: 'Start', at: 0, files: [...files] }));
  const paths = [...files.keys()];
  for (let at = 1; at <= commits; at += 1) {
    const changed: [string, string[]][] = [];
    for (let count = 0; count < 6; count += 1) {
      const path = paths[Math.floor(random() * paths.length)] ?? '';
      const lines = [...(files.get(path) ?? [])];
      for (let edit = 0; edit < 5; edit += 1) {
        const from = Math.floor(random() * Math.max(1, lines.length - 8));
        lines.splice(from, 3, ...linesOf(paths.indexOf(path), 4, random));
      }
      files.set(path, lines);
      changed.push([path, lines]);
    }
    await write(commit({ branch: 'main', message: `Change ${at}`, at, files: changed }));
  }
  let left = largeBytes;
  let made = 0;
  await write(
    commit({ branch: 'large', message: 'A large delivery', at: commits + 1, from: 'refs/heads/main', files: [] }),
  );
  while (left > 0) {
    const path = `delivery/part${made % 50}/${made}${made % 3 === 0 ? '.ts' : made % 3 === 1 ? '.sql' : '.json'}`;
    const lines = made % 3 === 2 ? jsonLines(900, random) : linesOf(made % 3 === 0 ? 0 : 3, 900, random);
    const text = `${lines.join('\n')}\n`;
    await write(fileOf(path, text));
    left -= text.length + lines.length;
    made += 1;
  }
  child.stdin.end();
  await ended;
}

const extensions = ['ts', 'tsx', 'py', 'sql', 'rb', 'tf', 'yaml', 'json', 'md', 'go'] as const;

function pathOf(at: number): string {
  const extension = extensions[at % extensions.length] ?? 'ts';
  if (extension === 'tf') return `infra/area${at % 7}/main${at}.tf`;
  if (extension === 'yaml') return `deploy/area${at % 7}/values${at}.yaml`;
  if (extension === 'sql') return `db/migrations/2026_${at}.sql`;
  return `src/area${at % 13}/file${at}.${extension}`;
}

/** Lines such as people write: names, calls, settings, notes, strings. */
function linesOf(at: number, count: number, random: () => number): string[] {
  const extension = extensions[at % extensions.length] ?? 'ts';
  const lines: string[] = [];
  for (let line = 0; line < count; line += 1) {
    const name = `name${Math.floor(random() * 5000)}`;
    const value = Math.floor(random() * 1000);
    if (extension === 'tf') lines.push(line % 9 === 0 ? `# ${name}` : `variable_${name}_${line} = ${value}`);
    else if (extension === 'yaml') lines.push(`${name}_${line}: ${value}`);
    else if (extension === 'json') lines.push(`  "${name}_${line}": ${value},`);
    else if (extension === 'sql') lines.push(`INSERT INTO ${name} (id, price) VALUES (${value}, ${value + 1});`);
    else if (line % 11 === 0) lines.push(`  // ${name} is read by ${name}${value} before the order is paid`);
    else lines.push(`  const ${name} = await client.${name}({ limit: ${value}, label: "text ${value}" });`);
  }
  return lines;
}

function jsonLines(count: number, random: () => number): string[] {
  const lines = ['['];
  for (let line = 0; line < count; line += 1)
    lines.push(
      `  { "id": ${line}, "label": "row ${Math.floor(random() * 1e6)}", "amount": ${Math.floor(random() * 1000)} },`,
    );
  return [...lines, '  {}', ']'];
}

function commit({
  branch,
  message,
  at,
  files,
  from,
}: {
  branch: string;
  message: string;
  at: number;
  files: readonly (readonly [string, readonly string[]])[];
  from?: string;
}): string {
  const who = `Bench <bench@example.invalid> ${1_700_000_000 + at * 600} +0000`;
  const head = `commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\n${data(message)}${from === undefined ? '' : `from ${from}\n`}`;
  return head + files.map(([path, lines]) => fileOf(path, textOf(path, lines))).join('');
}

function textOf(path: string, lines: readonly string[]): string {
  const text = `${lines.join('\n')}\n`;
  return path.endsWith('.json') ? `{\n${text}  "end": 0\n}\n` : text;
}

function fileOf(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** A small generator with a seed (mulberry32): the same corpus on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function git(folder: string, words: readonly string[]): Promise<void> {
  const child = spawn('git', [...words], { cwd: folder, stdio: 'inherit' });
  await once(child, 'exit');
}
