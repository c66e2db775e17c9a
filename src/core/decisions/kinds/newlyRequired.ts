import { given, nameIn } from './newlyDemanded.ts';
import type { FileView } from '../fileView.ts';

/** What the same file let people leave out before. */
export function wasOptional(match: RegExpMatchArray, view: FileView): boolean {
  const name = nameIn(match);
  if (name === '' || given.test(match.input ?? '') || inNewShape(match, view)) return false;
  if (match.groups?.['typed'] !== undefined && !inClass(match.input ?? '', view)) return false;
  // What is part of an address is asked by the address.
  if (view.added.some(({ text }) => text.includes(`{${name}}`) || text.includes(`:${name}/`))) return false;
  const before = view.removed.filter(({ text }) => text.includes(name) && new RegExp(`\\b${name}\\b`).test(text));
  return (
    before.length > 0 &&
    before.every(({ text }) => leavesOut(text) && !/\brequired\b(?!\s*[:=]\s*[fF]alse)|\brequires\b/.test(text))
  );
}

/** What a function of Python takes looks like what a class of it holds. */
function inClass(text: string, { file }: FileView): boolean {
  if (file.content.type !== 'text') return false;
  return file.content.hunks.some(({ heading, lines }) => {
    const at = lines.findIndex((line) => line.type === 'added' && line.text === text);
    if (at < 0) return false;
    const opens = lines.slice(0, at).findLast((line) => line.type !== 'removed' && /^[^\s#)\]}]/.test(line.text));
    return /^class\s/.test((opens?.text ?? heading).trim());
  });
}

/** A shape that comes with this line was asked of nobody before. */
function inNewShape(match: RegExpMatchArray, view: FileView): boolean {
  const at = view.added.findIndex(({ text }) => text === match.input);
  for (let step = at; step > 0; step -= 1) {
    const [line, before] = [view.added[step], view.added[step - 1]];
    if (line === undefined || before?.newLine !== line.newLine - 1) return false;
    if (/^\s*(?:export\s|public\s|data\s)*(?:class|interface|struct|type|defmodule)\s/.test(before.text)) return true;
  }
  return false;
}

/** In most files nothing could be left out. */
export function leavesSomeOut(view: FileView): boolean {
  return view.removed.some(({ text }) => leavesOut(text));
}

function leavesOut(text: string): boolean {
  return leftOut.test(text) || /["']\s*=>|json:"/.test(text);
}

/** How a request says that something may be left out. */
const leftOut = /\.optional\(|\.nullish\(|\bOptional\[|\|\s?None\b|=\s?None\b|\boptional\s:|\bnullable\b|\bsometimes\b/;

/** One thing that somebody deleted is gone, and the way to it stays; unless the words are about the way itself. */
export function endsForAll(match: RegExpMatchArray, view: FileView): boolean {
  const at = view.added.findIndex(({ text }) => text === match.input);
  return !view.added
    .slice(Math.max(0, at - 2), at + 1)
    .some(
      ({ text }) =>
        /delet|remov|expir|archiv|draft/i.test(text.replace(match[0], '')) && !/\b(?:endpoint|API)\b/.test(text),
    );
}
