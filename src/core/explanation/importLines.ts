import { followsMove } from './lineMarks.ts';
import type { Hunk, Line } from '../change/fileChange.ts';

/** A changed line by its side and its place there. */
export function placeOf(line: Line): number {
  return line.type === 'removed' ? -line.oldLine : line.newLine;
}

/** The places of lines that only say which names of other parts are used: whole statements, and names on lines of their own inside one. */
export function importLines(hunks: readonly Hunk[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { lines } of hunks) {
    // Whether a statement is open, and names that may stand in one whose beginning is out of sight.
    let open = false;
    let names: Line[] = [];
    for (const line of lines) {
      const text = line.text.slice(0, longest);
      const starts = followsMove.test(text);
      if (open || starts) found.add(placeOf(line));
      if (starts) open = opened.test(text);
      else if (open && closed.test(text)) open = false;
      if (nameAlone.test(text)) names.push(line);
      else if (text.trim() !== '') {
        if (closesImport.test(text)) for (const one of [...names, line]) found.add(placeOf(one));
        names = [];
      }
    }
  }
  return found;
}

const longest = 400;
const opened = /[({]\s*(?:[\w, ]{0,200})$/;
const closed = /[)}]/;
/** 'Spacer,' of a list of names, or '"strings"' of a list of parts. */
const nameAlone = /^\s+(?:(?:\w{1,30} )?\w{1,60}(?: as \w{1,60})?,|(?:\w{1,30} )?"[\w./-]{1,120}")\s*$/;
const closesImport = /^\s*\}\s*from\s['"]/;
