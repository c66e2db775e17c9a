import { wordsOf } from './titleFeatures.ts';
import type { FileView } from '../fileView.ts';

/** The words of a file's name and of its changed lines, by their stems. */
export interface Spoken {
  readonly name: ReadonlySet<string>;
  readonly lines: readonly {
    readonly side: 'new' | 'old';
    readonly line: number;
    readonly text: string;
    readonly words: ReadonlySet<string>;
  }[];
}

/** The words that changed lines say now or no longer say: those that both sides say otherwise spelled are left out. */
export function spokenIn(view: FileView): Spoken {
  const added = view.added.slice(0, mostLinesOfFile).filter(({ text }) => text.length <= longestLine);
  const removed = view.removed.slice(0, mostLinesOfFile).filter(({ text }) => text.length <= longestLine);
  const before = new Set(removed.map(({ text }) => bare(text)));
  const stays = new Set(added.map(({ text }) => bare(text)).filter((text) => before.has(text)));
  const spoken = (side: 'new' | 'old', line: number, text: string): Spoken['lines'] =>
    stays.has(bare(text)) || view.stays(text) ? [] : [{ side, line, text, words: new Set(wordsOf(text)) }];
  return {
    name: new Set(wordsOf(view.path.split('/').slice(-2).join(' '))),
    lines: [
      ...added.flatMap(({ newLine, text }) => spoken('new', newLine, text)),
      ...removed.flatMap(({ oldLine, text }) => spoken('old', oldLine, text)),
    ],
  };
}

/** A line without what is only written otherwise: blanks, quotes, commas, and whether a bound itself still counts. */
function bare(text: string): string {
  return text.replace(/[\s,;'"`]|(?<=[<>])=/g, '');
}

const longestLine = 1_000;
/** What speaks of the matter stands early or often. */
const mostLinesOfFile = 400;
