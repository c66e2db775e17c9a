import { descend, draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { deepest, leaf, type SettingBlock, type SettingLeaf } from './settingNode.ts';
import { lineFinder } from './lineStarts.ts';

/**
 * Terraform, OpenTofu, Packer, Nomad: blocks with labels become ['resource', 'aws_instance', 'web', …]; lists and maps are read, other expressions and
 * heredocs kept as text. A brace too many is forgiven, one too few too (a patch shows parts of files). Throws when nested too deep.
 */
export function readHcl(text: string): SettingBlock {
  const lineOf = lineFinder(text);
  const root = draft(1);
  const open: SettingDraft[] = [root];
  let at = 0;
  for (;;) {
    at = skipBlank(text, at);
    if (at >= text.length) break;
    const into = open.at(-1) ?? root;
    const character = text[at] ?? '';
    if (character === '}') {
      if (open.length > 1) open.pop();
      at += 1;
      continue;
    }
    const start = at;
    const words: string[] = [];
    let after = readWord(text, at);
    while (after !== undefined) {
      words.push(wordOf(text.slice(at, after)));
      at = skipSpaces(text, after);
      after = readWord(text, at);
    }
    if (words.length === 0) {
      at += 1;
      continue;
    }
    const line = lineOf(start);
    if (text[at] === '{') {
      if (open.length >= deepest) throw new RangeError('nested too deep');
      const block = draft(line);
      put(descend(into, words.slice(0, -1), line), words.at(-1) ?? '', block);
      open.push(block);
      at += 1;
    } else if ((text[at] === '=' && text[at + 1] !== '=') || text[at] === ':') {
      const value = readValue({ text, lineOf }, skipSpaces(text, at + 1), { line, depth: open.length });
      put(into, words.at(-1) ?? '', value.node);
      at = value.end;
    }
  }
  return finish(root);
}

interface Source {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
}

interface Value {
  readonly node: SettingDraft | SettingLeaf;
  readonly end: number;
}

function readValue(
  source: Source,
  start: number,
  { line, depth }: { readonly line: number; readonly depth: number },
): Value {
  const { text, lineOf } = source;
  if (depth > deepest) throw new RangeError('nested too deep');
  const end = expressionEnd(text, start);
  const written = text.slice(start, end).trim();
  const asText = (): Value => ({ node: leaf(oneString(written), line, lineOf(Math.max(start, end - 1))), end });
  const inner = /^[[{]\s*(?:for\b)?/.exec(written)?.[0];
  if (inner === undefined || inner.endsWith('for') || !closesAtEnd(written)) return asText();
  const close = start + text.slice(start, end).trimEnd().length - 1;
  return {
    node: written.startsWith('[')
      ? readList(source, start, { close, line, depth })
      : readMap(source, start, { close, line, depth }),
    end,
  };
}

interface Bracket {
  readonly close: number;
  readonly line: number;
  readonly depth: number;
}

function readList(source: Source, start: number, { close, line, depth }: Bracket): SettingDraft {
  const list = draft(line, true);
  let at = skipBlank(source.text, start + 1);
  while (at < close) {
    const value = readValue(source, at, { line: source.lineOf(at), depth: depth + 1 });
    if (value.end > at) put(list, '', value.node);
    at = skipBlank(source.text, Math.max(value.end, at + 1), ',');
  }
  return list;
}

function readMap(source: Source, start: number, { close, line, depth }: Bracket): SettingDraft {
  const map = draft(line);
  let at = skipBlank(source.text, start + 1, ',');
  while (at < close) {
    const begin = at;
    while (at < close && source.text[at] !== '=' && source.text[at] !== ':' && source.text[at] !== '\n') {
      at = source.text[at] === '"' ? stringEnd(source.text, at) : at + 1;
    }
    if (at >= close || source.text[at] === '\n') {
      at = skipBlank(source.text, at + 1, ',');
      continue;
    }
    const key = wordOf(source.text.slice(begin, at).trim());
    const value = readValue(source, skipSpaces(source.text, at + 1), { line: source.lineOf(begin), depth: depth + 1 });
    put(map, key, value.node);
    at = skipBlank(source.text, Math.max(value.end, at + 1), ',');
  }
  return map;
}

/** Offset after an expression: the end of its line (or a comma, or the bracket around it), outside of strings, brackets and heredocs. */
function expressionEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') at = stringEnd(text, at);
    else if (character === '<' && text[at + 1] === '<' && /[A-Za-z_-]/.test(text[at + 2] ?? ''))
      at = heredocEnd(text, at);
    else if (character === '#' || (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))) {
      if (depth === 0) return at;
      at = skipComment(text, at);
    } else if (character === '[' || character === '{' || character === '(') {
      depth += 1;
      at += 1;
    } else if (character === ']' || character === '}' || character === ')') {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
    } else if (depth === 0 && (character === '\n' || character === ',')) return at;
    else at += 1;
  }
  return at;
}

