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
  const [last] = shown.slice(-1);
  if (last === undefined || shown.length === 1) return last ?? '';
  return message(language, 'narrator.area.and', { list: shown.slice(0, -1).join(', '), last });
}
