import type { FileView } from '../decisions/fileView.ts';

/** Whether a file of a screen changes nothing but how it looks: a style sheet, or lines that are the same once classes and styles are left out. */
export function changesLookOnly({ path, file, added, removed }: FileView): boolean {
  if (styleSheet.test(path)) return true;
  if (file.status !== 'modified' || added.length + removed.length > mostLines) return false;
  return bare(added) === bare(removed);
}

const styleSheet = /\.(css|scss|sass|less|styl)$/i;
/** A look is adjusted in a few places; a longer change does more. */
const mostLines = 400;

/** What stands between the styles; the lines may be broken in another way. */
function bare(lines: readonly { readonly text: string }[]): string {
  return lines
    .map(({ text }) => text.replace(styles, ' '))
    .join(' ')
    .replace(/\s+/g, '');
}

/** Attributes that only style: class="…", className={'…'}, style="…", and lists of utility classes alone on a line. */
const styles =
  /\b(?:class(?:Name)?|style|size|variant|color|width|height|gap|spacing)=(?:"[^"]{0,600}"|'[^']{0,600}'|\{(?:"[^"]{0,600}"|'[^']{0,600}'|`[^`$]{0,600}`|\d{1,5})\})/g;
