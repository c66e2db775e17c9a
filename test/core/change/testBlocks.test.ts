import assert from 'node:assert/strict';
import { fileChangeOf } from '../changeOf.ts';
import { onlyTestBlocks } from '../../../src/core/change/testBlocks.ts';

const work = ['fn bake(loaves: u32) -> u32 {', '    loaves * 2', '}', ''];
const blank = Array.from({ length: 6 }, (_, at) => `    let loaf${String(at)} = ${String(at)};`);

/** A file in which a line of its last block changes, and what Git would print above the hunk. */
function changed(path: string, old: readonly string[], now: readonly string[], heading = ''): boolean {
  const change = fileChangeOf({ path, old: old.join('\n'), new: now.join('\n') });
  if (change.content.type !== 'text') return false;
  const hunks = change.content.hunks.map((hunk) => ({ ...hunk, heading }));
  return onlyTestBlocks({ ...change, content: { type: 'text', hunks } });
}

describe('blocks of tests inside a file of the product', () => {
  it('are seen where they open above the hunk or inside it', () => {
    const inside = ['#[cfg(test)]', 'mod tests {', ...blank];
    const old = [...work, ...inside, '}', ''];
    const now = [...work, ...inside, '    assert_eq!(bake(2), 4);', '}', ''];
    assert.equal(changed('src/oven/bake.rs', old, now, 'mod tests {'), true);
    assert.equal(changed('src/oven/bake.rs', old, now, 'impl Oven {'), false);
    assert.equal(changed('src/oven/bake.rs', work, [...work, ...inside, '}', '']), true);
  });

  it('end where their first line stood', () => {
    const tests = ['#[test]', 'fn bakes() {', '    assert_eq!(bake(2), 4);', '}', ''];
    assert.equal(changed('src/oven/bake.rs', work, [...work, ...tests]), true);
    assert.equal(changed('src/oven/bake.rs', work, [...work, ...tests, 'fn cool() {}', '']), false);
    assert.equal(changed('src/oven/bake.rs', work, ['#[cfg(test)]', 'use oven::test;', ...work]), true);
    assert.equal(
      changed('src/oven/bake.rs', work, ['#[cfg(test)]', 'use oven::test;', 'use oven::hot;', ...work]),
      false,
    );
  });

  it('are known in other languages by their own signs', () => {
    for (const [path, lines, expected] of [
      [
        'oven/bake.py',
        ['class BakeTest(unittest.TestCase):', '    def test_two(self):', '        assert bake(2) == 4'],
        true,
      ],
      ['oven/bake.py', ['class TestBatch(Batch):', '    loaves = 2'], false],
      ['oven/bake.py', ['def test_oven(request):', '    return oven.warm()'], false],
      ['oven/bake.zig', ['test "two loaves" {', '    try expect(bake(2) == 4);', '}'], true],
      ['oven/bake.cc', ['TEST(Oven, TwoLoaves) {', '  EXPECT_EQ(bake(2), 4);', '}'], true],
      ['oven/bake.ts', ['if (import.meta.vitest) {', '  expect(bake(2)).toBe(4);', '}'], true],
      ['oven/Bake.cs', ['    [Fact]', '    public void TwoLoaves()', '    {', '        Bake(2);', '    }'], true],
      ['oven/Bake.cs', ['    [Fact]', '    public void Two() {', '    }', '    public void Three() {', '    }'], false],
      ['oven/bake.go', ['func TestBake(t *testing.T) {', '\tbake(2)', '}'], false],
    ] as const)
      assert.equal(changed(path, ['oven', ''], ['oven', ...lines, '']), expected, `${path}: ${lines.join(' / ')}`);
  });
});
