import { allMatches } from '../decisions/allMatches.ts';

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

/** Names that code is looked up by: two words joined, or capitals. */
const fixedName = /["']([a-z][a-z\d]{1,20}(?:[_-][a-z\d]{1,20}){1,4}|[A-Z]{4,20}(?:_[A-Z]{2,20}){0,3})["']/g;
const notNamed =
  /^\s*(?:import|from|export|require|use|using|include|package)\b|\brequire\(|class(?:Name)?=|\bimport\(/;
