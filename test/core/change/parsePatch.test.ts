import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addedText, compareTexts } from '../../../src/core/change/compareTexts.ts';
import type { Hunk } from '../../../src/core/change/fileChange.ts';
import { quoteGitPath, unquoteGitPath } from '../../../src/core/change/gitPath.ts';
import { parseHunk } from '../../../src/core/change/parseHunk.ts';
import { maximalLineLength } from '../../../src/core/change/readGitHunk.ts';
import { fileOfRecord, openPatchSection, parsePatchSection } from '../../../src/core/change/parsePatch.ts';

const section = `diff --git a/shop.ts b/shop.ts
index 1111111..2222222 100644
--- a/shop.ts
+++ b/shop.ts
@@ -1,3 +1,3 @@
 one
-two
+2
 three
@@ -10,2 +10,3 @@ class Till {
 ten
+--- not a header
 eleven
\\ No newline at end of file
`;

describe('parsing one section of a patch', () => {
  it('gives hunks with their headings and every line with its numbers', () => {
    const { hunks, added, removed } = parsePatchSection(section);
    deepEqual(hunks, [
      {
        oldStart: 1,
        newStart: 1,
        heading: '',
        lines: [
          { type: 'context', text: 'one', oldLine: 1, newLine: 1 },
          { type: 'removed', text: 'two', oldLine: 2 },
          { type: 'added', text: '2', newLine: 2 },
          { type: 'context', text: 'three', oldLine: 3, newLine: 3 },
        ],
      },
      {
        oldStart: 10,
        newStart: 10,
        heading: 'class Till {',
        lines: [
          { type: 'context', text: 'ten', oldLine: 10, newLine: 10 },
          { type: 'added', text: '--- not a header', newLine: 11 },
          { type: 'context', text: 'eleven', oldLine: 11, newLine: 12 },
        ],
      },
    ]);
    deepEqual([added, removed], [2, 1]);
  });

  it('keeps the good hunks of a section with a bad one, and says so', () => {
    const body = parsePatchSection(section.replace('@@ -1,3 +1,3 @@', '@@ -1,9 +1,9 @@'));
    deepEqual([body.hunks.length, body.badHunks], [1, 1]);
    const file = fileOfRecord({ path: 'shop.ts', status: 'modified' }, [body]);
    deepEqual([file.content.type, file.incomplete], ['text', ['badPatch']]);
    const bad = fileOfRecord({ path: 'shop.ts', status: 'modified' }, [
      parsePatchSection('diff --git a/x b/x\n@@ -1,2 +1 @@\n+x\n'),
    ]);
    ok(bad.content.type === 'notRead' && bad.content.code === 'badPatch');
  });

  it('tells binary, submodule, mode-only, combined and unmerged files apart', () => {
    const type = (text: string, record: Partial<Parameters<typeof fileOfRecord>[0]> = {}): string =>
      fileOfRecord({ path: 'x', status: 'modified', ...record }, text === '' ? [] : [parsePatchSection(text)]).content
        .type;
    equal(type('diff --git a/x b/x\nindex 1..2 100644\nBinary files a/x and b/x differ\n'), 'binary');
    equal(type('diff --git a/x b/x\nindex 1..2 100644\nGIT binary patch\nliteral 3\nKc$~{iU;\n\n'), 'binary');
    equal(type('diff --git a/x b/x\nold mode 100644\nnew mode 100755\n'), 'unchanged');
    equal(type('diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1,1 -1,1 +1,1 @@@\n- a\n -b\n++c\n'), 'notRead');
    equal(type('', { status: 'unmerged' }), 'notRead');
    const moved =
      'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-Subproject commit aaaa\n+Subproject commit bbbb\n';
    deepEqual(
      fileOfRecord({ path: 'x', status: 'modified', oldMode: '160000', newMode: '160000' }, [parsePatchSection(moved)])
        .content,
      {
        type: 'submodule',
        from: 'aaaa',
        to: 'bbbb',
      },
    );
  });

  it('cuts long lines without tearing a character, and takes carriage returns off', () => {
    const parsed = parseHunk(`@@ -0,0 +1,2 @@\n+${'x'.repeat(maximalLineLength - 1)}\u{1F600}tail\n+plain\r\n`);
    ok(parsed.ok);
    deepEqual(
      parsed.body.lines.map(({ text }) => text),
      ['x'.repeat(maximalLineLength - 1), 'plain'],
    );
    equal(parsed.body.lineCut, true);
  });

  it('gives the same hunks whether a section comes whole or in parts', () => {
    const line = fc.tuple(
      fc.constantFrom('+', '-', ' '),
      fc.constantFrom('', 'x', '-- a', '++ b', '@@ -1 +1 @@', 'diff --git a/x b/x', 'é\u2028', '\\'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (hunks, step) => {
          let text = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n';
          const expected: Pick<Hunk, 'oldStart' | 'newStart'>[] = [];
          let start = 1;
          for (const lines of hunks) {
            const old = lines.filter(([mark]) => mark !== '+').length;
            const fresh = lines.filter(([mark]) => mark !== '-').length + 1;
            text += `@@ -${String(old === 0 ? start - 1 : start)},${String(old)} +${String(start)},${String(fresh)} @@ heading\n+first\n`;
            text += lines.map(([mark, content]) => `${mark}${content}\n`).join('');
            expected.push({ oldStart: start, newStart: start });
            start += 100;
          }
          const whole = parsePatchSection(text);
          equal(whole.badHunks, 0);
          deepEqual(
            whole.hunks.map(({ oldStart, newStart }) => ({ oldStart, newStart })),
            expected,
          );
          const rows = text.split(/(?<=\n)/);
          const open = openPatchSection();
          const firstHunk = rows.findIndex((row) => row.startsWith('@@'));
          for (let at = 0; at < rows.length; at = at === 0 ? firstHunk + 2 : at + step) {
            const to = at === 0 ? firstHunk + 2 : at + step;
            open.add(rows.slice(at, to).join(''), to >= rows.length);
          }
          deepEqual(
            open.body().hunks.map(({ lines }) => lines),
            whole.hunks.map(({ lines }) => lines),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('@@ -1 +1 @@\n', '@@ -a', '+x\n', '-x\n', ' \n', '\n', '\\ No\n', 'diff --git a b\n', '\r'),
          { maxLength: 30 },
        ),
        (pieces) => {
          const body = parsePatchSection(pieces.join(''));
          ok(body.added >= 0 && body.removed >= 0);
        },
      ),
    );
  });
});

describe('paths as Git quotes them', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const quoted = quoteGitPath(path);
        deepEqual(unquoteGitPath(quoted), { path, length: quoted.length });
      }),
    );
  });

  it('are read in octal too', () => {
    equal(unquoteGitPath('"caf\\303\\251 \\"x\\""')?.path, 'café "x"');
    equal(unquoteGitPath('"open'), undefined);
    equal(unquoteGitPath('"\\q"'), undefined);
  });
});

