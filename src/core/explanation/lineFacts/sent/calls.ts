import { blockRemarks } from '../../../decisions/blockRemarks.ts';
import { writtenLines } from '../../conditions/writtenLines.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { Written } from '../../conditions/writtenLines.ts';

/** One call as it was and as it is, each with all that stands in its brackets. */
export interface ChangedCall {
  readonly before: string;
  readonly after: string;
}

/** The calls of a file, opened by what a pattern finds where one of some signs stands, of which what they are given changes: paired by their order where a place of the file holds as many before and after. */
export function changedCalls(view: FileView, opening: RegExp, signs: readonly string[]): readonly ChangedCall[] {
  if (view.file.content.type !== 'text') return [];
  const linesOf = blockRemarks(view.path);
  return view.file.content.hunks.flatMap((hunk) => {
    const lines = linesOf(hunk);
    if (
      lines.length > mostLines ||
      !lines.some(
        ({ text }) => text.length < longest && signs.some((sign) => text.includes(sign)) && opening.test(text),
      )
    )
      return [];
    const written = writtenLines(lines, view.language);
    const [before, after] = (['removed', 'added'] as const).map((side) =>
      callsIn(
        written.filter(({ type }) => type === side || type === 'context'),
        opening,
      ),
    );
    if (before === undefined || after === undefined || before.length !== after.length) return [];
    // What only stands in another order is the same.
    const [old, fresh] = [before, after].map((calls) => new Set(calls.map(({ text }) => text)));
    return after.flatMap(({ name, text, changed }, at) => {
      const was = before[at];
      if (old?.has(text) === true || (was !== undefined && fresh?.has(was.text) === true)) return [];
      return was === undefined || was.name !== name || (!was.changed && !changed) || was.text === text
        ? []
        : [{ before: was.text, after: text }];
    });
  });
}

interface Call {
  readonly name: string;
  readonly text: string;
  readonly changed: boolean;
}

function callsIn(lines: readonly Written[], opening: RegExp): readonly Call[] {
  return lines.flatMap(({ code }, at): readonly Call[] => {
    const match = opening.exec(code);
    if (match === null || declared.test(code)) return [];
    const inside = lines.slice(at, endOfCall(lines, at, match.index));
    const text = inside.map(({ code: one }) => one).join('\n');
    return [{ name: match[0], text: text.slice(match.index), changed: inside.some(({ type }) => type !== 'context') }];
  });
}

/** The first line after a call: where its brackets close, or where what is known of it ends. */
function endOfCall(lines: readonly Written[], at: number, from: number): number {
  let depth = 0;
  for (let end = at; end < Math.min(lines.length, at + mostOfCall); end += 1) {
    const code = (lines[end]?.code ?? '').slice(end === at ? from : 0).replace(quotes, '');
    for (const sign of code) {
      if ('([{'.includes(sign)) depth += 1;
      if (')]}'.includes(sign)) depth -= 1;
    }
    if (depth <= 0 && !code.endsWith(',')) return end + 1;
  }
  return Math.min(lines.length, at + mostOfCall);
}

const quotes = /"[^"]{0,200}"|'[^']{0,200}'|`[^`]{0,200}`/g;
/** Where a step is defined, nothing is sent. */
const declared =
  /^(?:(?:export|default|async|public|private|protected|static|override|final|suspend|inline|abstract) ){0,4}(?:def|defp|func|fun|function|fn|sub|class|interface)\b|^import\b|^from\b|^(?:async )?\w{2,60}\([^'"]{0,200}\)(?:: ?[\w<>]{1,40})? ?\{$/;
const mostLines = 400;
const longest = 400;
const mostOfCall = 40;
