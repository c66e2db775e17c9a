import { blanksMatter } from '../change/blanksMatter.ts';
import { codePart } from '../decisions/codeText.ts';
import { bringsIn } from './lineMarks.ts';
import { spelling } from './spelling.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Whether each hunk of a file says the same once blanks, line breaks, kinds of quotes and separators that nobody needs are left out: its instructions are only laid out
 * anew. Left alone: languages in which blanks mean something, but for Python, whose lines are compared with how far they stand in.
 */
export function onlySpelled(view: FileView): boolean {
  const { path, file, added, removed } = view;
  if (file.status !== 'modified' || file.content.type !== 'text') return false;
  if (sameSettings(view)) return true;
  if (blanksMatter.test(path)) return false;
  if (sameNames(view)) return true;
  if (added.length === 0 || removed.length === 0 || added.length + removed.length > mostLines) return false;
  const spelled = spelling(path);
  // What goes from one hunk and comes in another may do something else there.
  return file.content.hunks.every(({ lines }) => {
    const side = (type: 'added' | 'removed'): readonly string[] =>
      lines.flatMap((line) => (line.type === type || line.type === 'context' ? [line.text] : []));
    const [before, now] = [side('removed'), side('added')];
    return spelled(before) === spelled(now) || onlyNamesMove(before, now, spelled);
  });
}

/** Whether a file of settings, compared whole by the names in it, holds the same values: only its layout differs. */
function sameSettings(view: FileView): boolean {
  const { path, file, bulk, added, removed } = view;
  if (!comparable.test(path) || bulk || file.sides === undefined) return false;
  // A remark that comes or goes says something.
  if ([...added, ...removed].some(({ text }) => text.includes('#') || text.includes('{{'))) return false;
  return (
    added.length > 0 &&
    removed.length > 0 &&
    view.settings().length === 0 &&
    values(file.sides.old) === values(file.sides.new)
  );
}

/** The words and numbers of a text, in its order. */
function values(text: string | undefined): string {
  return (text?.match(/[\w.]+/g) ?? []).join(' ');
}

const comparable = /\.(?:ya?ml|json|toml)$/i;

/** Whether two runs of lines say the same but for the order in which names are brought in, one to a line. */
function onlyNamesMove(
  before: readonly string[],
  now: readonly string[],
  spelled: (lines: readonly string[]) => string,
): boolean {
  const parted = [before, now].map((lines) => {
    const names = lines.filter((text) => wholeImport.test(text) && !byEffect.test(text));
    const kept = new Set(names);
    return { names: spelled([...names].sort()), rest: spelled(lines.filter((text) => !kept.has(text))) };
  });
  const [one, other] = parted;
  return one !== undefined && other !== undefined && one.names === other.names && one.rest === other.rest;
}

/** Whether nothing but lines that bring names in stand in another order, each with the same names, or go: what was still in use would be missed. */
function sameNames({ added, removed, language }: FileView): boolean {
  const names = (lines: readonly { readonly text: string }[]): string | undefined => {
    const code = lines.map(({ text }) => codePart(text, language)).filter((text) => text.trim() !== '');
    // What is only run for its effect may depend on its place.
    if (!code.every((text) => bringsIn.test(text) && !byEffect.test(text))) return undefined;
    return code
      .map((text) => (text.match(/[\w./@$:\\-]+/g) ?? []).sort().join(' '))
      .sort()
      .join('\n');
  };
  const before = names(removed);
  const now = names(added);
  return before !== undefined && before !== '' && (now === '' || before === now);
}

/** A name brought in, whole on its line. */
const wholeImport =
  /^(?:import .{1,300}\bfrom\s?["'][^"']{1,200}["'];?|use [\w\\:]{2,200}(?: as \w{1,60})?;|import [\w.*]{2,200};?|using [\w.]{2,200};)\s*$/;
const byEffect = /^\s*(?:import|require)\s?\(?["']|\bnoqa\b|\bsignals\b|\.(?:css|scss|sass|less)\b/;
const mostLines = 4000;
