import { objectHeader } from './readObjects.ts';
import { startGit, type GitProgram, type GitStream } from './runGit.ts';

/** A blob's bytes, or why it is not given. */
export type Blob =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly code: 'missingObject' | 'tooManyBytes' | 'unreadable' };

/** Reads blobs by id through one `git cat-file --batch`, started at the first question. Several questions may be open at once. */
export interface BlobReader {
  readonly read: (id: string) => Promise<Blob>;
  /** Ends the process; open questions are answered 'unreadable'. */
  readonly close: () => void;
}

/** Blobs of more than `atMost` bytes are passed over without being held. */
export function openBlobReader(program: GitProgram, atMost: number): BlobReader {
  const waiting: Question[] = [];
  let running: GitStream | undefined;
  let closed = false;
  let unsent = '';

  /** Questions that are asked together go out together: each by itself would wake both processes. */
  const send = (id: string): void => {
    if (unsent === '')
      queueMicrotask(() => {
        if (unsent !== '') running?.stdin.write(unsent);
        unsent = '';
      });
    unsent += `${id}\n`;
  };

  const start = (): void => {
    const git = startGit(program, ['cat-file', '--batch']);
    running = git;
    unsent = '';
    git.stdin.write(waiting.map(({ id }) => `${id}\n`).join(''));
    const ended = async (): Promise<void> => {
      try {
        await answer(git, waiting, atMost);
      } catch {
        // The process ended in the middle of an answer.
      }
      const { stderr } = await git.exit;
      if (running !== git) return;
      running = undefined;
      // An object that a partial clone lacks ends git, as does a broken one; the questions after it are asked again.
      waiting.shift()?.resolve({ ok: false, code: stderr.includes('promisor') ? 'missingObject' : 'unreadable' });
      if (closed || program.signal?.aborted === true)
        for (const question of waiting.splice(0)) question.resolve({ ok: false, code: 'unreadable' });
      else if (waiting.length > 0) start();
    };
    void ended();
  };

  return {
    read: (id) =>
      new Promise((resolve) => {
        if (closed || program.signal?.aborted === true) {
          resolve({ ok: false, code: 'unreadable' });
          return;
        }
        waiting.push({ id, resolve });
        if (running === undefined) start();
        else send(id);
      }),
    close: () => {
      closed = true;
      running?.stdin.end();
      running?.stop();
    },
  };
}

interface Question {
  readonly id: string;
  readonly resolve: (blob: Blob) => void;
}

async function answer(git: GitStream, waiting: Question[], atMost: number): Promise<void> {
  let line: Buffer[] = [];
  let body: { parts: Buffer[] | undefined; left: number } | undefined;
  for await (const data of git.stdout) {
    if (!Buffer.isBuffer(data)) continue;
    let chunk = data;
    while (chunk.length > 0) {
      if (body === undefined) {
        const end = chunk.indexOf(0x0a);
        if (end === -1) {
          line.push(chunk);
          break;
        }
        line.push(chunk.subarray(0, end));
        chunk = chunk.subarray(end + 1);
        const header = objectHeader.exec(Buffer.concat(line).toString('utf8'));
        line = [];
        if (header === null) waiting.shift()?.resolve({ ok: false, code: 'missingObject' });
        // The line break after the content counts with it.
        else body = { parts: Number(header[3]) > atMost ? undefined : [], left: Number(header[3]) + 1 };
        continue;
      }
      const taken = chunk.subarray(0, body.left);
      chunk = chunk.subarray(taken.length);
      body.left -= taken.length;
      body.parts?.push(taken);
      if (body.left === 0) {
        const { parts } = body;
        body = undefined;
        waiting
          .shift()
          ?.resolve(
            parts === undefined ? { ok: false, code: 'tooManyBytes' } : { ok: true, bytes: withoutLineBreak(parts) },
          );
      }
    }
  }
}

function withoutLineBreak(parts: readonly Buffer[]): Buffer {
  const all = Buffer.concat(parts);
  return all.subarray(0, all.length - 1);
}
