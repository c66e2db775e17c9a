import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { FileChange } from '../../../src/core/change/fileChange.ts';
import { readPatchText, type PatchText } from '../../../src/core/change/readPatchText.ts';
import { processorTime } from '../../processorTime.ts';

function read(text: string): PatchText {
  const patch = readPatchText(text);
  if (!patch.ok) throw new Error(patch.problem.code);
  return patch.value;
}

function brief(text: string): readonly (readonly (string | number | undefined)[])[] {
  return [...read(text).files].map((file: FileChange) => [
    file.path,
    file.oldPath,
    file.status,
    file.content.type,
    file.added,
    file.removed,
  ]);
}

const hunk = '@@ -1,2 +1,2 @@ class A\n-a\n+b\n c\n';
const git = `diff --git a/src/x.ts b/src/x.ts\nindex 1..2 100644\n--- a/src/x.ts\n+++ b/src/x.ts\n${hunk}`;
const changed = ['src/x.ts', undefined, 'modified', 'text', 1, 1];

describe('reading a patch without a repository', () => {
  it("reads Git's own form with every kind of file", () => {
    const text = [
      git,
      'diff --git a/new.ts b/new.ts\nnew file mode 100755\nindex 0000000..1\n--- /dev/null\n+++ b/new.ts\n@@ -0,0 +1 @@\n+x\n\\ No newline at end of file\n',
      'diff --git a/empty.ts b/empty.ts\nnew file mode 100644\nindex 0000000..e69de29\n',
      'diff --git a/gone.ts b/gone.ts\ndeleted file mode 100644\nindex 1..0000000\n--- a/gone.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n--- x\n',
      'diff --git a/old name.ts b/new name.ts\nsimilarity index 90%\nrename from old name.ts\nrename to new name.ts\n',
      'diff --git a/one.ts b/two.ts\nsimilarity index 100%\ncopy from one.ts\ncopy to two.ts\n',
      'diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n',
      'diff --git a/a b/b.png b/a b/b.png\nindex 1..2 100644\nBinary files a/a b/b.png and b/a b/b.png differ\n',
      'diff --git a/b.bin b/b.bin\nindex 1..2 100644\nGIT binary patch\nliteral 5\nMc$`bh|Ns9p5@-+++\n\nliteral 0\nHcmV?d00001\n\n',
      'diff --git "a/caf\\303\\251\\t.ts" "b/caf\\303\\251\\t.ts"\nindex 1..2 100644\n--- "a/caf\\303\\251\\t.ts"\n+++ "b/caf\\303\\251\\t.ts"\n' +
        hunk,
      'diff --git a/__proto__ b/__proto__\nindex 1..2 100644\n--- a/__proto__\n+++ b/__proto__\n' + hunk,
      'diff --git a/part b/part\nindex 1..2 160000\n--- a/part\n+++ b/part\n@@ -1 +1 @@\n-Subproject commit aa\n+Subproject commit bb\n',
      'diff --cc both.ts\nindex 1,2..3\n--- a/both.ts\n+++ b/both.ts\n@@@ -1,1 -1,1 +1,1 @@@\n- a\n -b\n++c\n',
    ].join('');
    deepEqual(brief(text), [
      changed,
      ['new.ts', undefined, 'added', 'text', 1, 0],
      ['empty.ts', undefined, 'added', 'text', 0, 0],
      ['gone.ts', undefined, 'deleted', 'text', 0, 1],
      ['new name.ts', 'old name.ts', 'renamed', 'unchanged', 0, 0],
      ['two.ts', 'one.ts', 'copied', 'unchanged', 0, 0],
      ['run.sh', undefined, 'modified', 'unchanged', 0, 0],
      ['a b/b.png', undefined, 'modified', 'binary', 0, 0],
      ['b.bin', undefined, 'modified', 'binary', 0, 0],
      ['café\t.ts', undefined, 'modified', 'text', 1, 1],
      ['__proto__', undefined, 'modified', 'text', 1, 1],
      ['part', undefined, 'modified', 'submodule', 1, 1],
      ['both.ts', undefined, 'unmerged', 'notRead', 0, 0],
    ]);
  });

  it('reads mails, several in one text, with their words', () => {
    const mail = (subject: string, body: string): string =>
      `From ${'1'.repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: =?UTF-8?q?Zo=C3=A9?= Martin <zoe@example.com>\nDate: Tue, 5 Mar 2024 23:10:00 -0500\nSubject: ${subject}\n\n${body}\n---\n src/x.ts | 2 +-\n 1 file changed\n\n${git}-- \n2.39.5\n\n`;
    const text = mail('[PATCH 1/2] Add a thing\n that is long', 'Because.') + mail('=?UTF-8?B?UHJpeCDDqWxldsOp?=', '');
    const patch = read(text);
    deepEqual(patch.words, [
      { words: { title: 'Prix élevé', body: '' }, author: 'Zoé Martin', date: '2024-03-05' },
      { words: { title: 'Add a thing that is long', body: 'Because.' }, author: 'Zoé Martin', date: '2024-03-05' },
    ]);
    deepEqual(brief(text), [changed, changed]);
  });

  it('reads what `git show` prints', () => {
    const text = `commit ${'a'.repeat(40)} (HEAD -> main)\nAuthor: Ada <ada@example.com>\nDate:   Tue Mar 5 10:00:00 2024 +0100\n\n    Title\n    \n    Body.\n\n${git}`;
    deepEqual(read(text).words, [{ words: { title: 'Title', body: 'Body.' }, author: 'Ada', date: '2024-03-05' }]);
    deepEqual(brief(text), [changed]);
  });

  it('reads plain `diff -u` and `diff -ru`, where a removed line looks like a header', () => {
    const text = [
      `--- src/x.ts.orig\t2024-01-01 10:00:00\n+++ src/x.ts\t2024-01-02 10:00:00\n@@ -1,2 +1,1 @@\n--- a/fake\n-++ b/fake\n+++ b/fake\n`,
      `diff -ru old/lib/y.ts new/lib/y.ts\n--- old/lib/y.ts\t2024-01-01\n+++ new/lib/y.ts\t2024-01-02\n${hunk}`,
      `Only in new: other\nBinary files old/p.png and new/p.png differ\n`,
      `--- old/n.ts\t1970-01-01 01:00:00.000000000 +0100\n+++ new/n.ts\t2024-01-02\n@@ -0,0 +1 @@\n+x\n`,
      `--- a/z.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`,
    ].join('');
    deepEqual(brief(text), [
      ['src/x.ts', undefined, 'modified', 'text', 1, 2],
      ['lib/y.ts', undefined, 'modified', 'text', 1, 1],
      ['p.png', undefined, 'modified', 'binary', 0, 0],
      ['n.ts', undefined, 'added', 'text', 1, 0],
      ['z.ts', undefined, 'deleted', 'text', 0, 1],
    ]);
  });

  it('reads it without prefixes, with mnemonic ones, with CRLF, coloured, with a byte order mark', () => {
    deepEqual(brief(git.replaceAll(/\b[ab]\/src/g, 'src')), [changed]);
    deepEqual(brief(`diff --git b/x.ts b/x.ts\n--- b/x.ts\n+++ b/x.ts\n${hunk}`), [
      ['b/x.ts', undefined, 'modified', 'text', 1, 1],
    ]);
    deepEqual(brief(git.replaceAll('a/src', 'i/src').replaceAll('b/src', 'w/src')), [changed]);
    deepEqual(brief(`\uFEFF${git}`.replaceAll('\n', '\r\n')), [changed]);
    const coloured = git
      .replace(/^(.*)$/gm, '\u001b[1m$1\u001b[m')
      .replace(/^(\u001b\[1m)([+-])(.*)/gm, '\u001b[32m$2\u001b[m\u001b[32m$3');
    deepEqual(brief(coloured), [changed]);
    const [file] = read(git.replaceAll('-a\n', '-a\r\n')).files;
    deepEqual(file?.content.type === 'text' && file.content.hunks[0]?.lines[0], {
      type: 'removed',
      text: 'a',
      oldLine: 1,
    });
  });

  it('refuses prose', () => {
    for (const text of [
      '',
      'Hello,\n\nplease look at this.\n',
      '--- \n+++ \n',
      '@@ -1 +1 @@\n-a\n+b\n',
      '- one\n+ two\n',
      '{"a": 1}',
      'diff --git is a command\n',
    ]) {
      const patch = readPatchText(text);
      equal(patch.ok ? 'ok' : patch.problem.code, 'notAPatch', text);
    }
  });

  it('keeps every other file when one is cut off or wrong', () => {
    const [first, second, third] = [
      ...read(`${git.replace('-1,2 +1,2', '-1,7 +1,7')}${git.replaceAll('x.ts', 'y.ts')}${git.slice(0, -8)}`).files,
    ];
    deepEqual(
      [first?.content.type, second?.path, second?.content.type, third?.content.type],
      ['notRead', 'src/y.ts', 'text', 'notRead'],
    );
    const surplus = [...read(`${git}+one more than announced\n${git}`).files];
    deepEqual(
      surplus.map(({ content }) => content.type),
      ['notRead', 'text'],
    );
  });

  it('finds every file of any patch, whatever its lines say', () => {
    const content = fc.constantFrom(
      '',
      'x',
      '-- a/x',
      '++ b/x',
      '@@ -1 +1 @@',
      'diff --git a/q b/q',
      'From me',
      ' ',
      '\\ ',
      'commit 1',
      'Binary files a and b differ',
      '-- ',
    );
    const line = fc.tuple(fc.constantFrom('+', '-', ' '), content);
    const name = fc.constantFrom('a.ts', 'b/b.ts', 'with space.ts', 'x b/y', '日本.ts', 'a/b c/d');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(line, { minLength: 1, maxLength: 8 })), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (files, asMail) => {
          const text = files
            .map(([path, lines]) => {
              const old = lines.filter(([mark]) => mark !== '+').length;
              const fresh = lines.filter(([mark]) => mark !== '-').length;
              const body = lines.map(([mark, words]) => `${mark}${words}\n`).join('');
              const header = `diff --git a/${path} b/${path}\nindex 1..2 100644\n--- a/${path}\n+++ b/${path}\n`;
              return `${header}@@ -${old === 0 ? '0' : '1'},${String(old)} +${fresh === 0 ? '0' : '1'},${String(fresh)} @@\n${body}${asMail ? '-- \n2.39.5\n\n' : ''}`;
            })
            .join('');
          const found = [...read(text).files];
          deepEqual(
            found.map((file) => [
              file.path,
              file.content.type === 'text' && file.content.hunks.flatMap((each) => each.lines.map((one) => one.text)),
            ]),
            files.map(([path, lines]) => [path, lines.map(([, words]) => words)]),
          );
        },
      ),
    );
  });

  it('reads any text in time and without throwing', () => {
    const piece = fc.constantFrom(
      'diff --git ',
      'a/x b/x\n',
      '--- a\n',
      '+++ b\n',
      '@@ -1,3 +1 @@\n',
      '@@ -1',
      '+a\n',
      '-b\n',
      ' c\n',
      '\n',
      '"',
      'From ',
      '1'.repeat(40),
      ' \n',
      'Subject: x\n',
      '\u001b[1m',
      '\r\n',
      'rename from a\n',
      'Binary files a and b differ\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const patch = readPatchText(pieces.join(''));
        if (patch.ok) for (const file of patch.value.files) ok(file.path !== '');
      }),
      { numRuns: 500 },
    );
    const started = processorTime();
    for (const bad of [
      'diff --git ' + ' b/'.repeat(200_000),
      '--- ' + ' '.repeat(500_000) + '\n+++ x\n@@ -1 +1 @@\n',
      'Subject: ' + ' ['.repeat(100_000),
      '=?UTF-8?q?'.repeat(50_000),
      '\u001b[1mdiff ' + '\u001b[;;;'.repeat(100_000),
    ]) {
      readPatchText(`${bad}\n${git}`);
    }
    ok(processorTime() - started < 2_000);
  });
});