describe('comparing two texts', () => {
  it('gives hunks that rebuild the new text from the old one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '- x'), { maxLength: 25 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { hunks, added, removed } = compareTexts(before, after);
        const oldLines = before.split('\n').slice(0, -1);
        const rebuilt: string[] = [];
        let next = 1;
        for (const hunk of hunks) {
          rebuilt.push(...oldLines.slice(next - 1, hunk.oldStart - 1));
          next = hunk.oldStart;
          for (const line of hunk.lines) {
            if (line.type !== 'removed') rebuilt.push(line.text);
            if (line.type !== 'added') equal(line.text, oldLines[next++ - 1]);
          }
        }
        rebuilt.push(...oldLines.slice(next - 1));
        deepEqual(rebuilt, after.split('\n').slice(0, -1));
        equal(oldLines.length + added - removed, rebuilt.length);
      }),
    );
  });

  it('replaces everything where two large texts share nothing, and adds a new text whole', () => {
    const before = Array.from({ length: 9_000 }, (_, index) => `a${String(index)}\n`).join('');
    const after = Array.from({ length: 9_000 }, (_, index) => `b${String(index)}\n`).join('');
    deepEqual([compareTexts(before, after).added, compareTexts(before, after).removed], [9_000, 9_000]);
    deepEqual([addedText('a\nb').added, addedText('').hunks.length], [2, 0]);
  });
});
