import { allMatches } from '../../../decisions/allMatches.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** That lists of words of several languages change, all of which were there: none is begun. */
export class NoLanguageReader implements LineFactReader {
  /** The codes that stand in one place of a path, by that path without them: one alone may be a word like any other. */
  readonly #places = new Map<string, Set<string>>();
  #path = '';
  #unclear = false;

  read(view: FileView): void {
    if (this.#unclear) return;
    this.#unclear = beginsOne(view);
    // A list that names no language may hold several.
    const named = view.kind.role === 'translations' ? codesIn(view.path) : [];
    if (named.length === 0) return;
    if (view.file.status !== 'modified' || this.#places.size > mostPlaces) {
      this.#unclear = true;
      return;
    }
    for (const { place, code } of named) {
      this.#path ||= view.path;
      this.#places.set(place, (this.#places.get(place) ?? new Set()).add(code));
    }
  }

  facts(): readonly LineFact[] {
    const codes = new Set([...this.#places.values()].filter((one) => one.size >= fewest).flatMap((one) => [...one]));
    if (this.#unclear || codes.size < fewest) return [];
    return [{ key: 'noLanguage', noticed: 'team', weight: 2, values: { count: codes.size }, path: this.#path }];
  }
}

/** Whether a list of the languages that are offered gets another. */
function beginsOne({ path, added, removed }: FileView): boolean {
  if (!listsLanguages.test(path) || added.length > mostLines) return false;
  const before = removed.map(({ text }) => text).join('\n');
  return added.some(({ text }) =>
    allMatches(quotedCode, text.slice(0, longest)).some(
      ([whole, one = '']) => isLanguage(one) && !before.includes(whole),
    ),
  );
}

/** The languages that a path may name, each with the path without it. */
function codesIn(path: string): readonly { readonly place: string; readonly code: string }[] {
  const parts = path.replace(/\.[a-z]{2,10}$/i, '').split(/(?<=[/.])/);
  return parts.flatMap((part, at) => {
    const found = code.exec(part.replace(/[/.]$/, ''))?.[1];
    const one = found?.toLowerCase().replace('_', '-').replace('-r', '-');
    if (found === undefined || one === undefined || !isLanguage(one)) return [];
    return [{ place: [...parts.slice(0, at), part.replace(found, '*'), ...parts.slice(at + 1)].join(''), code: one }];
  });
}

function isLanguage(one: string): boolean {
  try {
    return names.of(one) !== undefined;
  } catch {
    return false;
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** 'fr', 'pt-BR', 'values-fr', 'values-pt-rBR', 'app_fr', 'messages-fr'. */
const code = /^(?:values-|\w{1,30}[_-])?([a-z]{2,3}(?:[-_](?:r?[A-Z]{2}|Han[st]))?)$/;
/** What is one of two may be the other’s original. */
const fewest = 3;
const listsLanguages = /i18n|l10n|locale|lang|transl|config|settings|constants/i;
const quotedCode = /["']([a-z]{2}(?:[-_][A-Z]{2})?)["']/g;
const mostPlaces = 500;
const mostLines = 300;
const longest = 400;
