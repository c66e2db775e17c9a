import { onlyFreesCapitals } from './capitals.ts';
import { onlyRenamed } from './renamedName.ts';
import { codePart } from '../decisions/codeText.ts';
import { bringsIn as bringsNamesIn } from './lineMarks.ts';
import { prefilter } from '../decisions/prefilter.ts';
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
  /** Whether nearly every line that changes stands in its file before and after, in another place or indented otherwise. */
  readonly rearranged: boolean;
  /** Whether nothing of the product changes but lines that bring names in. */
  readonly borrowed: boolean;
  /** Whether something that the product reads is now kept ready for a while. */
  readonly keptReady: boolean;
}

/** What a change that touches no file proves of it. */
export const nothingTidied: Tidied = {
  renamed: false,
  capitals: false,
  capitalsOfRights: false,
  unlocked: false,
  relocated: false,
  rearranged: false,
  borrowed: false,
  keptReady: false,
};

/** Gathers it file by file. */
export class TidyReader {
  #files = 0;
  #renamed = 0;
  #capitals = 0;
  #rights = false;
  #unlocked = false;
  #lines = 0;
  #same = 0;
  #decides = false;
  #kept = 0;
  #borrowed = 0;
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
    if (this.#borrowed === this.#files - 1 && onlyBorrows(view)) this.#borrowed += 1;
    this.#readSame(view);
    this.#readKept(view);
    this.#readPlaces(view);
  }

  #readPlaces({ file, added, removed }: FileView): void {
    const [lines, kept] = file.status === 'added' ? [added, this.#fresh] : [removed, this.#gone];
    for (const { text } of lines) {
      if (this.#fresh.length > mostLines || this.#gone.length > mostLines) return;
      if (text.length < shortest) continue;
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
      rearranged: this.#lines >= fewest && !this.#decides && this.#same >= this.#lines * nearlyAll,
      borrowed: this.#files > 0 && this.#borrowed === this.#files,
      keptReady: this.#kept > 0,
    };
  }

  /** Counts the lines that stand on both sides, but for their blanks, and those that do not. */
  #readSame({ added, removed }: FileView): void {
    // One line that decides settles it for all.
    if (this.#decides) return;
    if (added.length + removed.length > mostLines) {
      this.#lines += added.length + removed.length;
      return;
    }
    const [now, before] = [told(added), told(removed)];
    const left = new Map<string, number>();
    for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
    let same = 0;
    for (const key of now) {
      const some = left.get(key) ?? 0;
      if (some === 0 && decides.test(key)) this.#decides = true;
      if (some === 0) continue;
      left.set(key, some - 1);
      same += 2;
    }
    for (const [key, count] of left) if (count > 0 && decides.test(key)) this.#decides = true;
    this.#lines += now.length + before.length;
    this.#same += same;
  }

  /** One that was kept ready before counts against one that is now. */
  #readKept(view: FileView): void {
    for (const { line } of view.linesFor(keepingWords))
      if (line.text.length < 300 && keepsReady.test(line.text)) this.#kept += line.type === 'added' ? 1 : -1;
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
const nearlyAll = 0.8;
/** A line that lets the others run or not, without its blanks. */
const decides =
  /(?:^|\W)(?:if|unless|else|elsif|when|case|switch|while|until|return|raise|throw|catch|rescue|guard|await)|&&|\|\||\?(?!:)|=>\w/;
const keepsReady =
  /\bRails\.cache\.fetch\(|\bCache::remember\w*\(|\b_?cache(?:Base|Service|Manager|Provider)?\.(?:GetOrCreate(?:Async)?|getOrSet|remember|get_or_set|GetAsync)\(/i;
const keepingWords = prefilter([{ pattern: keepsReady }]);
const bringsIn = /^(?:import|from|use|using|require|include|package|namespace|alias)\b/;

/** Whether a line that locks or hides something is the same but for an exception. */
function unlocks(view: FileView): boolean {
  const { removed } = view;
  if (removed.length === 0 || removed.length > mostLines) return false;
  return view.linesFor(lockWords).some(({ line: { type, text } }) => {
    if (type !== 'added' || text.length > 300 || !locks.test(text) || turned.test(text)) return false;
    const without = dense(text.replace(exception, ''));
    return without !== dense(text) && removed.some((line) => dense(line.text) === without);
  });
}

/** What is given the state of being locked: 'disabled = …', ':disabled="…"', '@disabled || …'. */
const locks = /\b(?:is_?)?(?:disabled|locked|hidden|read_?only)\??(?:["']?\s?(?:=(?!=)|:(?!:))|\s\|\|)/i;
const lockWords = prefilter([{ pattern: locks }]);
const turned = /(?:!|\bnot )\s?[\w.@]{0,40}(?:disabled|locked|hidden|read_?only)|\?\s*[^?:]{1,60}\s:/i;
const exception = /\s(?:&&|and)\s(?:!|not\s)[\w.@]{1,60}\??(?:\(\))?/;

/** Whether the code that changes in a file only brings names in. */
function onlyBorrows({ file, added, removed, language }: FileView): boolean {
  if (file.status !== 'modified' || added.length + removed.length > mostBorrowed) return false;
  const code = [...added, ...removed].map(({ text }) => codePart(text, language)).filter((text) => text.trim() !== '');
  return code.length > 0 && code.every((text) => bringsNamesIn.test(text));
}

const mostBorrowed = 100;

function dense(text: string): string {
  return text.replace(/[\s();]+/g, '');
}

/** Lines that say something, without their blanks. */
function told(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.map(({ text }) => text.replace(/\s+/g, '')).filter((text) => /\w{3}/.test(text) && !bringsIn.test(text));
}
