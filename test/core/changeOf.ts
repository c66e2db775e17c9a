import { structuredPatch } from 'diff';
import type { ChangeSource, Subject } from '../../src/core/change/changeSource.ts';
import type { FileChange, Line } from '../../src/core/change/fileChange.ts';

/** A file as two texts; without `old` it is new, without `new` it is deleted. */
export interface Texts {
  readonly path: string;
  readonly old?: string;
  readonly new?: string;
}

/** The file change between two texts, as the reading adapter would give it. */
export function fileChangeOf({ path, old, new: now }: Texts): FileChange {
  const patch = structuredPatch(path, path, old ?? '', now ?? '', '', '', { context: 3 });
  let added = 0;
  let removed = 0;
  const hunks = patch.hunks.map((hunk) => {
    let [oldLine, newLine] = [hunk.oldStart, hunk.newStart];
    const lines: Line[] = [];
    for (const raw of hunk.lines) {
      const text = raw.slice(1);
      if (raw.startsWith('+')) {
        added += 1;
        lines.push({ type: 'added', text, newLine: newLine++ });
      } else if (raw.startsWith('-')) {
        removed += 1;
        lines.push({ type: 'removed', text, oldLine: oldLine++ });
      } else if (raw.startsWith(' ')) lines.push({ type: 'context', text, oldLine: oldLine++, newLine: newLine++ });
    }
    return { oldStart: hunk.oldStart, newStart: hunk.newStart, heading: '', lines };
  });
  const sides = { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
  const status = old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified';
  return { path, status, content: { type: 'text', hunks }, added, removed, sides };
}

export interface SourceTexts {
  readonly files: readonly Texts[];
  readonly title?: string;
  readonly body?: string;
  readonly context?: string;
  readonly subject?: Partial<Subject>;
  readonly mentions?: ChangeSource['mentions'];
}

/** A change source made of texts. */
export function sourceOf({ files, title = '', body = '', context, subject, mentions }: SourceTexts): ChangeSource {
  return {
    type: 'change',
    subject: { kind: 'commit', title, ...subject },
    authorWords: title === '' ? [] : [{ title, body }],
    ...(context === undefined ? {} : { contextText: context }),
    ...(mentions === undefined ? {} : { mentions }),
    files: {
      // eslint-disable-next-line @typescript-eslint/require-await
      async *[Symbol.asyncIterator]() {
        yield* files.map(fileChangeOf);
      },
    },
  };
}
