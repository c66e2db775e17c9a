import {
  endOfSupport,
  isMajorUpgrade,
  onlyBuilds,
  productName,
  productOf,
  productRole,
} from '../knowledge/endOfSupport.ts';
import { frameworkOf, isCompiledAway } from '../knowledge/frameworks.ts';
import { licenceOf, packageLicence } from '../knowledge/licences.ts';
import { isRecorded, majorOf, namesYears, plain, shown } from './versionWanted.ts';
import type { DependencyChange } from '../../change/manifests/dependencyChange.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Facts, Finding, Grade, Severity } from '../finding.ts';

/**
 * What the components of a manifest decide: a foundation renewed or changed, a licence with obligations, a component frozen or patched at home.
 * Left alone: minor and patch versions, and, but for their licence, components used only while developing.
 */
export function findDependencies(view: FileView): readonly Finding[] {
  if (view.kind.place === 'example' || view.kind.place === 'test' || view.kind.role === 'vendored') return [];
  const changes = view.dependencies();
  const renewed = changes.flatMap((change) => upgrade(change, view));
  return [
    ...namedInCatalogue(view),
    ...withoutCompanions(renewed),
    // A foundation that is renewed, and whose parts are listed otherwise, is neither begun nor left.
    ...changes
      .flatMap((change) => technology(change, changes, view))
      .filter(({ thing }) => !renewed.some((one) => one.thing === thing && one.kind !== 'component-upgraded')),
    ...changes.flatMap((change) => [...licence(change, view), ...frozen(change, view)]),
  ];
}

/** The parts of a foundation that take the same step, and carry its name before theirs, are that step. */
function withoutCompanions(renewed: readonly Finding[]): readonly Finding[] {
  const steps = new Set(
    renewed.flatMap(({ kind, facts }) => (kind === 'component-upgraded' ? [] : [`${facts['from']} ${facts['to']}`])),
  );
  const names = renewed.flatMap(({ kind, thing }) =>
    kind === 'component-upgraded' ? [] : [/^[a-z]+/.exec(thing.toLowerCase())?.[0] ?? ''],
  );
  return renewed.filter(
    ({ kind, thing, facts }) =>
      kind !== 'component-upgraded' ||
      (!steps.has(`${facts['from']} ${facts['to']}`) &&
        !names.some((name) => name.length > 2 && thing.toLowerCase().replace(/^@/, '').startsWith(name))),
  );
}

function upgrade(change: DependencyChange, view: FileView): readonly Finding[] {
  const { from, to, ecosystem, name } = change;
  // Types describe a component to the tools; a forced version is somebody else's need.
  if (
    from === undefined ||
    to === undefined ||
    name.startsWith('@types/') ||
    /override|resolution/i.test(change.group ?? '')
  )
    return [];
  const product = productOf({ ecosystem }, name);
  const framework = frameworkOf(ecosystem, name);
  // The place of a recorded change is no number.
  if (isRecorded(from) || isRecorded(to)) return [];
  const [before, after] = [majorOf(from), majorOf(to)];
  if (before === undefined || after === undefined) return [];
  const label = product === undefined ? (framework?.label ?? name) : productName(product);
  const step = shown(from) === shown(to) ? { from: plain(from), to: plain(to) } : { from: shown(from), to: shown(to) };
  const facts = { name: label, role: roleOf(product, framework?.role), ...step };
  const foundation = product !== undefined || (framework !== undefined && foundations.has(framework.role));
  const major =
    product === undefined ? before !== after : (isMajorUpgrade(product, plain(from), plain(to)) ?? before !== after);
  if (!major) return [];
  const back = after < before;
  if (foundation && (change.scope !== 'development' || change.group === 'plugins')) {
    return at(change, view, {
      kind: back ? 'foundation-moved-back' : 'foundation-upgraded',
      thing: label,
      effect: back ? 'more' : 'one-off',
      grade: 'A',
      facts: { ...facts, ...dated(product, to) },
      ...(product !== undefined && onlyBuilds(product) ? { severity: 'low' as const } : {}),
    });
  }
  // Another component over several major versions is worth a line; over one it is routine.
  if (
    change.scope === 'development' ||
    watchesOver.test(name) ||
    before === 0 ||
    Math.abs(after - before) < 2 ||
    after - before > 20
  )
    return [];
  if (namesYears(ecosystem, before) && namesYears(ecosystem, after)) return [];
  return at(change, view, { kind: 'component-upgraded', thing: name, effect: 'one-off', grade: 'A', facts });
}

