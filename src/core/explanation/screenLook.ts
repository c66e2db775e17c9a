import { codePart } from '../decisions/codeText.ts';
import { sameButBlanks } from './sameButBlanks.ts';
import { changedSettings, hides } from './screenSettings.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * What a file of a screen changes: its look alone (a style sheet, or lines that are the same once classes and styles are left out), how something on it moves, nothing at
 * all (its lines are only broken or indented in another way), or more.
 */
export function screenChange(view: FileView): 'look' | 'movement' | 'nothing' | 'more' {
  const { path, file, added, removed } = view;
  if (styleSheet.test(path)) return 'look';
  if (file.status !== 'modified' || added.length + removed.length > mostLines) return 'more';
  if (sameButBlanks(added, removed, ({ text }) => text)) return 'nothing';
  if (sameButBlanks(added, removed, byIndent.test(path) ? withoutShorthand : withoutStyles)) return 'look';
  if (movesOtherwise(view)) return 'movement';
  // Names that only the code and its tests know a part by show nowhere.
  const settings = changedSettings(view);
  if (settings === undefined || [...settings].some((one) => one !== 'look' && one !== 'mark')) return 'more';
  return settings.has('look') ? 'look' : 'nothing';
}

/** Whether lines of a style sheet take something out of sight, or bring it back. */
export function hidesByStyle({ path, added, removed }: FileView): boolean {
  return (
    styleSheet.test(path) &&
    [...added, ...removed].some(({ text }) => /\b(?:display: ?none|visibility: ?hidden)/.test(text.slice(0, 400)))
  );
}

const styleSheet =
  /\.(css|scss|sass|less|styl)$|\/res\/(?:values(?:-[\w-]{1,40})?\/(?:dimens|colors|styles|themes)|color|anim)[^.]{0,80}\.xml$/i;
/** A look is adjusted in a few places; a longer change does more. */
const mostLines = 400;

/** Whether nearly all lines that differ deal with how something moves, and they do so on both sides. */
function movesOtherwise({ added, removed, language }: FileView): boolean {
  const [come, gone] = [added, removed].map((side) =>
    side.flatMap(({ text }) => {
      const code = codePart(text.slice(0, 400), language).trim();
      return /\w{2}/.test(code) && !scaffold.test(code) ? [movement.test(code)] : [];
    }),
  );
  if (come === undefined || gone === undefined || !come.includes(true) || !gone.includes(true)) return false;
  const all = [...come, ...gone];
  return all.filter((one) => one).length * 10 >= all.length * 6;
}

