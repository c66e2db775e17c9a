import type { AuthorWords } from './changeSource.ts';

/** What stands above a patch: the author's words, and who wrote them when. */
export interface PatchWords {
  readonly words: AuthorWords;
  readonly author?: string;
  /** YYYY-MM-DD in the author's own time zone. */
  readonly date?: string;
}

/** Reads the mails (`git format-patch`) and commit headers (`git show`, `git log -p`) in the text before a file's patch, in their order. */
export function readPatchWords(prelude: string): readonly PatchWords[] {
  const found: PatchWords[] = [];
  const text = prelude.replaceAll('\r\n', '\n');
  for (const part of text.split(/^(?=From [0-9a-f]{40,64} |commit [0-9a-f]{40,64}\b)/m)) {
    const read = part.startsWith('commit ') ? readCommitHeader(part) : readMail(part);
    if (read !== undefined) found.push(read);
  }
  return found;
}

function readCommitHeader(text: string): PatchWords | undefined {
  const lines = text.split('\n');
  const message = lines.filter((line) => line.startsWith('    ') || line === '').map((line) => line.slice(4));
  const words = splitMessage(message.join('\n'));
  if (words.title === '') return undefined;
  const author = nameOf(/^Author: +(\S.*)$/m.exec(text)?.[1]);
  const date = dateOf(/^(?:Author)?Date: +(\S.*)$/m.exec(text)?.[1]);
  return { words, ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
}

function readMail(text: string): PatchWords | undefined {
  const head = text.search(/^Subject: /m);
  if (head === -1) return undefined;
  const blank = text.indexOf('\n\n', head);
  const headerText = blank === -1 ? text : text.slice(0, blank);
  const headers = new Map<string, string>();
  for (const line of headerText.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const match = /^([A-Za-z-]+): (.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) headers.set(match[1].toLowerCase(), decodeWords(match[2]));
  }
  const title = (headers.get('subject') ?? '').replace(/^\s*(?:\[[^\]]*\]\s*)*/, '').trim();
  const body =
    blank === -1 ? '' : (text.slice(blank + 2).split(/^---\s*$/m)[0] ?? '').replace(/^From: .*\n+/, '').trim();
  const author = nameOf(headers.get('from'));
  const date = dateOf(headers.get('date'));
  if (title === '') return undefined;
  return {
    words: { title, body },
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Splits a commit message into its first line and the rest. */
export function splitMessage(message: string): AuthorWords {
  const trimmed = message.trim();
  const end = trimmed.indexOf('\n');
  return end === -1
    ? { title: trimmed, body: '' }
    : { title: trimmed.slice(0, end).trim(), body: trimmed.slice(end + 1).trim() };
}

function nameOf(address: string | undefined): string | undefined {
  const bracket = address?.lastIndexOf('<') ?? -1;
  const name = (bracket > 0 ? address?.slice(0, bracket) : address)?.trim().replace(/^"(.*)"$/, '$1');
  return name === undefined || name === '' ? undefined : name;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Both of Git's forms: `Tue, 5 Mar 2024 10:00:00 +0100` and `Tue Mar 5 10:00:00 2024 +0100`. */
function dateOf(text: string | undefined): string | undefined {
  const mail = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(text ?? '');
  const log = /([A-Z][a-z]{2}) +(\d{1,2}) [\d:]+ (\d{4})/.exec(text ?? '');
  const [day, month, year] = mail === null ? [log?.[2], log?.[1], log?.[3]] : [mail[1], mail[2], mail[3]];
  const index = months.indexOf(month ?? '');
  if (day === undefined || year === undefined || index === -1) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Decodes `=?UTF-8?q?Pay=C3=A9?=`, which is how mail headers carry letters beyond ASCII. */
function decodeWords(text: string): string {
  return text
    .replace(/\?= +=\?/g, '?==?')
    .replace(
      /=\?([A-Za-z0-9-]+)\?([qQbB])\?([^?]*)\?=/g,
      (whole: string, charset: string, coding: string, encoded: string) => {
        const bytes = coding.toLowerCase() === 'q' ? quotedBytes(encoded) : base64Bytes(encoded);
        return bytes === undefined ? whole : decodeBytes(bytes, charset);
      },
    );
}

function quotedBytes(encoded: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    const hex = /^=([0-9A-Fa-f]{2})/.exec(encoded.slice(at, at + 3));
    if (hex?.[1] !== undefined) {
      bytes.push(parseInt(hex[1], 16));
      at += 2;
    } else bytes.push(encoded.charAt(at) === '_' ? 0x20 : encoded.charCodeAt(at) & 0xff);
  }
  return bytes;
}

function base64Bytes(encoded: string): readonly number[] | undefined {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of encoded) {
    if (character === '=') break;
    const value = alphabet.indexOf(character);
    if (value === -1) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return bytes;
}

function decodeBytes(bytes: readonly number[], charset: string): string {
  if (/^utf-?8$/i.test(charset)) {
    try {
      return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    } catch {
      // Not what it claims to be; read it as the next most likely thing below.
    }
  }
  return String.fromCharCode(...bytes);
}
