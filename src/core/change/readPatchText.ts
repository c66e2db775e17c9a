import type { FileChange } from './fileChange.ts';
import { fileOfRecord, parsePatchBody } from './parsePatch.ts';
import { parsePatchHeader } from './patchHeader.ts';
import { readPatchWords, type PatchWords } from './patchWords.ts';
import type { ReadingResult } from './readingProblem.ts';
import { splitPatchText } from './splitPatchText.ts';

/** A patch without a repository. */
export interface PatchText {
  /** One file at a time, parsed when it is asked for; may be walked more than once. */
  readonly files: Iterable<FileChange>;
  /** The words of its commits or mails where the text has them, newest first. */
  readonly words: readonly PatchWords[];
}

/**
 * Reads a patch that someone saved, was sent or copied: Git's, mails of `git format-patch`, `git show`, plain `diff -u`; with or without prefixes, with
 * CRLF, coloured. Text that names no changed file is the problem 'notAPatch'. A file that cannot be read is among `files`, with its reason.
 */
export function readPatchText(text: string): ReadingResult<PatchText> {
  const patch = normalise(text);
  const { sections, preludes } = splitPatchText(patch);
  const named = sections.filter(
    (section) => parsePatchHeader(patch.slice(section.header.from, section.header.to)) !== undefined,
  );
  if (named.length === 0)
    return { ok: false, problem: { code: 'notAPatch', detail: `${String(text.length)} characters, no file header` } };
  return {
    ok: true,
    value: {
      words: preludes
        .map(({ from, to }) => patch.slice(from, Math.min(to, from + longestPrelude)))
        .flatMap((prelude) => readPatchWords(prelude))
        .reverse(),
      files: {
        *[Symbol.iterator]() {
          for (const section of named) {
            const header = patch.slice(section.header.from, section.header.to);
            const record = parsePatchHeader(header);
            if (record === undefined) continue;
            const hunks = section.hunks.map(({ from, to }) => patch.slice(from, to));
            yield fileOfRecord(record, [parsePatchBody({ header, hunks })]);
          }
        },
      },
    },
  };
}

/** Longer texts between two files are no commit's message. */
const longestPrelude = 200_000;

function normalise(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // Only where the headers themselves are coloured: a file's own escape sequences belong to it.
  const uncoloured = colouredHeader.test(plain) ? plain.replace(colours, '') : plain;
  // Only where the headers themselves end in CRLF: otherwise the carriage returns belong to the file.
  return crlfHeader.test(uncoloured) ? uncoloured.replaceAll('\r\n', '\n') : uncoloured;
}

const colouredHeader = /^\u001b\[[0-9;]*m(?:diff |--- |\+\+\+ |@@ )/m;
const colours = /\u001b\[[0-9;]*[mK]/g;
const crlfHeader = /^(?:@@ -[0-9, +-]+ @@[^\r\n]{0,200}|diff --git [^\r\n]{1,1000}|\+\+\+ [^\r\n]{1,1000})\r$/m;