/** What brings names in, or holds other lines together. */
const scaffold = /^(?:import\b|\} from|[A-Z]?\w{2,40},?$|return\b\W*\w*;?$|\W*else\W*$)/;
const movement =
  /(?:\b|_)(?:animat\w{1,12}|easing|rotat\w{1,6}|keyframes?|transition\w{0,10}|transform|duration\w{0,8}|interpolate|tween|spring|spin\w{0,8}|fade_?(?:in|out)|slide_?(?:in|out))(?=\s?[:=.({,\[]|[A-Z_])|[a-z]Animat(?:ion|ed|or)|\bAnimated?\b|\bEasing\.|with(?:Timing|Delay|Repeat|Spring|Sequence)\(|useNativeDriver|outputRange|inputRange|toValue|[sS]haredValue|\bCurves\.|\b(?:animate|transition|duration|ease)-[a-z\d]/;

function withoutStyles({ text }: { readonly text: string }): string {
  return styleLine.test(text) || codedStyle.test(text)
    ? ''
    : text
        .replace(layout, ' ')
        .replace(styles, (found) => (hides.test(found) ? hidingIn(found) : ' '))
        .replace(classOption, hidingIn);
}

/** Where tags have no brackets, their classes stand behind their names: 'button.wide.green Save'. */
function withoutShorthand({ text }: { readonly text: string }): string {
  const line = withoutStyles({ text });
  return line.replace(shorthand, (_, tag: string, classes: string) => tag + hidingIn(classes));
}

/** Of what only styles, the classes that take out of sight; all of it where a condition chooses them. */
function hidingIn(styled: string): string {
  if (/\{\{|<%|[$?]/.test(styled)) return styled;
  return ` ${(styled.match(hiding) ?? []).join(' ')} `;
}

const byIndent = /\.(?:slime?|haml|pug|jade)$/;
const shorthand = /^(\s*%?[a-z]?[\w-]{0,20})((?:\.[a-z][\w-]{1,60}){1,8})(?=[<>]{0,2}(?:[\s(#{=]|$))/i;
/** The classes that a helper of a template is given: class: "wide green", :class => 'wide', 'class' => 'wide'. */
const classOption = /,?\s?(?::class\s?=>|["']class["']\s?(?:=>|:)|\bclass:)\s?(?:"[^"#]{0,300}"|'[^'#]{0,300}')/g;
const hiding = /\b(?:hidden|d-none|invisible|is-hidden|sr-only|hide)\b/gi;

/** A line of a style sheet inside a page: a selector that opens, or a property with its value. */
const styleLine =
  /^\s*(?:@(?:page|media|font-face)|[.#&:][\w-]|(?:body|table|thead|tbody|td|th|tr|h[1-6]|p|a|img|ul|ol|li|div|span|hr)\b)[\w.#:()>+~ ,&-]{0,160}\{\s*$|^\s*(?:top|left|right|bottom|(?:min-|max-)?(?:width|height)|(?:margin|padding|border|background|font|line|text|flex|grid|align|justify|overflow|page-break|white|vertical|letter|box|list|outline|object|word|table)(?:-[a-z-]{2,30})?|color|display|position|float|gap|z-index|opacity|cursor|transform|transition|visibility)\s*:\s*[^;{}<>=]{1,120};\s*$|^\s*\}\s*$/;
/** The same as a line of code that draws: marginTop: 12, .padding(8), Modifier.padding(8.dp), android:layout_marginTop="8dp", view.setPadding(…). */
const codedStyle =
  /^\s*(?:(?:margin|padding|font|line|border|background|text|shadow|align|justify|flex|min|max|letter)[A-Z]\w{2,24}|margin|padding|width|height|color|opacity|gap|elevation|spacing):\s(?:const )?(?:[\d.-]{1,8}|["'][#\w%. -]{1,40}["']|[\w.]{1,60}(?:\([^(){}]{0,80}\))?),?$|^\s*\.(?:padding|frame|font|foregroundColor|foregroundStyle|background|cornerRadius|shadow|offset|opacity|bold|lineLimit|multilineTextAlignment|scaleEffect|tint|fontWeight|lineSpacing)\([^{}]{0,120}\)$|^\s*(?:modifier = )?Modifier(?:\.(?:padding|size|width|height|fillMax\w{2,8}|background|clip|offset|weight)\([^{}()]{0,80}(?:\([^{}()]{0,40}\))?\)){1,6},?$|^\s*(?:(?:android|app):(?:layout_(?:margin|width|height|gravity|weight|constraint)|padding|text(?:Size|Color|Style|Appearance)|gravity|background|elevation|tint|drawablePadding|min(?:Width|Height)|max(?:Width|Height|Lines)|lineSpacing|font)\w{0,24}="[^"]{0,120}"(?: ?\/?>)?)$|^\s*[\w.?]{1,60}\.set(?:Padding|PaddingRelative|Margins|TextColor|TextSize|BackgroundColor|CompoundDrawablePadding|Elevation|Typeface)\([^{}]{0,200}\);?$/;
/** Tags that only hold others, or draw a line. */
const layout = /<\/?(?:div|span|section|main|hr|br|center)(?:\s(?:class|style|align|width)="[^"]{0,300}")*\s*\/?>/g;
/** Attributes that only style: class="…", className={'…'}, style="…", and lists of utility classes alone on a line. */
const styles =
  /\b(?:class(?:Name)?|style|size|variant|color|width|height|gap|spacing)=(?:"[^"]{0,600}"|'[^']{0,600}'|\{(?:"[^"]{0,600}"|'[^']{0,600}'|`[^`$]{0,600}`|\d{1,5})\})/g;
