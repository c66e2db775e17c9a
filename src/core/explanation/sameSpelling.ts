import type { FileView } from '../decisions/fileView.ts';

/**
 * Whether the changed lines of a file are the same once blanks, line breaks, kinds of quotes and separators that nobody needs are left out: its instructions are only
 * written otherwise. Left alone: languages in which blanks mean something.
 */
export function onlySpelled({ path, file, added, removed }: FileView): boolean {
  if (file.status !== 'modified' || blanksMatter.test(path)) return false;
  if (added.length === 0 || removed.length === 0 || added.length + removed.length > mostLines) return false;
  return spelled(added) === spelled(removed);
}

const blanksMatter =
  /\.(?:pyi?|ya?ml|haml|slim|pug|jade|coffee|sass|styl|fsx?|nim|hs|elm|md|mdx|txt|csv|tsv)$|(?:^|\/)makefile$/i;
const mostLines = 4000;

function spelled(lines: readonly { readonly text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replace(/[\s;]+/g, '')
    .replace(/['`]/g, '"')
    .replace(/,(?=[)\]}])|,$/g, '');
}
