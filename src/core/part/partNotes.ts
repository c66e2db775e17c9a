import { commentPart } from '../decisions/codeText.ts';
import { findPostponed } from '../decisions/detectors/findPostponed.ts';
import { redacted } from '../redaction/redacted.ts';
import { isTradeWord } from './partName.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** What the people who wrote a part say about it in plain sentences, and what they say is not finished. */
export interface PartNotes {
  /** The first sentence of the note at the head of the file, as written. */
  readonly own?: string;
  readonly unfinished: {
    readonly count: number;
    readonly quotes: readonly string[];
    readonly dated: readonly { readonly day: string; readonly quote: string }[];
  };
  readonly pausedChecks: number;
  readonly loweredBars: number;
  /** Lines on which a tool of the team is told to look away. */
  readonly silenced: number;
  /** It says itself that it is to be replaced. */
  readonly toBeReplaced: boolean;
}

export function partNotes(view: FileView, lines: readonly PartLine[]): PartNotes {
  const found = findPostponed(view);
  const unfinished = found.filter((one) => one.kind === 'work-postponed');
  const textOf = new Map(lines.map(({ text, line }) => [line, text]));
  const quoteOf = (line: number): string => cleanNote(textOf.get(line) ?? '');
  const quotes = unfinished.map((one) => quoteOf(one.evidence[0]?.line ?? 0));
  const read =
    view.kind.role === 'documents'
      ? firstParagraph(lines)
      : view.kind.role === 'translations'
        ? undefined
        : ownNote(lines);
  const own = read !== undefined && /^\p{Lu}/u.test(read) ? read : undefined;
  return {
    ...(own === undefined ? {} : { own }),
    unfinished: {
      count: unfinished.length,
      quotes: [...new Set(quotes.filter((quote) => readsAsSentence(quote, 3)))].slice(0, 2),
      dated: unfinished.flatMap((one) =>
        one.due === undefined ? [] : [{ day: one.due, quote: quoteOf(one.evidence[0]?.line ?? 0) }],
      ),
    },
    pausedChecks: found.filter((one) => one.kind === 'checks-paused').length,
    loweredBars: found.filter((one) => one.kind === 'bar-lowered').length,
    silenced:
      view.kind.role === 'product' || view.kind.role === 'data'
        ? lines.filter(({ text }) => lookAway.test(text)).length
        : 0,
    toBeReplaced:
      view.kind.role === 'product' &&
      lines
        .slice(0, 25)
        .some(({ text }) =>
          /^(?:\s?\*|\/\/|#|\/\*\*?)?\s*(?:@deprecated|@Deprecated|\[Obsolete|DEPRECATED)\b/.test(text),
        ),
  };
}

const lookAway =
  /(?:#|\/\/|\/\*|<!--|--)\s*(?:noqa\b|nosec\b|type:\s*ignore\b|pylint:\s*disable|rubocop:(?:disable|todo)\b|eslint-disable|@ts-(?:ignore|nocheck|expect-error)\b|biome-ignore\b|nolint\b|phpcs:(?:ignore|disable)|@phpstan-ignore|swiftlint:disable|ignore_for_file:|ignore:\s\w|credo:disable|sobelow_skip|stylelint-disable|htmlhint)|^\s*@Suppress(?:Warnings|Lint)?\(/i;

/** A note as a person wrote it: without the marks of the language, at most 160 characters. */
function cleanNote(line: string): string {
  const comment = commentPart(line) || line;
  const text = redacted(comment)
    .text.replace(/\*\/\s*$|-->\s*$|%>\s*$|\*\}\s*$/, '')
    .replace(/^[\s*/#!-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s\S*$/, '')}…`;
}

/** How far into a file its head note may start: after licences and imports. */
const headLines = 60;

interface NoteBlock {
  readonly text: readonly string[];
  /** A note in the form that documents what follows, rather than a remark. */
  readonly formal: boolean;
  /** What stands on the line behind it. */
  readonly next: string;
  /** Nothing but imports stands before it. */
  readonly first: boolean;
  readonly afterImports: boolean;
}

/** The first sentence of the note that says what the file is: at its very head, or on the class that it is made of. */
function ownNote(lines: readonly PartLine[]): string | undefined {
  for (const block of noteBlocks(lines.slice(0, headLines))) {
    // A remark at the top belongs to the file where a blank line parts it from what follows, or where it is long.
    const apart = block.next === '' || (!block.afterImports && (block.formal || block.text.length > 1));
    const head = block.first && apart;
    const onClass =
      block.formal &&
      /^(?:export\s+)?(?:default\s+)?(?:abstract\s+|final\s+|public\s+|internal\s+|sealed\s+|open\s+|data\s+)*(?:class|module|interface|object|trait|defmodule)\b/.test(
        block.next,
      );
    if (!head && !onClass && !block.text[0]?.startsWith('@moduledoc')) continue;
    const sentence = sentenceOf(block.text.map((line) => line.replace(/^@moduledoc\s*/, '')));
    if (sentence !== undefined && !remark.test(sentence)) return sentence;
  }
  return undefined;
}

/** Remarks on a line, and what tools put at the head of a class. */
const remark =
  /^(?:note\b|todo|fixme|hack|xxx|only |if |we |make sure|either |allow |props |the attributes|create a new|be sure|try not|do not|please|these are|this (?:file|code)|see |for more|to get started|looking for|require |skip |returns? |get the|copyright|created|author|version|class |module |package )/i;

function* noteBlocks(head: readonly PartLine[]): Generator<NoteBlock> {
  let text: string[] = [];
  let formal = false;
  let inside: RegExp | undefined;
  let code = false;
  let imports = false;
  const close = (next: string): NoteBlock => ({ text, formal, next, first: !code, afterImports: imports });
  for (const { text: raw } of head) {
    const line = raw.trim();
    if (inside !== undefined) {
      text.push(
        line
          .split(inside, 1)
          .join('')
          .replace(/^\*+\s?/, ''),
      );
      if (inside.test(line)) inside = undefined;
      continue;
    }
    const opening = openings.find(({ start }) => start.test(line));
    if (opening !== undefined) {
      if (text.length > 0) yield close('');
      const rest = line.replace(opening.start, opening.keep);
      text = [rest.split(opening.end, 1).join('')];
      formal = true;
      if (!opening.end.test(rest)) inside = opening.end;
      continue;
    }
    const remarkLine = /^(?:\/\/|#(?![!\[{]|\w+\()|--\s|;;)[\/;!#]{0,4}\s?(?=[^\/;!#\s]|$)(.*)$/.exec(line);
    if (remarkLine) {
      if (formal) text = [];
      formal = false;
      text.push(remarkLine[1] ?? '');
      continue;
    }
    if (text.length > 0) yield close(line);
    text = [];
    formal = false;
    if (line === '' || /^(?:#!|<\?php|['"]use |@file|declare\()/.test(line)) continue;
    if (
      /^(?:import\b|from\b|use\b|using\b|require\b|require_relative\b|package\b|namespace\b|alias\b|defmodule\b|module\b|#include|export \* from|const \w+ = require)/.test(
        line,
      )
    )
      imports = true;
    else code = true;
  }
}

const openings: readonly { readonly start: RegExp; readonly keep: string; readonly end: RegExp }[] = [
  { start: /^\/\*+!?\s?/, keep: '', end: /\*\// },
  { start: /^<!--\s?/, keep: '', end: /-->/ },
  { start: /^@moduledoc\s+"""/, keep: '@moduledoc ', end: /"""/ },
  // A quotation mark too many at the start is a slip that readers overlook.
  { start: /^[ruf]?"{3,4}\s?/, keep: '', end: /"""/ },
  { start: /^[ruf]?'''/, keep: '', end: /'''/ },
];

/** The first sentence of a text for readers, after headings, pictures and lists. */
function firstParagraph(lines: readonly PartLine[]): string | undefined {
  const paragraph: string[] = [];
  for (const { text } of [...withoutFrontMatter(lines.slice(0, headLines)), { text: '', line: 0 }]) {
    const plain = text.trim();
    if (plain !== '' && !/^(?:[#>|=~<!*+-]|\d+\.|```|\[|\w+:\s)/.test(plain)) {
      paragraph.push(plain.replace(/\[([^\]]{1,80})\]\([^)]{1,300}\)/g, '$1').replace(/\*\*|__|`/g, ''));
      continue;
    }
    // The first paragraph says what it is about; a later one is out of its place.
    if (paragraph.length > 0) return sentenceOf(paragraph);
  }
  return undefined;
}

/** Static sites keep settings above their texts, between two lines of dashes. */
function withoutFrontMatter(lines: readonly PartLine[]): readonly PartLine[] {
  if (lines[0]?.text.trim() !== '---') return lines;
  const end = lines.findIndex(({ text }, at) => at > 0 && text.trim() === '---');
  return lines.slice(end + 1);
}

function sentenceOf(block: readonly string[]): string | undefined {
  const paragraphs = block.map((line) => line.trim());
  const end = paragraphs.findIndex(
    (line, at) => at > 0 && (line === '' || line.startsWith('@')) && paragraphs.slice(0, at).some((one) => one !== ''),
  );
  const text = paragraphs
    .slice(0, end === -1 ? paragraphs.length : end)
    .filter((line) => !/^[=*#~-]{3,}$|^@\w+|^\w+:\s*$/.test(line))
    .reduce(asSentences, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    block.some((line) =>
      /licen[cs]e|copyright|\(c\)|©|spdx|all rights reserved|warranty|permission is hereby/i.test(line),
    )
  )
    return undefined;
  const first = /^.{20,220}?[.!?](?=\s|$)/.exec(text)?.[0] ?? (text.length <= 220 ? text : '');
  const quote = redacted(first).text.trim();
  return readsAsSentence(quote, 5) ? quote : undefined;
}

/** Lines that are sentences of their own, without full stops: the next begins with a capital after a line that is a sentence already. */
function asSentences(text: string, line: string): string {
  if (text === '') return line;
  const ends = /\p{Ll}$/u.test(text) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(line) && text.split(' ').length >= 4;
  return `${text}${ends ? '.' : ''} ${line}`;
}

/** Prose rather than code, an order to a tool, or a heading. */
function readsAsSentence(text: string, words: number): boolean {
  if (
    text.length > 221 ||
    text.endsWith(':') ||
    /\(\?$|\b(?:incl|e\.g|i\.e|etc)\.$/.test(text) ||
    text.split('(').length !== text.split(')').length ||
    text.split(' ').length < words
  )
    return false;
  // A quotation is left as it was written: it is given only where a founder can read it.
  if (text.split(/[^\p{L}\p{N}’']+/u).some((word) => !/^(TODO|FIXME)$/.test(word) && isTradeWord(word))) return false;
  if (
    /[{}<>=;|\\$`⟦]|\w\(|\)\.|::|->|https?:|@\w|\w_\w|\w\/\w+\/|[a-z][A-Z]|\.\w+\(|\.(?:ts|js|py|rb|go|json|ya?ml)\b/.test(
      text,
    ) ||
    toolOrder.test(text)
  )
    return false;
  return (text.match(/\p{L}/gu) ?? []).length > text.length * 0.7;
}

/** Orders to tools and marks of machines, which look like prose. */
const toolOrder =
  /^(?:eslint|prettier|ts-|rubocop|noqa|pylint|type:|coding|frozen|encoding|vim|istanbul|jshint|global|use strict|schema information|this (?:file|code|class) (?:is|was|has been) (?:auto|generated)|auto-?generated|code generated|do not edit|generated by|import |yaml-language|syntax=|shellcheck|usage:|example)/i;
