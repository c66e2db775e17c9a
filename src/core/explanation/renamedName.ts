import type { FileView } from '../decisions/fileView.ts';

/**
 * Whether the changed lines of a file differ by one name alone, which these lines themselves bring in and nobody outside them can know: what the file does stays. Left
 * alone: names that stand in texts, after a point, before a colon or in a short list of fields, since others may look them up.
 */
export function onlyRenamed({ file, added, removed }: FileView): boolean {
  if (file.status !== 'modified' || added.length === 0 || added.length > mostLines) return false;
  if (added.length !== removed.length) return false;
  const first = added.findIndex((line, at) => line.text !== removed[at]?.text);
  const pair = first < 0 ? undefined : differingName(removed[first]?.text ?? '', added[first]?.text ?? '');
  if (pair === undefined) return false;
  const { before, after } = pair;
  const [gone, come] = [patternsOf(before), patternsOf(after)];
  let declared = false;
  for (const [at, { text }] of added.entries()) {
    const was = removed[at]?.text ?? '';
    if (was.length > longest || text.length > longest) return false;
    if (was.replace(gone.name, after) !== text || text.replace(come.name, before) !== was) return false;
    if (gone.known.test(was) || come.known.test(text)) return false;
    if (gone.brought.test(was)) declared = true;
  }
  return declared;
}

const mostLines = 200;
const longest = 300;

/** The one name in which two lines part. */
function differingName(was: string, now: string): { readonly before: string; readonly after: string } | undefined {
  const [old, fresh] = [was.match(words) ?? [], now.match(words) ?? []];
  const at = old.findIndex((word, place) => word !== fresh[place]);
  const [before, after] = [old[at] ?? '', fresh[at] ?? ''];
  return isName.test(before) && isName.test(after) ? { before, after } : undefined;
}

const words = /\w+/g;
const isName = /^[a-z_]\w{1,50}$/i;

interface NamePatterns {
  readonly name: RegExp;
  /** Where others may know the name. */
  readonly known: RegExp;
  /** Where the lines bring the name in for themselves. */
  readonly brought: RegExp;
}

function patternsOf(name: string): NamePatterns {
  return {
    name: new RegExp(`\\b${name}\\b`, 'g'),
    known: new RegExp(
      `["'\`][^"'\`]*\\b${name}\\b|[.:@$#-]${name}\\b|\\b${name}["']?\\s?:(?!:)|[{,]\\s?${name}\\s?[,}]|[(,]\\s?${name}\\s?=(?!=)|\\b(?:export|public|protected|open|global)\\b`,
    ),
    brought: new RegExp(
      `\\b(?:let|const|var|val|my)\\s${name}\\s?=|\\bfor\\s?\\(?(?:let\\s|const\\s|var\\s)?(?:\\(?\\w{1,20},\\s?)?${name}\\)?\\s(?:in|of)\\b`,
    ),
  };
}
