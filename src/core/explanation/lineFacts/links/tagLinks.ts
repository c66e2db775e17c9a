import { labelsIn, textsIn } from '../../screenLabels.ts';
import type { Link } from './link.ts';

/** The links that tags in a text draw, in their order. */
export function tagLinks(text: string): readonly Link[] {
  const found: Link[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tagName.lastIndex = at;
    const name = tagName.exec(text)?.[1];
    if (name === undefined || ofTheHead.test(name)) continue;
    const tag = settingsOf(text, at + 1 + name.length);
    const to = tag?.settings.get('href') ?? tag?.settings.get('to');
    if (tag === undefined || to === undefined) continue;
    const near = text.slice(tag.end, tag.end + longestInner + mostOfName);
    const close = near.indexOf(`</${name}`);
    // Where what closes it stands further down than the change shows, all that follows is inside.
    const end = close < 0 ? text.length : tag.end + close;
    const inner = tag.closed || end - tag.end > longestInner ? '' : text.slice(tag.end, end);
    found.push({ said: wordsOf(inner) || ownWords(tag.settings), to });
    at = tag.end - 1;
  }
  return found;
}

const tagName = /<(\.?[A-Za-z][\w.:-]{0,60})(?=[\s/>])/y;
/** Tags with addresses that nobody follows. */
const ofTheHead = /^(?:link|base|use|image|img|script|iframe|meta|source|area|Head|Image|\w*Route)$/;
const longestInner = 600;
const mostOfName = 70;

interface Tag {
  readonly settings: ReadonlyMap<string, string>;
  readonly end: number;
  readonly closed: boolean;
}

/** What stands in a tag from a place behind its name; undefined where it does not end soon. */
function settingsOf(text: string, from: number): Tag | undefined {
  const settings = new Map<string, string>();
  const last = Math.min(text.length, from + longestTag);
  let at = from;
  while (at < last) {
    const sign = text[at] ?? '';
    if (sign === '>') return { settings, end: at + 1, closed: text[at - 1] === '/' };
    if (sign === '{' || sign === '<') {
      const end = sign === '{' ? balanced(text, at, last) : text.indexOf('>', at) + 1;
      if (end <= at) return undefined;
      if (sign === '<' && !/[%?]/.test(text[at + 1] ?? '')) return undefined;
      at = end;
      continue;
    }
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    const [whole, name = '', equals = ''] = match;
    at += whole.length;
    if (equals === '') {
      settings.set(plainName(name), '');
      continue;
    }
    const end = valueEnd(text, at, last);
    if (end === undefined) return undefined;
    settings.set(plainName(name), text.slice(at, end).replace(/\s+/g, ' '));
    at = end;
  }
  // What the change shows may end before the tag does.
  return at >= text.length ? { settings, end: text.length, closed: true } : undefined;
}

const longestTag = 3_000;
const attribute = /([:@#*[(]{0,2}[A-Za-z][\w:.-]{0,60}[\])]{0,2})(\s?=\s?)?/y;
const bareValue = /[^\s>"'{]{0,300}/y;

function valueEnd(text: string, at: number, last: number): number | undefined {
  const sign = text[at] ?? '';
  if (sign === '{') return balanced(text, at, last) || undefined;
  if (sign !== '"' && sign !== "'") {
    bareValue.lastIndex = at;
    return at + (bareValue.exec(text)?.[0].length ?? 0);
  }
  for (let to = at + 1; to < last; to += 1) {
    if (text[to] === sign) return to + 1;
    // What templates put in has quotes of its own.
    const close = closing.get(text.slice(to, to + 2));
    if (close === undefined) continue;
    const end = text.indexOf(close, to + 2);
    if (end < 0 || end > last) return undefined;
    to = end + close.length - 1;
  }
  return undefined;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['<%', '%>'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{!', '!}'],
  ['<?', '?>'],
]);

/** The place behind what closes a bracket that opens here; nought where it stays open. */
function balanced(text: string, at: number, last: number): number {
  let depth = 0;
  for (let to = at; to < last; to += 1) {
    if (text[to] === '{') depth += 1;
    else if (text[to] === '}' && --depth === 0) return to + 1;
  }
  return 0;
}

/** ':to', '[routerLink]' and 'navigate' are 'to'. */
function plainName(name: string): string {
  return name
    .replace(/^(?:v-bind:|:|\[)|\]$/g, '')
    .toLowerCase()
    .replace(/^routerlink$|^navigate$|^patch$/, 'to');
}

/** The first words between the tags, those that come from lists of words by the names that they have there. */
function wordsOf(inner: string): string {
  const texts = inner
    .replace(remarks, ' ')
    .replace(/<%=?[^%]{0,300}%>|\{\{[^{}]{0,300}\}\}|\{[^{}]{0,300}\}|\{!![^!]{0,300}!!\}|\{%[^%]{0,200}%\}/g, (put) =>
      putIn(put),
    )
    .replace(/\s+/g, ' ')
    .replace(withinText, ' ')
    .replace(/<[^<>]{0,400}>/g, '\n')
    .replace(/&[a-z]{2,6};/g, ' ')
    .split('\n')
    .map((text) => text.replace(/ {2,}/g, ' ').trim());
  return texts.find((text) => asRead.test(text)) ?? '';
}

/** Tags that words stand in without being set apart. */
const withinText = /<\/?(?:b|strong|em|i|span|br|u|small|mark|abbr|Trans)(?:\s[^<>]{0,300})?\/?>/g;
/** Words that people read, and nothing of code. */
const asRead = /^[\d«“"(]{0,4}\s?\p{L}[\p{L}\d\s,.;:!?…’'()«»“”"&/–—%€$+→-]{1,80}$/u;

const remarks = /<!--[^>]{0,300}-->|\{\/\*[^*]{0,300}\*\/\}/g;

function putIn(put: string): string {
  const literal = /^\{\s?["'`]([^"'`${}]{1,80})["'`]\s?\}$/.exec(put)?.[1];
  if (put.startsWith('{%')) return /\btrans(?:late)? ["']([^"']{1,80})["']/.exec(put)?.[1] ?? ' ';
  return literal ?? textsIn(put)[0] ?? labelsIn(put)[0]?.label ?? '…';
}

/** A text as it is written, or as a call takes it from a list of words. */
function ownText(value: string): string {
  return /^\W{0,3}\$?\w{1,10}\(/.test(value) ? putIn(value) : value;
}

/** The words that a tag carries itself. */
function ownWords(settings: ReadonlyMap<string, string>): string {
  for (const name of ['label', 'title', 'text', 'aria-label', 'value', 'alt', 'placeholder', 'legend']) {
    const value = settings.get(name);
    const text =
      value === undefined ? '' : value.startsWith('{') ? putIn(value) : ownText(value.replace(/^["']|["']$/g, ''));
    if (/^\p{L}[^<>{}=]{1,80}$/u.test(text)) return text;
  }
  return '';
}
