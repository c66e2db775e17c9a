import type { FileView } from '../decisions/fileView.ts';

/**
 * What a file of a screen changes: its look alone (a style sheet, or lines that are the same once classes and styles are left out), nothing at all (its lines are only
 * broken or indented in another way), or more.
 */
export function screenChange({ path, file, added, removed }: FileView): 'look' | 'nothing' | 'more' {
  if (styleSheet.test(path)) return 'look';
  if (file.status !== 'modified' || added.length + removed.length > mostLines) return 'more';
  if (dense(added) === dense(removed)) return 'nothing';
  return dense(withoutStyles(added)) === dense(withoutStyles(removed)) ? 'look' : 'more';
}

const styleSheet = /\.(css|scss|sass|less|styl)$/i;
/** A look is adjusted in a few places; a longer change does more. */
const mostLines = 400;

type Texts = readonly { readonly text: string }[];

function withoutStyles(lines: Texts): Texts {
  return lines.map(({ text }) => ({ text: text.replace(styles, ' ') }));
}

/** The text without its blanks: the lines may be broken in another way. */
function dense(lines: Texts): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');
}

/** Attributes that only style: class="…", className={'…'}, style="…", and lists of utility classes alone on a line. */
const styles =
  /\b(?:class(?:Name)?|style|size|variant|color|width|height|gap|spacing)=(?:"[^"]{0,600}"|'[^']{0,600}'|\{(?:"[^"]{0,600}"|'[^']{0,600}'|`[^`$]{0,600}`|\d{1,5})\})/g;
