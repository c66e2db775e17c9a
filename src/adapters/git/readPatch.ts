import type { ChangeSource } from '../../core/change/changeSource.ts';
import type { ReadingResult } from '../../core/change/readingProblem.ts';
import { readPatchText } from '../../core/change/readPatchText.ts';
import { decodePatchFile } from './decodeText.ts';
import type { GitRepository } from './openGit.ts';
import { resolveCommit } from './revisions.ts';

/** A patch from a file, standard input or the clipboard. With a repository, the business context is its HEAD's. */
export async function readPatch(patch: string | Uint8Array, git?: GitRepository): Promise<ReadingResult<ChangeSource>> {
  const read = readPatchText(
    typeof patch === 'string' ? patch : decodePatchFile(Buffer.from(patch.buffer, patch.byteOffset, patch.byteLength)),
  );
  if (!read.ok) return read;
  const { files, words } = read.value;
  const head = git === undefined ? undefined : await resolveCommit(git, 'HEAD');
  const contextText = head?.contextText;
  const only = words.length === 1 ? words[0] : undefined;
  const date = words[0]?.date;
  return {
    ok: true,
    value: {
      type: 'change',
      subject: {
        kind: 'patch',
        title: only?.words.title ?? '',
        ...(only?.author === undefined ? {} : { author: only.author }),
        ...(date === undefined ? {} : { date }),
      },
      authorWords: words.map((commit) => commit.words),
      ...(contextText === undefined ? {} : { contextText }),
      files: {
        async *[Symbol.asyncIterator]() {
          // Between files the caller gets its turn, so that an editor stays alive and a signal is heard.
          let count = 0;
          for (const file of files) {
            if (++count % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
            git?.program.signal?.throwIfAborted();
            yield file;
          }
        },
      },
    },
  };
}
