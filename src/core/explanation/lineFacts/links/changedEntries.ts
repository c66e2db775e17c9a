import type { Hunk } from '../../../change/fileChange.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LinkPair } from './linkPairs.ts';

/** The addresses that change in entries of lists whose label stays: { label: "Orders", url: "/orders" }, on one line or several. */
export function changedEntries({ file }: FileView): readonly LinkPair[] {
  return file.content.type === 'text' ? file.content.hunks.slice(0, mostHunks).flatMap((hunk) => entriesOf(hunk)) : [];
}

const mostHunks = 100;
const mostLines = 400;
const longest = 300;

function entriesOf({ lines }: Hunk): readonly LinkPair[] {
  if (lines.length > mostLines || !lines.some(({ type, text }) => type === 'added' && leads.test(text))) return [];
  const [old, now] = (['removed', 'added'] as const).map((side) =>
    labelled(
      lines
        .filter(({ type }) => type === side || type === 'context')
        .map(({ text }) => (text.length > longest ? '' : text)),
    ),
  );
  return [...(now ?? [])].flatMap(([said, to]) => {
    const from = old?.get(said);
    return from === undefined || to === undefined || from === to ? [] : [{ said, from, to }];
  });
}

/** Where each entry leads, by its label; undefined where a label stands twice. */
function labelled(lines: readonly string[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [at, line] of lines.entries()) {
    const pieces = line.match(/\{[^{}]{10,280}\}/g) ?? [line];
    for (const piece of pieces) {
      const said = label.exec(piece)?.groups?.['said']?.trim();
      if (said === undefined) continue;
      // Beside a tag or an entry of one line, the next line is another one.
      const beside = /[{<]/.test(piece) ? [] : around(lines, at);
      const to = [piece, ...beside].flatMap((one) => leads.exec(one)?.[1] ?? [])[0];
      found.set(said, found.has(said) ? undefined : to);
    }
  }
  return found;
}

/** The lines of the same entry: as deep as its label, and no bracket between. */
function around(lines: readonly string[], at: number): readonly string[] {
  const depth = lines[at]?.search(/\S/) ?? 0;
  return [-1, 1].flatMap((step) => {
    const found: string[] = [];
    for (let to = at + step; Math.abs(to - at) <= farthest; to += step) {
      const line = lines[to] ?? '';
      const deep = line.search(/\S/);
      if (deep < depth) break;
      if (deep === depth) found.push(line);
    }
    return found;
  });
}

const farthest = 12;
const label =
  /(?:^|[\s{,(])["']?(?:label|title|text|caption|heading|libelle|intitule|titre)["']?\s?(?:=>|[:=])\s?(?:(?:\$?t|_|__|i18n\.t|gettext|trans)\()?["'`](?<said>\p{L}[^"'`<>{}]{2,80})["'`]/u;
const leads =
  /(?:^|[\s{,(-])["']?(?:href|url|to|link|path|route)["']?\s?(?:=>|[:=])\s?("[^"]{1,200}"|'[^']{1,200}'|`[^`]{1,200}`)/i;
