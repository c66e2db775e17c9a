import { sameButBlanks } from './sameButBlanks.ts';
import { changedSettings, hides } from './screenSettings.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * What a file of a screen changes: its look alone (a style sheet, or lines that are the same once classes and styles are left out), nothing at all (its lines are only
 * broken or indented in another way), or more.
 */
export function screenChange(view: FileView): 'look' | 'nothing' | 'more' {
  const { path, file, added, removed } = view;
  if (styleSheet.test(path)) return 'look';
  if (file.status !== 'modified' || added.length + removed.length > mostLines) return 'more';
  if (sameButBlanks(added, removed, ({ text }) => text)) return 'nothing';
  if (sameButBlanks(added, removed, withoutStyles)) return 'look';
  // Names that only the code and its tests know a part by show nowhere.
  const settings = changedSettings(view);
  if (settings === undefined || [...settings].some((one) => one !== 'look' && one !== 'mark')) return 'more';
  return settings.has('look') ? 'look' : 'nothing';
}

const styleSheet = /\.(css|scss|sass|less|styl)$/i;
/** A look is adjusted in a few places; a longer change does more. */
const mostLines = 400;

function withoutStyles({ text }: { readonly text: string }): string {
  return styleLine.test(text)
    ? ''
    : text.replace(layout, ' ').replace(styles, (found) => (hides.test(found) ? found : ' '));
}

/** A line of a style sheet inside a page: a selector that opens, or a property with its value. */
const styleLine =
  /^\s*(?:@(?:page|media|font-face)|[.#&:][\w-]|(?:body|table|thead|tbody|td|th|tr|h[1-6]|p|a|img|ul|ol|li|div|span|hr)\b)[\w.#:()>+~ ,&-]{0,160}\{\s*$|^\s*(?:top|left|right|bottom|(?:min-|max-)?(?:width|height)|(?:margin|padding|border|background|font|line|text|flex|grid|align|justify|overflow|page-break|white|vertical|letter|box|list|outline|object|word|table)(?:-[a-z-]{2,30})?|color|display|position|float|gap|z-index|opacity|cursor|transform|transition|visibility)\s*:\s*[^;{}<>=]{1,120};\s*$|^\s*\}\s*$/;
/** Tags that only hold others, or draw a line. */
const layout = /<\/?(?:div|span|section|main|hr|br|center)(?:\s(?:class|style|align|width)="[^"]{0,300}")*\s*\/?>/g;
/** Attributes that only style: class="…", className={'…'}, style="…", and lists of utility classes alone on a line. */
const styles =
  /\b(?:class(?:Name)?|style|size|variant|color|width|height|gap|spacing)=(?:"[^"]{0,600}"|'[^']{0,600}'|\{(?:"[^"]{0,600}"|'[^']{0,600}'|`[^`$]{0,600}`|\d{1,5})\})/g;
