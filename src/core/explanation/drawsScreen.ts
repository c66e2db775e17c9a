import type { FileView } from '../decisions/fileView.ts';

/** Whether the code of a file draws what people see, in a language that other code is written in too: a changed line holds what draws. */
export function drawsScreen({ path, added, removed }: FileView): boolean {
  const way = ways.find(({ files }) => files.test(path));
  if (way === undefined) return false;
  return [added, removed].some((lines) =>
    lines
      .slice(0, mostLines)
      .some(({ text }) => text.length < 400 && way.signs.some((sign) => text.includes(sign)) && way.draws.test(text)),
  );
}

/** What draws, does so in its first lines. */
const mostLines = 1500;

const tags =
  /^\s*<(?:div|span|p|a|button|input|form|label|ul|li|h[1-6]|table|tr|td|section|header|footer|nav|main|img|select|textarea)(?:[\s>/]|$)|^\s*<\/(?:div|span|p|a|button|form|label|ul|li|h[1-6]|table|section|[A-Z]\w{1,40}(?:\.\w{1,30})?)>|\bclassName=[{"']/;

const ways: readonly { readonly files: RegExp; readonly signs: readonly string[]; readonly draws: RegExp }[] = [
  { files: /\.(?:[cm]?js|ts|php|ex|rs)$/, signs: ['<', 'className='], draws: tags },
  {
    files: /\.swift$/,
    signs: ['View', 'Stack', 'Alert'],
    draws: /\bsome View\b|\b[VHZ]Stack\b|@ViewBuilder\b|\bAlert\(title:/,
  },
  { files: /\.kt$/, signs: ['@Composable'], draws: /@Composable/ },
  { files: /\.dart$/, signs: ['build(', 'child'], draws: /\bWidget build\(|^\s*(?:child|children): / },
];
