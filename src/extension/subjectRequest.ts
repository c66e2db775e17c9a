import * as z from 'zod/mini';

const lines = z.object({ from: z.number(), to: z.number() });

/** A request is kept over a reload of the window: hence a schema. Folders and files are addresses (URIs), as VS Code names them. */
const subjectRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('work'), folder: z.string() }),
  z.object({ kind: z.literal('staged'), folder: z.string() }),
  z.object({ kind: z.literal('commit'), folder: z.string(), revision: z.string() }),
  /** `A..B` or `A...B` */
  z.object({ kind: z.literal('range'), folder: z.string(), range: z.string() }),
  /** The current branch; without `base`, against the remote's default branch. */
  z.object({ kind: z.literal('branch'), folder: z.string(), base: z.exactOptional(z.string()) }),
  /** A day or a revision. */
  z.object({ kind: z.literal('since'), folder: z.string(), since: z.string() }),
  z.object({ kind: z.literal('patchFile'), file: z.string() }),
  z.object({ kind: z.literal('patchText'), text: z.string() }),
  z.object({ kind: z.literal('file'), file: z.string(), lines: z.exactOptional(lines) }),
]);

/** What someone asked to have explained. */
export type SubjectRequest = z.infer<typeof subjectRequest>;

/** A request out of storage, or undefined when it is none. */
export function readSubjectRequest(stored: unknown): SubjectRequest | undefined {
  const read = subjectRequest.safeParse(stored);
  return read.success ? read.data : undefined;
}
