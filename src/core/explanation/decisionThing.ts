import { areaTopic } from '../context/areaTopic.ts';
import { humanised } from '../context/areaOf.ts';
import { languageTraits } from '../wording/language.ts';
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
  const last = raw.split('.').at(-1) ?? raw;
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
