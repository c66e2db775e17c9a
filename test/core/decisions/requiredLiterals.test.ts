import assert from 'node:assert/strict';
import fc from 'fast-check';
import { requiredLiterals } from '../../../src/core/decisions/requiredLiterals.ts';
import { allKinds } from '../../../src/core/decisions/kinds/allKinds.ts';

describe('requiredLiterals', () => {
  it('reads words through groups, choices, classes and optional letters', () => {
    const table: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
      [/\bpast_?due\b/, [['pastdue', 'past_du']]],
      [/(?:free|paid)Plan/i, [['freepla', 'paidpla']]],
      [/licen[cs]e/, [['license', 'licence']]],
      [/colou?r/, [['color', 'colour']]],
      [/(?<name>\w{1,20})Limit/, [['limit']]],
      [/\b[ax]{1,9}bcd/, [['bcd']]],
      [/max(?=\w{5}$)Total/, [['maxtota']]],
      [/price\s*=\s*\d/, [['price']]],
    ];
    for (const [pattern, expected] of table) {
      const found = requiredLiterals(pattern)
        .flat()
        .map((set) => set.toSorted());
      assert.deepEqual(
        found,
        expected.map((set) => set.toSorted()),
        String(pattern),
      );
    }
  });

  it('keeps the branches of a choice apart, each with its own words', () => {
    assert.deepEqual(requiredLiterals(/\b(?:plan\w{1,9}limit|seats?\.used)\b/), [
      [['limit'], ['plan']],
      [['seat.us', 'seats.u']],
    ]);
  });

  it('asks for nothing where a pattern can do without any word', () => {
    for (const pattern of [/./, /\d+/, /(?:abc)?/, /abc|\d/, /[a-z]+/, /(?!xy)x/])
      assert.deepEqual(requiredLiterals(pattern), []);
  });

  it('breaks a word where the searched text may differ', () => {
    assert.deepEqual(requiredLiterals(/fee =/, /[ =]/), [[['fee']]]);
  });

  it('never rules out a line that a pattern fits: texts made from the pattern of every kind', function () {
    this.timeout(60_000);
    const patterns = allKinds.flatMap(({ find }) => find.flatMap((one) => (one.by === 'code' ? [one.line] : [])));
    let tried = 0;
    for (const pattern of patterns) {
      const fitting = textsOf(pattern);
      if (fitting === undefined) continue;
      tried += 1;
      const ways = requiredLiterals(pattern);
      fc.assert(
        fc.property(fitting, (text) => {
          const lower = text.toLowerCase();
          assert.ok(
            ways.length === 0 || ways.some((sets) => sets.every((set) => set.some((word) => lower.includes(word)))),
            `${String(pattern)} fits ${text} without the words of ${JSON.stringify(ways)}`,
          );
        }),
        { numRuns: 60 },
      );
    }
    assert.ok(tried > patterns.length / 2, `${String(tried)} of ${String(patterns.length)} patterns tried`);
  });
});

/** Texts that a pattern fits, made without its conditions on what stands around; undefined where none can be made. */
function textsOf(pattern: RegExp): fc.Arbitrary<string> | undefined {
  const source = pattern.source.replace(/\\[bB]/g, '').replace(/\(\?<?[!=][^()]*\)/g, '');
  try {
    return fc.stringMatching(new RegExp(source, pattern.flags.replace(/[gi]/g, '')));
  } catch {
    return undefined;
  }
}
