import { message } from '../wording/message.ts';
import type { Language } from '../wording/language.ts';

/** A name in the quotation marks of the language. */
export function quoted(language: Language, name: string): string {
  return message(language, 'narrator.area.quoted', { name });
}

/** 'a, b and c': at most `most` of them, the rest counted. */
export function listed(language: Language, items: readonly string[], most = items.length): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return message(language, 'narrator.area.more', { list: shown.join(', '), count: rest });
  const [last] = shown.slice(-1);
  if (last === undefined || shown.length === 1) return last ?? '';
  return message(language, 'narrator.area.and', { list: shown.slice(0, -1).join(', '), last });
}
