import { frameworkOf } from '../knowledge/frameworks.ts';
import { storeOf } from '../knowledge/storeClients.ts';
import { prefilter } from '../prefilter.ts';
import type { DependencyChange } from '../../change/manifests/dependencyChange.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Evidence, Facts, Finding, Severity } from '../finding.ts';

/**
 * A program for data or messages that the product needs from now on, or no longer: the first component that speaks to it comes, or the last one goes, or the
 * framework is told to keep things elsewhere. Left alone: a second component for the same program, those used only while developing, parts that are all new.
 */
export function findNeededStores(view: FileView): readonly Finding[] {
  const { place, role } = view.kind;
  if (view.file.status !== 'modified' || place === 'test' || place === 'example' || place === 'development') return [];
  if (aside.test(view.path)) return [];
  return role === 'parts' ? byClients(view) : role === 'product' || role === 'settings' ? bySetting(view) : [];
}

const aside = /(^|\/)(examples?|demos?|samples?|templates?|fixtures?|tests?|e2e|benchmarks?|docs?)\//i;

function byClients(view: FileView): readonly Finding[] {
  const changes = view.dependencies().filter(isUsed);
  const speaking = changes.filter(({ name, from, to }) => storeOf(name) !== undefined && (from ?? to) !== undefined);
  if (speaking.length === 0) return [];
  const { sides } = view.file;
  if (sides?.old === undefined || sides.new === undefined) return [];
  const [before, after] = [storesNamed(sides.old), storesNamed(sides.new)];
  // Systems for background work and what speaks for a whole store are told as a technology by themselves.
  const toldAlready = new Set(
    speaking
      .filter(({ ecosystem, name }) => technologies.has(frameworkOf(ecosystem, name)?.role ?? ''))
      .map(({ name }) => storeOf(name) ?? ''),
  );
  return speaking.flatMap((change) => {
    const store = storeOf(change.name) ?? '';
    const came = change.from === undefined;
    // Moved from one list to another, or another component that speaks to the same.
    if ((!came && change.to !== undefined) || before.has(store) === after.has(store) || after.has(store) !== came)
      return [];
    const evidence = came
      ? change.newLine !== undefined && view.evidence('new', change.newLine, 2)
      : change.oldLine !== undefined && view.evidence('old', change.oldLine, 2);
    if (!evidence) return [];
    const ofPart = ofOnePart.test(view.path);
    if (ofPart && !came) return [];
    const needed = told(store, came ? 'more' : 'less', [evidence], ofPart ? 'low' : undefined);
    if (came || toldAlready.has(store)) return [needed];
    return [needed, { ...needed, kind: 'technology', facts: { name: store, role: 'database', how: 'component' } }];
  });
}

const technologies: ReadonlySet<string> = new Set(['job-system', 'queue-client', 'orm']);

/** What the product runs with: not what only its developers or those who extend it bring along. */
function isUsed({ scope, group }: DependencyChange): boolean {
  return scope !== 'development' && !/peer|optional|dev|test|override|resolution|workspace|catalog/i.test(group ?? '');
}

/** Packages of a house with many are not the whole product; what runs by itself is told as any product. */
const ofOnePart =
  /(^|\/)(?:packages|apps|libs?|plugins?|modules|integrations|connectors?)\/(?![\w-]{0,40}(?:api|backend|server|worker)\/)/i;

/** Every program that the components named in a text speak to, also by way of a component that is only named after it. */
function storesNamed(manifest: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of manifest.split('\n')) {
    if (/^\s*(?:#|\/\/|<!--|"(?:name|description|version|scripts?)")/.test(line)) continue;
    for (const [name] of line.matchAll(/[A-Za-z@][\w@./-]{2,80}(?::[A-Za-z][\w.-]{2,60})?/g)) {
      const store = storeOf(name) ?? namedAfter.find(([word]) => word.test(name))?.[1];
      if (store !== undefined) found.add(store);
    }
  }
  return found;
}

const namedAfter: readonly (readonly [RegExp, string])[] = [
  [/redis|sidekiq|resque|bullmq|jedis|lettuce/i, 'Redis'],
  [/mongo/i, 'MongoDB'],
  [/elastic/i, 'Elasticsearch'],
  [/opensearch/i, 'OpenSearch'],
  [/amqp|rabbit/i, 'RabbitMQ'],
  [/kafka/i, 'Kafka'],
  [/memcache/i, 'Memcached'],
];

/** A setting of the framework that says where answers are kept ready or work waits, on both sides. */
function bySetting(view: FileView): readonly Finding[] {
  const read = (text: string): { readonly setting: string; readonly store: string } | undefined => {
    const groups = keeps.exec(text)?.groups;
    const [setting, value] = [groups?.['setting'], groups?.['value']];
    if (setting === undefined || value === undefined) return undefined;
    return { setting: setting.toLowerCase(), store: kept.find(([word]) => word.test(value))?.[1] ?? '' };
  };
  return view.linesFor(words).flatMap(({ line }) => {
    const now = line.type === 'added' ? read(line.text) : undefined;
    const gone = now && view.removed.find(({ text }) => read(text)?.setting === now.setting);
    const was = gone && read(gone.text);
    if (now === undefined || was === undefined || now.store === was.store) return [];
    const evidence = [
      line.type === 'added' ? view.evidence('new', line.newLine) : undefined,
      view.evidence('old', gone?.oldLine ?? 0),
    ].filter((one): one is Evidence => one !== undefined);
    // One use of several, as far as the file tells.
    return [
      ...(was.store === '' ? [] : [told(was.store, 'less', evidence, 'low')]),
      ...(now.store === '' ? [] : [told(now.store, 'more', evidence, 'low')]),
    ];
  });
}

const keeps =
  /^[^#]{0,60}\b(?<setting>cache_store|queue_adapter|session_store|CELERY_BROKER_URL|BROKER_URL|broker_url|CELERY_RESULT_BACKEND|QUEUE_CONNECTION|CACHE_DRIVER|CACHE_STORE|SESSION_DRIVER)\b['")]{0,2}\s{0,3}[=:,(]?\s{0,3}.{0,60}?(?<value>:\w{3,40}|(?:redis|rediss|amqps?|sqs|sqla|memory|mongodb|filesystem|pyamqp):\/\/|(?<==)(?:redis|database|file|array|sync|memcached|rabbitmq|sqs)\b)/;

const words = prefilter([{ pattern: keeps }]);

const kept: readonly (readonly [RegExp, string])[] = [
  [/^:(?:redis\w*|sidekiq|resque)$|^rediss?\b/, 'Redis'],
  [/^:(?:mem_cache_store|dalli_store)$|^memcached/, 'Memcached'],
  [/^(?:py)?amqps?:|^rabbitmq|^:sneakers$/, 'RabbitMQ'],
  [/^mongodb:/, 'MongoDB'],
];

function told(store: string, effect: Effect, evidence: readonly Evidence[], severity?: Severity): Finding {
  const facts: Facts = {
    name: store,
    how: evidence.some(({ side }) => side === 'old') && evidence.length > 1 ? 'setting' : 'component',
  };
  return { kind: 'store-needed', thing: store, effect, grade: 'A', facts, evidence, ...(severity ? { severity } : {}) };
}
