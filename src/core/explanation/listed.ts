import { redacted } from '../redaction/redacted.ts';
import { message } from '../wording/message.ts';
import type { Language } from '../wording/language.ts';

/** A name or a text of the change in the quotation marks of the language, with secrets masked. */
export function quoted(language: Language, name: string): string {
  return message(language, 'narrator.area.quoted', { name: redacted(name).text });
}

/** 'a, b and c': at most `most` of them, the rest counted. */
export function listed(language: Language, items: readonly string[], most = items.length): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return message(language, 'narrator.area.more', { list: shown.join(', '), count: rest });
  return joined(language, shown, 'and');
}

/** 'a, b or c'. */
export function listedOr(language: Language, items: readonly string[]): string {
  return joined(language, items, 'or');
}

function joined(language: Language, items: readonly string[], word: 'and' | 'or'): string {
  const [last] = items.slice(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return message(language, `narrator.area.${word}`, { list: items.slice(0, -1).join(', '), last });
}
