/**
 * A pattern that is written to be read, over several lines: line breaks and what indents them mean nothing, nor do the blanks around a `|`, which may also
 * begin a line. A blank that counts at such a place is written `[ ]`. It takes both cases, and letters of every language.
 */
export function spaced(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(squeezed(text, parts), 'iu');
}

/** The same, in the case in which it is written. */
export function cased(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(squeezed(text, parts), 'u');
}

/** A pattern of whole words, in both cases: what is written are alternatives. An accented letter ends a word here. */
export function words(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${squeezed(text, parts)})\\b`, 'iu');
}

/** The same, of words that may begin or end with any letter, mark or figure; neither letters nor figures stand around them. */
export function wholeWords(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${squeezed(text, parts)})(?![\\p{L}\\d])`, 'iu');
}

/** Alternatives written in the same way, for several patterns to share. */
export function alternatives(text: TemplateStringsArray, ...parts: readonly string[]): string {
  return squeezed(text, parts);
}

function squeezed(text: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw(text, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line.startsWith('| ') ? `|${line.slice(2)}` : line).replaceAll(' | ', '|'))
    .join('')
    .replaceAll('[ ]', ' ');
}
