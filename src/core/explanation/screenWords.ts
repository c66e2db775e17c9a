import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { textsIn } from './screenLabels.ts';
import { valuedTexts } from './screenValues.ts';
import { sentencesIn } from './writtenText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** The words that people read on a screen, in lines of one side of a file, in their order. */
export function wordsOnScreen(
  lines: readonly { readonly text: string }[],
  { path, kind, language }: FileView,
): readonly string[] {
  const bare = markedUp.test(path);
  const content = kind.role === 'product' && /\.ya?ml$/.test(path);
  return lines.flatMap(({ text }, at) => {
    if (kind.role === 'translations' && aboutText.test(text)) return [];
    const named = content
      ? (/^\s*(?:- )?(?:label|title|titre|nom|name|intitule): ["']?([^"'{}<>#:]{4,80})/.exec(text)?.[1]?.trim() ?? '')
      : '';
    if (named.includes(' ')) return [named];
    const words = wordsIn(text, bare);
    // A text that goes on in the next line is no whole one.
    const goesOn = bare && words.length > 0 && isBareText(text) && isBareText(lines[at + 1]?.text ?? '');
    const seen = goesOn ? words.map((one) => `${one}…`) : words;
    if (kind.role === 'translations' && seen.length === 0) return wholeEntry(text);
    // What the code of a screen says in whole sentences, such as a refusal, people read there.
    const code = kind.role === 'product' && inQuotation.test(text) ? codePart(text, language) : '';
    const told =
      code === ''
        ? []
        : [
            ...sentencesIn(code).filter((one) => one.length < 300),
            ...textsIn(code).filter((one) => one.length < 71 && sentence.test(one)),
          ];
    if (kind.role === 'product') told.push(...valuedTexts(text, bare));
    return [...seen, ...new Set(told.filter((one) => !seen.includes(one)))].filter((one) => !nameOfText.test(one));
  });
}

/** The name under which a text is kept. */
const nameOfText = /^\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)+$/u;

const inQuotation = /["'`]/;

/** A longer text of a list of words, or one that holds links, marks or values: as it reads on the screen. */
function wholeEntry(line: string): readonly string[] {
  if (line.length > 600) return [];
  const value =
    keyed
      .exec(line)?.[2]
      ?.trim()
      .replace(/^["']|["'],?;?$|<\/string>$/g, '') ?? onItsOwn(line);
  const text = value
    .trim()
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/\*\*|__|\[([^\][]{1,80})\]\([^()]{1,200}\)/g, '$1')
    .replace(/%\{[^{}]{0,60}\}|\{\{?[^{}]{0,60}\}?\}|%(?:\d\$)?[sdn@]|\$\w{1,40}/g, '…')
    .replace(/\\n|\s{2,}/g, ' ')
    .trim();
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 4 && /^[¡¿“«(…]?\s?\p{Lu}/u.test(text) && !/[<>{}=;]|\w\(\w|[a-z][A-Z]|\\u/.test(text)
    ? [text.replace(/(?<=[^.])\.$/, '')]
    : [];
}

/** The text of an entry whose key stands on another line. */
function onItsOwn(line: string): string {
  const [, element, quoted] = alone.exec(line) ?? [];
  return element ?? quoted ?? '';
}

const alone = /^\s*(?:<(?:value|target|translation)(?:\s[^<>]{0,80})?>(.*)<\/|msgstr(?:\[\d\])? "(.*)"$)/;

/** What lists of words tell their translators. */
const aboutText = /^\s*["'](?:description|context|comment|type|example|notes?)["']:/;

/** Files where words stand bare between the tags around them. */
const markedUp = /\.(tsx|jsx|vue|svelte|astro|erb|heex|eex|leex|twig|html?|cshtml|razor|hbs|ejs)$|\.blade\.php$/;

/** A text with a key takes the place of the one that had the same key, and of no other. */
export function sameKey(
  { added, removed }: FileView,
  former: readonly string[],
  fresh: readonly string[],
): readonly Reworded[] {
  const byKey = (lines: readonly { readonly text: string }[], texts: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      lines.flatMap(({ text }) => {
        const [, key, rest = ''] = keyed.exec(text) ?? [];
        const said = texts.find((one) => rest.includes(one));
        return key === undefined || said === undefined ? [] : [[key, said] as const];
      }),
    );
  const before = byKey(removed, former);
  return [...byKey(added, fresh)].flatMap(([key, after]) => {
    const was = before.get(key);
    return was === undefined || was === after ? [] : [{ before: was, after }];
  });
}

const keyed = /^\s*(?:<string name=)?["']?([\w.-]{1,120})["']?\s*(?:=>|[:=>])(.*)$/;

function isBareText(line: string): boolean {
  const text = line.trim();
  return text.length > 2 && text.length < 200 && /^[\p{L}\d“"’' ,.!?…:()-]+$/u.test(text) && !/[.!?:]$/.test(text);
}

/** Words that a person reads on a screen: a text between tags, or the value of a translation. At least two words, none of code; one where the code names what it is. */
function wordsIn(line: string, bare = false): readonly string[] {
  if (line.length > (bare ? 1_000 : 400)) return [];
  const quoted = line.includes('"') || line.includes("'");
  const named = (quoted ? allMatches(asLabel, line) : [])
    .map((match) => quotedText(match).trim())
    .filter((one) => sentence.test(one));
  const alone = line.includes('</') ? allMatches(oneWord, line).map(([, word = '']) => word) : [];
  const rest = severalWords(line, { bare, quoted }).filter((one) => !named.includes(one));
  return named.length + rest.length + alone.length === 0 ? [] : [...new Set([...named, ...alone, ...rest])];
}

function severalWords(
  line: string,
  { bare, quoted }: { readonly bare: boolean; readonly quoted: boolean },
): readonly string[] {
  const candidates = [
    ...(line.includes('>') ? allMatches(betweenTags, line) : []).map((match) => match[1]),
    ...(quoted ? allMatches(inQuotes, line) : []).map(quotedText),
    !quoted && line.includes(': ') ? afterKey.exec(line.trim())?.[1] : undefined,
    bare ? line : undefined,
  ];
  const paragraphs = bare && line.includes('>') ? allMatches(paragraph, line).map(([, text = '']) => text.trim()) : [];
  const prose = paragraphs.filter(
    (text) => proseText.test(text) && allMatches(longWord, text).length >= 8 && !ofCode.test(text),
  );
  const short = candidates.flatMap((candidate) => {
    const words = (candidate ?? '').replaceAll('&nbsp;', ' ').trim();
    return words.length > 7 && words.length < 71 && sentence.test(words) && twoWords.test(words) && !ofCode.test(words)
      ? [words]
      : [];
  });
  return [...short, ...prose];
}

/** What stands in either sort of quotation marks. */
function quotedText([, double, single]: RegExpMatchArray): string {
  return double ?? single?.replaceAll("\\'", "'") ?? '';
}

/** What a control of a screen says: title="Save", label={'Name'}, placeholder: "Your town". */
const asLabel =
  /\b(?:title|label|placeholder|alt|aria-label|tooltip|heading|caption)(?:=|:\s?)\{?(?:"([^"{}<>]{3,70})"|'((?:[^'\\{}<>]|\\'){3,70})')/g;
/** One word that fills its tag: <button>Save</button>. */
const oneWord = />\s?(\p{Lu}\p{Ll}{2,24})\s?<\//gu;
/** A whole paragraph between its tags. */
const paragraph = /(?<![=-])>([^<>{}=]{71,600})(?:<|$)/g;
const proseText = /^\p{Lu}[\p{L}\d ,.’'!?…:;()%£$€“”"&/–—-]*$/u;
const longWord = /\p{L}{2,}/gu;
const betweenTags = /(?<![=-])>([^<>{}=]{6,80})(?:<|$)/g;
/** A quoted value at the end of its entry: { "title": "Your order" }, title: 'Your order', msgstr "Your order". */
const inQuotes = /[:=r] ?(?:"([^"{}<>]{6,80})"|'((?:[^'\\{}<>]|\\'){6,80})')[,;]?$/g;
/** An entry of YAML without quotes. */
const afterKey = /^[\w.-]{1,60}: ([^"'{}<>#:]{6,80})$/;
const sentence = /^\p{Lu}[\p{L}\d ,.’'!?…:()-]*$/u;
const twoWords = /\p{L}\p{L} \p{L}\p{L}/u;
const ofCode = /[a-z][A-Z]|\w\(|\.\w/;
