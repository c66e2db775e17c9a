import { allMatches } from '../decisions/allMatches.ts';
import { humanised } from '../context/areaOf.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * What newly stands in the lists that those who run the product see, as it is called there or by its name in the code: columns of the administration of Django,
 * ActiveAdmin and Filament.
 */
export function newAdminColumns(view: FileView): readonly string[] {
  const way = ways.find(({ files }) => files.test(view.path));
  if (way === undefined || view.file.content.type !== 'text') return [];
  const [old, now] = [new Set<string>(), new Set<string>()];
  for (const { lines } of view.file.content.hunks) {
    let within = way.opens === undefined;
    for (const { type, text } of lines) {
      const opens = way.opens?.exec(text);
      if (opens) within = true;
      if (!within || text.length > longest) continue;
      const part = opens ? text.slice(opens.index + opens[0].length) : text;
      for (const [, name = ''] of allMatches(way.column, part)) {
        if (type !== 'removed') now.add(name);
        if (type !== 'added') old.add(name);
      }
      if (way.opens !== undefined && /[\])]/.test(part)) within = false;
    }
  }
  // Where the list itself is new, all of it is.
  const fresh = [...now].filter((name) => !old.has(name));
  return old.size === 0 ? [] : fresh.slice(0, 3).map((name) => labelOf(name, view));
}

/** What the code calls a column for its readers, else its own name in words. */
function labelOf(name: string, { added }: FileView): string {
  const said = added
    .filter(({ text }) => text.length < longest && text.includes('description'))
    .map(({ text }) => described.exec(text))
    .find((found) => found?.[1] === name)?.[2];
  return said ?? humanised(name.replace(/^(?:get|display|show)_/, ''));
}

const ways: readonly { readonly files: RegExp; readonly opens?: RegExp; readonly column: RegExp }[] = [
  {
    files: /(?:^|\/)admin(?:\/[\w/]{1,80})?\.py$/,
    opens: /\blist_display\s?(?:\+?=|:)[^=[(]{0,40}[[(]/,
    column: /["'](\w{2,60})["']/g,
  },
  { files: /(?:^|\/)app\/admin\/[\w/]{1,80}\.rb$/, column: /^\s{2,12}column (?::|["'])(\w[\w ]{1,60})/g },
  { files: /(?:^|\/)Filament\/[\w/]{1,120}\.php$/, column: /\bTextColumn::make\(['"](\w{2,60})['"]/g },
];
const described = /\b(\w{2,60})\.short_description\s?=\s?(?:_\(|gettext_lazy\()?["']([^"']{2,60})["']/;
const longest = 600;
