import { draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';
import { unquoted } from './unquoted.ts';

/**
 * The reader for what does not parse (templates, conflicts, parts of a file as a patch shows them): `key: value`, `key = value`, `- element`, `[section]`,
 * `words {`, with the indentation for parents. Text of a block scalar is kept as text. Never throws.
 */
export function readIndented(text: string): SettingBlock {
  const lines = cutLines(text);
  const root = draft(1);
  let section = root;
  const open: Level[] = [];
  let skipTo = -1;

  lines.forEach((written, at) => {
    if (at <= skipTo) return;
    const found = settingLine(written);
    if (found === undefined) return;
    let { indent } = found;
    let rest = found.text;

    const header = /^\[+([\w.@"' /-]+)\]+$/.exec(rest)?.[1];
    if (header !== undefined && indent === 0) {
      open.length = 0;
      section = root;
      for (const part of header.split(/["'.\s]+/).filter((each) => each !== '')) section = under(section, part, at + 1);
      return;
    }

    let dash = dashOf(rest);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) {
      // A list may stand as deep as its key: `steps:` above `- run`.
      const top = open.at(-1);
      if (dash > 0 && top?.indent === indent && !top.element) break;
      open.pop();
    }
    while (dash > 0 && open.length < deepestOpen) {
      const parent = open.at(-1);
      const list = listUnder(parent, section, at + 1);
      rest = rest.slice(dash);
      const pair = pairOf(rest);
      if (rest !== '' && pair === undefined && dashOf(rest) === 0) {
        put(list, '', inline(rest, at + 1) ?? leaf(valueOf(rest), at + 1));
        return;
      }
      const element = draft(at + 1);
      put(list, '', element);
      open.push({ indent, into: element, element: true });
      indent += dash;
      dash = dashOf(rest);
    }
    if (rest === '') return;
    if (/^(?:\}, ?)?[{[]$/.test(rest)) {
      // An element of a JSON list on lines of its own.
      if (open.length >= deepestOpen) return;
      const element = draft(at + 1, rest.endsWith('['));
      put(listUnder(open.at(-1), section, at + 1), '', element);
      open.push({ indent, into: element, element: true });
      return;
    }
    const element = rest.startsWith('{') ? inline(rest, at + 1) : undefined;
    if (element !== undefined) {
      put(listUnder(open.at(-1), section, at + 1), '', element);
      return;
    }

    const pair = pairOf(rest);
    const into = open.at(-1)?.into ?? section;
    if (pair === undefined) {
      if (/^(?:["'][^"']*["'])[,]?$/.test(rest))
        put(into, unquoted(rest.replace(/,$/, '')), leaf(unquoted(rest.replace(/,$/, '')), at + 1));
      return;
    }
    if (pair.opens) {
      if (open.length >= deepestOpen) return;
      let parent = into;
      for (const part of pair.keys.slice(0, -1)) parent = under(parent, part, at + 1);
      const block = draft(at + 1);
      put(parent, pair.keys.at(-1) ?? '', block);
      open.push({ indent, into: block, element: false });
      return;
    }
    if (/^[|>][+-]?\d?$/.test(pair.value)) {
      const end = endOfBlockText(lines, { from: at + 1, indent });
      put(
        into,
        pair.keys.at(-1) ?? '',
        leaf(
          lines
            .slice(at + 1, end + 1)
            .map((each) => each.trim())
            .join('\n')
            .trim(),
          at + 1,
          end + 1,
        ),
      );
      skipTo = end;
      return;
    }
    put(into, pair.keys.at(-1) ?? '', inline(pair.value, at + 1) ?? leaf(valueOf(pair.value), at + 1));
  });
  return finish(root);
}

interface Level {
  readonly indent: number;
  readonly into: SettingDraft;
  readonly element: boolean;
}

/** Deeper lines join the deepest open block. Two drafts a level at most, so that the tree stays within what `finish` takes. */
const deepestOpen = 40;

function settingLine(written: string): { readonly indent: number; readonly text: string } | undefined {
  const text = written.trim();
  if (text === '' || /^(?:#|\/\/|;|<!--|\/?\*|\{\{|\{%|<%|%\s|---|<<<<<<<|=======|>>>>>>>|[\]})]+[,;]?$)/.test(text))
    return undefined;
  let indent = 0;
  while (indent < written.length && (written[indent] === ' ' || written[indent] === '\t')) indent += 1;
  return { indent, text };
}

function under(into: SettingDraft, key: string, line: number): SettingDraft {
  const known = into.index.get(key);
  if (known !== undefined) return known;
  const made = draft(line);
  put(into, key, made);
  return made;
}

/** Elements without a key of their own go to a list that takes the place of their parent's map. */
function listUnder(parent: Level | undefined, section: SettingDraft, line: number): SettingDraft {
  const into = parent?.into ?? section;
  const known = into.index.get('');
  if (known?.list === true) return known;
  const made = draft(line, true);
  put(into, '', made);
  return made;
}

/** How much of the text is the dash of a list element. */
function dashOf(text: string): number {
  return text === '-' ? 1 : (/^-\s{1,20}/.exec(text)?.[0].length ?? 0);
}

interface Pair {
  readonly keys: readonly string[];
  readonly value: string;
  readonly opens: boolean;
}

function pairOf(text: string): Pair | undefined {
  // Spaces are made one first: two stretches of them side by side in a pattern cost the square of their length.
  const ends = text.endsWith('{') || text.endsWith('[') || text.endsWith('(');
  const opener = ends
    ? /^([A-Za-z_][\w.-]*(?: (?:"[^"]*"|'[^']*'|[\w.-]+)){0,4}) ?=? ?[{[(]$/.exec(text.replace(/\s+/g, ' '))
    : null;
  if (opener?.[1] !== undefined) {
    const words = opener[1].match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
    return { keys: words.map(unquoted), value: '', opens: true };
  }
  const pair =
    /^(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s"'#:={}[\],][^"'#:={}[\],]{0,200}?))\s{0,20}(?::(?=\s|$|["'[{]|\d|true|false)|=>?(?!=))\s{0,100}(.*)$/.exec(
      text,
    );
  const key = pair?.[1] ?? pair?.[2] ?? pair?.[3];
  if (pair === null || key === undefined) return undefined;
  const value = (pair[4] ?? '').trim();
  const opens = value === '' || /^(?:[[{(]|[&!][\w-]+)$/.test(value);
  return { keys: [key.trim()], value, opens };
}

/** Without the comma at its end, a comment after it, quotes around it. */
function valueOf(text: string): string {
  let value = text.trim();
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    if (end > 0 && /^(?:$|[,;]$|#|\/\/|[,;]\s{0,9}(?:#|\/\/))/.test(value.slice(end + 1).trim()))
      return value.slice(1, end);
  }
  const comment = value.indexOf(' #');
  if (comment >= 0) value = value.slice(0, comment).trim();
  if (value.endsWith(',') || value.endsWith(';')) value = value.slice(0, -1).trim();
  return unquoted(value);
}

/** `{ version = "1", optional = true }` and `[a, b]` on one line, with nothing nested in them. */
function inline(value: string, line: number): SettingDraft | undefined {
  const list = value.startsWith('[');
  const content = /^(?:\{([^{}[\]]*)\}|\[([^{}[\]]*)\]),?$/.exec(value);
  const text = content?.[1] ?? content?.[2];
  if (text === undefined) return undefined;
  const made = draft(line, list);
  for (const part of text.match(/(?:"[^"]*"|'[^']*'|[^,"'])+/g) ?? []) {
    if (part.trim() === '') continue;
    const pair = list ? undefined : pairOf(part.trim());
    if (pair !== undefined) put(made, pair.keys.at(-1) ?? '', leaf(valueOf(pair.value), line));
    else if (list) put(made, '', leaf(valueOf(part), line));
    else return undefined;
  }
  return made;
}

function endOfBlockText(
  lines: readonly string[],
  { from, indent }: { readonly from: number; readonly indent: number },
): number {
  let end = from - 1;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= indent) break;
    end = at;
  }
  return end;
}
