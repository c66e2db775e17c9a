import { commentPart } from '../decisions/codeText.ts';
import { findPostponed } from '../decisions/detectors/findPostponed.ts';
import { redacted } from '../redaction/redacted.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** What the people who wrote a part say about it in plain sentences, and what they say is not finished. */
export interface PartNotes {
  /** The first sentence of the note at the head of the file, as written. */
  readonly own?: string;
  readonly unfinished: { readonly count: number; readonly quotes: readonly string[]; readonly dated: readonly { readonly day: string; readonly quote: string }[] };
  readonly pausedChecks: number;
  readonly loweredBars: number;
  /** It says itself that it is to be replaced. */
  readonly toBeReplaced: boolean;
}

export function partNotes(view: FileView, lines: readonly PartLine[]): PartNotes {
  const found = findPostponed(view);
  const unfinished = found.filter((one) => one.kind === 'work-postponed');
  const textOf = new Map(lines.map(({ text, line }) => [line, text]));
  const quoteOf = (line: number): string => cleanNote(textOf.get(line) ?? '');
  const quotes = unfinished.map((one) => quoteOf(one.evidence[0]?.line ?? 0));
  const own = ownNote(lines);
  return {
    ...(own === undefined ? {} : { own }),
    unfinished: {
      count: unfinished.length,
      quotes: [...new Set(quotes.filter((quote) => readsAsSentence(quote, 3)))].slice(0, 2),
      dated: unfinished.flatMap((one) => (one.due === undefined ? [] : [{ day: one.due, quote: quoteOf(one.evidence[0]?.line ?? 0) }])),
    },
    pausedChecks: found.filter((one) => one.kind === 'checks-paused').length,
    loweredBars: found.filter((one) => one.kind === 'bar-lowered').length,
    toBeReplaced: lines.slice(0, 60).some(({ text }) => /^\s*(?:\*|\/\/|#|\/\*\*?|@|\[)\s*@?(?:deprecated|obsolete)\b/i.test(text)),
  };
}

/** A note as a person wrote it: without the marks of the language, at most 160 characters. */
function cleanNote(line: string): string {
  const comment = commentPart(line) || line;
  const text = redacted(comment).text.replace(/\*\/\s*$|-->\s*$|%>\s*$|\*\}\s*$/, '').replace(/^[\s*/#!-]+/, '').replace(/\s+/g, ' ').trim();
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s\S*$/, '')}…`;
}

/** How far into a file its head note may start: after licences, imports and the first lines of a class. */
const headLines = 60;

/** The first sentence of prose in the notes at the head of a file; licences, tool orders and commented code are none. */
function ownNote(lines: readonly PartLine[]): string | undefined {
  let block: string[] = [];
  let inside: 'star' | 'quotes' | 'markup' | undefined;
  const head = lines.slice(0, headLines);
  for (let at = 0; at <= head.length; at += 1) {
    const raw = head[at]?.text;
    const text = raw?.trim() ?? '';
    let part: string | undefined;
    if (raw === undefined) part = undefined;
    else if (inside === 'star') {
      part = text.replace(/\*\/.*$/, '').replace(/^\*+\s?/, '');
      if (text.includes('*/')) inside = undefined;
    } else if (inside === 'markup') {
      part = text.replace(/-->.*$/, '');
      if (text.includes('-->')) inside = undefined;
    } else if (inside === 'quotes') {
      part = text.replace(/("""|''').*$/, '');
      if (/"""|'''/.test(text)) inside = undefined;
    } else if (/^\/\*/.test(text)) {
      part = text.replace(/^\/\*+!?\s?/, '').replace(/\*\/.*$/, '');
      if (!text.includes('*/')) inside = 'star';
    } else if (text.startsWith('<!--')) {
      part = text.replace(/^<!--\s?/, '').replace(/-->.*$/, '');
      if (!text.includes('-->')) inside = 'markup';
    } else if (/^(@moduledoc\s+|@doc\s+)?[rufb]?("""|''')/.test(text)) {
      part = text.replace(/^(@moduledoc\s+|@doc\s+)?[rufb]?("""|''')/, '').replace(/("""|''').*$/, '');
      if (text.split(/"""|'''/).length % 2 === 0) inside = 'quotes';
    } else if (/^(\/\/|#(?![!\[{]|\w+\()|--\s|;;)/.test(text)) part = text.replace(/^(\/\/+|#+|--|;;+)!?\s?/, '');
    if (part === undefined) {
      const sentence = sentenceOf(block);
      if (sentence !== undefined) return sentence;
      block = [];
    } else block.push(part);
  }
  return undefined;
}

function sentenceOf(block: readonly string[]): string | undefined {
  const paragraphs = block.map((line) => line.trim());
  const end = paragraphs.findIndex((line, at) => at > 0 && (line === '' || line.startsWith('@')) && paragraphs.slice(0, at).some((one) => one !== ''));
  const text = paragraphs.slice(0, end === -1 ? paragraphs.length : end).filter((line) => !/^[=*#~-]{3,}$|^@\w+|^\w+:\s*$/.test(line)).join(' ').replace(/\s+/g, ' ').trim();
  if (block.some((line) => /licen[cs]e|copyright|\(c\)|©|spdx|all rights reserved|warranty|permission is hereby/i.test(line))) return undefined;
  const first = /^.{20,220}?[.!?](?=\s|$)/.exec(text)?.[0] ?? (text.length <= 220 ? text : '');
  const quote = redacted(first).text.trim();
  return readsAsSentence(quote, 5) ? quote : undefined;
}

/** Prose rather than code, an order to a tool, or a heading. */
function readsAsSentence(text: string, words: number): boolean {
  if (text.length > 221 || text.split(' ').length < words) return false;
  if (/[{}<>=;|\\$`⟦]|\w\(|\)\.|::|->|https?:|@\w|\w_\w|\w\/\w+\/|[a-z][A-Z]|\.\w+\(|^(eslint|prettier|ts-|rubocop|noqa|pylint|type:|coding|frozen|encoding|vim|istanbul|jshint|global|use strict|schema information|this file (is|was) (auto|generated)|auto-?generated|do not edit|@|import|TODO: ?remove$)/i.test(text)) return false;
  return (text.match(/\p{L}/gu) ?? []).length > text.length * 0.7;
}
