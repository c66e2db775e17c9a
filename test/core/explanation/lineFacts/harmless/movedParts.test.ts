import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('components that move to another version', () => {
  const told = async (path: string, before: string, after: string, also: readonly string[] = []): Promise<string> =>
    said(
      await explained({
        title: 'Bake with newer parts',
        files: [
          { path, old: before, new: after },
          ...also.map((one) => ({ path: one, old: 'open(1);\n', new: 'open(ovens);\n' })),
        ],
      }),
    );
  const gemfile = (version: string): string => `source 'https://rubygems.org'\ngem 'oven', '${version}'\ngem 'tray'\n`;
  const list = (at: string, name: string, version: string): string =>
    `{\n  "name": "bakery",\n  "${at}": {\n    "${name}": "${version}"\n  }\n}\n`;

  it('are named with both versions', async () => {
    const text = await told('Gemfile', gemfile('~> 7.0.1'), gemfile('~> 8.1'));
    assert.match(text, /“oven” from 7\.0\.1 to 8\.1\. Its main number moves/);
    assert.match(
      await told('package.json', list('dependencies', 'oven', '^2.1.0'), list('dependencies', 'oven', '^2.4.0')),
      /“oven” from 2\.1\.0 to 2\.4\.0\. Its main number stays/,
    );
  });

  it('are told to be all, where several move and none comes or goes', async () => {
    const both = (oven: string, tray: string, more = ''): string =>
      `source 'https://rubygems.org'\ngem 'oven', '${oven}'\ngem 'tray', '${tray}'\n${more}`;
    const none = /no component comes and none goes/;
    assert.match(await told('Gemfile', both('1.0', '2.0'), both('1.1', '2.1')), none);
    assert.doesNotMatch(await told('Gemfile', both('1.0', '2.0'), both('1.1', '2.1', "gem 'mixer'\n")), none);
    assert.doesNotMatch(await told('Gemfile', both('1.0', '2.0'), both('1.1', '2.0')), none);
  });

  it('are tools where the list and their names say so', async () => {
    const moved = (at: string, name: string): Promise<string> =>
      told('package.json', list(at, name, '^8.0.0'), list(at, name, '^9.0.0'));
    assert.match(await moved('devDependencies', 'eslint'), /A tool of the team for its code moves.*no part of what/);
    assert.doesNotMatch(await moved('devDependencies', 'oven'), /tool of the team/);
    assert.doesNotMatch(await moved('dependencies', 'eslint'), /tool of the team/);
  });

  it('are read in the exact list where nothing else changes', async () => {
    const lock = (version: string): string => `GEM\n  specs:\n    oven (${version})\n      tray (>= 1)\n`;
    assert.match(await told('Gemfile.lock', lock('1.2.3'), lock('1.2.4')), /“oven” from 1\.2\.3 to 1\.2\.4/);
    assert.doesNotMatch(await told('Gemfile.lock', lock('1.2.3'), lock('1.2.4'), ['app/bake.rb']), /another version/);
    const poetry = (version: string): string => `[[package]]\nname = "oven"\nversion = "${version}"\n`;
    assert.match(await told('poetry.lock', poetry('1.2'), poetry('1.3')), /“oven” from 1\.2 to 1\.3/);
    const npm = (version: string): string =>
      `{\n  "packages": {\n    "node_modules/@shop/oven": {\n      "version": "${version}",\n      "dev": true\n    }\n  }\n}\n`;
    assert.match(await told('package-lock.json', npm('1.2.0'), npm('2.0.0')), /“@shop\/oven” from 1\.2\.0 to 2\.0\.0/);
    const yarn = (version: string): string => `"@shop/oven@^1.0.0":\n  version "${version}"\n`;
    assert.match(await told('yarn.lock', yarn('1.2.0'), yarn('1.2.1')), /“@shop\/oven” from 1\.2\.0 to 1\.2\.1/);
  });

  it('are not what comes, goes or is wanted in a range', async () => {
    assert.doesNotMatch(await told('Gemfile', "gem 'tray'\n", gemfile('7.0')), /another version/);
    assert.doesNotMatch(await told('Gemfile', gemfile('7.0'), "gem 'tray'\n"), /another version/);
    assert.doesNotMatch(
      await told('requirements.txt', 'oven>=1.0,<2.0\n', 'oven>=1.0,<3.0\n'),
      /moves? to another version/,
    );
  });
});
