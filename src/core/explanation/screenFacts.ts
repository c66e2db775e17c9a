import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { NearWordReader, noNearWords } from './nearWords.ts';
import { noParts, ScreenPartReader } from './screenParts.ts';
import { changedSettings } from './screenSettings.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { NearWords } from './nearWords.ts';
import type { ScreenParts } from './screenParts.ts';
import type { ScreenSetting } from './screenSettings.ts';

/** What the code of screens proves beside their words. */
export interface ScreenFacts {
  readonly parts: ScreenParts;
  /** What is set otherwise, where nothing but settings of what stands there differs. */
  readonly settings: readonly ScreenSetting[];
  /** Whether nothing but new parts of screens comes, and no line of the change puts one of them on a page. */
  readonly unused: boolean;
  /** The texts that stand beside what changes. */
  readonly near: NearWords;
}

export const noScreenFacts: ScreenFacts = { parts: noParts, settings: [], unused: false, near: noNearWords };

/** Gathers these facts file by file. */
export class ScreenFactReader {
  readonly #parts = new ScreenPartReader();
  readonly #near = new NearWordReader();
  readonly #settings = new Set<ScreenSetting>();
  #more = 0;
  #onlySettings = 0;
  #screens = 0;
  readonly #newParts: { readonly path: string; readonly name: string }[] = [];
  /** Where a word of the new lines stands: the path, or '' where it stands in several files. */
  readonly #words = new Map<string, string>();
  #lines = 0;

  /** Takes a file of a screen into account that changes more than its look. */
  readScreen(view: FileView): void {
    this.#more += 1;
    this.#parts.read(view);
    this.#near.read(view);
    const settings = changedSettings(view);
    if (settings === undefined) return;
    this.#onlySettings += 1;
    for (const one of settings) this.#settings.add(one);
  }

  /** Takes any product file into account. */
  readUse(view: FileView, screen: boolean): void {
    if (screen) {
      this.#screens += 1;
      const name = view.file.status === 'added' ? partName(view.path) : undefined;
      if (name !== undefined) this.#newParts.push({ path: view.path, name });
    }
    this.#lines += view.added.length;
    if (this.#lines > mostLines) return;
    for (const { text } of view.added) {
      for (const [word] of allMatches(names, codePart(text.slice(0, 600), view.language))) {
        const key = keyOf(word);
        const known = this.#words.get(key);
        if (known === undefined) this.#words.set(key, view.path);
        else if (known !== view.path) this.#words.set(key, '');
      }
    }
  }

  facts(): ScreenFacts {
    return {
      parts: this.#parts.parts(),
      near: this.#near.near(),
      settings: this.#more > 0 && this.#more === this.#onlySettings ? [...this.#settings] : [],
      unused:
        this.#newParts.length > 0 &&
        this.#newParts.length === this.#screens &&
        this.#lines <= mostLines &&
        this.#newParts.every(({ path, name }) => {
          const where = this.#words.get(name);
          return where === undefined || where === path;
        }),
    };
  }
}

/** A longer change does more than prepare a part. */
const mostLines = 2000;
const names = /[A-Za-z_][\w-]{3,60}/g;

/** The name by which others must call a part of a screen to show it; undefined for what a framework finds by its place. */
function partName(path: string): string | undefined {
  if (byItsPlace.test(path)) return undefined;
  const partial = /\/_([a-z][a-z\d_]{3,60})\.(?:html\.)?(?:erb|haml|slim|html)$/.exec(path)?.[1];
  const component = /\/([A-Z]\w{3,60})\.(?:tsx|jsx|vue|svelte)$/.exec(path)?.[1];
  const folder = /\/([A-Z]\w{3,60})\/index\.(?:tsx|jsx|vue)$/.exec(path)?.[1];
  const name = partial ?? component ?? folder;
  return name === undefined ? undefined : keyOf(name);
}

const byItsPlace =
  /(?:^|\/)(?:pages|routes|screens|views\/layouts|layouts|stories|emails?)\/|\.stories\.|(?:Page|Screen|Layout|View)\.\w{2,6}$/;

function keyOf(word: string): string {
  return word.replace(/[_-]/g, '').toLowerCase();
}
