import type { Explanation } from '../explanation/explanation.ts';
import type { PageLabels } from './pageLabels.ts';
import { draftOf } from './draftOf.ts';
import { visibleText } from './visibleText.ts';

export interface IcsOptions {
  /** In the explanation's own language. */
  readonly labels: PageLabels;
  /** YYYY-MM-DD: the day that the file carries. */
  readonly today: string;
}

/** The dates of an explanation as a calendar file (RFC 5545), each a whole day; empty where it has none. */
export function toIcs(explanation: Explanation, { labels, today }: IcsOptions): string {
  if (explanation.calendar.length === 0) return '';
  const { title, ref } = explanation.subject;
  const source = `${labels('source')}: ${[visibleText(title), ref ?? ''].filter((part) => part !== '').join(' · ')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Explain for CEO//Explain for CEO//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...explanation.calendar.flatMap(({ date, what }) => {
      const summary = summaryOf(what.text);
      return [
        'BEGIN:VEVENT',
        // The same date of the same change keeps its name, so that importing it again replaces it.
        `UID:${fingerprint(`${ref ?? title} ${date} ${what.proofs.join(' ')} ${summaryOf(what.replaces ?? what.text)}`)}@explain-for-ceo`,
        `DTSTAMP:${compact(today)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
        `SUMMARY:${escaped(summary)}`,
        `DESCRIPTION:${escaped(`${source}\n${draftOf(explanation, labels)}`)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function summaryOf(text: string): string {
  return visibleText(text).replace(/\.$/, '');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
}

/** RFC 5545, 3.1: no line over 75 bytes; what follows starts with a blank. A character is never cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** FNV-1a: a short name for a text, not a secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
