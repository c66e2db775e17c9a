import { emptyContext } from './context.ts';
import type { BusinessContext } from './context.ts';

/** A context and what is wrong in its text; a wrong entry is left out, the others stand. */
export interface ReadContext {
  readonly context: BusinessContext;
  readonly problems: readonly { readonly line: number; readonly path: string; readonly code: string }[];
}

/** Reads the text of `.explain-for-ceo.json`. No text is an empty context. */
export function readContext(text: string | undefined): ReadContext {
  if (text === undefined) return { context: emptyContext, problems: [] };
  return { context: emptyContext, problems: [] };
}