/** What the words of an upgrade branch on: a tool of the team is met by nobody else. */
function roleOf(product: string | undefined, framework: string | undefined): string {
  if (product !== undefined) return onlyBuilds(product) ? 'tool' : (productRole(product) ?? '');
  return framework === 'orm' ? 'store' : (framework ?? '');
}

/** What checks the code, or writes its documents, in ecosystems whose lists do not tell it from what runs. */
const watchesOver =
  /analy[sz]ers?$|stylecop|coverlet|xunit|nunit|mstest|\bmoq\b|nsubstitute|fluentassertions|test\.sdk|\bjunit|mockito|assertj|testcontainers|checkstyle|spotbugs|ktlint|detekt|^(?:sphinx|mkdocs|furo|pdoc|jsdoc|typedoc|docusaurus|eslint|prettier|pytest|black|ruff|mypy|flake8|pylint)\b/i;

const foundations: ReadonlySet<string> = new Set([
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'orm',
  'desktop-framework',
  'cms',
  'job-system',
]);

function dated(product: string | undefined, version: string): Facts {
  const end = product === undefined ? undefined : endOfSupport(product, plain(version));
  return end ? { endOfSupport: end.date } : {};
}

/** A new way of building, or one retired. Only roles that a team must learn and hire for. */
function technology(change: DependencyChange, all: readonly DependencyChange[], view: FileView): readonly Finding[] {
  if ((change.from !== undefined && change.to !== undefined) || sharedLists.test(change.group ?? '')) return [];
  // Which version others may take in is said of what they take in already.
  if (/override|resolution/i.test(change.group ?? '')) return [];
  const framework = frameworkOf(change.ecosystem, change.name);
  if (change.scope === 'development' && (framework === undefined || !isCompiledAway(framework.label))) return [];
  if (framework?.role === 'database-driver') return secondDatabase(change, framework.label, view);
  if (!framework || !learned.has(framework.role)) return [];
  // A manifest that is all new is a new part of the product, told by its language and its files.
  if (view.file.status === 'added' || view.file.status === 'deleted') return [];
  const added = change.from === undefined;
  const other = all.find(
    (one) =>
      (one.from === undefined) !== added &&
      one.name !== change.name &&
      frameworkOf(one.ecosystem, one.name)?.role === framework.role,
  );
  const otherLabel = other && frameworkOf(other.ecosystem, other.name)?.label;
  if (otherLabel === framework.label) return [];
  if (other) {
    if (!added) return [];
    return at(change, view, {
      kind: 'technology-swapped',
      thing: framework.role,
      effect: 'one-off',
      grade: 'A',
      facts: { from: otherLabel ?? other.name, to: framework.label, role: framework.role },
    });
  }
  return at(change, view, {
    kind: 'technology',
    thing: framework.label,
    effect: added ? 'more' : 'less',
    grade: 'A',
    facts: { name: framework.label, role: framework.role },
  });
}

/** Lists from which the parts of a whole take their versions: what stands there may have stood in each part before. */
const sharedLists = /^(?:workspace|catalog)/;

/** Another kind of database beside the one that the manifest holds already: all storage code is written twice from then on. */
function secondDatabase(change: DependencyChange, label: string, view: FileView): readonly Finding[] {
  const before = view.file.sides?.old;
  if (change.from !== undefined || before === undefined || !databases.test(label)) return [];
  const names = before.match(/[A-Za-z@][\w@./:-]{1,100}/g) ?? [];
  const held = new Set(
    names
      .map((name) => frameworkOf(change.ecosystem, name))
      .filter((one) => one?.role === 'database-driver')
      .map((one) => one?.label ?? ''),
  );
  const others = [...held].filter((one) => one !== label && (databases.test(one) || one === 'SQLite'));
  if (others.length === 0 || held.has(label) || view.dependencies().some((one) => one.to === undefined)) return [];
  return at(change, view, {
    kind: 'technology',
    thing: label,
    effect: 'more',
    grade: 'A',
    facts: { name: label.replace(/ driver$/, ''), role: 'database' },
  });
}

