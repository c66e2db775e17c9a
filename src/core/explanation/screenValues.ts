import { allMatches } from '../decisions/allMatches.ts';

/** Texts of a screen with values put in while the product runs, each value told as '…': 'Step {current} of {total}' is 'Step … of …'. `markedUp` says that words stand bare between tags. */
export function valuedTexts(line: string, markedUp: boolean): readonly string[] {
  if (line.length > longest || !mayHold.test(line)) return [];
  const found = new Set<string>();
  if (markedUp && line.includes('>'))
    for (const [, text = ''] of allMatches(betweenTags, ofMarkup(line))) found.add(text.trim());
  const bare = markedUp ? ofMarkup(line).trim() : '';
  if (bareText.test(bare)) found.add(bare);
  const quoted = ofQuotes(line);
  for (const { 1: double, 2: single, 3: back } of allMatches(asLabel, quoted))
    found.add((double ?? single ?? back ?? '').trim());
  const alone = onItsOwn.exec(quoted)?.[1]?.trim() ?? '';
  if (severalWords.test(alone)) found.add(alone);
  return [...found].flatMap((text) => (readable(text) ? [text.replace(/(?<=[^.])\.$/, '')] : []));
}

const longest = 400;
/** What puts a value in, in any of these languages. */
const mayHold = /[{(%$]/;

/** A line of markup with '…' in the place of each value. */
function ofMarkup(line: string): string {
  return line
    .replace(
      /\{\{-?[^{}]{1,80}\}\}|<%=[^%]{1,80}%>|\{!![^{}]{1,80}!!\}|#\{[^{}]{1,80}\}|(?<![=$])\{[\w.?[\]()!+ -]{1,60}\}|@[A-Z][\w.]{2,60}/g,
      value,
    )
    .replace(/\{["'] ["']\}/g, ' ');
}

/** A line of code with '…' in the place of each value inside its quotes. */
function ofQuotes(line: string): string {
  return line.replace(
    /[#$]\{[^{}]{1,80}\}|\\\([^()]{1,60}\)|%\{\w{1,40}\}|%(?:\d\$)?[sd@]|(?<=["' (])\$[a-z]\w{1,40}|(?<=["'][^"'{}]{0,60})\{\d\}/g,
    value,
  );
}

const value = '…';
const betweenTags = /(?<![=-])>([^<>{}=]{4,90})<\//g;
const bareText = /^[\p{Lu}…][^<>{}=;]{3,90}$/u;
/** What a control of a screen says, or a part of it that shows nothing but a text. */
const asLabel =
  /(?:\b(?:title|label|placeholder|alt|aria-label|tooltip|heading|caption|subtitle|description|hint(?:Text)?|labelText)(?:=|:\s?)\{?|\bText\(\s?)(?:"([^"{}<>]{4,90})"|'([^'{}<>]{4,90})'|`([^`{}<>]{4,90})`)/g;

/** A text that fills its line, or is what a step of a screen gives back. */
const onItsOwn = /^\s*(?:return )?["'`]([^"'`{}<>]{6,90})["'`][,;)]{0,4}\s*$/;
const severalWords = /^(?:\p{Lu}|… \p{L}).*\p{L} .*\p{L}{2}/u;

/** At least one word with a value beside it, and nothing of code. */
function readable(text: string): boolean {
  if (!text.includes(value)) return false;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  // What begins with a value may be the end of another text.
  return (
    words.length > (text.startsWith(value) ? 1 : 0) &&
    /^[\p{Lu}…][\p{L}\d ,.’'!?…:()€£$%/-]*$/u.test(text) &&
    !/[a-z][A-Z]|\w\(|\.\p{L}|…[\p{L}/]|\p{L}…|\/\//u.test(text) &&
    words.join('').length > 3
  );
}
