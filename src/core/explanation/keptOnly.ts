import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Finds new lists of fixed texts by which new lines sort what they go through: only what bears one of these texts stays. Lists and their use may stand in different files.
 */
export class KeptOnlyReader {
  readonly #lists = new Map<string, readonly string[]>();
  readonly #used = new Set<string>();
  #lines = 0;

  /** Takes one file of the product into account. */
  read(view: FileView): void {
    this.#lines += view.added.length;
    if (this.#lines > mostLines) return;
    for (const [name, texts] of fixedLists(view)) this.#lists.set(name, texts);
    for (const name of sortedBy(view)) this.#used.add(name);
  }

  /** The texts of one such list; none where there is no list, or more than one. */
  texts(): readonly string[] {
    const found = [...this.#lists].filter(([name]) => this.#used.has(name));
    return found.length === 1 && this.#lines <= mostLines ? (found[0]?.[1] ?? []) : [];
  }
}

/** New lists of texts that have a name of their own, whole within the new lines. */
export function fixedLists({ added }: Pick<FileView, 'added'>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  let open: { readonly name: string; readonly texts: string[]; last: number } | undefined;
  for (const { text, newLine } of added) {
    if (text.length > longest) {
      open = undefined;
      continue;
    }
    const begins = open === undefined && mayOpen.test(text) ? begun.exec(text) : null;
    if (begins) open = { name: begins[1] ?? '', texts: [], last: newLine - 1 };
    if (open === undefined) continue;
    const part = begins ? text.slice(begins[0].length) : text;
    if (newLine !== open.last + 1 || !element.test(part.trim())) {
      open = undefined;
      continue;
    }
    open.last = newLine;
    open.texts.push(...allMatches(inQuotes, part).map(([, double, single]) => double ?? single ?? ''));
    if (!ends.test(part.trim())) continue;
    if (open.texts.length > 0) lists.set(open.name, open.texts);
    open = undefined;
  }
  return lists;
}

/** Names of the lists by which new lines keep some of what they go through, where no such line stood before. */
function sortedBy(view: FileView): readonly string[] {
  if (view.removed.some(({ text }) => keeps.test(text.slice(0, longest)))) return [];
  const lines = view.added.map(({ text, newLine }) => ({
    code: codePart(text.slice(0, longest), view.language),
    at: newLine,
  }));
  return lines.flatMap(({ code, at }, index) => {
    const [, before = '', ruby, inPython] = asked.exec(code) ?? [];
    const name = ruby ?? inPython;
    if (name === undefined || !admitted.test(name) || turned.test(before)) return [];
    const near = lines.slice(Math.max(0, index - 2), index + 3).filter((one) => Math.abs(at - one.at) <= 2);
    return near.some((one) => one.at <= at && keeps.test(one.code)) && !near.some((one) => leaves.test(one.code))
      ? [name]
      : [];
  });
}

const mostLines = 2000;
const longest = 400;
/** A bracket with a text after it, or nothing but an end: most lines hold none, and need not be read. */
const mayOpen = /[[({][\s,]*(?:["'\])}.;]|as const|$)/;
/** A name that is given a list: TITLES = [, const allowedKinds = new Set([, private static final List<String> KINDS = List.of( */
const begun =
  /^\s*(?:[\w<>[\],.@ ]{0,60} )?([A-Za-z_]\w{2,60})(?:: [\w<>[\], ]{1,40})?\s?=\s?(?:new Set(?:<\w{1,20}>)?\(|(?:List|Set|Arrays)\.(?:of|asList)(?=\()|frozenset\(|set\(|%w(?=\[)|array(?=\()|new(?:\[\]|\s\w{1,20}\[\]| List<string>(?:\(\))?)?\s?(?=\{))?[[({]/;
/** Nothing but texts and what stands between them. */
const element = /^[\s,]*(?:(?:"[^"]*"|'[^']*')[\s,]*){0,20}[\])}]{0,3}(?:\.freeze)?(?: as const)?[;,]?$/;
const ends = /[\])}](?:\.freeze)?(?: as const)?[;,]?$/;
const inQuotes = /"([^"]{1,160})"|'([^']{1,160})'/g;
/** What keeps only some of what it goes through. */
const keeps =
  /\.(?:select|filter|find_all|keep_if|Where|filterNot)\b\s?[({!]?|\.(?:select|filter|find_all)!? do\b|\barray_filter\(|\bEnum\.filter\(|\|> filter\(/;
const leaves = /\.reject\b|Enum\.reject|filterNot|delete|destroy|remove|purge|\berror|\.length\b|\.any\?|throw|raise/i;
/** What a list is called that says what may come through; by others, code looks for what it wants to deal with. */
const admitted =
  /(?:allow|support|visib|shown?_?|valid|includ|kept|keep|accept|public|enabled|known|permit|display|authori[sz]|eligib|whitelist)/i;
/** Whether a value stands in a list. */
const asked =
  /^(.*?)(?:([A-Za-z_]\w{2,60})\.(?:include\?|includes|has|contains|Contains|member\?)\(|\b(?:in |in_array\([^,()]{1,60}, ?(?:self::|static::|\$)?)(?:\w{1,40}(?:\.|::))?([A-Za-z_]\w{2,60})\b)/;
const turned = /(?:!|\bnot )[\w.:$()[\]"'>-]{0,60}\s?$/;
