import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';
import type { SourceTexts } from '../../../changeOf.ts';

type Files = SourceTexts['files'];

async function page(files: Files, title = 'Bread on Mondays'): Promise<string> {
  const explanation = await explained({ title, files });
  return `${explanation.headline.text}\n${said(explanation)}`;
}

describe('a change of one harmless kind', () => {
  it('is the number of the product', async () => {
    const python = (version: string): string => `name = 'bakery'\n__version__ = '${version}'\n`;
    const list = (version: string): string => `{\n  "name": "bakery",\n  "version": "${version}"\n}\n`;
    const numbers: Files = [
      { path: 'bakery/about.py', old: python('1.2.3'), new: python('1.2.4') },
      { path: 'package.json', old: list('1.2.3'), new: list('1.2.4') },
    ];
    const text = await page(numbers);
    assert.match(text, /In the product, only its own version number changes/);
    assert.match(text, /another version number: 1\.2\.4 in place of 1\.2\.3/);
    assert.match(await page(numbers, 'Release of the bakery'), /A new version number, says its author/);
    // A line more, the number of another, or an exact list alone, and it is more.
    assert.doesNotMatch(
      await page([...numbers, { path: 'bakery/a.py', old: 'open(1)\n', new: 'open(two)\n' }]),
      /only its own version/,
    );
    assert.doesNotMatch(
      await page([{ path: 'a.py', old: "OVEN_VERSION = '1.2'\n", new: "OVEN_VERSION = '1.3'\n" }]),
      /version number/,
    );
    const lock = (version: string): string => `[[package]]\nname = "oven"\nversion = "${version}"\n`;
    assert.doesNotMatch(await page([{ path: 'poetry.lock', old: lock('1.2'), new: lock('1.3') }]), /version number/);
  });

  it('is a tool of the team', async () => {
    const scripts = (key: string, command: string): string =>
      `{\n  "name": "bakery",\n  "scripts": {\n    "${key}": "${command}",\n    "start": "node ."\n  }\n}\n`;
    const tools = (key: string): Files => [
      { path: 'Procfile.dev', old: 'web: rails s\n', new: 'web: rails s\njs: yarn dev\n' },
      { path: 'package.json', old: scripts(key, 'vite'), new: scripts(key, 'vite --host') },
    ];
    assert.match(await page(tools('build:dev')), /Only tools with which the team writes and checks its code/);
    assert.match(await page(tools('dev')), /Only tools with which the team writes and checks its code/);
    assert.doesNotMatch(await page(tools('build')), /Only tools with which/);
    assert.doesNotMatch(
      await page([{ path: 'Procfile', old: 'web: rails s\n', new: 'web: puma\n' }]),
      /Only tools with which/,
    );
  });

  it('is what is read aloud', async () => {
    const table = (mark: string, text = 'Bread'): string => `<table>\n<tr>\n<th${mark}>${text}</th>\n</tr>\n</table>\n`;
    const both = (before: string, after: string): Promise<string> =>
      page([
        { path: 'app/views/bread.html.erb', old: before, new: after },
        { path: 'app/views/cake.html.twig', old: '<i>Cake</i>\n<p>today</p>\n', new: '<em>Cake</em>\n<p>today</p>\n' },
      ]);
    assert.match(await both(table(''), table(' scope="col"')), /Nothing visible changes: only marks for programs/);
    assert.match(await both(table(' aria-hidden="true"'), table('')), /Nothing visible changes/);
    assert.doesNotMatch(await both(table(''), table(' scope="col"', 'Rolls')), /Nothing visible changes/);
    assert.doesNotMatch(await both(table(''), table(' label="Bread"')), /Nothing visible changes/);
  });

  it('is what nothing uses yet', async () => {
    const helper: Files[number] = {
      path: 'src/shop/rise.ts',
      old: 'export const flour = 1;\n',
      new: 'export const flour = 1;\n\nexport function risenDough(hours: number): number {\n  return hours * 2;\n}\n',
    };
    const go: Files[number] = {
      path: 'shop/oven.go',
      old: 'package shop\n',
      new: 'package shop\n\nfunc OvenHeat(hours int) int {\n\treturn hours * 2\n}\n',
    };
    const text = await page([helper, go], 'fix: bread that did not rise');
    assert.match(text, /Something is only prepared/);
    assert.match(text, /what is new is “risen dough” and “oven heat”\. Nothing in the product uses it so far/);
    const caller = (use: string): Files[number] => ({
      path: 'src/shop/day.ts',
      old: 'open();\n',
      new: `open();\n${use}\n`,
    });
    assert.doesNotMatch(await page([helper, caller('risenDough(3);')]), /only prepared/);
    assert.doesNotMatch(await page([{ ...helper, old: 'export const flour = 2;\n' }]), /only prepared/);
    // A framework finds these by itself.
    assert.doesNotMatch(await page([{ ...helper, path: 'src/pages/rise.ts' }]), /only prepared/);
    assert.doesNotMatch(
      await page([{ path: 'shop/rise.py', new: '@receiver(baked)\ndef risen(sender):\n    ring()\n' }]),
      /only prepared/,
    );
  });
});
