import { allMatches } from '../../../decisions/allMatches.ts';
import { codePart } from '../../../decisions/codeText.ts';
import { once } from '../../../decisions/once.ts';
import { valueInWords } from '../../conditions/nameInWords.ts';
import { bringsIn } from '../../lineMarks.ts';
import type { Hunk } from '../../../change/fileChange.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { Reworded } from '../../writtenText.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** A case, a state or a right that takes the place of another in the code: 'PENDING' where 'SENT' stood. */
export class ValueSwapReader implements LineFactReader {
  readonly #found = new Map<string, LineFact>();

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role !== 'product' || place !== 'any' || view.file.status !== 'modified' || this.#found.size > mostKept) return;
    if (view.file.content.type !== 'text') return;
    const { path, language } = view;
    for (const { before, after } of view.file.content.hunks.flatMap((hunk) =>
      swappedConstants(hunk, { path, language }),
    ))
      this.#found.set(`${before} ${after}`, {
        key: 'valueSwapped',
        noticed: 'users',
        weight: 3,
        quotes: { before: [before], after: [after] },
        path: view.path,
      });
  }

  facts(): readonly LineFact[] {
    return this.#found.size > mostKept ? [] : [...this.#found.values()].slice(0, mostTold);
  }
}

/** Where many change, one says little of it. */
const mostKept = 4;
const mostTold = 2;

/** Constants of one family of which one takes the place of another on a line that stays otherwise the same: 'Status.FAILED' and 'Status.LATE', 'ORDER_NEW' and 'ORDER_OLD'. */
function swappedConstants(
  { lines }: Hunk,
  { path, language }: { readonly path: string; readonly language: string | undefined },
): readonly Reworded[] {
  const [added, removed] = (['added', 'removed'] as const).map((side) => lines.filter(({ type }) => type === side));
  if (added === undefined || removed === undefined) return [];
  if (removed.length === 0 || removed.length + added.length > mostLines || !inCode.test(path)) return [];
  const constants = (text: string): readonly Constant[] =>
    text.length < mostOfLine && mayHoldConstant.test(text) ? constantsIn(codePart(text, language).trim()) : [];
  const gone = new Map<string, Constant[]>();
  for (const { text } of removed)
    for (const one of constants(text)) gone.set(one.around, [...(gone.get(one.around) ?? []), one]);
  if (gone.size === 0) return [];
  // What stands further up or down still is in its place.
  const stays = once(() => new Set(added.flatMap(({ text }) => constants(text).map(({ name }) => name))));
  return added.flatMap(({ text }) =>
    constants(text).flatMap((now) => {
      const before = gone
        .get(now.around)
        ?.find((one) => one.name !== now.name && akin(one, now) && !stays().has(one.name));
      const [was, is] = [before, now].map((one) => one && valueInWords(one.name));
      return before === undefined || was === undefined || is === undefined || was === is
        ? []
        : [{ before: was, after: is }];
    }),
  );
}

interface Constant {
  readonly around: string;
  readonly family: string;
  readonly name: string;
}

function constantsIn(code: string): readonly Constant[] {
  if (bringsIn.test(code) || defines.test(code)) return [];
  return allMatches(constant, code).map((match) => {
    const [whole, family = '', member = '', capitals = '', bare = ''] = match;
    const name = [member, capitals, bare].find((one) => one !== '') ?? '';
    return {
      around: `${code.slice(0, match.index)}\0${code.slice(match.index + whole.length)}`,
      family,
      name,
    };
  });
}

/** Whether two constants are values of one thing. */
function akin(one: Constant, other: Constant): boolean {
  if (one.family !== other.family || !ofCases.test(`${one.family} ${one.name} ${other.name}`)) return false;
  if (one.family !== '') return true;
  const [a, b] = [one.name.split('_'), other.name.split('_')];
  return a[0] === b[0] && a.length > 1 && b.length > 1;
}

/** Words of what something is, may or has become: of these, one in the place of another decides a case. */
const ofCases =
  /status|state\b|role|visib|fail|success|pending|approv|reject|accept|refus|permission|access|plan\b|tier|level|priority|severity|allow|deny|public|private|active|block|cancel|paid|refund|draft|publish|archiv|delet|admin|manager|reason|urgen/i;
const inCode = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|java|kt|cs|go|exs?|dart|swift|scala|rs|erb|html|blade\.php)$/;
const mostLines = 600;
const mostOfLine = 200;
const mayHoldConstant = /[A-Z]{3}|(?:\.|::)[A-Z]/;
/** A member of a family in capitals, or of one that its name says to be of values; or a name in capitals of several words. */
const constant =
  /(?<![\w.:$"'])(?:((?:[A-Z]\w{2,40}(?:\.|::)){0,1}[A-Z]\w{2,40}(?:\.|::))(?:(?<=(?:Type|Status|State|Kind|Action|Role|Level|Mode|Reason|Event|Category|Permission|Priority|Outcome|Result|Method|Plan|Tier|Scope)s?(?:\.|::))([A-Z]\w{2,40})|([A-Z][A-Z\d]{2,30}(?:_[A-Z\d]{1,20}){0,5}))|([A-Z][A-Z\d]{2,20}(?:_[A-Z\d]{2,20}){1,5}))(?![\w.(:"'-])/g;
/** Where a constant is given its value, it may only be named anew. */
const defines =
  /^(?:(?:export|public|private|static|final|const|val|let|readonly|pub|enum|case|def) )*[A-Z][\w.]{2,60}\s?(?:=(?!=)|:|,?$|\()/;
