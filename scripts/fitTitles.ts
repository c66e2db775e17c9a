// Fits what the words of a title say of the decisions in its change, and writes it down for the core.
//
//   node scripts/launch.mjs scripts/fitTitles.ts REPOSITORIES
//
// REPOSITORIES holds the git directory of each labelled repository as REPOSITORIES/owner+name/repo, or REPOSITORIES/owner+name.
// test/labels/README.md says what the labels are. Printed: how well titles of repositories that a fit has not seen are read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleFeatures } from '../src/core/decisions/likely/titleFeatures.ts';
import { calibrate } from './fit/calibration.ts';
import { folds, labelledChanges, labelledTitles, shortNames } from './fit/labelledTitles.ts';
import { fitLogistic } from './fit/logistic.ts';
import { projectRoot } from './projectRoot.ts';
import type { LabelledTitle } from './fit/labelledTitles.ts';
import type { Logistic } from './fit/logistic.ts';

/** A feature of fewer repositories says more of them than of the matter. */
const fewestRepositories = 4;
const penalty = 1;
/** Smaller weights change nothing that is told; there are most of two words that stand together, and each weighs least. */
const leastWeight = 0.2;
const leastOfTwo = 0.25;
/** Weights are kept as tenths. */
const unit = 10;
/** What a reader calls a detail counts half. */
const lowWeight = 0.5;
/** Of a likelihood of 0.85. */
const sureScore = 1.73;

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('say in which folder the repositories are');
const kept = labelledChanges('sampledKept');
const titles = labelledTitles(directory).filter(({ commit }) => !kept.has(commit));
const features = titles.map(({ title }) => [...titleFeatures(title)]);
const columns = columnsOf();
const rows = features.map((words) => words.flatMap((word) => columns.get(word) ?? []));
console.log(`${String(titles.length)} titles, ${String(columns.size)} features`);

const proved = labelledChanges('sampled');
const subjects = [...[...shortNames.values()].map(decisionSubject), lessSubject('cost'), lessSubject('risk')];
writeWeights();

interface Subject {
  readonly name: string;
  readonly fitted: Logistic;
}

/** A category, calibrated so that its likelihood is how often careful readers find such a decision in the whole change. */
function decisionSubject(category: string): Subject {
  const labels = titles.map(({ expected }) => expected.some((one) => one.category === category));
  const importance = titles.map(({ expected }) =>
    expected.some((one) => one.category === category && one.low) ? lowWeight : 1,
  );
  const unseen = scoresUnseen(titles, rows, labels, importance);
  const inChanges = titles.flatMap(({ commit }, at) => (proved.has(commit) ? [at] : []));
  const { times, plus } = calibrate(
    inChanges.map((at) => unseen[at] ?? 0),
    inChanges.map((at) => proved.get(titles[at]?.commit ?? '')?.has(category) === true),
  );
  console.log(`${category}: ${times.toFixed(2)} times the score, plus ${plus.toFixed(2)}`);
  const told = unseen.map((score) => 1 / (1 + Math.exp(-score)) >= 0.4);
  const right = told.filter((one, at) => one && labels[at] === true).length;
  console.log(
    `${category.padEnd(20)} ${String(count(labels)).padStart(5)} labels, precision ${(right / count(told)).toFixed(2)}, recall ${(right / count(labels)).toFixed(2)}`,
  );
  const { weights, bias } = fitLogistic(rows, labels, columns.size, penalty, importance);
  return { name: category, fitted: { weights: weights.map((one) => one * times), bias: bias * times + plus } };
}

/** Whether less or more is said of what a family of categories counts. */
function lessSubject(family: 'cost' | 'risk'): Subject {
  const ways = titles.map(({ expected }) => [
    ...new Set(expected.flatMap(({ category, way }) => (category.startsWith(family) ? [way] : []))),
  ]);
  const said = ways.flatMap((found, at) => (found.length === 1 && found[0] !== undefined ? [at] : []));
  const labels = said.map((at) => ways[at]?.[0] === 'less');
  const some = said.flatMap((at) => titles[at] ?? []);
  const someRows = said.map((at) => rows[at] ?? []);
  const unseen = scoresUnseen(some, someRows, labels, []);
  const sure = unseen.flatMap((score, at) => (Math.abs(score) >= sureScore ? [score > 0 === labels[at]] : []));
  console.log(
    `less:${family} ${String(said.length)} labels, of the ${String(sure.length)} sure ones right ${(count(sure) / sure.length).toFixed(2)}`,
  );
  return { name: `less:${family}`, fitted: fitLogistic(someRows, labels, columns.size, penalty) };
}

/** What each title scores by weights that were fitted without its repository. */
function scoresUnseen(
  of: readonly LabelledTitle[],
  their: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
): readonly number[] {
  const scores = new Array<number>(of.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = of.flatMap((one, at) => (one.fold === fold ? [] : [at]));
    const { weights, bias } = fitLogistic(
      others.map((at) => their[at] ?? []),
      others.map((at) => labels[at] === true),
      columns.size,
      penalty,
      others.map((at) => importance[at] ?? 1),
    );
    of.forEach((one, at) => {
      if (one.fold === fold) scores[at] = (their[at] ?? []).reduce((sum, column) => sum + (weights[column] ?? 0), bias);
    });
  }
  return scores;
}

function columnsOf(): ReadonlyMap<string, number> {
  const repositories = new Map<string, Set<string>>();
  features.forEach((words, at) => {
    for (const word of words)
      repositories.set(word, (repositories.get(word) ?? new Set()).add(titles[at]?.repository ?? ''));
  });
  const known = [...repositories].filter(([, where]) => where.size >= fewestRepositories).map(([word]) => word);
  return new Map(known.sort().map((word, at) => [word, at]));
}

function writeWeights(): void {
  const rows = new Map<string, Record<string, string>>();
  for (const [feature, column] of columns) {
    const [word = '', ...follower] = feature.split(' ');
    const code = codeOf(column, follower.length === 0 ? leastWeight : leastOfTwo);
    if (code === '') continue;
    rows.set(word, { ...rows.get(word), [follower.join(' ')]: code });
  }
  const lines = [...rows].map(([word, followers]) => `${JSON.stringify(word)}: ${JSON.stringify(followers)}`);
  const text = `{
"source": "Titles of public changes as careful readers read them: test/labels/titles.jsonl, fitted by scripts/fitTitles.ts; a row is a word and what may follow it, each with its weights in tenths behind the letters of their subjects (a is the first)",
"date": "${new Date().toISOString().slice(0, 10)}",
"subjects": ${JSON.stringify(subjects.map(({ name }) => name))},
"bias": ${JSON.stringify(subjects.map(({ fitted }) => Math.round(fitted.bias * 1000) / 1000))},
"weights": {
${lines.join(',\n')}
}}
`;
  writeFileSync(join(projectRoot, 'src/core/decisions/knowledge/titleWeights.json'), text);
  console.log(`${String(lines.length)} words with weights, ${String(Math.round(text.length / 1024))} KB`);
}

/** The weights of a feature as the table keeps them: 'a12c-3'. */
function codeOf(column: number, least: number): string {
  return subjects
    .map(({ fitted }, at) => {
      const weight = fitted.weights[column] ?? 0;
      return Math.abs(weight) < least ? '' : `${letterOf(at)}${String(Math.round(weight * unit))}`;
    })
    .join('');
}

function letterOf(subject: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + subject);
}

function count(of: readonly boolean[]): number {
  return of.filter(Boolean).length;
}
