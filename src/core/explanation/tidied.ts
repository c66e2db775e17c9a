import { onlyFreesCapitals } from './capitals.ts';
import { onlyRenamed } from './renamedName.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What the lines of the product prove to be smaller than it looks. */
export interface Tidied {
  /** Whether every file differs by a name that only its own lines know. */
  readonly renamed: boolean;
  /** Whether every file only stops counting capitals where texts are compared. */
  readonly capitals: boolean;
  /** Whether that is done where it is told who may do what. */
  readonly capitalsOfRights: boolean;
  /** Whether a condition under which something is locked or hidden gained an exception. */
  readonly unlocked: boolean;
  /** Whether most of the lines that leave a file stand unchanged in a new one, and make most of it. */
  readonly relocated: boolean;
}

/** What a change that touches no file proves of it. */
export const nothingTidied: Tidied = {
  renamed: false,
  capitals: false,
  capitalsOfRights: false,
  unlocked: false,
  relocated: false,
};

/** Gathers it file by file. */
export class TidyReader {
  #files = 0;
  #renamed = 0;
  #capitals = 0;
  #rights = false;
  #unlocked = false;
  readonly #gone: string[] = [];
  readonly #fresh: string[] = [];

  /** Takes one file of the product into account. */
  read(view: FileView): void {
    this.#files += 1;
    // One file that does more settles it for all.
    if (this.#renamed === this.#files - 1 && onlyRenamed(view)) this.#renamed += 1;
    if (this.#capitals === this.#files - 1 && onlyFreesCapitals(view)) this.#capitals += 1;
    if (ofRights.test(view.path)) this.#rights = true;
    if (!this.#unlocked) this.#unlocked = unlocks(view);
    const [lines, kept] = view.file.status === 'added' ? [view.added, this.#fresh] : [view.removed, this.#gone];
    for (const { text } of lines) {
      if (kept.length > mostLines) break;
      const key = text.replace(/\s+/g, ' ').trim();
      if (key.length >= shortest && !bringsIn.test(key)) kept.push(key);
    }
  }

  /** What was gathered. */
  tidied(): Tidied {
    const capitals = this.#files > 0 && this.#capitals === this.#files;
    return {
      renamed: this.#files > 0 && this.#renamed === this.#files,
      capitals,
      capitalsOfRights: capitals && this.#rights,
      unlocked: this.#unlocked,
      relocated: this.#relocated(),
    };
  }

  #relocated(): boolean {
    const [gone, fresh] = [this.#gone.length, this.#fresh.length];
    if (fresh < fewest || gone < fewest || gone > mostLines || fresh > mostLines) return false;
    const now = new Set(this.#fresh);
    const found = this.#gone.filter((one) => now.has(one)).length;
    return found >= gone * mostOf && found >= fresh * mostOf;
  }
}

const ofRights = /permission|admin|owner|member|access|role|auth|polic(?:y|ies)|droit|habilit/i;
const mostLines = 3000;
const shortest = 12;
/** A few equal lines are no move. */
const fewest = 12;
const mostOf = 0.6;
const bringsIn = /^(?:import|from|use|using|require|include|package|namespace|alias)\b/;

/** Whether a line that locks or hides something is the same but for an exception. */
function unlocks({ added, removed }: FileView): boolean {
  if (removed.length === 0 || removed.length > mostLines) return false;
  return added.some(({ text }) => {
    if (text.length > 300 || !locks.test(text) || turned.test(text)) return false;
    const without = dense(text.replace(exception, ''));
    return without !== dense(text) && removed.some((line) => dense(line.text) === without);
  });
}

/** What is given the state of being locked: 'disabled = …', ':disabled="…"', '@disabled || …'. */
const locks = /\b(?:is_?)?(?:disabled|locked|hidden|read_?only)\??(?:["']?\s?(?:=(?!=)|:(?!:))|\s\|\|)/i;
const turned = /(?:!|\bnot )\s?[\w.@]{0,40}(?:disabled|locked|hidden|read_?only)|\?\s*[^?:]{1,60}\s:/i;
const exception = /\s(?:&&|and)\s(?:!|not\s)[\w.@]{1,60}\??(?:\(\))?/;

function dense(text: string): string {
  return text.replace(/[\s();]+/g, '');
}
