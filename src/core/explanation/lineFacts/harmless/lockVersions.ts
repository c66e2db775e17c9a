import type { Line } from '../../../change/fileChange.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { MovedThing } from '../lineFact.ts';

/** The components whose exact version moves in a lock file; one that stands there in several versions is left out. */
export function lockVersions({ path, file }: FileView): readonly MovedThing[] {
  const form = forms.find(({ files }) => files.test(path));
  if (form === undefined || file.content.type !== 'text' || file.added + file.removed > mostLines) return [];
  const found = { added: new Map<string, string[]>(), removed: new Map<string, string[]>() };
  for (const { lines } of file.content.hunks) {
    const named = { added: '', removed: '' };
    for (const line of lines) for (const side of sidesOf(line)) readLine(line, side);
    function readLine({ type, text }: Line, side: 'added' | 'removed'): void {
      if (text.length > longest) return;
      const name = form?.name.exec(text)?.[1];
      if (name !== undefined) named[side] = name;
      const version = form?.version.exec(text)?.[1];
      if (version === undefined || type === 'context' || named[side] === '') return;
      found[side].set(named[side], [...(found[side].get(named[side]) ?? []), version]);
    }
  }
  return [...found.added].flatMap(([name, [to = '', ...more]]) => {
    const [from, ...others] = found.removed.get(name) ?? [];
    return from === undefined || more.length + others.length > 0 || from === to ? [] : [{ name, from, to }];
  });
}

function sidesOf({ type }: Line): readonly ('added' | 'removed')[] {
  return type === 'context' ? ['added', 'removed'] : [type];
}

const mostLines = 6000;
const longest = 300;

/** How a lock file names a component and says its version, on one line or on two. */
const forms: readonly { readonly files: RegExp; readonly name: RegExp; readonly version: RegExp }[] = [
  {
    files: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
    name: /^\s{4}"(?:node_modules\/)?((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})": \{$/,
    version: /^\s{6}"version": "(\d[\w.+-]{0,40})"/,
  },
  {
    files: /(?:^|\/)yarn\.lock$/,
    name: /^"?((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})@/,
    version: /^\s{2}version:? "?(\d[\w.+-]{0,40})"?$/,
  },
  {
    files: /(?:^|\/)pnpm-lock\.yaml$/,
    name: /^\s{2}'?\/?((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})[@/]\d[\w.+-]{0,40}'?:$/,
    version: /^\s{2}'?\/?(?:@[\w.-]{1,60}\/)?[\w.-]{1,80}[@/](\d[\w.+-]{0,40})'?:$/,
  },
  {
    files: /(?:^|\/)(?:poetry|uv|pdm|cargo)\.lock$/i,
    name: /^name = "([\w.-]{1,80})"/,
    version: /^version = "(\d[\w.+-]{0,40})"/,
  },
  {
    files: /(?:^|\/)composer\.lock$/,
    name: /^\s{12}"name": "([\w./-]{1,100})"/,
    version: /^\s{12}"version": "v?(\d[\w.+-]{0,40})"/,
  },
  {
    files: /\.lock$/,
    // Of Ruby, of Elixir, of Dart.
    name: /^(?:\s{4}(?=[\w.-]{1,80} \(\d)|\s{2}"(?=\w{1,60}": \{:hex)|\s{6}name: "?)([\w.-]{1,80})/,
    version:
      /^(?:\s{4}[\w.-]{1,80} \(|\s{2}"\w{1,60}": \{:hex, :\w{1,60}, "|\s{4}version: ")(\d[\w.]{0,40})(?:-[a-z][\w-]{1,30})?["),]/,
  },
];
