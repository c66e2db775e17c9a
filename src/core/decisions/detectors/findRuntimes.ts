import {
  endOfSupport,
  isMajorUpgrade,
  onlyBuilds,
  productName,
  productOf,
  productRole,
  systemNamed,
} from '../knowledge/endOfSupport.ts';
import type { RuntimeVersion } from '../../change/manifests/runtimeVersions.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * The base that the product runs on, moved to another version: language, runtime, database, system. The day when its support ends comes from the dated table.
 * Left alone: patch and minor versions, tests and examples.
 */
export function findRuntimes(view: FileView): readonly Finding[] {
  if (
    (view.kind.role === 'tests' && !pipeline.test(view.path)) ||
    view.kind.place === 'example' ||
    view.kind.role === 'documents' ||
    ofTheTeam.test(view.path)
  )
    return [];
  return view.runtimes().flatMap((change) => {
    const { product, from = unsaid(change, view), to } = whatMoves(change);
    const { oldLine, newLine } = change;
    if (to === undefined) return [];
    const evidence = [
      newLine === undefined ? undefined : view.evidence('new', newLine, 1),
      oldLine === undefined ? undefined : view.evidence('old', oldLine, 1),
    ].filter((one): one is Evidence => one !== undefined);
    if (evidence.length === 0) return [];
    const end = endOfSupport(product, to);
    const name = productName(product);
    const role = productRole(product);
    if (role === undefined) return [];
    if (role === 'system' && isHelperStage(view, evidence)) return [];
    const facts = { name, role: onlyBuilds(product) ? 'tool' : role, to, ...(end ? { endOfSupport: end.date } : {}) };
    if (from === undefined) return [];
    // One of several bases that a component was made for is left out; the others stay.
    if (leavesOut(from, to))
      return componentOfOthers.test(view.file.sides?.new ?? '')
        ? [{ kind: 'base-obligatory', thing: name, effect: 'more', grade: 'B', facts: { ...facts, from }, evidence }]
        : [];
    if (from === to || isMajorUpgrade(product, from, to) !== true) return [];
    const back = compareVersions(from, to) > 0;
    // The first of several versions that all are tried is no step back.
    if (back && evidence.some(({ text }) => severalOf.test(text))) return [];
    const finding: Finding = {
      kind: back ? 'foundation-moved-back' : 'foundation-upgraded',
      thing: name,
      effect: back ? 'more' : 'one-off',
      grade: 'A',
      facts: { ...facts, from },
      evidence,
      // Of what is asked for at least, less is seldom a step back for what is delivered.
      ...(onlyBuilds(product) ||
      (back && /(^|\/)go\.mod$/.test(view.path)) ||
      (besides.test(view.path) && !evidence.some(({ text }) => ofFunctions.test(text)))
        ? { severity: 'low' }
        : {}),
    };
    const own = end ? { ...finding, due: end.date } : finding;
    // What Java is compiled for is the least that it runs on.
    const least = /[>^~*|]/.test(to) || /(^|\/)pom\.xml$/.test(view.path);
    if (back || !isRunByOthers(view) || !least) return [own];
    return [own, { ...finding, kind: 'base-obligatory', effect: 'more', grade: 'B' }];
  });
}

/** What counts where a manifest that stood before says nothing: Rust's first edition. */
function unsaid({ product }: RuntimeVersion, view: FileView): string | undefined {
  return product === 'rust-edition' &&
    view.file.status === 'modified' &&
    /^\[package\]/m.test(view.file.sides?.old ?? '')
    ? '2015'
    : undefined;
}

function leavesOut(from: string, to: string): boolean {
  const [before, after] = [from.split(';'), to.split(';')];
  return after.length < before.length && after.every((one) => before.includes(one));
}

/** What .NET's projects say of a component that others take in. */
const componentOfOthers = /<(?:PackageId|PackageTags|PackageProjectUrl|PackageLicense\w{1,12}|GeneratePackageOnBuild)>/;

