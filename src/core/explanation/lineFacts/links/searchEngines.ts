import { prefilter } from '../../../decisions/prefilter.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** Whether search engines are newly asked to leave pages out of what they find, or no longer are. */
export class SearchEngineReader implements LineFactReader {
  readonly #paths = { hidden: new Set<string>(), found: new Set<string>() };

  read(view: FileView): void {
    const { role, place } = view.kind;
    if ((role !== 'product' && role !== 'settings') || place !== 'any') return;
    // A page that goes is found by nobody, whatever it asked.
    if (view.file.status === 'deleted') return;
    if (view.linesFor(robotWords).length === 0) return;
    const [came, went] = [view.added, view.removed].map((lines) =>
      lines.some(
        ({ text }, at) =>
          text.length < longest &&
          asksToLeaveOut.test(
            opens.test(text)
              ? lines
                  .slice(at, at + 3)
                  .map((line) => line.text.trim().slice(0, longest))
                  .join(' ')
              : text,
          ),
      ),
    );
    if (came === went) return;
    this.#paths[came ? 'hidden' : 'found'].add(view.path);
  }

  facts(): readonly LineFact[] {
    const { hidden, found } = this.#paths;
    // What goes in one place and comes in another may only have moved.
    if (hidden.size > 0 === found.size > 0) return [];
    const [path = ''] = hidden.size > 0 ? hidden : found;
    return [{ key: hidden.size > 0 ? 'unlisted' : 'listedAgain', noticed: 'users', weight: 4, path }];
  }
}

const longest = 400;
/** What asks may stand on the lines below. */
const opens = /\brobots\s{0,2}:\s{0,2}\{\s{0,2}$/;
/** In the head of a page, in an answer's header, or in a framework's own words. */
const asksToLeaveOut =
  /<meta\b[^>]{1,80}\brobots\b[^>]{1,80}\bnoindex|x-robots-tag\W{1,12}[^'"]{0,30}noindex|\brobots\s{0,2}:\s{0,2}\{[^}]{0,40}\bindex\s{0,2}:\s{0,2}false|\bnoindex\s{0,2}[:=]\s{0,2}(?:\{\s?)?true/i;
const robotWords = prefilter(
  [asksToLeaveOut, opens].map((pattern) => ({ pattern, hints: ['robots', 'noindex'], roles: ['product', 'settings'] })),
);
