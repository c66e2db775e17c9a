import { childOf, draft, finish, put } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';
import { unquoted } from './unquoted.ts';

/**
 * Lines of `KEY=value`, `key: value`, with sections in brackets, `export`, values over several lines in quotes or after a backslash, and the indented lists
 * of setup.cfg. A dotted key stays one key. Never throws.
 */
export function readProperties(text: string): SettingBlock {
  const lines = cutLines(text);
  const root = draft(1);
  let into = root;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || /^(?:[#;!]|\/\/|--\s)/.test(line)) continue;
    const section = /^\[+([^[\]]+)\]+\s*(?:[#;]|$)/.exec(line)?.[1];
    if (section !== undefined) {
      into = childOf(root, section.trim(), at + 1);
      continue;
    }
    const pair = /^(?:export\s+)?["']?([\w.@/$\\[\]{}<>*+%-]{1,300})["']?[ \t]*[=:](.*)$/.exec(line);
    const key = pair?.[1];
    if (pair === null || key === undefined) continue;
    const start = at + 1;
    let value = (pair[2] ?? '').trim();
    const quote = value[0];
    if ((quote === '"' || quote === "'") && !closed(value, quote)) {
      const end = endOfQuote(lines, { from: at + 1, quote });
      if (end !== undefined) {
        value = [value, ...lines.slice(at + 1, end + 1)].join('\n').trim();
        at = end;
      }
    } else if (quote === '"' || quote === "'") value = value.slice(0, value.indexOf(quote, 1) + 1) || value;
    else {
      while (value.endsWith('\\') && at + 1 < lines.length) {
        at += 1;
        value = `${value.slice(0, -1).trim()} ${(lines[at] ?? '').trim()}`;
      }
      value = withoutComment(value);
      const items = indentedAfter(lines, at + 1, indentOf(lines[start - 1] ?? ''));
      if (items.length > 0) {
        const list = draft(start, true);
        if (value !== '') put(list, '', leaf(value, start));
        for (const item of items) put(list, '', leaf(item.text, item.line));
        put(into, key, list);
        at = (items.at(-1)?.line ?? at + 1) - 1;
        continue;
      }
    }
    put(into, key, leaf(unquoted(value), start, at + 1));
  }
  return finish(root);
}

/** A quoted value over more lines than this is an unended quote. */
const longestQuote = 200;

function endOfQuote(
  lines: readonly string[],
  { from, quote }: { readonly from: number; readonly quote: string },
): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + longestQuote); at += 1) {
    const line = lines[at] ?? '';
    if (line.trimEnd().endsWith(quote)) return at;
    if (/^(?:export\s+)?[A-Za-z_][\w.]*=/.test(line)) return undefined;
  }
  return undefined;
}

function closed(value: string, quote: string): boolean {
  return value.indexOf(quote, 1) > 0;
}

/** ` # why` after an unquoted value. */
function withoutComment(value: string): string {
  if (value.startsWith('#')) return '';
  const spaced = value.indexOf(' #');
  return spaced < 0 ? value : value.slice(0, spaced).trim();
}

interface Item {
  readonly text: string;
  readonly line: number;
}

/** Lines deeper than the key that are no settings of their own. */
function indentedAfter(lines: readonly string[], from: number, indent: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    if (indentOf(line) <= indent) break;
    items.push({ text: withoutComment(trimmed), line: at + 1 });
  }
  return items;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
