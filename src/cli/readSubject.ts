import { openGit } from '../adapters/git/openGit.ts';
import { readBranch, readCommit, readRange, readSince } from '../adapters/git/readCommitted.ts';
import { readPart } from '../adapters/git/readPart.ts';
import { readPatch } from '../adapters/git/readPatch.ts';
import { readStaged, readWork } from '../adapters/git/readWork.ts';
import { wantsSides } from '../core/decisions/fileView.ts';
import type { Source } from '../core/explanation/source.ts';
import type { ReadingResult } from '../core/change/readingProblem.ts';
import { readNamedFile } from './readNamedFile.ts';
import type { SubjectCall } from './parseArguments.ts';

/** What this machine alone can tell. */
export type LocalSubject = Exclude<SubjectCall, { readonly kind: 'pullRequest' }>;

/** A subject of the command line, read from a repository or a patch. */
export async function readSubject(
  subject: LocalSubject,
  { repo, signal }: { readonly repo: string; readonly signal: AbortSignal },
): Promise<ReadingResult<Source>> {
  const opened = await openGit({ directory: repo, signal });
  // A patch or a file can be explained outside any repository.
  if (subject.kind === 'patch') {
    const bytes = await readNamedFile(subject.value, { signal });
    return bytes.ok ? readPatch(bytes.value, opened.ok ? opened.value : undefined) : bytes;
  }
  if (subject.kind === 'file') {
    const { path, lines } = subject;
    return readPart({
      path,
      directory: repo,
      ...(lines ? { lines } : {}),
      ...(opened.ok ? { git: opened.value } : {}),
    });
  }
  if (!opened.ok) return opened;
  const git = opened.value;
  const options = { wantsSides };
  switch (subject.kind) {
    case 'work':
      return readWork(git, options);
    case 'staged':
      return readStaged(git, options);
    case 'commit':
      return readCommit(git, subject.value, options);
    case 'range':
      return readRange(git, subject.value, options);
    case 'branch':
      return readBranch(git, subject.base, options);
    case 'since':
      return readSince(git, subject.value, options);
  }
}
