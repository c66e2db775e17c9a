import { partName, readableName } from '../part/partName.ts';

/** What the file that draws a part of a screen is called, in words: 'purchase overview'; '' where its name says nothing by itself. */
export function screenName(path: string): string {
  if (/\.(css|scss|sass|less|styl)$/.test(path)) return '';
  const name = partName(path);
  if (name === undefined || ofTheTeam.test(name)) return '';
  if (name.includes(' ') || !bare.has(name)) return name;
  const folders = path.split('/').map((one) => readableName(one.split('.', 1)[0] ?? ''));
  const before = folders[folders.lastIndexOf(name) - 1];
  return before === undefined || before.includes(' ') || bare.has(before) ? '' : `${before} ${name}`;
}

const ofTheTeam = /\b(?:conf|config|data|kits?|layouts?|auth|hooks?|utils?|primitives?|body|use|web|api)\b/;

/** What many screens have. */
const bare: ReadonlySet<string> = new Set(
  (
    'overview detail details list edit editor new show form forms create update delete settings options summary header footer menu home main content body item items card row table ' +
    'view modal dialog button input field fields layout title panel tab tabs wrapper container page screen base common shared default details-screen confirm confirmation result results advanced saved views pages screens components containers partials app src'
  ).split(' '),
);
