// Runs the built command line on a small change, as a user would: on the machine's own Node, hence plain JavaScript.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commandLine = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'explain-smoke-'));
try {
  execFileSync('git', ['init', '--quiet', '--template='], { cwd: folder });
  writeFileSync(join(folder, '.env.example'), 'STRIPE_SECRET_KEY=\n');
  const words = (...options) =>
    execFileSync(process.execPath, [commandLine, '--repo', folder, ...options], { encoding: 'utf8' });
  assert.match(words(), /^# \S/m);
  assert.equal(JSON.parse(words('--format', 'json')).schemaVersion, 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
