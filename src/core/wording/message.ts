import { IntlMessageFormat } from 'intl-messageformat';
import { languageTraits } from './language.ts';
import { words } from './words.ts';
import type { Language } from './language.ts';
import type { WordTree } from './wordTree.ts';

/**
 * A message in a language, with its placeholders filled. `key` is the file's name and the path inside it, joined with '.': 'page.title',
 * 'kinds.machine-size.more.title'. Throws on an unknown key or a missing value, which tests hold impossible for our own words.
 */
export function message(
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = textOf(language, key);
  if (text === undefined) throw new Error(`no words for ${key} in ${language}`);
  // Most messages have no placeholder, and need no parser.
  if (!text.includes('{') && !text.includes("'")) return text;
  const formatted = formatOf(language, key, text).format(
    text.includes('InWords') ? withWords(language, values) : { ...values },
  );
  return typeof formatted === 'string' ? formatted : String(formatted);
}

/** Each whole number once more as prose writes it: `countInWords` beside `count`, in letters up to ten. */
function withWords(
  language: Language,
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const spelled = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[`${name}InWords`, numberInWords(language, value)] as const] : [],
  );
  return { ...values, ...Object.fromEntries(spelled) };
}

function numberInWords(language: Language, value: number): string {
  return (
    textOf(language, `narrator.numbers.${String(value)}`) ??
    new Intl.NumberFormat(languageTraits[language].locale).format(value)
  );
}

/** Whether there are words under this key. */
export function hasMessage(language: Language, key: string): boolean {
  return textOf(language, key) !== undefined;
}

/** The raw messages of a language by key, for those who check them all. */
export function allMessages(language: Language): ReadonlyMap<string, string> {
  return byKey(language);
}

const flattened = new Map<Language, ReadonlyMap<string, string>>();

function byKey(language: Language): ReadonlyMap<string, string> {
  const known = flattened.get(language);
  if (known) return known;
  const result = new Map<string, string>();
  flatten(words[language], '', result);
  flattened.set(language, result);
  return result;
}

function flatten(tree: WordTree, prefix: string, result: Map<string, string>): void {
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') result.set(key, value);
    else flatten(value, key, result);
  }
}

function textOf(language: Language, key: string): string | undefined {
  return byKey(language).get(key);
}

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, key: string, text: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(text, languageTraits[language].locale, undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
}
