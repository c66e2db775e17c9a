import { codePart } from '../../../decisions/codeText.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** That only the words of a refusal change, or go: what is refused stays. */
export class RefusalStaysReader implements LineFactReader {
  #path = '';
  #gone = false;
  /** Where the product changes otherwise too, something else may be refused. */
  #unclear = false;

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role === 'data') this.#unclear = true;
    if (this.#unclear || role !== 'product' || place !== 'any') return;
    const said = saidOtherwise(view);
    if (said === undefined) this.#unclear = true;
    else if (said !== 'none') {
      this.#path ||= view.path;
      this.#gone ||= said === 'gone';
    }
  }

  facts(): readonly LineFact[] {
    if (this.#unclear || this.#path === '') return [];
    const values = { gone: this.#gone ? 'yes' : 'no' };
    return [{ key: 'refusalStays', noticed: 'team', weight: 3, values, path: this.#path }];
  }
}

/** Whether all that changes in a file are the words of refusals; undefined where anything else does. */
function saidOtherwise({ file, added, removed, language }: FileView): 'other' | 'gone' | 'none' | undefined {
  if (file.status !== 'modified' || file.content.type !== 'text') return undefined;
  if (added.length + removed.length > mostLines) return undefined;
  let found: 'other' | 'gone' | 'none' = 'none';
  for (const { lines } of file.content.hunks) {
    const written = lines.map(({ type, text }) => ({ type, code: codePart(text.slice(0, longest), language).trim() }));
    const [gone, come] = (['removed', 'added'] as const).map((side) =>
      written.filter(({ type, code }) => type === side && code !== ''),
    );
    if (gone === undefined || come === undefined || gone.length !== come.length) return undefined;
    for (const [at, { code: before }] of gone.entries()) {
      const after = come[at]?.code ?? '';
      const [was, now] = [masked(before), masked(after)];
      if (was === now && before === after) continue;
      const bare = was.replace(/\((?:'', ?)?''\)/, '()') === now && was !== now;
      if ((was !== now && !bare) || described.test(before)) return undefined;
      // Another figure may come with another rule.
      if (!bare && figures(before) !== figures(after)) return undefined;
      // What names something, and says nothing, may be relied on.
      if (!sentence.test(before) || !(bare || sentence.test(after))) return undefined;
      const place = written.findIndex((one) => one.code === before && one.type === 'removed');
      const around = written.slice(Math.max(0, place - near), place).filter(({ type }) => type !== 'added');
      if (!refusesWith(before, around.map(({ code }) => code).reverse())) return undefined;
      found = bare ? 'gone' : 'other';
    }
  }
  return found;
}

/** Whether the text of a line is what is given to a refusal: on that line, or in brackets that one of the lines before it, the nearest first, leaves open. */
function refusesWith(line: string, before: readonly string[]): boolean {
  // What stands beside a condition may be what it asks.
  if (asks.test(line)) return false;
  if (refuses.test(line)) return true;
  const opening = before.findIndex((code) => opensBracket.test(code));
  return (
    opening !== -1 &&
    before.slice(0, opening).every((code) => !/[;{}]$|\)$/.test(code)) &&
    refuses.test(before[opening] ?? '') &&
    !asks.test(before[opening] ?? '')
  );
}

/** The figures on a line. */
function figures(code: string): string {
  return code.match(/\d+/g)?.join(' ') ?? '';
}

/** A line without what stands in its quotes. */
function masked(code: string): string {
  return code.replace(/"[^"]{0,300}"|'[^']{0,300}'|`[^`]{0,300}`/g, "''");
}

const mostLines = 60;
const longest = 500;
const near = 2;
const opensBracket = /[([{]$/;
const asks =
  /[=!]==?(?!>)|\b(?:if|unless|when|case|cannot|can|has_?role|hasPermission|in_array|includes?|contains|where)\b/i;
/** What is written for those who read the code, or how it is called. */
const described = /^@|\b(?:summary|description)\b/;
const sentence = /["'`][^"'`]{0,20}\p{L}{2,} [^"`]{2,}/u;
const refuses =
  /\b(?:throw|raise|abort|reject|panic|halt)\b|\b(?:errors?|base)\.add\b|\badd_error\b|\b(?:Bad|Invalid)Request|NotFound|Forbidden|Unauthorized|Unprocessable|\bstatus\(4\d\d\)|\bfmt\.Errorf\(|\berrors\.New\(|\bValidationError\b|\bHTTPException\b|\{:error,/;