/** `[a] == [b]` and `[a][0]` start like a list and are none. */
function closesAtEnd(written: string): boolean {
  let depth = 0;
  for (let at = 0; at < written.length;) {
    const character = written[at] ?? '';
    if (character === '"') {
      at = stringEnd(written, at);
      continue;
    }
    if (character === '<' && written[at + 1] === '<' && /[A-Za-z_-]/.test(written[at + 2] ?? '')) {
      at = heredocEnd(written, at);
      continue;
    }
    if (character === '#' || (character === '/' && (written[at + 1] === '/' || written[at + 1] === '*'))) {
      at = skipComment(written, at);
      continue;
    }
    if (character === '[' || character === '{' || character === '(') depth += 1;
    if (character === ']' || character === '}' || character === ')') depth -= 1;
    at += 1;
    if (depth === 0) return at === written.length;
  }
  return false;
}

/** Offset after the string that starts here, with `${ … }` and the strings in it. An unended one ends with its line. */
function stringEnd(text: string, start: number): number {
  const modes: ('string' | 'code')[] = ['string'];
  let at = start + 1;
  while (at < text.length && modes.length > 0) {
    const character = text[at];
    const mode = modes.at(-1);
    if (character === '\n' && mode === 'string') return at;
    if (mode === 'string' && character === '\\') at += 2;
    else if (character === '"') {
      if (mode === 'string') modes.pop();
      else modes.push('string');
      at += 1;
    } else if (mode === 'string' && (character === '$' || character === '%') && text[at + 1] === '{') {
      modes.push('code');
      at += 2;
    } else if (mode === 'code' && character === '{') {
      modes.push('code');
      at += 1;
    } else if (mode === 'code' && character === '}') {
      modes.pop();
      at += 1;
    } else at += 1;
  }
  return at;
}

function heredocEnd(text: string, start: number): number {
  const mark = /^<<-?([A-Za-z_][\w-]{0,60})/.exec(text.slice(start, start + 70))?.[1];
  let at = text.indexOf('\n', start);
  if (mark === undefined || at < 0) return start + 2;
  for (;;) {
    const lineStart = at + 1;
    const lineEnd = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim();
    // In a list or a call the mark may be followed by what closes it.
    if (line.startsWith(mark) && /^[\s,)\]]*$/.test(line.slice(mark.length, mark.length + 200)))
      return text.indexOf(mark, lineStart) + mark.length;
    if (lineEnd < 0) return text.length;
    at = lineEnd;
  }
}

function skipComment(text: string, at: number): number {
  const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[at] === '/' && text[at + 1] === '*' ? end + 2 : end;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** Over spaces, new lines, comments, and what else may be passed over. */
function skipBlank(text: string, start: number, also = ''): number {
  let at = start;
  for (;;) {
    const character = text[at];
    if (character === undefined) return at;
    if (
      character === ' ' ||
      character === '\t' ||
      character === '\n' ||
      character === '\r' ||
      (also !== '' && also === character)
    )
      at += 1;
    else if (character === '#' || (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')))
      at = skipComment(text, at);
    else return at;
  }
}

function readWord(text: string, at: number): number | undefined {
  if (text[at] === '"') return stringEnd(text, at);
  let end = at;
  while (/[\w.*-]/.test(text[end] ?? '')) end += 1;
  return end > at ? end : undefined;
}

function wordOf(text: string): string {
  return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text;
}

/** The content of an expression that is one string; any other as it is written. */
function oneString(written: string): string {
  return written.startsWith('"') && written.length > 1 && stringEnd(written, 0) === written.length
    ? written.slice(1, -1)
    : written;
}
