import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What of a change can be seen, or is proved to be invisible. Gathered file by file. */
export interface Surface {
  /** Files that draw what people see: screens, templates, styles, words on screen. */
  readonly screens: number;
  /** Changed product lines by what they are; blank ones are left out. */
  readonly lines: { readonly code: number; readonly remarks: number; readonly logs: number };
  /** Whether every changed product line stands on both sides of the change, in another file: only its place is another. */
  readonly moved: boolean;
  /** Settings files of the automatic checks, and of anything else. */
  readonly pipelines: number;
  readonly otherSettings: number;
  /** New words on screen, as the change writes them: at most three. */
  readonly shown: readonly string[];
}

/** The surface of a change that touches no file. */
export const emptySurface: Surface = {
  screens: 0,
  lines: { code: 0, remarks: 0, logs: 0 },
  moved: false,
  pipelines: 0,
  otherSettings: 0,
  shown: [],
};

/** Gathers the surface of a change. */
export class SurfaceReader {
  #screens = 0;
  #code = 0;
  #remarks = 0;
  #logs = 0;
  #pipelines = 0;
  #otherSettings = 0;
  readonly #balance = new Map<string, number>();
  #counted = 0;
  /** Lines that go and come in one file stand in another order: what they do may differ. */
  #reordered = false;
  readonly #shown: string[] = [];

  /** Takes one file into account. */
  read(view: FileView): void {
    const { role } = view.kind;
    if (role === 'settings') {
      if (pipelineFile.test(view.path)) this.#pipelines += 1;
      else this.#otherSettings += 1;
    }
    if (role !== 'product' && role !== 'translations') return;
    if (role === 'translations' || screenFile.test(view.path)) {
      this.#screens += 1;
      if (!otherLanguage.test(view.path)) this.#readWords(view);
    }
    if (role === 'product') this.#readLines(view);
  }

  /** What was gathered. */
  surface(): Surface {
    const moved =
      this.#counted > 0 &&
      this.#counted <= mostCompared &&
      !this.#reordered &&
      [...this.#balance.values()].every((one) => one === 0);
    return {
      screens: this.#screens,
      lines: { code: this.#code, remarks: this.#remarks, logs: this.#logs },
      moved,
      pipelines: this.#pipelines,
      otherSettings: this.#otherSettings,
      shown: this.#shown,
    };
  }

  #readLines(view: FileView): void {
    const gone = new Set(view.removed.map(({ text }) => keyOf(text)).filter((key) => /\p{L}/u.test(key)));
    if (view.added.some(({ text }) => !bringsIn.test(text) && gone.has(keyOf(text)))) this.#reordered = true;
    for (const line of [...view.added, ...view.removed]) {
      const text = line.text.trim();
      if (text === '') continue;
      this.#counted += 1;
      const code = codePart(line.text, view.language);
      if (code.trim() === '') this.#remarks += 1;
      else if (logLine.test(code)) this.#logs += 1;
      else this.#code += 1;
      // A long change is never only moved; what it says need not be kept in memory.
      if (this.#counted > mostCompared || code.trim() === '' || bringsIn.test(code)) continue;
      const key = keyOf(text);
      this.#balance.set(key, (this.#balance.get(key) ?? 0) + (line.type === 'added' ? 1 : -1));
    }
  }

  #readWords(view: FileView): void {
    if (
      this.#shown.length >= mostShown ||
      (view.kind.role === 'product' && /\.(css|scss|sass|less|styl)$/.test(view.path))
    )
      return;
    const before = new Set(view.removed.flatMap(({ text }) => wordsIn(text)));
    for (const { text } of view.added) {
      for (const words of wordsIn(text)) {
        if (before.has(words) || this.#shown.includes(words) || this.#shown.length >= mostShown) continue;
        this.#shown.push(words);
      }
    }
  }
}

function keyOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

const mostShown = 3;
/** Lines that are compared to tell a move: people do not move more in a change that does nothing else. */
const mostCompared = 4000;

/** Settings files of the automatic checks and of the tools that a team works with. */
export const pipelineFile =
  /(^|\/)(\.github|\.circleci|\.buildkite|\.husky)\/|(^|\/)(\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|\.pre-commit-config|codecov|renovate|dependabot)[\w.-]*$/;
const screenFile =
  /\.(tsx|jsx|vue|svelte|astro|erb|haml|slim|heex|eex|leex|twig|html?|cshtml|razor|xaml|storyboard|xib|hbs|ejs|pug|mjml|css|scss|sass|less)$|\.blade\.php$|(Screen|View|Page|Activity|Fragment)\.(kt|swift|dart|java)$|\/res\/layout/;
const logLine =
  /^\s*(await )?(console|logger?|Log|LOG|Logger|Rails\.logger|_logger|logging|slog|fmt\.Print\w*|print|puts|p|IO\.inspect|System\.out)[.( ]/;
/** Lines that only bring names in follow what moves. */
const bringsIn = /^\s*(import|from|use|using|require|include|export \*|package|alias)\b/;

/** Words in a language that neither the founders nor their team may read. */
const otherLanguage =
  /(values-|locales?\/|i18n\/|lang\/|translations?\/|[._-])(de|es|it|ja|pt|nl|pl|ru|zh|ko|sv|tr|uk|ar|cs|da|fi|nb|no|ro|hu|el|he|hi|id|vi|th|ca|eu|bg|hr|sk|sl|sr|lt|lv|et)([-_][A-Za-z]{2,4})?[./_]/;

/** Words that a person reads on a screen: a text between tags, or the value of a translation. At least two words, none of code. */
function wordsIn(line: string): readonly string[] {
  if (line.length > 400) return [];
  const candidates = [
    ...[...line.matchAll(betweenTags)].map((match) => match[1]),
    ...[...line.matchAll(inQuotes)].map((match) => match[1]),
    afterKey.exec(line.trim())?.[1],
  ];
  return candidates.flatMap((candidate) => {
    const words = (candidate ?? '').trim();
    return words.length > 7 && words.length < 71 && sentence.test(words) && twoWords.test(words) && !ofCode.test(words)
      ? [words]
      : [];
  });
}

const betweenTags = />([^<>{}=]{6,80})</g;
/** A quoted value at the end of its entry: { "title": "Your order" }, title: 'Your order', msgstr "Your order". */
const inQuotes = /[:=r] ?["']([^"'{}<>]{6,80})["'],?$/g;
/** An entry of YAML without quotes. */
const afterKey = /^[\w.-]{1,60}: ([^"'{}<>#:]{6,80})$/;
const sentence = /^\p{Lu}[\p{L}\d ,.’'!?…:()-]*$/u;
const twoWords = /\p{L}\p{L} \p{L}\p{L}/u;
const ofCode = /[a-z][A-Z]|\w\(|\.\w/;
