import type { FileView } from '../fileView.ts';

/** A value that counts where nobody gives one, or leave to give none. */
export const given = /\.(?:optional|default|nullish|catch|allow)\(|\bdefault[:=]/;

/** What a pattern names, by whichever of its groups. */
export function nameIn(match: RegExpMatchArray): string {
  return Object.values(match.groups ?? {}).find((group: string | undefined) => group !== undefined) ?? '';
}

/** A declaration may go on over the lines that follow, up to its comma. */
function statementFrom(text: string, view: FileView): string {
  const at = /[,;]\s*$/.test(text) ? -1 : view.added.findIndex((line) => line.text === text);
  if (at < 0) return text;
  const rest = view.added.slice(at + 1, at + 9).map((line) => line.text);
  const end = rest.findIndex((line) => /[,;]\s*$/.test(line));
  return [text, ...rest.slice(0, end + 1)].join(' ');
}

/** A setting without a usual value, of which the file said nothing before. */
export function isNewlyDemanded(match: RegExpMatchArray, view: FileView): boolean {
  const name = nameIn(match);
  // A script may give itself what it asks for.
  if (
    match.groups?.['composed'] !== undefined &&
    ((view.file.sides?.new ?? '').includes(`\n${name}=`) ||
      view.added.some(({ text }) => new RegExp(`^\\s*(?:export |local |readonly )?${name}=`).test(text)) ||
      /(^|\/)(?:scripts?|tools?|ci|bin)\/[^/]{0,40}(?:build|lint|test|release|publish)/i.test(view.path))
  )
    return false;
  return name !== '' && !given.test(statementFrom(match.input ?? '', view)) && askedByNone(name, view);
}

/** Nothing asked for it before in this file, or what did had a value to fall back on. */
export function askedByNone(name: string, view: FileView): boolean {
  return view.removed.every(({ text }) => !text.includes(name) || fallenBack.test(text));
}

/** A setting read with what counts where nobody fills it in. */
const fallenBack =
  /\b[A-Z][A-Z0-9_]{2,60}["']?\]?(?:\s?,\s?(?:default\s?=\s?)?["'\w[({]|\)?\s?(?:\|\||\?\?|\?:|\bor\b)\s?["'\w]|:-)|\.default\(/;

/** What is done with its value at once fails where there is none, unless somebody asks first whether there is one. */
export function isUsedAtOnce(match: RegExpMatchArray, view: FileView): boolean {
  const name = nameIn(match);
  // The line above asked whether there is one.
  if (/^\s*(?:\?(?!\?)|&&)/.test(match.input ?? '')) return false;
  const asked = new RegExp(
    `(?:if|unless|&&|\\?|present)\\W.{0,60}${name}\\b(?!["'\\]!]{0,3}\\.)|${name}["'\\]]{0,3}(?:\\.present|\\.nil|\\s?(?:&&|\\?|\\|\\|))`,
  );
  return (
    view.kind.place !== 'test' &&
    view.kind.place !== 'development' &&
    !/(?:^|[/_.])(?:tests?|spec|scripts?|development|review)[/_.]/.test(view.path) &&
    view.added.every(({ text }) => !asked.test(text)) &&
    askedByNone(name, view)
  );
}
