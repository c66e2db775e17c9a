import { inBrowser, screenFile } from './surfaceFiles.ts';
import { noParts } from './screenParts.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { ScreenParts } from './screenParts.ts';

/** Gathers what comes to screens under a condition that the same change sets to 'off' elsewhere: nobody sees it yet. */
export class BehindSwitchReader {
  readonly #off = new Set<string>();
  readonly #on = new Set<string>();
  readonly #under: { readonly name: string; readonly lines: readonly string[] }[] = [];
  readonly #beside: string[] = [];

  /** Takes a file of the product or a list of settings into account. */
  read(view: FileView): void {
    if (screenFile.test(view.path) || inBrowser.test(view.path)) this.#readScreen(view);
    for (const { text } of view.added) {
      if (!mayBeSet.test(text)) continue;
      const set = valueSet.exec(text.slice(0, longestLine));
      if (set?.[1] === undefined || set[2] === undefined) continue;
      // What a screen keeps for itself is off until somebody clicks.
      if (/^(?:true|on|yes)$/i.test(set[2])) this.#on.add(keyOf(set[1]));
      else if (!browserCode.test(view.path)) this.#off.add(keyOf(set[1]));
    }
  }

  #readScreen(view: FileView): void {
    let depth = Infinity;
    let lines = this.#beside;
    for (const { text } of view.added) {
      if (text.length > longestLine || this.#beside.length > mostLines || text.trim() === '') continue;
      const at = text.search(/\S/);
      if (at <= depth) {
        const names: readonly (string | undefined)[] = condition.exec(text)?.slice(1) ?? [];
        const name = names.find((one) => one !== undefined);
        depth = name === undefined ? Infinity : at;
        lines = this.#beside;
        if (name !== undefined) {
          lines = [];
          this.#under.push({ name: keyOf(name), lines });
        }
      }
      lines.push(text);
    }
  }

  /** The texts that only stand where nobody sees them, and the others. */
  split(texts: readonly string[]): { readonly seen: readonly string[]; readonly behind: readonly string[] } {
    const hidden = this.#hidden();
    const isBehind = (text: string): boolean =>
      hidden.some((line) => line.includes(text)) && !this.#seenLines().some((line) => line.includes(text));
    return { seen: texts.filter((text) => !isBehind(text)), behind: texts.filter(isBehind) };
  }

  /** The parts of screens that come, unless all that draws something is hidden. */
  parts(parts: ScreenParts): ScreenParts {
    return this.#hidden().length > 0 && !this.#seenLines().some((line) => /<[A-Za-z]/.test(line)) ? noParts : parts;
  }

  #hidden(): readonly string[] {
    return this.#under.filter(({ name }) => this.#isOff(name)).flatMap(({ lines }) => lines);
  }

  #seenLines(): readonly string[] {
    return [...this.#beside, ...this.#under.filter(({ name }) => !this.#isOff(name)).flatMap(({ lines }) => lines)];
  }

  #isOff(name: string): boolean {
    return this.#off.has(name) && !this.#on.has(name);
  }
}

/** Tried first: most lines set nothing on or off. */
const mayBeSet = /rue|alse|RUE|ALSE|[:=]\s?["']?(?:on|off|yes|no)/;

/** A name of one word is that of many things. */
const valueSet =
  /(?:^|[\s{(,.])["']?((?=\w{0,60}[a-z][A-Z]|\w{1,60}[_-]\w)[A-Za-z][\w-]{6,60})["']?\s?(?::\s?bool\s?)?[:=]\s?["']?([Tt]rue|[Ff]alse|TRUE|FALSE|on|off|yes|no)["']?\s?[,;)}]?\s*(?:#.*|\/\/.*)?$/;

/** A condition of one name, in the languages of templates. */
const condition =
  /^\s*\{(?:\w{1,40}\.){0,3}(\w{6,60}) && \(?\s*$|\bv-if="(?:\w{1,40}\.){0,3}(\w{6,60})"|\*ngIf="(?:\w{1,40}\.){0,3}(\w{6,60})"|^\s*\{#if (?:\w{1,40}\.){0,3}(\w{6,60})\}|^\s*\{% if (?:\w{1,40}\.){0,3}(\w{6,60}) %\}|^\s*<% if @?(?:\w{1,40}\.){0,3}(\w{6,60})\?? (?:do )?%>|^\s*@if ?\(\$?(?:\w{1,40}(?:\.|->)){0,3}(\w{6,60})\)/;

const browserCode = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/i;

function keyOf(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

const longestLine = 300;
/** A longer change does more than prepare something. */
const mostLines = 2_000;
