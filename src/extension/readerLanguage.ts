import { env, type Memento } from 'vscode';
import { languageOf, type Language } from '../core/wording/language.ts';

const key = 'language';

/** The language that the reader wants, in every window. */
export class ReaderLanguage {
  readonly #storage: Memento;

  constructor(storage: Memento) {
    this.#storage = storage;
  }

  /** What the reader chose; undefined where they never did. */
  get chosen(): Language | undefined {
    const chosen = this.#storage.get<unknown>(key);
    return typeof chosen === 'string' ? languageOf(chosen) : undefined;
  }

  async choose(language: Language): Promise<void> {
    await this.#storage.update(key, language);
  }
}

/** The language that VS Code itself speaks, where we have words in it. */
export function editorLanguage(): Language {
  return languageOf(env.language) ?? 'en';
}
