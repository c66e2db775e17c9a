import { allMatches } from '../allMatches.ts';
import { once } from '../once.ts';
import type { Line } from '../../change/fileChange.ts';

/** One line of a table of plans: a name and its value. */
export interface Entry {
  readonly key: string;
  /** Nothing else stands on its line, or the line is a row of several entries: a table, and not a call. */
  readonly pure: boolean;
  /** It stands in a list of prices: { free: 0, pro: 12 }. */
  readonly priced: boolean;
  readonly value: string;
  readonly line: number;
}

const entry =
  /(?:^|[\s{(,[:@])["']?(?<key>[A-Za-z_][\w.-]{0,50})["']?\]?\s?(?::|=>|=)\s?(?<value>-?\d[\d_]*(?:\.\d+)?\b|(?:true|false|null|nil|None|Infinity|True|False)\b|["'][^"']{0,80}["'])/g;
const pairEntry =
  /(?:^|[\s{(,[:@])["']?(?<key>[A-Za-z_][\w.-]{0,50})["']?\s?=\s?(?<value>\d[\d_]*(?:\.\d+)?)[mMdDfFL]?\b/g;

const pureLine =
  /^\s*["'[]?[A-Za-z_][\w.-]{0,60}["'\]]?\s?(?::|=>|=)\s?["'\w.-]{1,60},?;?\s*$|^\s*[-([]?\s?[{(]?\s?(?:["']?[A-Za-z_]\w{0,40}["']?\s?(?::|=>|=)\s?[^,{}()]{1,80},\s{0,40}){2,}/;

/** The entries that lines hold. Left alone: remarks, functions, lines that a machine wrote. */
export function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  let priced = false;
  for (const one of lines) {
    if (
      one.text.length > 600 ||
      /^\s*(\/\/|#|\*|\/\*|--|import\b|def |defp |fun |func |function |return\b)|^\s*(export |public |private |protected |async )*function\b/.test(
        one.text,
      )
    )
      continue;
    if (/[{[(]\s*$/.test(one.text) && /(?:prices?|pricing|tarifs?)["']?\s?(?:=|:|=>)\s?%?[{[(]\s*$/i.test(one.text))
      priced = true;
    else if (/^\s*[}\])]/.test(one.text)) priced = false;
    const line = one.type === 'removed' ? one.oldLine : one.newLine;
    const seen = new Set<string>();
    const pure = once(() => pureLine.test(one.text));
    for (const pattern of [entry, pairEntry]) {
      for (const { groups } of allMatches(pattern, one.text)) {
        const key = groups?.['key'];
        const value = groups?.['value'];
        if (key === undefined || value === undefined || seen.has(key)) continue;
        seen.add(key);
        entries.push({ key, priced, pure: pure(), value: value.replace(/^["']|["']$/g, ''), line });
      }
    }
  }
  return entries;
}

/** The place of a line that holds no entry by itself. */
export function at(line: number): Entry {
  return { key: '', value: '', priced: true, pure: true, line };
}
