import { allMatches } from '../decisions/allMatches.ts';
import { oncePer } from '../decisions/once.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What settings of the parts of a screen decide. */
export type ScreenSetting =
  'proposed' | 'usable' | 'allowed' | 'leads' | 'clicked' | 'shown' | 'readAloud' | 'mark' | 'look' | 'kind' | 'other';

/** The settings by which the two sides of a screen differ; undefined where anything else differs too. */
export const changedSettings = oncePer(({ added, removed }: FileView): ReadonlySet<ScreenSetting> | undefined => {
  if (added.length + removed.length > mostLines) return undefined;
  const [now, before] = [joined(added), joined(removed)];
  if (bare(now) !== bare(before)) return undefined;
  const [come, gone] = [settingsIn(now), settingsIn(before)];
  const differing = [
    ...come.filter((one) => !gone.some(({ whole }) => whole === one.whole)),
    ...gone.filter((one) => !come.some(({ whole }) => whole === one.whole)),
  ];
  return new Set(
    differing.map(({ name, whole }) =>
      readAloud.test(whole)
        ? 'readAloud'
        : hides.test(whole)
          ? 'shown'
          : (meanings.find(({ names }) => names.test(name))?.setting ?? 'other'),
    ),
  );
});

/** Marks for programs that read pages aloud. */
const readAloud = /^[:\w]{0,2}aria-|^scope=["'](?:col|row|colgroup|rowgroup)["']/;

/** A class that hides: it says when something is shown. */
export const hides = /^[:\w-]{0,12}class(?:Name)?=.{0,300}\b(?:hidden|d-none|invisible|is-hidden|sr-only|hide)\b/i;

/** A setting is mended in a few places; a longer change does more. */
const mostLines = 300;

function joined(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text.slice(0, 600)).join('\n');
}

function bare(text: string): string {
  // What stresses words is read so aloud, and looks as what only slants or thickens them.
  return text
    .replace(/<(\/?)i>/g, '<$1em>')
    .replace(/<(\/?)b>/g, '<$1strong>')
    .replace(setting, '')
    .replace(/[\s,]+/g, '');
}

function settingsIn(text: string): readonly { readonly name: string; readonly whole: string }[] {
  return allMatches(setting, text).map(([whole, name = '']) => ({ name, whole: whole.replace(/\s+/g, ' ').trim() }));
}

/** href="…", :disabled="…", onClick={…}, autocomplete: "off" and :autocomplete => "off" of a helper, required alone. */
const setting =
  /(?<=[\s,(])(?:\*ng|v-|data-|aria-)?:?([@\w-]{2,40}(?::\w{2,20}|\.\w{2,20})?)(?:=(?:"[^"]{0,400}"|'[^']{0,400}'|\{(?:[^{}]|\{[^{}]{0,300}\}){0,400}\})|(?::| ?=>) ?(?:"[^"]{0,200}"|'[^']{0,200}'|true|false|:\w{1,30}|\d{1,4}))/g;

const meanings: readonly { readonly setting: ScreenSetting; readonly names: RegExp }[] = [
  {
    setting: 'look',
    names: /^(?:class(?:Name)?|style|size|variant|color|width|height|gap|spacing|align|colspan|rows|cols)$/,
  },
  { setting: 'mark', names: /^(?:id|key|ref|test-?id|testID|cy|qa|controller|target|turbo\w{0,20}|name)$/ },
  { setting: 'proposed', names: /^auto-?complete$/i },
  { setting: 'usable', names: /^(?:is)?(?:disabled|read-?only|enabled|loading)$/i },
  {
    setting: 'allowed',
    names: /^(?:required|min|max|max-?length|min-?length|pattern|step|accept|multiple|optional)$/i,
  },
  { setting: 'leads', names: /^(?:href|to|src|action|router-?link|url|target|rel)$/i },
  { setting: 'clicked', names: /^(?:on[A-Z]?\w{2,20}|@\w{2,20}(?:\.\w{2,20})?|on:\w{2,20}|click)$/i },
  { setting: 'shown', names: /^(?:if|else-if|show|hidden|visible|isOpen|open|when)$/i },
  { setting: 'readAloud', names: /^(?:role|alt|tab-?index)$/i },
  { setting: 'kind', names: /^(?:type|input-?mode)$/i },
];
