import { codePart } from '../decisions/codeText.ts';
import { logLine } from './lineMarks.ts';
import { wordsOnScreen } from './screenWords.ts';
import type { Hunk, Line } from '../change/fileChange.ts';
import type { FileView } from '../decisions/fileView.ts';

/** The texts of screens that stay and beside which their code changes. */
export interface NearWords {
  /** In the order of the files: at most two. */
  readonly texts: readonly string[];
  /** Whether a text was found beside each place that changes. */
  readonly all: boolean;
}

export const noNearWords: NearWords = { texts: [], all: false };

/** Gathers, screen by screen, which texts stand nearest to what changes. */
export class NearWordReader {
  readonly #texts = new Set<string>();
  #places = 0;
  #found = 0;
  #lines = 0;

  read(view: FileView): void {
    const { content, status } = view.file;
    this.#lines += view.added.length + view.removed.length;
    // Of what is new or long, one place says nothing.
    if (content.type !== 'text' || status !== 'modified' || this.#lines > mostLines) this.#places += mostPlaces;
    if (content.type !== 'text' || this.#places >= mostPlaces) return;
    for (const hunk of content.hunks) {
      const places = changedPlaces(hunk, view);
      if (places.length === 0) continue;
      const text = nearest(hunk, places, view);
      this.#places += 1;
      if (text === undefined) continue;
      this.#found += 1;
      this.#texts.add(text);
    }
  }

  near(): NearWords {
    if (this.#places >= mostPlaces || this.#found * 2 < this.#places) return noNearWords;
    return {
      texts: [...this.#texts].slice(0, mostTold),
      all: this.#found === this.#places && this.#texts.size <= mostTold,
    };
  }
}

/** In a longer change a place says little of it. */
const mostLines = 400;
const mostTold = 2;
const mostPlaces = 7;

/** Where in a hunk the lines stand that do something, those that bring code in and remarks left out. */
function changedPlaces({ lines }: Hunk, { language }: FileView): readonly number[] {
  return lines.flatMap(({ type, text }, at) =>
    type === 'context' || bringsIn.test(text) || codePart(text, language).trim() === '' ? [] : [at],
  );
}

function nearest({ lines }: Hunk, places: readonly number[], view: FileView): string | undefined {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  let found: { readonly text: string; readonly distance: number } | undefined;
  for (const [at, line] of lines.entries()) {
    if (at < first - farthest || at > last + farthest) continue;
    const distance = Math.min(...places.map((place) => Math.abs(place - at)));
    if (found !== undefined && distance >= found.distance) continue;
    const text = textOn(line, view);
    if (text !== undefined) found = { text, distance };
  }
  return found?.text;
}

const farthest = 8;

function textOn({ type, text }: Line, view: FileView): string | undefined {
  if (type !== 'context' || text.length > 400 || logLine.test(text) || unread.test(text)) return undefined;
  if (codePart(text, view.language).trim() === '' || handed.test(text) || !onTheScreen.test(text)) return undefined;
  return wordsOnScreen([{ text }], view).find(
    (one) => one.length <= longest && twoWords.test(one) && !ofCode.test(one),
  );
}

const longest = 80;
const twoWords = /\p{L}{2}[^\p{L}]{1,3}\p{L}{2}/u;
const ofCode = /[\\{}<>=…"`@|]|\w\(|[a-z][A-Z]/;
const bringsIn = /^\s*(?:import|from|use|using|require|@import|package|export \*|\} from)\b/;
/** Texts of code that no screen shows there, or not to the eye. */
const unread = /\b(?:throw|raise|Error\(|Exception\(|console|logger|assert|sr-only|visually-hidden|skip-link)\b/;
/** A text that is handed to a step of a program; those that look words up hand it to the screen. */
const handed = /(?<![\w$])(?!(?:t|_|__|trans|gettext|translate|Text|Button|Label)\()[A-Za-z_$][\w.$]{0,60}\(\s?["'`]/;
/** Where words stand between tags, or as what a part of the screen says. */
const onTheScreen =
  />|<|\b(?:title|label|text|placeholder|heading|Text|Button|Label|hintText|labelText|navigationTitle)\b|^\s*\p{Lu}[\p{L}\d ,.’'!?():-]*$/u;
