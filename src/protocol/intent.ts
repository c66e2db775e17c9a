import * as z from 'zod/mini';

/** Ids are short; anything longer did not come from our page. */
const id = z.string().check(z.maxLength(64));

const intent = z.discriminatedUnion('type', [
  /** The panel is there and wants the state: after opening, a reload, or being hidden. */
  z.object({ type: z.literal('ready') }),
  /** One of those that the state offers. */
  z.object({ type: z.literal('setLanguage'), language: z.string().check(z.regex(/^[a-z]{2,3}$/)) }),
  z.object({ type: z.literal('openProof'), id }),
  z.object({ type: z.literal('copied'), what: z.enum(['founders', 'markdown']) }),
  /** The panel could not reach the clipboard: the extension copies text in its place. */
  z.object({ type: z.literal('copyFailed'), what: z.enum(['founders', 'markdown']) }),
  /** Another form of the page: which one, the reader says in a list of the editor's. */
  z.object({ type: z.literal('copyOther') }),
  /** What the reader adds in their own words: they write it in the editor's own box. */
  z.object({ type: z.literal('writeNote') }),
  /** A text of the page in other words, which the reader gives in the editor's own box. */
  z.object({ type: z.literal('correct'), id }),
  /** What the reader took out of the page: which of it, they say in a list of the editor's. */
  z.object({ type: z.literal('putBack') }),
  /** That the reader reviewed the page, in whose name they say in the editor's own box; once they did, that they take it back. */
  z.object({ type: z.literal('review') }),
  /** The dates of the page as a calendar file; where it goes, the reader says in the editor's own dialog. */
  z.object({ type: z.literal('saveDates') }),
  z.object({ type: z.literal('retry') }),
  z.object({ type: z.literal('choose') }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('openFolder') }),
  z.object({ type: z.literal('manageTrust') }),
]);

/** What the reader of the panel asked for. It carries ids and choices: never a path, an address, a command's name or text to run. */
export type Intent = z.infer<typeof intent>;

/** An intent out of a message, or undefined when it is none: whatever else a page sends is dropped. */
export function readIntent(message: unknown): Intent | undefined {
  const read = intent.safeParse(message);
  return read.success ? read.data : undefined;
}
