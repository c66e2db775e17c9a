import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** That lists of words of several languages change, all of which were there: none is begun. */
export class NoLanguageReader implements LineFactReader {
  readonly #codes = new Set<string>();
  #path = '';
  #unclear = false;

  read(view: FileView): void {
    if (this.#unclear || view.kind.role !== 'translations') return;
    const code = codeIn(view.path);
    if (view.file.status !== 'modified') this.#unclear = true;
    // A list that names no language may hold several.
    else if (code !== undefined) {
      this.#codes.add(code);
      this.#path ||= view.path;
    }
  }

  facts(): readonly LineFact[] {
    if (this.#unclear || this.#codes.size < fewest) return [];
    return [{ key: 'noLanguage', noticed: 'team', weight: 2, values: { count: this.#codes.size }, path: this.#path }];
  }
}

/** The language that a path names, by the last part of it that does. */
function codeIn(path: string): string | undefined {
  return path
    .replace(/\.[a-z]{2,10}$/i, '')
    .split(/[/.]/)
    .reverse()
    .map((part) => code.exec(part)?.[1]?.toLowerCase().replace('_', '-').replace('-r', '-'))
    .find((one) => one !== undefined && isLanguage(one));
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
