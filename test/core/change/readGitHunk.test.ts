import { deepEqual, equal } from 'node:assert/strict';
import { parsePatch } from 'diff';
import fc from 'fast-check';
import { numberLines } from '../../../src/core/change/parseHunk.ts';
import { readGitHunk } from '../../../src/core/change/readGitHunk.ts';

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

function read(text: string): ReturnType<typeof readGitHunk> {
  const match = header.exec(text);
  return match === null ? undefined : readGitHunk(text, match);
}

describe('readGitHunk', () => {
  it('reads what the library reads, or leaves it to the library', () => {
    const line = fc.tuple(
      fc.constantFrom('+', '+', '-', '-', ' ', ' ', ' ', '\\', '', '@'),
      fc.constantFrom('', 'x', '-- a', '++ b', 'é', 'tail\r', '\\'),
    );
    const count = fc.constantFrom('', ',0', ',1', ',2', ',3');
    let whole = 0;
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        fc.option(fc.tuple(count, count), { nil: undefined }),
        fc.boolean(),
        (lines, declared, ends) => {
          const marks = lines.map(([mark]) => mark);
          const own = (mark: string): string => `,${String(marks.filter((one) => one === mark || one === ' ').length)}`;
          const [old, now] = declared ?? [own('-'), own('+')];
          const body = lines.map(([mark, rest]) => mark + rest).join('\n');
          const text = `@@ -4${old} +5${now} @@\n${body}${ends ? '\n' : ''}`;
          const found = read(text);
          if (found === undefined) return;
          whole += 1;
          const [hunk] = parsePatch(text)[0]?.hunks ?? [];
          deepEqual(found, hunk && numberLines(hunk));
        },
      ),
      { numRuns: 2000 },
    );
    equal(whole > 200, true);
  });
});
