import { areaTopic } from '../context/areaTopic.ts';
import { humanised } from '../context/areaOf.ts';
import { languageTraits } from '../wording/language.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import type { Facts } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';

/** What a decision says of the thing that it is about. */
interface About {
  readonly kind: string;
  readonly facts: Facts;
  readonly thing?: string;
  readonly id?: string;
}

/** What is decided about, as a name that can be read aloud. */
export function thingOf(language: Language, decision: About): string | undefined {
  const table = text(decision.facts['table']);
  const raw = table !== '' ? table : (decision.thing ?? decision.id?.slice(decision.kind.length + 1) ?? '');
  const things = Number(decision.facts['things'] ?? 0);
  if (things > 1 || raw === '' || raw === decision.kind || raw.includes('/')) return undefined;
  const parts = raw.split('.');
  // 'admin-screen.enabled' is about the screen.
  const last =
    (/^(?:is_?)?(?:enabled?|active|on|flag)$/i.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)) ?? raw;
  const name = humanised(last);
  // What records and pages are about is said in the language; a switch or a machine keeps the name that it has.
  const topics = table === '' && decision.kind !== 'part-withdrawn' ? [] : name.split(' ').map(areaTopic);
  if (topics.length === 1 || language !== 'en') {
    const known = topics.flatMap((topic) => (topic === undefined ? [] : [message(language, `areas.${topic}`)]));
    if (known.length > 0 && known.length === topics.length) return known.join(', ');
  }
  return name.length < 2 ||
    name.length > 40 ||
    name.split(' ').some((word) => word.length > longestWord) ||
    !/^[\p{L}\d][\p{L}\d ’-]*$/u.test(name) ||
    general.has(name) ||
    repeats.test(name)
    ? undefined
    : name;
}

/** The names of what a decision counts, as they can be read aloud; those that cannot are only counted. '' where none can. */
export function namesOf(language: Language, { facts }: About): string {
  const all = text(facts['names'])
    .split(' ')
    .filter((name) => name !== '');
  const known = new Set<string>();
  const others: string[] = [];
  for (const one of all) {
    const name = readAloud(one);
    if (name === undefined) others.push(one);
    else known.add(quoted(language, name));
  }
  return known.size === 0 ? '' : listed(language, [...known, ...others], Math.min(known.size, mostNamed));
}

const mostNamed = 3;

function readAloud(identifier: string): string | undefined {
  const words = identifier
    .replace(/^(?:get|post|put|patch|delete|any|\*)-/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^(?:api|v\d+)$/i.test(word));
  const name = words.join(' ').toLowerCase();
  return words.length === 0 ||
    words.length > 6 ||
    words.some(({ length }) => length > longestWord) ||
    name.length < 3 ||
    name.length > 48 ||
    general.has(name)
    ? undefined
    : name;
}

/** 'en' is a mark of code: people say 'English'. */
export function languageName(language: Language, { kind, thing, id }: About): string | undefined {
  const code = (thing ?? id?.slice(kind.length + 1) ?? '').replace('_', '-');
  if (kind !== 'language-offered' || !/^[a-z]{2}(?:-[A-Z]{2})?$/.test(code)) return undefined;
  return new Intl.DisplayNames(languageTraits[language].locale, { type: 'language' }).of(code);
}

/** A call under the name of its class is no name. */
const repeats = /(?:^| )(\S+) \1(?: |$)/;

/** Words that code writes into one, such as 'manualpaymentproviders', cannot be read aloud. */
const longestWord = 16;

/** Names that say nothing to a reader. */
const general: ReadonlySet<string> = new Set([
  'default',
  'main',
  'this',
  'values',
  'name',
  'resources',
  'spec',
  'app',
  'config',
  'settings',
  'timeout',
  'services',
  'service',
  'production',
  'env',
  'tfvars',
  'vars',
  'variables',
  'locals',
  'inputs',
  'parameters',
  'id',
  'value',
  'file',
  'data',
  'true',
  'false',
  'yml',
  'yaml',
  'json',
]);

function text(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}
