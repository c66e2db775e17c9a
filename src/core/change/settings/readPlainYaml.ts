import { draft, put, type SettingDraft } from './settingDraft.ts';
import { leaf, type SettingLeaf } from './settingNode.ts';

/**
 * The YAML that most files hold: maps and lists by indentation, values on one line, texts after `|`. Read here, since the library that reads all of YAML takes twenty
 * times as long. Undefined where anything else stands, even a mistake: the library then says what it is. `restore` gives a masked template its own words back.
 */
export function readPlainYaml(text: string, restore: (text: string) => string): SettingDraft | undefined {
  const raw = text.split('\n');
  if (raw.some((line) => line.length > longestLine || !plainCharacters.test(line))) return undefined;
  try {
    return new PlainYaml(raw, restore).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const longestLine = 900;
const plainCharacters = /^[\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff]*$/;
/** Deeper blocks are for the library, which has its own bounds. */
const deepestBlock = 40;

class NotPlain extends Error {}

/** A line that says something: `at` is how far it stands in, `text` what follows, `line` counts from 1. */
interface TextLine {
  readonly at: number;
  readonly text: string;
  readonly line: number;
}

const key = /^(?:([A-Za-z0-9_.$/][\w.$/@+-]*)|"([^"\\]*)"|'([^']*)'):(?= |$)/;
const item = /^- +/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
/** What begins a value that is neither quoted nor anything else than words. */
const word = /^(?:[\w./$~+(^=<;\\\u00a1-\ud7ff]|-[\w./])/;
const listOnOneLine =
  /^\[ *((?:(?:[A-Za-z0-9_./+][\w./+-]*|"[^"\\,]*"|'[^',]*')(?: *, *(?=[^ \]])| *(?=\])))*)\](?: +#.*| *)$/;

class PlainYaml {
  readonly #raw: readonly string[];
  readonly #restore: (text: string) => string;
  #next = 0;
  #depth = 0;

  constructor(raw: readonly string[], restore: (text: string) => string) {
    this.#raw = raw;
    this.#restore = restore;
  }

  read(): SettingDraft {
    const first = this.#peek();
    if (first?.at === 0 && first.text === '---') this.#next += 1;
    const start = this.#peek();
    if (start === undefined) throw new NotPlain();
    const content = this.#block(start, start.line);
    if (this.#peek() !== undefined) throw new NotPlain();
    return content;
  }

  /** The next line that says something; blank ones and remarks are passed over. */
  #peek(): TextLine | undefined {
    for (; this.#next < this.#raw.length; this.#next += 1) {
      const line = this.#raw[this.#next] ?? '';
      const at = line.search(/[^ ]/);
      if (at < 0 || line.charAt(at) === '#') continue;
      return { at, text: line.slice(at), line: this.#next + 1 };
    }
    return undefined;
  }

  /** `line`: of the key that the block belongs to. */
  #block(first: TextLine, line: number): SettingDraft {
    if (this.#depth > deepestBlock) throw new NotPlain();
    this.#depth += 1;
    const made = item.test(first.text) ? this.#list(first, line, false) : this.#map(first, line);
    this.#depth -= 1;
    return made;
  }

  #map(first: TextLine, line: number): SettingDraft {
    const made = draft(line);
    let entry: TextLine | undefined = first;
    while (entry?.at === first.at) {
      const match = key.exec(entry.text);
      if (match === null) throw new NotPlain();
      const [name, bare, double, single] = match;
      const rest = entry.text.slice(name.length).trimStart();
      this.#next = entry.line;
      put(made, this.#restore(bare ?? double ?? single ?? ''), this.#value(rest, entry, first.at));
      entry = this.#peek();
    }
    return made;
  }

  /** `among`: the list stands as far in as the keys of the map around it. */
  #list(first: TextLine, line: number, among: boolean): SettingDraft {
    const made = draft(line, true);
    let entry: TextLine | undefined = first;
    while (entry?.at === first.at) {
      const mark = item.exec(entry.text)?.[0] ?? '';
      const rest = mark === '' ? '' : entry.text.slice(mark.length);
      if (rest === '') {
        if (among && !entry.text.startsWith('-')) break;
        throw new NotPlain();
      }
      const inner: TextLine = { at: first.at + mark.length, text: rest, line: entry.line };
      if (item.test(rest) || rest === '-') throw new NotPlain();
      if (key.test(rest)) put(made, '', this.#block(inner, entry.line));
      else {
        this.#next = entry.line;
        if (rest.startsWith('#')) throw new NotPlain();
        put(made, '', this.#oneLine(rest, entry));
        this.#endsHere(first.at);
      }
      entry = this.#peek();
    }
    return made;
  }

  #value(rest: string, { line }: TextLine, at: number): SettingDraft | SettingLeaf {
    if (rest !== '' && !rest.startsWith('#')) {
      const text = /^\|(-?)(?: +#.*| *)$/.exec(rest);
      if (text !== null) return this.#text(line, at, text[1] === '-');
      const value = this.#oneLine(rest, { line });
      this.#endsHere(at);
      return value;
    }
    const below = this.#peek();
    if (below !== undefined && below.at > at) return this.#block(below, line);
    if (below?.at === at && item.test(below.text)) return this.#list(below, line, true);
    return leaf('', line);
  }

  /** What goes on below, further in, is no value on one line. */
  #endsHere(at: number): void {
    if ((this.#peek()?.at ?? 0) > at) throw new NotPlain();
  }

  #oneLine(rest: string, { line }: Pick<TextLine, 'line'>): SettingDraft | SettingLeaf {
    const inQuotes = quoted.exec(rest);
    if (inQuotes !== null) return leaf(this.#restore(inQuotes[1] ?? inQuotes[2] ?? ''), line);
    const list = listOnOneLine.exec(rest);
    if (list !== null) {
      const made = draft(line, true);
      for (const one of (list[1] ?? '').split(',')) {
        const trimmed = one.trim();
        if (trimmed !== '') put(made, '', leaf(this.#restore(trimmed.replace(/^["']|["']$/g, '')), line));
      }
      return made;
    }
    if (/^\{\}(?: +#.*| *)$/.test(rest)) return draft(line);
    const remark = rest.indexOf(' #');
    const value = (remark < 0 ? rest : rest.slice(0, remark)).trimEnd();
    if (!word.test(value) || value.includes(': ') || value.endsWith(':')) throw new NotPlain();
    return leaf(this.#restore(value), line);
  }

  /** A text of several lines as it stands, further in than its key. */
  #text(line: number, at: number, stripped: boolean): SettingLeaf {
    const first = this.#raw[line] ?? '';
    const indent = first.search(/[^ ]/);
    if (indent <= at) throw new NotPlain();
    const lines: string[] = [];
    let last = line;
    for (let index = line; index < this.#raw.length; index += 1) {
      const one = this.#raw[index] ?? '';
      const begins = one.search(/[^ ]/);
      if (begins < 0) {
        if (one.length > indent) throw new NotPlain();
        continue;
      }
      if (begins <= at) break;
      if (begins < indent) throw new NotPlain();
      while (last < index) {
        lines.push('');
        last += 1;
      }
      lines.push(one.slice(indent));
      last = index + 1;
    }
    this.#next = last;
    return leaf(this.#restore(lines.join('\n') + (stripped ? '' : '\n')), line, last);
  }
}
