import { languageOf, languages } from '../core/wording/language.ts';
import type { Length } from '../core/explanation/explanation.ts';
import type { Language } from '../core/wording/language.ts';

/** What is explained, as the call names it. */
export type SubjectCall =
  | { readonly kind: 'work' | 'staged' }
  | { readonly kind: 'commit' | 'range' | 'since' | 'patch'; readonly value: string }
  | { readonly kind: 'pullRequest'; readonly value: string }
  | { readonly kind: 'branch'; readonly base?: string }
  | { readonly kind: 'file'; readonly path: string; readonly lines?: { readonly from: number; readonly to: number } };

export interface Call {
  readonly subject: SubjectCall;
  readonly repo: string;
  readonly language?: Language;
  readonly length: Length;
  readonly format: Format;
  readonly provider: 'offline' | 'openai';
  readonly context?: string;
  /** YYYY-MM-DD */
  readonly today?: string;
  readonly out?: string;
  /** Who says that they read the page before it goes out. */
  readonly reviewedBy?: string;
}

export type Format = 'markdown' | 'text' | 'html' | 'slack' | 'json' | 'ics';

export type ParsedCall =
  | { readonly type: 'call'; readonly call: Call }
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  /** The call's words are off; `problem` says which. */
  | { readonly type: 'wrong'; readonly problem: string };

/** Reads the words of a call, without the program's own name. */
export function parseArguments(words: readonly string[]): ParsedCall {
  const given = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') return { type: 'help' };
    if (word === '--version') return { type: 'version' };
    const [name = '', ...inline] = word.split('=');
    const takes = values.get(name);
    if (takes === undefined) return wrong(`unknown word: ${word}`);
    if (given.has(name)) return wrong(`${name} is given twice`);
    if (inline.length > 0) {
      if (takes === 'none') return wrong(`${name} takes no value`);
      if (inline.join('') === '') return wrong(`${name} needs a value`);
      given.set(name, inline.join('='));
      continue;
    }
    const next = words[at + 1];
    const hasValue = next !== undefined && next !== '' && (next === '-' || !next.startsWith('-'));
    if (takes === 'none' || (takes === 'optional' && !hasValue)) given.set(name, undefined);
    else if (!hasValue) return wrong(`${name} needs a value`);
    else {
      given.set(name, next);
      at += 1;
    }
  }
  return callOf(given);
}

const values: ReadonlyMap<string, 'none' | 'one' | 'optional'> = new Map([
  ['--staged', 'none'],
  ['--commit', 'one'],
  ['--range', 'one'],
  ['--branch', 'optional'],
  ['--since', 'one'],
  ['--patch', 'one'],
  ['--file', 'one'],
  ['--pr', 'one'],
  ['--repo', 'one'],
  ['--lang', 'one'],
  ['--length', 'one'],
  ['--format', 'one'],
  ['--provider', 'one'],
  ['--model', 'one'],
  ['--base-url', 'one'],
  ['--context', 'one'],
  ['--today', 'one'],
  ['--out', 'one'],
  ['--reviewed-by', 'one'],
]);

const subjects: readonly string[] = [
  '--staged',
  '--commit',
  '--range',
  '--branch',
  '--since',
  '--patch',
  '--file',
  '--pr',
];
const lengths: readonly Length[] = ['short', 'standard', 'board'];
const formats: readonly Format[] = ['markdown', 'text', 'html', 'slack', 'json', 'ics'];
const providers = ['offline', 'openai'] as const;

function callOf(given: ReadonlyMap<string, string | undefined>): ParsedCall {
  const named = subjects.filter((name) => given.has(name));
  if (named.length > 1) return wrong(`one subject at a time: ${named.join(', ')}`);
  const lang = given.get('--lang');
  const language = languageOf(lang);
  if (lang !== undefined && language === undefined) return wrong(`--lang is one of ${languages.join(', ')}`);
  const length = choice(given.get('--length') ?? 'standard', lengths);
  if (!length) return wrong(`--length is one of ${lengths.join(', ')}`);
  const format = choice(given.get('--format') ?? 'markdown', formats);
  if (!format) return wrong(`--format is one of ${formats.join(', ')}`);
  const provider = choice(given.get('--provider') ?? 'offline', providers);
  if (!provider) return wrong(`--provider is one of ${providers.join(', ')}`);
  const today = given.get('--today');
  if (today !== undefined && !isDay(today)) return wrong('--today is a day such as 2026-03-01');
  const subject = subjectOf(named[0], given);
  if (!subject) return wrong('--file is PATH or PATH:FROM-TO, with FROM not after TO');
  const [context, out, reviewedBy] = [given.get('--context'), given.get('--out'), given.get('--reviewed-by')?.trim()];
  if (reviewedBy === '') return wrong('--reviewed-by needs a value');
  return {
    type: 'call',
    call: {
      subject,
      repo: given.get('--repo') ?? '.',
      length,
      format,
      provider,
      ...(language === undefined ? {} : { language }),
      ...(context === undefined ? {} : { context }),
      ...(today === undefined ? {} : { today }),
      ...(out === undefined ? {} : { out }),
      ...(reviewedBy === undefined ? {} : { reviewedBy }),
    },
  };
}

function subjectOf(name: string | undefined, given: ReadonlyMap<string, string | undefined>): SubjectCall | undefined {
  if (name === undefined) return { kind: 'work' };
  const value = given.get(name) ?? '';
  if (name === '--staged') return { kind: 'staged' };
  if (name === '--branch') return value === '' ? { kind: 'branch' } : { kind: 'branch', base: value };
  if (name === '--file') return fileOf(value);
  if (name === '--pr') return { kind: 'pullRequest', value };
  const kind = kinds.get(name);
  return kind === undefined ? undefined : { kind, value };
}

const kinds: ReadonlyMap<string, 'commit' | 'range' | 'since' | 'patch'> = new Map([
  ['--commit', 'commit'],
  ['--range', 'range'],
  ['--since', 'since'],
  ['--patch', 'patch'],
]);

function fileOf(value: string): SubjectCall | undefined {
  const match = /^(.+):(\d+)-(\d+)$/s.exec(value);
  if (!match) return { kind: 'file', path: value };
  const [from, to] = [Number(match[2]), Number(match[3])];
  return from < 1 || to < from ? undefined : { kind: 'file', path: match[1] ?? '', lines: { from, to } };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // The 31st of February is read as a day of March: only a day that comes back as it was given exists.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function choice<T extends string>(word: string, known: readonly T[]): T | undefined {
  return known.find((one) => one === word);
}

function wrong(problem: string): ParsedCall {
  return { type: 'wrong', problem };
}