const databases = /^(?:PostgreSQL|MySQL|MariaDB|SQL Server|Oracle|MongoDB|Cassandra|ClickHouse|Neo4j)\b/;

/** A way of building screens or storage that a Gradle catalogue of versions names for the first time. */
function namedInCatalogue(view: FileView): readonly Finding[] {
  if (!/(^|\/)libs\.versions\.toml$/.test(view.path) || view.file.status !== 'modified') return [];
  const before = view.file.sides?.old ?? view.removed.map(({ text }) => text).join('\n');
  return catalogueNames.flatMap(({ name, role, word }) => {
    const line = word.test(before)
      ? undefined
      : view.added.find(({ text }) => word.test(text) && /^\s*[\w-]+\s*=\s*["{]/.test(text));
    const evidence = line && view.evidence('new', line.newLine);
    if (!evidence) return [];
    return [
      { kind: 'technology', thing: name, effect: 'more', grade: 'A', facts: { name, role }, evidence: [evidence] },
    ];
  });
}

const catalogueNames: readonly { readonly name: string; readonly role: string; readonly word: RegExp }[] = [
  { name: 'Jetpack Compose', role: 'ui-framework', word: /compose/i },
  { name: 'Room', role: 'orm', word: /\broom\b|androidx\.?room/i },
];

const learned: ReadonlySet<string> = new Set([
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'orm',
  'job-system',
  'graphql',
  'rpc',
  'desktop-framework',
  'cms',
  'ai-framework',
  'queue-client',
]);

function licence(change: DependencyChange, view: FileView): readonly Finding[] {
  if (change.to === undefined || change.scope === 'development') return [];
  const now = packageLicence(change.ecosystem, change.name, plain(change.to));
  const kind = now === undefined ? undefined : licenceKinds.get(licenceOf(now)?.class ?? '');
  if (now === undefined || kind === undefined) return [];
  const before =
    change.from === undefined ? undefined : packageLicence(change.ecosystem, change.name, plain(change.from));
  if (change.from !== undefined && before === now) return [];
  return at(change, view, {
    kind,
    thing: change.name,
    effect: 'more',
    grade: 'B',
    facts: { name: change.name, licence: now },
  });
}

const licenceKinds: ReadonlyMap<string, string> = new Map([
  ['strong-copyleft', 'sharing-licence'],
  ['network-copyleft', 'sharing-licence'],
  ['source-available', 'growth-licence'],
  ['proprietary', 'growth-licence'],
]);

function frozen(change: DependencyChange, view: FileView): readonly Finding[] {
  if (change.to === undefined || change.scope === 'development' || sharedLists.test(change.group ?? '')) return [];
  const fork = change.source === 'git' || change.source === 'url';
  if (!fork || (change.from !== undefined && change.fromSource === undefined)) return [];
  return at(change, view, {
    kind: 'home-copy',
    thing: change.name,
    effect: 'more',
    grade: 'A',
    facts: { name: change.name },
  });
}

function at(
  change: DependencyChange,
  view: FileView,
  {
    severity,
    ...rest
  }: { kind: string; thing: string; effect: Effect; grade: Grade; facts: Facts; severity?: Severity },
): readonly Finding[] {
  const evidence = [
    change.newLine === undefined ? undefined : view.evidence('new', change.newLine, 2),
    change.oldLine === undefined ? undefined : view.evidence('old', change.oldLine, 2),
  ].filter((one) => one !== undefined);
  return evidence.length === 0 ? [] : [{ ...rest, ...(severity ? { severity } : {}), evidence }];
}
