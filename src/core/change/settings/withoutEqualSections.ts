import type { SettingsFormat } from './settingsFormat.ts';

/**
 * Two texts of one settings file with the sections that are the same in both left empty. Lines keep their numbers, and only what differs is parsed: a small change of a
 * long file costs no more than of a short one. Texts whose sections may depend on each other (anchors, templates, several documents) are given back whole.
 * `outermost`: a section that differs stays whole, with what stands beside the difference.
 */
export function withoutEqualSections(
  format: SettingsFormat | undefined,
  old: string,
  now: string,
  { outermost = false }: { readonly outermost?: boolean } = {},
): readonly [old: string, now: string] {
  const style = format === undefined ? undefined : styles[format];
  if (style === undefined || style.dependent.test(old) || style.dependent.test(now)) return [old, now];
  const [before, after] = [old.split('\n'), now.split('\n')];
  emptyEqual(outermost ? { ...style, nested: never } : style, whole(before), whole(after));
  return [before.join('\n'), after.join('\n')];
}

interface Style {
  /** What may bind one section to another. */
  readonly dependent: RegExp;
  /** The first line of a section; its first group is the section's name. */
  readonly start: (indent: number) => RegExp;
  /** Sections that say what the others belong to. */
  readonly kept: RegExp;
  /** A section that holds sections, by its first line. */
  readonly nested?: RegExp;
}

const never = /(?!)/;

const yamlStarts: RegExp[] = [];

const styles: Partial<Record<SettingsFormat, Style>> = {
  yaml: {
    dependent: /(?:^|\s)[&*][\w.-]|\{\{|\n---|\n\.\.\.|\t|<<:|^\ufeff/,
    start: (indent) => (yamlStarts[indent] ??= new RegExp(`^ {${String(indent)}}([\\w"'./$@-][^:#]{0,200}):(?:\\s|$)`)),
    kept: /^(?:apiVersion|kind|metadata|name|repository|image|registry|engine)$/,
    nested: /:\s*$/,
  },
  toml: { dependent: /"""|'''|^\ufeff/, start: () => /^\[([^[\]]{1,200})\]/, kept: never },
  hcl: { dependent: /<<|\/\*|^\ufeff/, start: () => /^([\w"][^{=]{0,200}[{=])/, kept: never },
};

interface Range {
  readonly lines: string[];
  readonly from: number;
  readonly to: number;
}

interface Section extends Range {
  readonly name: string;
}

function whole(lines: string[]): Range {
  return { lines, from: 0, to: lines.length };
}

function emptyEqual(style: Style, old: Range, now: Range): void {
  const indent = indentOf(old);
  if (indent === undefined || indent !== indentOf(now)) return;
  const [before, after] = [sectionsOf(style, old, indent), sectionsOf(style, now, indent)];
  const equal: (readonly [Section, Section])[] = [];
  const others: (readonly [Section, Section])[] = [];
  for (const [name, one] of before) {
    const other = after.get(name);
    if (one === undefined || other === undefined || style.kept.test(name)) continue;
    (isEqual(one, other) ? equal : others).push([one, other]);
  }
  // Where all that is left of one side would go, what it belongs to would look as if it were empty.
  if (indent === 0 || (equal.length < before.size && equal.length < after.size))
    for (const pair of equal) for (const { lines, from, to } of pair) lines.fill('', from, to);
  for (const [one, other] of others) {
    const head = one.lines[one.from] ?? '';
    if (style.nested?.test(head) !== true || head !== other.lines[other.from]) continue;
    emptyEqual(style, inside(one), inside(other));
  }
}

function inside({ lines, from, to }: Section): Range {
  return { lines, from: from + 1, to };
}

/** How far the first line that says something stands in; undefined where it begins a list. */
function indentOf({ lines, from, to }: Range): number | undefined {
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    const indent = line.search(/\S/);
    if (indent < 0 || line[indent] === '#') continue;
    return /^-(?:\s|$)/.test(line.slice(indent, indent + 2)) ? undefined : indent;
  }
  return undefined;
}

/** By name; undefined for a name that occurs twice. */
function sectionsOf(
  style: Style,
  { lines, from, to }: Range,
  indent: number,
): ReadonlyMap<string, Section | undefined> {
  const start = style.start(indent);
  const sections = new Map<string, Section | undefined>();
  let name: string | undefined;
  let begun = from;
  const end = (at: number): void => {
    if (name !== undefined) sections.set(name, sections.has(name) ? undefined : { name, lines, from: begun, to: at });
  };
  for (let at = from; at < to; at += 1) {
    const found = start.exec(lines[at] ?? '')?.[1];
    if (found === undefined) continue;
    end(at);
    name = found;
    begun = at;
  }
  end(to);
  return sections;
}

function isEqual(one: Section, other: Section): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = one.from, to = other.from; at < one.to; at += 1, to += 1)
    if (one.lines[at] !== other.lines[to]) return false;
  return true;
}
