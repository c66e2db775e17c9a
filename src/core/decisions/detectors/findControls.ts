import { codePart } from '../codeText.ts';
import { endsControl, holdsControls, isMenu, partIn, readControl, startsControl } from '../interfaces/controls.ts';
import { prefilter } from '../prefilter.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { LineFinding } from '../finding.ts';

/**
 * A link, a button or an entry that a screen had and no screen of the change has any longer. Left alone: a screen that is drawn anew, what only moves or says the same
 * otherwise, what leads back or closes, and screens that go whole.
 */
export function findControls(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || place === 'development') return [];
  if (view.file.status === 'deleted' || !holdsControls(view.path) || view.linesFor(words).length === 0) return [];
  const come = controlsIn(view, view.added);
  const gone = view.file.status === 'modified' ? controlsIn(view, view.removed) : [];
  if (come.length === 0 && gone.length === 0) return [];
  const still = gone.length === 0 ? '' : joined(view);
  const redrawn =
    come.length >= gone.length ||
    (gone.length > 1 && bringsPart(view)) ||
    (!isMenu(view.path) && fresh(view.added, view) > fresh(view.removed, view));
  return [
    ...come.flatMap((one) => finding(view, one, 'added', 'one-off')),
    ...gone.flatMap((one) => {
      const told = !redrawn && !one.tokens.some((token) => still.includes(token));
      return finding(view, one, 'removed', told ? 'less' : 'one-off');
    }),
  ];
}

/** A part of its own, fetched and put on the screen by the same change, holds what several controls were. */
function bringsPart(view: FileView): boolean {
  const fetched = view.added.flatMap(({ text }) =>
    view.stays(text) ? [] : [...(/^\s*import\s(.{1,200})\sfrom\b/.exec(text)?.[1] ?? '').matchAll(/\b[A-Z]\w{5,60}/g)],
  );
  return fetched.some(([name]) => view.added.some(({ text }) => new RegExp(`<${name}\\b`).test(text)));
}

interface Found {
  readonly tokens: readonly string[];
  readonly line: number;
}

function controlsIn(view: FileView, lines: readonly (AddedLine | RemovedLine)[]): readonly Found[] {
  const found: Found[] = [];
  let until = 0;
  let asleep = false;
  lines.forEach((first, at) => {
    if (at < until || first.text.length > longest) return;
    const code = codePart(first.text, view.language);
    const sleeps = asleep;
    asleep = (asleep || opensRemark.test(first.text)) && !closesRemark.test(first.text);
    if (sleeps || code === '' || view.stays(first.text)) return;
    const name = partIn(code, view.path);
    if (name !== undefined && (first.type === 'added' || broughtHere(name, view))) {
      found.push({ tokens: [name.replace(/[\W_]+/g, '').toLowerCase()], line: numberOf(first) });
      return;
    }
    if (!startsControl(code, view.path)) return;
    const own = [code];
    let end = at + 1;
    for (let line = first; !endsControl(line.text) && own.length < most; end += 1) {
      const next = lines[end];
      if (next === undefined || numberOf(next) !== numberOf(line) + 1 || startsControl(next.text, view.path)) break;
      own.push(next.text);
      line = next;
    }
    until = end;
    const { tokens } = readControl(own);
    found.push({ tokens, line: numberOf(first) });
  });
  return found;
}

/** A part of the screen that the file fetched for it alone, and no longer fetches. Those of page languages need no fetching. */
function broughtHere(name: string, view: FileView): boolean {
  if (!/\.(?:[jt]sx?|vue|svelte|astro)$/.test(view.path)) return true;
  const spoken = name.replace(/-/g, '').toLowerCase();
  const fetched = (text: string): boolean =>
    /\bimport\b/.test(text) && text.replace(/[-_]/g, '').toLowerCase().includes(spoken);
  return view.removed.some(({ text }) => fetched(text)) && !view.added.some(({ text }) => fetched(text));
}

/** What stood in a remark over several lines was not shown. */
const closesRemark = /\*\/\}|-->|--\}\}|--%>/;
const opensRemark = /^\s*(?:\{\/\*|<!--|\{\{--|<%--)/;
const longest = 600;
/** A control of more lines is told by its first ones. */
const most = 12;

function numberOf(line: AddedLine | RemovedLine): number {
  return line.type === 'added' ? line.newLine : line.oldLine;
}

/** All that the file says anew, so that what is said otherwise is still there. */
function joined(view: FileView): string {
  return view.added
    .map(({ text }) =>
      codePart(text, view.language)
        .replace(/[\W_]+/g, '')
        .toLowerCase(),
    )
    .join(' ');
}

/** How many lines do not stand on both sides. */
function fresh(lines: readonly { readonly text: string }[], view: FileView): number {
  return lines.filter(({ text }) => /\w/.test(codePart(text, view.language)) && !view.stays(text)).length;
}

function finding(
  view: FileView,
  { tokens: [token = '', ...others], line }: Found,
  sign: LineFinding['sign'],
  effect: LineFinding['effect'],
): readonly LineFinding[] {
  const at = view.evidence(sign === 'added' ? 'new' : 'old', line);
  if (!at || token === '') return [];
  return [
    {
      kind: 'control-withdrawn',
      thing: token,
      effect,
      grade: 'B',
      facts: { n: 1, menu: isMenu(view.path) ? 1 : 0, whole: view.file.status === 'added' ? 1 : 0 },
      evidence: [at],
      sign,
      token,
      others,
    },
  ];
}

const words = prefilter([
  {
    pattern:
      /<|import|link|render|include|livewire|button|href|url|path|Button|Field|add\(|field|submit|input|select|route|Item|Toggle/,
    hints: [
      '/>',
      'import',
      'render',
      'include',
      'livewire',
      '<button',
      '<input',
      '<select',
      '<textarea',
      '<item',
      'link',
      'button',
      'href',
      'btn',
      'field',
      'submit',
      'tab',
      'path',
      'url',
      'to=',
      'to:',
      'item',
      'toggle',
      'checkbox',
      'check_box',
      'switch',
      'input',
      'select',
      'picker',
      'upload',
      '->add(',
      'route',
      'listtile',
    ],
  },
]);
