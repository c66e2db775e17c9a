import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/explanation/analyse.ts';
import { narrate } from '../../../../../src/core/explanation/narrate.ts';
import { explained, said } from '../../../explained.ts';
import { fileChangeOf, sourceOf } from '../../../changeOf.ts';
import type { FileChange } from '../../../../../src/core/change/fileChange.ts';
import type { Explanation } from '../../../../../src/core/explanation/explanation.ts';

/** The page of files as an adapter gives them. */
async function pageOf(files: readonly FileChange[]): Promise<Explanation> {
  const source = {
    ...sourceOf({ files: [], title: 'Bread on Mondays' }),
    files: {
      // eslint-disable-next-line @typescript-eslint/require-await
      async *[Symbol.asyncIterator](): AsyncGenerator<FileChange> {
        yield* files;
      },
    },
  };
  return narrate(await analyse(source), { language: 'en', today: '2026-11-22' });
}

describe('the share that a tool writes', () => {
  const told = async (lines: number, code: string): Promise<Explanation> =>
    explained({
      title: 'Bread on Mondays',
      files: [
        { path: 'package-lock.json', old: '{}\n', new: `{\n${'"a": 1,\n'.repeat(lines)}}\n` },
        { path: 'src/a.ts', old: 'open(1);\n', new: code },
      ],
    });

  it('is told where it is nearly all, and makes no change a large one', async () => {
    const page = await told(900, 'open(two);\n');
    assert.match(said(page), /A tool wrote nearly all lines that change; people wrote 2\./);
    assert.equal(page.subject.byTools, 903);
    assert.doesNotMatch(said(await told(100, 'open(two);\n')), /A tool wrote/);
    assert.doesNotMatch(said(await told(900, 'open(two);\n'.repeat(300))), /A tool wrote/);
  });
});

describe('a part that is kept elsewhere', () => {
  const pointer: FileChange = {
    path: 'app/(shop)',
    status: 'modified',
    content: { type: 'submodule', from: 'a1', to: 'b2' },
    added: 1,
    removed: 1,
  };

  it('counts as not read', async () => {
    const page = await pageOf([pointer, fileChangeOf({ path: 'src/a.ts', old: 'open(1);\n', new: 'open(two);\n' })]);
    assert.match(said(page), /kept in another store of code, and was not read: “\(shop\)”/);
    assert.equal(page.coverage.read, 1);
    assert.deepEqual(
      page.coverage.notRead.map(({ code }) => code),
      ['elsewhere'],
    );
  });

  it('is none where a file of one’s own changes', async () => {
    const page = await pageOf([fileChangeOf({ path: 'app/shop', old: 'open(1);\n', new: 'open(two);\n' })]);
    assert.doesNotMatch(said(page), /another store of code/);
    assert.equal(page.coverage.read, 1);
  });
});

describe('a file that only gets another place', () => {
  const renamed = (oldPath: string, path: string): FileChange => ({
    path,
    oldPath,
    status: 'renamed',
    content: { type: 'unchanged' },
    added: 0,
    removed: 0,
  });
  const importing = (before: string, after: string, path = 'src/screen.ts'): FileChange =>
    fileChangeOf({ path, old: `${before}\nbake();\n`, new: `${after}\nbake();\n` });
  const headline = async (...files: readonly FileChange[]): Promise<string> => (await pageOf(files)).headline.text;

  it('is moved where the lines that name it follow', async () => {
    const move = renamed('src/parts/Dot/index.ts', 'shared/src/Dot/index.ts');
    const follow = importing(
      'import {\n  Bread,\n} from "shared";\nimport { Dot } from "@/parts/Dot";',
      'import {\n  Bread,\n  Dot,\n} from "shared";',
    );
    assert.match(await headline(move, follow), /The same instructions move elsewhere, unchanged/);
    const python = importing('from shop.rolls import bake', 'from bakery.rolls import bake', 'shop/day.py');
    assert.match(await headline(renamed('shop/rolls.py', 'bakery/rolls.py'), python), /move elsewhere, unchanged/);
  });

  it('is not where another part takes its place, or its address follows from its place', async () => {
    const move = renamed('src/parts/Dot/index.ts', 'shared/src/Dot/index.ts');
    const other = importing('import { Oven } from "@/parts/Oven";', 'import { Oven } from "@/parts/Grill";');
    assert.doesNotMatch(await headline(move, other), /move elsewhere/);
    const follow = importing('import { Day } from "./pages/day";', 'import { Day } from "./pages/today";');
    assert.doesNotMatch(await headline(renamed('src/pages/day.ts', 'src/pages/today.ts'), follow), /move elsewhere/);
  });
});