interface Move {
  readonly product: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the product runs on; where that stays what it was, the system below it, which the same tag names. */
function whatMoves({ product: written, from, to }: RuntimeVersion): Move {
  const product = productOf({ tool: true }, written) ?? productOf({ image: true }, written) ?? written;
  const moves: Move = {
    product,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  if (from === undefined || to === undefined || isMajorUpgrade(product, from, to) === true) return moves;
  const [before, after] = [systemNamed(from), systemNamed(to)];
  const system = before !== undefined && after?.product === before.product && productRole(product) !== 'system';
  return system ? { product: before.product, from: before.version, to: after.version } : moves;
}

/** An image in which the team's own tools run, by its name. */
const ofTheTeam =
  /(^|\/)(?:(?:lint|ci|compat\w{0,12}|php-?cs\w{0,6}|phpstan|eslint|prettier|docs?)[._-][^/]{0,20}dockerfile|dockerfile[._-](?:lint|ci|compat\w{0,12}|docs?))$|(^|\/)\.?(?:lint|linters?)\/[^/]*$/i;

/** A stage of a recipe for an image from which others only take what it made: the image itself stands on the base of its last stage. */
function isHelperStage({ path, file: { sides } }: FileView, evidence: readonly Evidence[]): boolean {
  const text = sides?.new;
  if (text === undefined || !/dockerfile/i.test(path)) return false;
  const stages = text.split('\n').flatMap((line) => {
    const found = stageHead.exec(line)?.groups;
    return found === undefined ? [] : [{ base: found['base'] ?? '', name: found['name'] }];
  });
  const names = new Set<string>();
  for (let last = stages.at(-1); last !== undefined && !names.has(last.base);) {
    names.add(last.base);
    const { base } = last;
    last = stages.find(({ name }) => name === base);
  }
  return (
    stages.length > 1 &&
    evidence.some(({ side }) => side === 'new') &&
    !evidence.some(({ side, text: line }) => side === 'new' && [...names].some((base) => line.includes(base)))
  );
}

const stageHead = /^\s*FROM\s+(?:--\S{1,60}\s+)?(?<base>\S+)(?:\s+AS\s+(?<name>\S+))?/i;

const severalOf = /\[[^\]]{1,80},[^\]]{1,80}\]/;

/** Where checks run and where the team's own tools are made, the product may stay what it was. */
const besides = /^\.(?:github\/workflows|circleci)\/|^(?:tools|hack|scripts|dev|internal\/tools)\//;

/** What a cloud calls the base of the functions that it runs: it is the product's own, wherever it is written. */
const ofFunctions = /\b(?:nodejs\d{2}\.x|python3\.\d{1,2}|java\d{1,2}|dotnet\d{1,2}|ruby\d\.\d)\b/;

/** What checks each change is called after the checks, and says as well what the product is built with. */
const pipeline = /^\.(?:github\/workflows|circleci)\//;

/** A manifest that names a free licence is that of something others may install and run themselves. */
function isRunByOthers(view: FileView): boolean {
  const text = view.file.sides?.new ?? '';
  if (/(^|\/)composer\.json$/.test(view.path)) return freeLicence.test(text);
  if (view.path === 'pom.xml') return /<licenses>/.test(text) && !/<parent>[\s\S]{0,400}internal/.test(text);
  if (/^package\.json$/.test(view.path)) return freeLicence.test(text) && !/"private"\s*:\s*true/.test(text);
  return /^(pyproject\.toml|setup\.cfg|[\w-]+\.gemspec)$/.test(view.path) && freeLicence.test(text);
}

const freeLicence =
  /["']?licen[cs]es?["']?\s*[:=]\s*(?:\[\s*|\{\s*text\s*=\s*)?["']?(?:AGPL|GPL|LGPL|MIT|Apache|BSD|MPL|EUPL|ISC|GNU)/i;

function compareVersions(a: string, b: string): number {
  const left = (a.match(/\d+/g) ?? []).map(Number);
  const right = (b.match(/\d+/g) ?? []).map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
