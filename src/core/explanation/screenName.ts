import { hardWords } from './hardWords.ts';
import { partName, readableName } from '../part/partName.ts';

/** What the file that draws a part of a screen is called, in words: 'purchase overview'; '' where its name says nothing by itself. */
export function screenName(path: string): string {
  if (/\.(css|scss|sass|less|styl)$/.test(path)) return '';
  const whole = partName(path.replace(secondEnding, ''));
  if (whole === undefined || ofTheTeam.test(whole)) return '';
  // 'Team member row' is the team member to whoever looks at it.
  const name = whole.replace(pieces, '');
  const { explained, unexplained } = hardWords(name);
  if (explained + unexplained > 0) return '';
  if (name.includes(' ') || !bare.has(name)) return name;
  const folders = path.split('/').map((one) => readableName(one.split('.', 1)[0] ?? ''));
  const before = folders[folders.lastIndexOf(name) - 1];
  return before === undefined || before.includes(' ') || bare.has(before) ? '' : `${before} ${name}`;
}

/** How a page is written before it is made one. */
const secondEnding = /\.(?:md|text|txt|html|js|turbo_stream)(?=\.\w{2,10}$)/;
const pieces = / (?:rows?|tiles?|cells?|cards?|widgets?|views?|screens?|components?|containers?|partials?)$/;
const ofTheTeam =
  /\b(?:html\w*|index|conf|config|data|kits?|layouts?|auth|hooks?|utils?|primitives?|body|use|web|api|head|wrappers?|providers?|helpers?|routers?|routes|reducers?|boilerplate|base(?= \w))\b/;

/** What many screens have. */
const bare: ReadonlySet<string> = new Set(
  (
    'overview detail details list edit editor new show form forms create update delete settings options summary header footer menu home main content body item items card row table ' +
    'view modal dialog button input field fields layout title panel tab tabs wrapper container page screen base common shared default details-screen confirm confirmation result results advanced saved views pages screens components containers partials app src'
  ).split(' '),
);
