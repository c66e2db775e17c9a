/**
 * A path as Git writes it in the header of a patch, `core.quotePath` off: bare, or in quotes with C escapes when it holds a control character,
 * a quote or a backslash.
 */
export function quoteGitPath(path: string): string {
  if (!needsQuotes.test(path)) return path;
  let quoted = '"';
  for (const character of path) {
    const escape = escapes.get(character);
    if (escape !== undefined) quoted += `\\${escape}`;
    else if (needsQuotes.test(character)) quoted += `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
    else quoted += character;
  }
  return `${quoted}"`;
}

/**
 * Reads a path at the start of `text`, quoted or not, and says how many characters it took. A path without quotes reaches to the end.
 * Undefined when the quotes do not close or an escape is none of Git's.
 */
export function unquoteGitPath(text: string): { readonly path: string; readonly length: number } | undefined {
  if (!text.startsWith('"')) return { path: text, length: text.length };
  // Octal escapes are bytes of UTF-8; percent-encoding is the one decoder of those that the language itself has.
  let encoded = '';
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return decodeBytes(encoded, at + 1);
    if (character !== '\\') {
      encoded += plain.test(character) ? character : encodeUnit(text, at);
      if (isPairAt(text, at)) at++;
      continue;
    }
    at++;
    const octal = octalByte.exec(text.slice(at, at + 3));
    if (octal !== null) {
      encoded += `%${parseInt(octal[0], 8).toString(16).padStart(2, '0')}`;
      at += 2;
      continue;
    }
    const unescaped = unescapes.get(text.charAt(at));
    if (unescaped === undefined) return undefined;
    encoded += encodeURIComponent(unescaped);
  }
  return undefined;
}

const needsQuotes = /[\u0000-\u001f"\\\u007f]/;
const plain = /[A-Za-z0-9/._ -]/;
const octalByte = /^[0-3][0-7]{2}$/;
const escapes: ReadonlyMap<string, string> = new Map([
  ['\u0007', 'a'],
  ['\b', 'b'],
  ['\f', 'f'],
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
  ['\v', 'v'],
  ['"', '"'],
  ['\\', '\\'],
]);
const unescapes: ReadonlyMap<string, string> = new Map([...escapes].map(([character, escape]) => [escape, character]));

function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

function encodeUnit(text: string, at: number): string {
  if (isPairAt(text, at)) return encodeURIComponent(text.slice(at, at + 2));
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(text.charAt(at));
}

function decodeBytes(encoded: string, length: number): { readonly path: string; readonly length: number } {
  try {
    return { path: decodeURIComponent(encoded), length };
  } catch {
    // Bytes that are no UTF-8 (an old Latin-1 name): better a readable name than none.
    return {
      path: encoded.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      length,
    };
  }
}
