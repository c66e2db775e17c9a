import { join } from 'node:path';
import { projectRoot } from './projectRoot.ts';

/** One check of the project: a program of a development package, with its arguments. */
export interface Step {
  readonly name: string;
  readonly runs: readonly (readonly [program: string, ...words: readonly string[]])[];
}

const bin = (path: string): string => join(projectRoot, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');

export const build: Step = { name: 'build', runs: [[join(projectRoot, 'scripts', 'build.ts')]] };

export const types: Step = {
  name: 'types',
  runs: [
    [tsc, '-p', '.'],
    [tsc, '-p', 'src/core'],
    [tsc, '-p', 'src/webview'],
  ],
};

/** What `npm run lint` runs. */
export const lintSteps: readonly Step[] = [
  { name: 'lint', runs: [[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']] },
  { name: 'format', runs: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']] },
  {
    name: 'arrows between rooms',
    runs: [
      [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--output-type', 'err-long', 'src', 'test', 'scripts'],
    ],
  },
  { name: 'nothing unused', runs: [[bin('knip/bin/knip.js'), '--no-progress']] },
];

const mocha = bin('mocha/bin/mocha.js');

/** Mocha and the files of the unit tests; the configuration leaves out what needs an editor. */
export const unitTests: readonly [string, string] = [mocha, 'test/**/*.test.ts'];

/** Mocha and what tells it to drive the workbench in a browser. */
export const panelTests: readonly [string, string, string] = [mocha, '--config', 'test/panel/.mocharc.json'];
