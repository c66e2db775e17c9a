import { lockVersions } from './lockVersions.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** Which number the product gives itself, where it goes from one to another, and whether a file does nothing but write it. */
export class OwnNumberReader implements LineFactReader {
  readonly #pairs = new Map<string, { readonly from: string; readonly to: string }>();
  #path = '';

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (place !== 'any' || (role !== 'product' && role !== 'parts' && role !== 'settings')) return;
    for (const { from, to } of ownNumbers(view)) {
      if (!from.includes('.') || this.#pairs.size > 1) continue;
      this.#path ||= view.path;
      this.#pairs.set(`${from} ${to}`, { from, to });
    }
  }

  facts(): readonly LineFact[] {
    const [pair, ...others] = this.#pairs.values();
    // Where several parts have numbers of their own, none is the product's.
    if (pair === undefined || others.length > 0) return [];
    return [{ key: 'ownNumber', noticed: 'team', weight: 1, values: pair, path: this.#path }];
  }
}

/** Whether a file only writes the product's own number otherwise. */
export function onlyOwnNumber(view: FileView): boolean {
  const { added, removed, file } = view;
  // The exact list repeats it for each part of the product.
  if (view.kind.role === 'lock')
    return (
      added.length === removed.length &&
      added.length < mostRepeated &&
      lockVersions(view).length === 0 &&
      [...added, ...removed].every(({ text }) => numberAlone.test(text))
    );
  if (file.status !== 'modified' || added.length !== removed.length) return false;
  return added.length > 0 && ownNumbers(view).length === added.length;
}

/** The numbers that lines of a file give the product, before and after. */
function ownNumbers({
  path,
  added,
  removed,
  file,
}: FileView): readonly { readonly from: string; readonly to: string }[] {
  if (file.status !== 'modified' || added.length > mostLines || removed.length > mostLines) return [];
  const form = forms.find(({ files }) => files.test(path));
  if (form === undefined) return [];
  const numbers = (lines: FileView['added'] | FileView['removed']): readonly (readonly [string, string])[] =>
    lines.flatMap(({ text }) => {
      const [, first, number] = form.line.exec(text.slice(0, longest)) ?? [];
      if (first === undefined) return [];
      // A file of nothing but the number names no key.
      return [number === undefined ? (['', first] as const) : ([first.toLowerCase(), number] as const)];
    });
  const before = new Map(numbers(removed));
  return numbers(added).flatMap(([key, to]) => {
    const from = before.get(key);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
}

/** A line of an exact list that holds a number and no address or fingerprint of a component. */
const numberAlone = /^[\s"]{0,12}version["\s]{0,4}[:=]?\s?"?v?\d[\w.+-]{0,40}"?,?\s*$/;
const mostLines = 12;
const mostRepeated = 60;
const longest = 200;

/** Where a product writes its number; deeper in these files stand those of others. */
const forms: readonly { readonly files: RegExp; readonly line: RegExp }[] = [
  {
    files: /(?:^|\/)(?:package|composer|manifest|app|version|plugin)\.json$/,
    line: /^(?:\s{2}|\t)?"(version|versionCode|versionName|appVersion)":\s?"?v?(\d[\w.+-]{0,40})"?,?$/,
  },
  { files: /(?:^|\/)pubspec\.yaml$/, line: /^(version):\s{0,4}["']?v?(\d[\w.+-]{0,40})["']?\s*$/ },
  { files: /(?:^|\/)chart\.ya?ml$/i, line: /^(appVersion):\s{0,4}["']?v?(\d[\w.+-]{0,40})["']?\s*$/ },
  {
    files: /(?:^|\/)(?:pyproject\.toml|cargo\.toml|setup\.cfg|\.bumpversion\.(?:cfg|toml))$/i,
    line: /^(version|current_version)\s{0,4}=\s{0,4}["']?v?(\d[\w.+-]{0,40})["']?\s*$/,
  },
  { files: /(?:^|\/)pom\.xml$/, line: /^(?:\s{2}|\s{4}|\t)<(version)>(\d[\w.+-]{0,40})<\/version>\s*$/ },
  {
    files: /(?:\.(?:csproj|fsproj)|directory\.build\.props)$/i,
    line: /^\s{0,12}<(version|versionprefix|assemblyversion|fileversion|packageversion|informationalversion)>(\d[\w.+-]{0,40})<\//i,
  },
  {
    files: /(?:^|\/)(?:build\.gradle(?:\.kts)?|gradle\.properties|mix\.exs|setup\.py|[\w-]{1,60}\.gemspec)$/,
    line: /^\s{0,12}(?:s(?:pec)?\.)?(@?version(?:Name|Code)?|VERSION_(?:NAME|CODE))(?:\s{0,4}[=:]\s{0,4}|\s)["']?v?(\d[\w.+-]{0,40})["']?,?\s*$/,
  },
  {
    files: /\.(?:py|rb|php|[cm]?[jt]s|go|ex|cs|java|kt|dart|swift|rs)$/,
    line: /^(?:(?:export|public|private|internal|static|final|const|let|var|val|String|string|\*|@?define\(')\s?){0,5}'?(__version__|(?:APP_|app_?)?(?:VERSION|version)|Version|Stable tag)["']?(?::\s?(?:str|string))?\s{0,4}(?:[:=]|=>|,)\s{0,6}["']?v?(\d{1,5}\.[\w.+-]{1,40})["']?\)?[,;]?$/,
  },
  { files: /(?:^|\/)(?:\.?version(?:\.txt)?)$/i, line: /^v?(\d{1,5}\.[\w.+-]{1,40})\s*$/ },
];
