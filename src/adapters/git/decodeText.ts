import { isUtf8 } from 'node:buffer';

/** Text from bytes: UTF-8, or line by line the Windows code page where a file is older than UTF-8, so that accents stay readable. */
export function decodeText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    const line = bytes.subarray(from, to);
    // Git cuts a hunk's heading at 80 bytes, at times inside a character: that line is UTF-8 all the same.
    lines.push(isUtf8(line) || line.subarray(0, 3).equals(hunkMark) ? line.toString('utf8') : oldText.decode(line));
    from = to;
  }
  return lines.join('');
}

/** Whether Git would take these bytes for binary: a NUL among the first 8,000. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8_000).includes(0);
}

/** Text of a patch file: Windows PowerShell writes `git diff > x.patch` as UTF-16. */
export function decodePatchFile(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  return decodeText(bytes);
}

const hunkMark = Buffer.from('@@ ');
const oldText = new TextDecoder('windows-1252');
