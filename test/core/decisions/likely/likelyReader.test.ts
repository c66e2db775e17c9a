import assert from 'node:assert/strict';
import { compareTexts } from '../../../../src/core/change/compareTexts.ts';
import { LikelyReader } from '../../../../src/core/decisions/likely/likelyReader.ts';
import { fileView } from '../../../../src/core/decisions/fileView.ts';
import type { FileView } from '../../../../src/core/decisions/fileView.ts';
import type { Finding } from '../../../../src/core/decisions/finding.ts';

function view(path: string, old: string, now: string): FileView {
  const { hunks, added, removed } = compareTexts(old, now);
  return fileView({
    path,
    status: 'modified',
    content: { type: 'text', hunks },
    added,
    removed,
    sides: { old, new: now },
  });
}

function found(titles: readonly string[], ...views: readonly FileView[]): readonly Finding[] {
  const reader = new LikelyReader(titles);
  for (const one of views) reader.read(one);
  return reader.findings();
}

const secrets = 'Harbour secrets encrypted at rest';

describe('what the words of a title make likely', () => {
  it('is shown by the changed line that speaks most of it, the file that does so most first', () => {
    const [one] = found(
      [secrets],
      view('quay/names.go', 'names := 1\n', 'names := harbour(2)\n'),
      view('quay/keys.go', 'a := 1\nb := 1\n', 'a := 2\nb := encrypt(secret)\n'),
    );
    assert.deepEqual(
      one?.evidence.map(({ path, line }) => `${path}:${String(line)}`),
      ['quay/keys.go:2', 'quay/names.go:1'],
    );
  });

  it('is nothing where no changed line or file name shares its words, or only tests and papers do', () => {
    assert.deepEqual(found([secrets], view('quay/bread.go', 'a := 1\n', 'a := 2\n')), []);
    assert.deepEqual(found([secrets], view('docs/secrets.md', 'a\n', 'encrypted secrets\n')), []);
    assert.deepEqual(found([secrets], view('test/secrets.test.ts', 'a\n', 'encrypt(secrets)\n')), []);
  });

  it('is not shown by a line that says the same in other quotes or mends a bound', () => {
    const shown = (old: string, now: string): number => found([secrets], view('quay/a.go', old, now)).length;
    assert.equal(shown("encrypt('secret')\n", '  encrypt("secret"),\n'), 0);
    assert.equal(shown('secret.length < 32\n', 'secret.length <= 32\n'), 0);
    assert.equal(shown('secret.length < 32\n', 'secret.length < 64\n'), 1);
  });

  it('is not shown by what a well named file only remarks or writes to a log', () => {
    assert.deepEqual(found([secrets], view('quay/secrets.go', 'a := 1\n', "a := 1\n// b\nconsole.log('b')\n\n")), []);
    assert.deepEqual(found([secrets], view('quay/secrets.go', 'bread < 32\n', 'bread <= 32\n')), []);
    assert.equal(found([secrets], view('quay/secrets.go', 'a := 1\n', 'a := bread\n')).length, 1);
  });

  it('is nothing where the title only speaks of another place for code, or every line that shows it came and went', () => {
    assert.deepEqual(
      found(['Modularize the harbour secrets'], view('quay/keys.go', 'a := 1\n', 'a := encrypt(secret)\n')),
      [],
    );
    assert.deepEqual(
      found(
        [secrets],
        view('quay/a.go', 'a := encrypt(secret)\n', ''),
        view('quay/b.go', '', 'a := encrypt(secret)\n'),
      ),
      [],
    );
  });

  it('takes no alert that people read for an alarm', () => {
    const line = view('src/Trial.tsx', 'a()\n', 'showAlert(trial)\n');
    assert.ok(!found(['Implement trial expiration alerts'], line).some(({ kind }) => kind === 'likely-failure'));
  });

  it('has no direction where a word turns the title round', () => {
    const line = view('quay/keys.go', 'a := 1\n', 'a := backup(secret)\n');
    assert.deepEqual(
      found(['No more backups of the harbour'], line).map(({ effect }) => effect),
      ['unclear'],
    );
  });

  it('tells of access without a direction only where the title is surely about it, and with one where a line refuses', () => {
    const [plain] = found(
      ['Authorization: harbour tokens and their permissions'],
      view('quay/gate.py', 'open_gate(token)\n', 'open_gate(token.lower())\n'),
    );
    assert.deepEqual([plain?.effect, plain?.grade], ['unclear', 'B']);
    const [unsure] = found(
      ['Harbour permissions'],
      view('quay/gate.py', 'open_gate(token)\n', 'open_gate(token.lower())\n'),
    );
    assert.ok(unsure === undefined || unsure.grade === 'C');
    const [refused] = found(
      ['Authorization: harbour tokens and their permissions'],
      view('quay/gate.py', 'open_gate(token)\n', 'raise PermissionDenied(token)\nopen_gate(token)\n'),
    );
    assert.deepEqual([refused?.effect, refused?.grade, refused?.facts['how']], ['less', 'B', 'refused']);
  });

  it('must be likelier where several changes are read as one, and is left where they are many', () => {
    const chart = view('quay/chart.go', 'a := 1\n', 'a := tide(secret_rotation)\n');
    assert.equal(found(['Restrict the secrets of harbour roles'], chart)[0]?.grade, 'B');
    const doubtful = found(['Harbour TLS'], chart);
    assert.ok(doubtful.every(({ grade }) => grade === 'C'));
    assert.deepEqual(found(Array<string>(21).fill(secrets), chart), []);
  });

  it('takes time that large changes do not stretch', () => {
    const reader = new LikelyReader([secrets]);
    const lines = Array.from({ length: 400 }, (_, at) => `secret_${String(at)} := encrypt(${String(at)})`).join('\n');
    const one = view('quay/keys.go', '', lines);
    const start = performance.now();
    for (let at = 0; at < 5_000; at += 1) reader.read(one);
    assert.ok(performance.now() - start < 4_000);
    assert.equal(reader.findings().length, 1);
  });
});
