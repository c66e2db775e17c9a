/** What lines of a file say, whatever their blanks, their line breaks, their kinds of quotes and the separators that nobody needs. */
export function spelling(path: string): (lines: readonly string[]) => string {
  const quotes: Quotes = {
    equal: equalQuotes.test(path),
    apart: python.test(path) ? anyQuote : script.test(path) ? quoteOrTemplate : quoteOrSign,
  };
  if (python.test(path)) return (lines) => logicalLines(lines, quotes).join('\n');
  return (lines) => flat(pieces(lines.join('\n'), quotes).join('')).replace(loneArgument, '$1=>');
}

/** Languages in which both kinds of quotes stand for the same. */
const equalQuotes = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?|rb|rake|erb|php|dart|lua|css|scss|less|html?)$/;
const python = /\.pyi?$/;
const loneArgument = /\((\w{1,60})\)=>/g;

interface Quotes {
  readonly equal: boolean;
  /** What one kind of quotes reads otherwise than the other, in a text with a blank before it, or the backquote that opens it. */
  readonly apart: RegExp;
}

/** Texts in quotes, each as it stands, and what is between them. */
function pieces(text: string, { equal, apart }: Quotes): readonly string[] {
  return text.split(inQuotes).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const inner = piece.slice(1, -1);
    // What one kind of quotes reads otherwise than the other is not the same in both.
    const whole = equal && !apart.test(`${piece.startsWith('`') ? '`' : ' '}${inner}`) ? `"${inner}"` : piece;
    return whole.replace(/ /g, keptBlank).replace(/[,;]/g, (sign) => keptSigns[sign] ?? sign);
  });
}

const anyQuote = /(?!^)["'`]/;
const script = /\.[cm]?[jt]sx?$/;
const quoteOrTemplate = /(?!^)["'`]|^`[^$\\]{0,2000}[$\\]/;
const quoteOrSign = /(?!^)["'`]|[\\$#]/;
const inQuotes = /("(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'|`(?:[^`\\\n]|\\.){0,2000}`)/;
/** Signs that stand for those inside quotes, which count. */
const keptBlank = '\u0001';
const keptSigns: Readonly<Record<string, string>> = { ',': '\u0002', ';': '\u0003' };

/** The text without blanks that part no words, and without the signs that only end something. */
function flat(text: string): string {
  return blanksOut(text.replaceAll(';', ' '))
    .replace(/,(?=[)\]}])/g, '')
    .trim();
}

/** The lines of Python as it reads them, those inside brackets joined, each with how far it stands in. */
function logicalLines(lines: readonly string[], quotes: Quotes): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let joined = '';
  for (const line of lines) {
    const read = pieces(line, quotes);
    const outside = read.filter((_, at) => at % 2 === 0).join(' ');
    if (joined === '' && outside.trim() === '' && read.length === 1) continue;
    const indent = joined === '' ? (/^\s*/.exec(line)?.[0].length ?? 0) : 0;
    joined += joined === '' ? `${String(indent)} ${read.join('').trim()}` : ` ${read.join('').trim()}`;
    const code = outside.split('#', 1).join('');
    depth = Math.max(0, depth + (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length);
    if (depth > 0) continue;
    if (joined.endsWith('\\')) {
      joined = joined.slice(0, -1);
      continue;
    }
    found.push(flatPython(joined));
    joined = '';
  }
  if (joined !== '') found.push(flatPython(joined));
  return found;
}

function flatPython(text: string): string {
  const at = text.indexOf(' ');
  return `${text.slice(0, at)} ${withoutLastCommas(blanksOut(text.slice(at + 1)))}`;
}

function blanksOut(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?([^\p{L}\p{N}_\s]) ?/gu, '$1');
}

/** Commas before a closing bracket, but for the one that makes a list of a thing alone in its brackets. */
function withoutLastCommas(text: string): string {
  const open: { readonly call: boolean; commas: number }[] = [];
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const last = open.at(-1);
    if (opening.has(sign)) open.push({ call: sign !== '(' || /[\w)\]]/.test(text.charAt(at - 1)), commas: 0 });
    else if (closing.has(sign)) open.pop();
    else if (sign === ',') {
      if (last !== undefined) last.commas += 1;
      if (closing.has(text.charAt(at + 1)) && last !== undefined && (last.call || last.commas > 1)) continue;
    }
    kept += sign;
  }
  return kept;
}

const opening: ReadonlySet<string> = new Set(['(', '[', '{']);
const closing: ReadonlySet<string> = new Set([')', ']', '}']);
