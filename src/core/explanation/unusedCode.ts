import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Finds out whether what is new in the code is called by tests alone: functions that have to be called by their names, which no changed line of the product calls but
 * from within one another.
 */
export class UnusedCodeReader {
  readonly #made = new Set<string>();
  /** Who calls what: the enclosing new function, or '' for what stood before. */
  readonly #calls: { readonly from: string; readonly name: string }[] = [];
  readonly #tested = new Set<string>();
  /** Functions that stood before and are only written otherwise. */
  readonly #known = new Set<string>();
  #lines = 0;
  #unclear = false;

  /** Takes one file into account. */
  read(view: FileView): void {
    const { role } = view.kind;
    if (role !== 'product' && role !== 'tests') return;
    this.#lines += view.added.length;
    if (this.#lines > mostLines || this.#unclear) return;
    if (role === 'tests') {
      for (const { text } of view.added) for (const name of namesIn(text)) this.#tested.add(name);
      return;
    }
    const form = forms.find(({ files }) => files.test(view.path));
    if (form === undefined || view.file.content.type !== 'text') {
      this.#unclear ||= view.added.length > 0;
      return;
    }
    for (const { lines } of view.file.content.hunks) {
      let within = '';
      for (const { type, text } of lines) {
        const code = codePart(text.slice(0, longest), view.language);
        if (type === 'removed') {
          const known = form.any.exec(code)?.[1];
          if (known !== undefined) this.#known.add(known);
          continue;
        }
        const begun = form.any.exec(code)?.[1];
        if (begun !== undefined) within = type === 'added' ? begun : '';
        if (type !== 'added') continue;
        const made = form.made.exec(code)?.[1];
        if (made !== undefined && !ofFrameworks.test(made)) this.#made.add(made);
        for (const name of namesIn(code)) if (name !== begun) this.#calls.push({ from: within, name });
      }
    }
  }

  /** Whether there is such code, and tests are all that calls it. */
  onlyTested(): boolean {
    if (this.#unclear || this.#lines > mostLines) return false;
    for (const name of this.#known) this.#made.delete(name);
    if (this.#made.size === 0) return false;
    const used = this.#calls.filter(({ name }) => this.#made.has(name));
    return [...this.#made].every(
      (name) => used.every((one) => one.name !== name || this.#made.has(one.from)) && this.#tested.has(name),
    );
  }
}

function namesIn(text: string): readonly string[] {
  return allMatches(names, text.slice(0, longest)).map(([name]) => name);
}

const mostLines = 3000;
const longest = 400;
const names = /[A-Za-z_]\w{2,60}/g;
/** What a framework or a language calls by itself. */
const ofFrameworks =
  /^(?:main|init|run|handle|perform|execute|call|invoke|render|setup|index|show|create|update|delete|destroy|get|post|put|patch|test\w*|on[A-Z]\w*|to(?:String|Json|JSON)|equals|hashCode|compareTo|default|upgrade|downgrade|up|down)$/;
/** How functions are written that only a call by their name reaches, and any function at all. */
const forms: readonly { readonly files: RegExp; readonly made: RegExp; readonly any: RegExp }[] = [
  {
    files: /\.(?:java|cs|kt)$/,
    made: /^\s*(?:public |internal )static (?!void main)[\w<>[\],.? ]{1,80}\s(\w{3,60})(?:<\w{1,20}>)?\(/,
    any: /^\s*(?:(?:public|private|protected|internal|static|final|override|async|suspend|fun) ){1,5}[\w<>[\],.? ]{0,80}?(\w{3,60})(?:<\w{1,20}>)?\(/,
  },
  {
    files: /(?<!\.config)\.[cm]?[jt]sx?$/,
    made: /^export (?:async )?(?:function\*? |const )(\w{3,60})(?=[<(]|(?:: [^=]{1,80})? = (?:async )?(?:\(|function))/,
    any: /^(?:export )?(?:default )?(?:async )?(?:function\*? |const |class )(\w{3,60})/,
  },
  {
    files:
      /(?<!(?:views|tasks|admin|signals|apps|models|conftest|urls|settings|routes|cli|main)\.py|(?:migrations|commands|api|routes|endpoints|templatetags)\/\w{1,60}\.py)\.py$/,
    made: /^(?:async )?def ([a-z]\w{2,60})\(/,
    any: /^(?:async )?(?:def|class) (\w{2,60})/,
  },
  { files: /(?<!_test)\.go$/, made: /^func ([A-Z]\w{2,60})[([]/, any: /^func (?:\([^()]{1,60}\) )?(\w{2,60})/ },
];
