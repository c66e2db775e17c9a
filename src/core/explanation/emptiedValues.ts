import { humanised } from '../context/areaOf.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * The name, in words, of a value that is always empty since one line changed: `number || ''` became `number && ''`, so that what was there never comes through. Undefined where there is none.
 */
export function emptiedValue({ file }: Pick<FileView, 'file'>): string | undefined {
  if (file.content.type !== 'text') return undefined;
  for (const { lines } of file.content.hunks) {
    for (const [at, line] of lines.entries()) {
      if (line.type !== 'added' || line.text.length > longest || !emptied.test(line.text)) continue;
      const former = line.text.replace(
        emptied,
        (_, sign: string, rest: string) => (sign === 'and' ? ' or' : ' #') + rest,
      );
      const before = lines.some(
        ({ type, text }) =>
          type === 'removed' &&
          text.replace(/ (?:\|\||\?\?)(?= (?:""|''|``|null|nil|None|undefined)[\s,;)}]*$)/, ' #') === former,
      );
      if (!before) continue;
      const name = named.exec(line.text)?.[1] ?? open.exec(lines[at - 1]?.text ?? '')?.[1] ?? openBefore(lines, at);
      if (name !== undefined) return humanised(name);
    }
  }
  return undefined;
}

/** The key on the line above, where the old and the new line stand below it. */
function openBefore(
  lines: readonly { readonly type: string; readonly text: string }[],
  at: number,
): string | undefined {
  const above = lines.slice(0, at).findLast(({ type }) => type !== 'removed');
  return open.exec(above?.text ?? '')?.[1];
}

const longest = 300;
/** What stands behind the sign can only be nothing: a value that is there becomes empty, one that is not stays so. */
const emptied = / (&&|and)( (?:""|''|``|null|nil|None|undefined)[\s,;)}]*)$/;
const named = /^\s*(?:const |let |var |final |self\.|this\.)?["']?([A-Za-z_]\w{1,40})["']?\s?[:=]\s/;
const open = /^\s*["']?([A-Za-z_]\w{1,40})["']?\s?[:=]\s*$/;
