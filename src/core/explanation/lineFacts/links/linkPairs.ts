import { callLinks } from './callLinks.ts';
import { tagLinks } from './tagLinks.ts';
import type { Hunk } from '../../../change/fileChange.ts';
import type { FileView } from '../../../decisions/fileView.ts';

/** A link that keeps its words while where it leads is written otherwise. */
export interface LinkPair {
  readonly said: string;
  readonly from: string;
  readonly to: string;
}

/** The links of a file that keep their words and are given other addresses. */
export function linkPairs({ file }: FileView): readonly LinkPair[] {
  return file.content.type === 'text' ? file.content.hunks.slice(0, mostHunks).flatMap((hunk) => pairsOf(hunk)) : [];
}

function pairsOf({ lines }: Hunk): readonly LinkPair[] {
  const sides = ['removed', 'added'] as const;
  if (lines.length > mostLines) return [];
  if (!sides.every((side) => lines.some(({ type, text }) => type === side && mayLead.test(text)))) return [];
  const [before, now] = sides.map((side) => {
    const text = lines
      .filter(({ type }) => type === side || type === 'context')
      .map((line) => (line.text.length > longest ? '' : line.text))
      .join('\n');
    const found = new Map<string, string[]>();
    if (text.length > longestText) return found;
    for (const { said, to } of [...tagLinks(text), ...callLinks(text)]) {
      const known = found.get(said);
      if (known === undefined) found.set(said, [to]);
      else known.push(to);
    }
    return found;
  });
  return [...(now ?? [])].flatMap(([said, come]) => {
    const gone = before?.get(said) ?? [];
    // Where one of several goes, which of them stays is not known.
    if (gone.length !== come.length) return [];
    // Two of the same words may only have changed places.
    if ([...gone].sort().join('\n') === [...come].sort().join('\n')) return [];
    return come.flatMap((to, at) => {
      const from = gone[at];
      return from === undefined || from === to ? [] : [{ said, from, to }];
    });
  });
}

const mostHunks = 200;
const mostLines = 500;
const longest = 1_000;
/** Beyond this, what is drawn is no screen that somebody wrote. */
const longestText = 50_000;
const mayLead = /\bto\b|link|href|navigate/i;
