/**
 * The part of a line that runs: empty for a comment line, and without a trailing comment. Strings stay, since values stand in them. A heuristic on one line: the
 * inside of a block comment is seen only where its lines start with '*'.
 */
export function codePart(text: string, language: string | undefined): string {
  const trimmed = text.trimStart();
  if (trimmed === '') return '';
  const first = trimmed.charCodeAt(0);
  if (mayBeRemark.has(first) && remark.test(trimmed)) return '';
  if (
    first === hash &&
    !hashIsCode.test(trimmed) &&
    language !== 'C' &&
    language !== 'C++' &&
    language !== 'C#' &&
    language !== 'CSS'
  )
    return '';
  if (!text.includes('//') && !text.includes('#')) return text;
  const comment = /\s(\/\/|#)\s/.exec(text);
  if (!comment) return text;
  const before = text.slice(0, comment.index);
  // A quote that is still open means that the mark stands in a string.
  const quotes = (before.match(/["'`]/g) ?? []).length;
  return quotes % 2 === 0 ? before : text;
}

const remark = /^(\/\/|\/\*|\*(?:[\s/]|$)|<!--|\{\/\*|<%#|\{#(?!if\b|each\b|await\b|key\b)|--\s)/;
/** The characters that a remark begins with. */
const mayBeRemark: ReadonlySet<number> = new Set(Array.from('/*<{-', (character) => character.charCodeAt(0)));
const hash = '#'.charCodeAt(0);

/** '#' starts code in a colour, a private field, a shebang, an id selector, an attribute of Rust, PHP or Elixir. */
const hashIsCode = /^#(\[|\{|!|[0-9a-f]{3,8}\b|[a-z_]\w*\s*[({.=;])/i;

/** Whether a line is a comment, or carries one. */
export function commentPart(text: string): string {
  const match = /(?:^\s*|\s)(\/\/|\/\*|\*\s|#\s|<!--|--\s|\{\/\*|<%#|;;)(.*)$/.exec(text);
  return match?.[2] ?? '';
}

/**
 * A line without the type that some languages write between a name and its value: 'FEE: int = 5', 'const days: number = 30', 'val limit: Int = 3' read like the same
 * line of a language that writes none.
 */
export function withoutAnnotation(code: string): string {
  const colon = code.indexOf(':');
  return colon >= 0 && code.includes(' =', colon) ? code.replace(annotation, '$1 =') : code;
}

const annotation =
  /^(\s*(?:[a-z]{2,9} ){0,4}["']?[A-Za-z_][\w.]{0,60}["']?)\??: ?[A-Za-z][\w.<>|, [\]?]{0,40}? =(?![=>])/;
