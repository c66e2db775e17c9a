import { codePart } from '../codeText.ts';
import { namesOnly } from './namesOnly.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileView } from '../fileView.ts';

/** Kinds whose marks are questions at a door: one that goes says something only where none comes in its place, and what stood behind it stays. */
export const checks: ReadonlySet<string> = new Set(['access-checked', 'own-things-only']);

export const guarded: ReadonlySet<string> = new Set([...checks, 'rights-changed']);

/** The same file asks who somebody is, or what they may do, in other words. */
export function asksAgain(view: FileView, token: string): boolean {
  return view.added.some(
    ({ text }) =>
      !view.stays(text) &&
      !namesOnly.test(text) &&
      (asks.test(codePart(text, view.language)) ||
        (token.length > 8 &&
          text
            .replace(/[^A-Za-z0-9]+/g, '')
            .toLowerCase()
            .includes(token))),
  );
}

/** The same run of changed lines still names what was asked. */
export function saidBeside(at: ChangedLine, token: string): boolean {
  return token.length > 4 && at.block().added.some((text) => spoken(text).includes(token));
}

/** The same run of changed lines still asks for it under its name, in another way. */
export function quotedBeside(at: ChangedLine, said: string): boolean {
  return at.block().added.some((text) => text.includes(`"${said}"`) || text.includes(`'${said}'`));
}

/**
 * What stood in the same place asked already: whose thing it was, under the same name, or who somebody is, in other words. To ask it otherwise keeps nobody new out.
 */
export function askedBefore(at: ChangedLine, kind: string, token: string): boolean {
  if (!checks.has(kind)) return false;
  const { removed } = at.block();
  return removed.some(
    (text) =>
      (token.length > 4 && spoken(text).includes(token)) ||
      (kind === 'access-checked' && !namesOnly.test(text) && asks.test(text)),
  );
}

/** What this asks of a mark. */
interface Named {
  readonly kind: string;
  readonly anyplace?: boolean | 'added';
}

/** Where a mark counts anywhere, an unchanged line that names the same says that people were asked before, and still are. */
export function namedStill({ kind, anyplace = false }: Named, view: FileView, token: string): boolean {
  const { content } = view.file;
  return (
    kind === 'people-asked' &&
    anyplace !== false &&
    content.type === 'text' &&
    token.length > 4 &&
    content.hunks.some(({ lines }) =>
      lines.some((line) => line.type === 'context' && spoken(line.text).includes(token)),
    )
  );
}

function spoken(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}

const asks =
  /\b(?:is|has|have|can|may|must|check|ensure|require|verify|assert|enforce|authori[sz]e|allow|deny|forbid)_?\w{0,40}(?:[aA]dmin|[pP]ermi|[rR]ole|[oO]wner|[aA]ccess|[aA]llowed|[aA]uth|[lL]ogin|[mM]ember)|\b(?:Forbidden|Unauthori[sz]ed|PermissionDenied|AccessDenied)|\b40[13]\b|\bauthori[sz]e[!( ]|\b(?:login|permission|auth|admin|staff)_required\b|RequiredMixin\b/;

/** What stood in the block of the check goes with it. */
export function goesAlong(at: ChangedLine, view: FileView): boolean {
  if (!/\bdo(?:\s\|[^|]{1,30}\|)?\s*$/.test(at.code)) return false;
  const { removed } = at.block();
  const next = removed[removed.findIndex((text) => text === at.of.text) + 1];
  return next !== undefined && /\w/.test(next) && !view.stays(next);
}
