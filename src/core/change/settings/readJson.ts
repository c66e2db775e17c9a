import { createScanner } from 'jsonc-parser';
import { rememberLast } from '../rememberLast.ts';
import { draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { deepest, leaf, type SettingBlock } from './settingNode.ts';

/**
 * JSON with what people add to it: comments, trailing commas, keys without quotes, single quotes. Throws where it is none of these. One file is asked for its settings,
 * its components and what it runs on.
 */
export const readJson: (text: string) => SettingBlock = rememberLast(readText, 4);

/** A scanner with its own stack, since a parser that calls itself dies of 10,000 brackets. */
function readText(text: string): SettingBlock {
  const scanner = createScanner(text, true);
  let end = 0;
  let line = 1;
  /** Line of the token just read: the scanner gives lines from 0. */
  const next = (): Token => {
    const kind: number = scanner.scan();
    end = scanner.getTokenOffset() + scanner.getTokenLength();
    line = scanner.getTokenStartLine() + 1;
    if (kind !== token.unknown) return { kind, value: scanner.getTokenValue(), line };
    return {
      ...unknownToken(text, scanner.getTokenOffset(), (offset) => {
        scanner.setPosition(offset);
        end = offset;
      }),
      line,
    };
  };

  const root = draft(1);
  const open: { into: SettingDraft; key: string | undefined }[] = [];
  let current = next();
  if (current.kind === token.end) return finish(root);
  if (current.kind !== token.openBrace && current.kind !== token.openBracket) throw new SyntaxError('not JSON');
  let ended = false;
  const place = (into: SettingDraft, key: string | undefined): string =>
    into.list ? '' : (key ?? fail('value without key'));
  while (current.kind !== token.end) {
    if (ended) throw new SyntaxError('text after the end');
    const top = open.at(-1);
    const { kind } = current;
    if (kind === token.openBrace || kind === token.openBracket) {
      if (open.length >= deepest) throw new RangeError('nested too deep');
      const made =
        top === undefined && kind === token.openBrace ? root : draft(current.line, kind === token.openBracket);
      if (top !== undefined) {
        put(top.into, place(top.into, top.key), made);
        top.key = undefined;
      } else if (made !== root) {
        // A file that is a list: its elements hang below the root without a key of their own.
        root.children.push({ key: '', node: made });
      }
      open.push({ into: made, key: undefined });
    } else if (kind === token.closeBrace || kind === token.closeBracket) {
      if (top?.into.list !== (kind === token.closeBracket)) throw new SyntaxError('brackets do not match');
      open.pop();
      ended = open.length === 0;
    } else if (kind === token.comma || kind === token.colon) {
      if (top === undefined) throw new SyntaxError('not JSON');
    } else if (top !== undefined && !top.into.list && top.key === undefined) {
      top.key = current.value;
      const after = next();
      if (after.kind !== token.colon) throw new SyntaxError('key without value');
    } else if (top !== undefined) {
      put(top.into, place(top.into, top.key), leaf(current.value, current.line));
      top.key = undefined;
    }
    current = next();
  }
  if (!ended || end > text.length) throw new SyntaxError('not ended');
  return finish(root);
}

interface Token {
  readonly kind: number;
  readonly value: string;
  readonly line: number;
}

/** The library's own numbers: its enumeration exists in its types only. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  unknown: 16,
  end: 17,
} as const;

/** Single-quoted text and bare words: the scanner knows neither. */
function unknownToken(
  text: string,
  offset: number,
  goTo: (offset: number) => void,
): { readonly kind: number; readonly value: string } {
  if (text[offset] === "'") {
    const lineEnd = text.indexOf('\n', offset);
    const limit = lineEnd < 0 ? text.length : lineEnd;
    let at = offset + 1;
    while (at < limit && text[at] !== "'") at += text[at] === '\\' ? 2 : 1;
    if (at >= limit) throw new SyntaxError('quote not ended');
    goTo(at + 1);
    return { kind: token.string, value: text.slice(offset + 1, at) };
  }
  let at = offset;
  while (at < text.length && /[\w$.+-]/.test(text[at] ?? '')) at += 1;
  if (at === offset) throw new SyntaxError('not JSON');
  goTo(at);
  return { kind: token.string, value: text.slice(offset, at) };
}

function fail(message: string): never {
  throw new SyntaxError(message);
}
