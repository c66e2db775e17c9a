import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import type { ReadingResult } from '../core/change/readingProblem.ts';

/**
 * A file that the call names, a pipe and `-` (standard input) too; stops at the signal even while a pipe says nothing. One of more than `atMost` bytes is
 * read no further.
 */
export async function readNamedFile(
  file: string,
  { signal, atMost = Infinity }: { readonly signal: AbortSignal; readonly atMost?: number },
): Promise<ReadingResult<Uint8Array>> {
  try {
    const bytes = await readAll(addAbortSignal(signal, file === '-' ? process.stdin : createReadStream(file)), atMost);
    return bytes === undefined
      ? { ok: false, problem: { code: 'tooLarge', detail: file } }
      : { ok: true, value: bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return {
      ok: false,
      problem: { code: code === 'EISDIR' ? 'isFolder' : missing ? 'noSuchFile' : 'cannotRead', detail: file },
    };
  }
}

async function readAll(stream: Readable, atMost: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length > atMost) return undefined;
  }
  return Buffer.concat(chunks);
}
