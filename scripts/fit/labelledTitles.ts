import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../projectRoot.ts';

/** A title with what a careful reader, who saw nothing but it and some names of files, expects in the change. */
export interface LabelledTitle {
  /** The first twelve digits of its commit. */
  readonly commit: string;
  readonly repository: string;
  readonly title: string;
  /** From 0 to 4: titles of one repository share a fold, so that none is judged by weights that have seen its neighbours. */
  readonly fold: number;
  readonly expected: readonly Expectation[];
}

export interface Expectation {
  readonly category: string;
  /** Less of what the category counts, more, or neither said. */
  readonly way: 'less' | 'more' | undefined;
  readonly low: boolean;
}

/** The short names of the labels, and the categories that titles are read for. What is taken back, and licences, are read from the change alone. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['infra', 'cost.infrastructure'],
  ['vendor', 'cost.vendor'],
  ['usage', 'cost.usage'],
  ['delivery', 'cost.delivery'],
  ['pricing', 'revenue.pricing'],
  ['migration', 'timeline.migration'],
  ['breaking', 'timeline.breaking'],
  ['upgrade', 'timeline.upgrade'],
  ['deferred', 'timeline.deferred'],
  ['technology', 'timeline.technology'],
  ['release', 'timeline.release'],
  ['security', 'risk.security'],
  ['privacy', 'risk.privacy'],
  ['reliability', 'risk.reliability'],
]);

export const folds = 5;

/** The titles of test/labels/titles.jsonl, read from the git directories below `directory`; a repository that is not there is left out, and named. */
export function labelledTitles(directory: string): readonly LabelledTitle[] {
  return linesOf('titles', titlesOfRepository).flatMap(({ repo, titles }) => {
    const folder = join(directory, repo.replace('/', '+'));
    const gitDirectory = existsSync(join(folder, 'repo')) ? join(folder, 'repo') : folder;
    if (!existsSync(gitDirectory)) {
      console.error(`${repo} is not in ${directory}: its titles are left out`);
      return [];
    }
    const commits = Object.keys(titles);
    const text = execFileSync(
      'git',
      ['--git-dir', gitDirectory, 'log', '--no-walk=unsorted', '--stdin', '--format=%H%x09%s'],
      { input: commits.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const fold = (createHash('md5').update(repo).digest()[0] ?? 0) % folds;
    return text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [commit = '', title = ''] = line.split('\t');
        const short = commit.slice(0, 12);
        return {
          commit: short,
          repository: repo,
          title,
          fold,
          expected: (titles[short] ?? '').split(' ').flatMap(expectation),
        };
      });
  });
}

/** The commits of a file of labelled changes, with the categories of their labels. */
export function labelledChanges(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    linesOf(name, changeWithLabels).map(({ commit, labels }) => [
      commit.slice(0, 12),
      new Set(labels.map(({ category }) => category)),
    ]),
  );
}

const titlesOfRepository = z.object({ repo: z.string(), titles: z.record(z.string(), z.string()) });
const changeWithLabels = z.object({ commit: z.string(), labels: z.array(z.object({ category: z.string() })) });

function linesOf<T>(name: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(join(projectRoot, 'test/labels', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

function expectation(code: string): readonly Expectation[] {
  const [, short = '', way, weight] = /^([a-z]+)([-+1?])([hml])$/.exec(code) ?? [];
  const category = shortNames.get(short);
  if (category === undefined) return [];
  return [{ category, way: way === '-' ? 'less' : way === '+' ? 'more' : undefined, low: weight === 'l' }];
}
