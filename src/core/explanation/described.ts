import { allMatches } from '../decisions/allMatches.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { redacted } from '../redaction/redacted.ts';
import { readableTitle } from './quotable.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What a change newly tells those outside the team in whole sentences: partner programs in a public contract, whoever runs the product in the help of a setting. */
export interface Described {
  readonly to: 'partners' | 'operators';
  readonly path: string;
  readonly text: string;
}

/** Gathers such sentences file by file, at most two. */
export class DescriptionReader {
  readonly #found: Described[] = [];
  readonly #fields = new Set<string>();

  /** Takes one file into account. */
  read(view: FileView): void {
    this.#readFields(view);
    if (this.#found.length >= most) return;
    const way = ways.find(({ files }) => files.test(view.path));
    if (way === undefined || view.kind.place === 'test' || view.kind.place === 'example') return;
    const said = (lines: readonly { readonly text: string }[]): readonly string[] =>
      lines
        .slice(0, mostLines)
        .flatMap(({ text }) =>
          text.length > longest || !way.holds.some((part) => text.includes(part)) ? [] : sentencesOf(text, way.line),
        );
    const come = said(view.added);
    if (come.length === 0) return;
    const before = new Set(said(view.removed));
    for (const text of come) {
      if (this.#found.length >= most) return;
      if (before.has(text) || this.#found.some((one) => one.text === text) || !isForReaders(text)) continue;
      this.#found.push({ to: way.to, path: view.path, text });
    }
  }

  /** Names of fields that a public contract newly holds: at most six. */
  fields(): readonly string[] {
    return this.#fields.size > mostFields ? [] : [...this.#fields];
  }

  #readFields({ path, kind, added, removed }: FileView): void {
    if (!contract.test(path) || kind.place === 'test' || kind.place === 'example') return;
    const before = new Set(fieldsIn(removed));
    for (const name of fieldsIn(added))
      if (!before.has(name) && this.#fields.size <= mostFields) this.#fields.add(name);
  }

  /** What was gathered. */
  described(): readonly Described[] {
    return this.#found;
  }
}

const most = 2;
const mostLines = 2000;
const longest = 600;

/** More are no list that anybody reads. */
const mostFields = 6;
const contract = /(?:open-?api|swagger|api-?docs?)[^/]*(?:\/(?:[^/]{1,60}\/){0,6}[^/]{1,80})?\.ya?ml$/i;

/** Names that the next line gives a simple type. */
function fieldsIn(lines: FileView['added'] | FileView['removed']): readonly string[] {
  return lines.slice(0, mostLines).flatMap(({ text }, at) => {
    const name = fieldName.exec(text)?.[1];
    return name !== undefined && simpleType.test(lines[at + 1]?.text ?? '') ? [name] : [];
  });
}

const fieldName = /^\s{6,}([a-z]\w{1,40}):\s*$/;
const simpleType = /^\s{8,}type:\s["']?(?:string|integer|number|boolean|array)\b/;

interface Way {
  readonly to: Described['to'];
  readonly files: RegExp;
  /** What each such line holds, and few others do: looked for first. */
  readonly holds: readonly string[];
  readonly line: RegExp;
}

const ways: readonly Way[] = [
  {
    to: 'partners',
    files: /(?:open-?api|swagger|api-?docs?)[^/]*(?:\/(?:[^/]{1,60}\/){0,6}[^/]{1,80})?\.(?:ya?ml|json)$/i,
    holds: ['description'],
    line: /^\s*"?description"?:\s["']?(\p{Lu}.*\S)$/u,
  },
  { to: 'partners', files: /\.(?:graphqls?|gql)$/, holds: ['"'], line: /^\s*"{1,3}\s?(\p{Lu}.*\S)$/u },
  {
    to: 'operators',
    files: /\.go$/,
    holds: ['Usage:', 'Var', 'P('],
    line: /^\s*(?:Usage:\s{1,20}|[\w.()]{1,60}\.(?:Bool|String|Int|Uint|Float\d\d|Duration|Count)(?:Slice|Array)?(?:Var)?P?\([^"]{0,60}(?:"[\w.-]{0,60}", [^"]{0,60}){1,2})"(\p{Lu}[^"]*)"/u,
  },
  { to: 'operators', files: /\.py$/, holds: ['help='], line: /^\s*(?:[^"'#]{0,120}, )?help=["'](\p{Lu}[^"']*)["']/u },
  { to: 'operators', files: /\.rs$/, holds: ['help = '], line: /^\s*(?:#\[[^"]{0,120})?\bhelp = "(\p{Lu}[^"]*)"/u },
  {
    to: 'operators',
    files: /\.[cm]?[jt]s$/,
    holds: ['ption('],
    line: /^\s*(?:\w{1,30}\.|\.)(?:option|requiredOption)\((?:'[^']{2,60}'|"[^"]{2,60}"), ["'](\p{Lu}[^"']*)["']/u,
  },
];

function sentencesOf(line: string, pattern: RegExp): readonly string[] {
  const text = pattern.exec(line)?.[1]?.replace(/["'],?$/, '');
  return text === undefined ? [] : text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((one) => one.replace(/(?<=[^.])\.$/, ''));
}

/** A sentence of some length in plain words, without names of code. */
function isForReaders(text: string): boolean {
  const words = allMatches(/\p{L}{2,}/gu, text).length;
  if (words < 6 || text.length > 240 || ofCode.test(text) || !readableTitle(text)) return false;
  if (redacted(text).text !== text) return false;
  return poorPhrases(text, languageOfText(text) ?? 'en').filter(({ type }) => type === 'jargon').length < 2;
}

const ofCode = /[`{}<>=|\\[\]]|\w\(|\w_\w|https?:|::/;
