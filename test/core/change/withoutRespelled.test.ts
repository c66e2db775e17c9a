import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareTexts } from '../../../src/core/change/compareTexts.ts';
import { withoutRespelled } from '../../../src/core/change/withoutRespelled.ts';
import type { FileChange } from '../../../src/core/change/fileChange.ts';

function changed(
  old: string,
  now: string,
  path = 'src/oven.ts',
): { readonly file: FileChange; readonly left: readonly string[] } {
  const file: FileChange = {
    path,
    status: 'modified',
    content: { type: 'text', hunks: compareTexts(old, now).hunks },
    added: 0,
    removed: 0,
  };
  const { content } = withoutRespelled(file);
  const left =
    content.type === 'text'
      ? content.hunks.flatMap(({ lines }) => lines.filter(({ type }) => type !== 'context').map(({ text }) => text))
      : [];
  return { file, left };
}

describe('withoutRespelled', () => {
  it('leaves out a statement that is broken over lines otherwise, or has other quotes', () => {
    assert.deepEqual(changed("bake('rye', 3);\n", 'bake(\n  "rye",\n  3,\n);\n').left, []);
    assert.deepEqual(changed('bake(\n  "rye",\n  3,\n);\n', "bake('rye', 3);\n").left, []);
  });

  it('leaves what comes around a statement to be read with it', () => {
    assert.equal(changed('cool(loaf)\n', 'if (open) {\n  cool(loaf)\n}\n').left.length, 4);
  });

  it('keeps another figure, another word and a line that moved away', () => {
    assert.equal(changed('price(1, 50)\n', 'price(150)\n').left.length, 2);
    assert.equal(changed('heat = [8, 0]\n', 'heat = [80]\n').left.length, 2);
    assert.equal(changed('open()\n', 'close()\n').left.length, 2);
  });

  it('keeps what stands at another depth where that says something', () => {
    assert.equal(changed('if open:\n    a()\n    bake()\n', 'if open:\n    a()\nbake()\n', 'oven.py').left.length, 2);
    assert.deepEqual(changed("bake('rye', 3)\n", 'bake(\n    "rye",\n    3,\n)\n', 'oven.py').left, []);
    assert.equal(changed('oven:\n  heat: 8\n', 'oven:\nheat: 8\n', 'oven.yml').left.length, 2);
    assert.equal(changed("heat: '8'\n", 'heat: 8\n', 'oven.yml').left.length, 2);
  });

  it('hands on the same file where nothing is spelled anew', () => {
    const { file } = changed('open()\n', 'close()\n');
    assert.equal(withoutRespelled(file), file);
  });
});
