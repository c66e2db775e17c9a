import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { once } from '../decisions/once.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** Fixed names of a file of which one takes the place of another on a line that stays otherwise the same. */
export function swappedNames({ added, removed, language }: FileView): readonly Reworded[] {
  const names = (text: string): ReturnType<typeof namesIn> =>
    namesIn(codePart(text.slice(0, longest), language).trim());
  const gone = new Map<string, string[]>();
  for (const { text } of removed)
    for (const { around, name } of names(text)) gone.set(around, [...(gone.get(around) ?? []), name]);
  if (gone.size === 0) return [];
  const stay = once(
    () => new Set(added.flatMap(({ text }) => namesIn(text.slice(0, longest)).map(({ name }) => name))),
  );
  return added.flatMap(({ text }) =>
    names(text).flatMap(({ around, name }) => {
      const before = gone.get(around)?.find((one) => one !== name && !stay().has(one));
      return before === undefined ? [] : [{ before, after: name }];
    }),
  );
}

const longest = 600;

/** The fixed names of a line, each with the line around it. */
export function namesIn(code: string): readonly { readonly around: string; readonly name: string }[] {
  if (!code.includes('"') && !code.includes("'")) return [];
  const names = allMatches(fixedName, code);
  if (names.length === 0 || notNamed.test(code)) return [];
  return names.map((match) => {
    const name = match[1] ?? '';
    return { around: `${code.slice(0, match.index)}\0${code.slice(match.index + name.length + 2)}`, name };
  });
}

/** Names that code is looked up by: two words joined, or capitals. Marks of a page exist wherever it is drawn. */
const fixedName =
  /["']((?!aria-|data-)[a-z][a-z\d]{1,20}(?:[_-][a-z\d]{1,20}){1,4}|[A-Z]{4,20}(?:_[A-Z]{2,20}){0,3})["']/g;
const notNamed =
  /^\s*(?:import|from|export|require|use|using|include|package)\b|\brequire\(|class(?:Name)?=|\bimport\(/;
