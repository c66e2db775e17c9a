import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import type { ReadingResult } from '../core/change/readingProblem.ts';

/** A file that the call names, a pipe and `-` (standard input) too; stops at the signal even while a pipe says nothing. */
export async function readNamedFile(file: string, signal: AbortSignal): Promise<ReadingResult<Uint8Array>> {
  try {
    return { ok: true, value: file === '-' ? await standardInput(signal) : await readFile(file, { signal }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return {
      ok: false,
      problem: { code: code === 'EISDIR' ? 'isFolder' : missing ? 'noSuchFile' : 'cannotRead', detail: file },
    };
  }
}

async function standardInput(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of addAbortSignal(signal, process.stdin)) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
