import { allMatches } from '../../../decisions/allMatches.ts';
import { codePart } from '../../../decisions/codeText.ts';
import { importLines, placeOf } from '../../importLines.ts';
import type { Hunk, Line } from '../../../change/fileChange.ts';
import type { FileView } from '../../../decisions/fileView.ts';

/**
 * Finds out whether all that comes to the code are new definitions which have to be called by their names, and which no changed line calls but from within one another: what
 * stood before cannot know them. Left alone: what frameworks find by themselves, what others build on, and any file in which a line goes.
 */
export class PreparedCodeReader {
  readonly #made = new Set<string>();
  /** Names on new lines, with the new definition around them. */
  readonly #uses: { readonly within: string; readonly name: string }[] = [];
  #lines = 0;
  #unclear = false;

  /** Takes one file into account; `screen` says whether it draws what people see: what it holds is told otherwise. */
  read(view: FileView, screen: boolean): void {
    const { role, place } = view.kind;
    if (this.#unclear || aside.has(role)) return;
    this.#lines += view.added.length;
    const form = forms.find(({ files }) => files.test(view.path));
    if (
      role !== 'product' ||
      place !== 'any' ||
      screen ||
      form === undefined ||
      view.file.content.type !== 'text' ||
      this.#lines > mostLines ||
      foundByOthers.test(view.path) ||
      view.removed.some(({ text }) => codePart(text, view.language).trim() !== '')
    )
      this.#unclear = true;
    else this.#readText(view.file.content.hunks, form.made, view.language);
  }

  /** The names of what is prepared, in the order in which they come; empty where anything else changes too. */
  names(): readonly string[] {
    if (this.#unclear || this.#made.size === 0) return [];
    const outside = this.#uses.some(({ within, name }) => this.#made.has(name) && !this.#made.has(within));
    return outside ? [] : [...this.#made];
  }

  #readText(hunks: readonly Hunk[], made: RegExp, language: string | undefined): void {
    const naming = importLines(hunks);
    this.#unclear = !hunks.every(({ lines }) =>
      this.#readHunk(
        lines.filter((line) => !naming.has(placeOf(line))),
        made,
        language,
      ),
    );
  }

  /** Whether the new lines of a hunk only define. */
  #readHunk(lines: readonly Line[], made: RegExp, language: string | undefined): boolean {
    let within = '';
    for (const { type, text } of lines) {
      if (type === 'removed') continue;
      const code = codePart(text.slice(0, longest), language);
      if (type === 'context') {
        if (/\S/.test(text)) within = '';
        continue;
      }
      if (code.trim() === '') continue;
      if (brings.test(code)) continue;
      if (byFramework.test(code)) return false;
      const begun = made.exec(code)?.slice(1).find(Boolean);
      if (begun !== undefined) {
        // What is worked out when it is loaded may do something.
        if (holdsValue.test(code) && !plainValue.test(code)) return false;
        within = begun;
        this.#made.add(begun);
      } else if (within === '' || !/^(?:\s|[)}\]])/.test(code)) return false;
      for (const [name] of allMatches(names, code)) if (name !== begun) this.#uses.push({ within, name });
    }
    return true;
  }
}

/** A name that is given a value, and values that do nothing: figures, texts, functions, lists and tables without calls. */
const holdsValue = /^(?:export const |const |var |pub(?:\(crate\))? (?:const|static) |[A-Z][A-Z_\d]{2,60}\b)/;
const plainValue =
  /=\s?(?:-?\d[\w.]{0,30}|true|false|None|null|"[^"]{0,200}"|'[^']{0,200}'|`[^`$]{0,200}`|\[[^()]{0,200}|\{[^()]{0,200}|\([^()]{0,200})[;,]?$|=\s?(?:async )?(?:function\b|(?:\([^)]{0,200}\)|\w{1,40})(?::\s?[\w<>[\]., ]{1,80})?\s?=>)/;
const aside: ReadonlySet<string> = new Set(['tests', 'documents', 'generated', 'vendored']);
const mostLines = 1500;
const longest = 400;
const names = /[A-Za-z_]\w{2,60}/g;
const brings = /^(?:#include|mod |<\?php|['"]use )/;
/** Marks and bases by which a framework finds what it calls. */
const byFramework =
  /^\s*(?:@(?!override|staticmethod|classmethod|property|dataclass|immutable|Deprecated|Nullable|NonNull|Override|JvmStatic|Data\b|Getter|Builder|abstractmethod|param|returns?)\w|\[[A-Z]\w{2,40}[\](]|#\[(?!derive|must_use|inline|allow)|export default\b|(?:override|include|extend|before_action|register\w{0,20})\s)/;
/** Folders and files that are loaded, served or built upon without anybody calling them by a name. */
const foundByOthers =
  /(?:^|\/)(?:pages?|routes?|api|plugins?|middlewares?|composables|layouts?|migrations?|commands?|events?|handlers?|listeners?|subscribers?|observers?|polic(?:y|ies)|functions?|lambdas?|workers?|cron|jobs?|tasks?|scripts?|bin|cli|cmd|tools?|sdks?|clients?|controllers?|views?|helpers|mailers?|channels|concerns|initializers|admin|signals|templatetags|resources|providers?|extensions?|rules|stor(?:y|ies)|storybook|templates?|public|hooks|filters?|recipes?|seeds?|decorators?|resolvers?|mutations?|queries|schemas?|models?|entities)\/|(?:^|\/)(?:main|index|app|(?:global-)?error|not-found|loading|route|sitemap|robots|manifest|setup|urls|admin|models|signals|tasks|views|apps|settings|conftest|__init__|middleware|instrumentation|mod|lib)\.\w{2,4}$|\.(?:config|stor(?:y|ies)|storybook|d|page|layout|module|controller|resolver|entity)\.\w{2,4}$|(?:Controller|Command|Listener|Policy|Provider|Subscriber|Plugin|Job|Task|Handler|Resolver|Extension|Config|Middleware|Hook|Module|Entity|Repository)s?\.\w{2,5}$/i;

/** How what is reached by its name alone is defined at the start of a line. */
const forms: readonly { readonly files: RegExp; readonly made: RegExp }[] = [
  {
    files: /\.[cm]?[jt]sx?$/,
    made: /^export (?:async )?(?:function\*? ?|const |interface |type |enum |class (?!\w{1,60} extends))(\w{3,60})/,
  },
  {
    files: /\.py$/,
    made: /^(?:async )?(?:def ([a-z]\w{2,60})\(|class (\w{3,60})(?::|\((?:object|\w{0,30}(?:Exception|Error)|(?:Str|Int)?Enum|str, Enum|TypedDict|BaseModel|NamedTuple|Protocol|ABC)\):)|([A-Z][A-Z_\d]{2,60})(?:: [^=]{1,60})? = )/,
  },
  { files: /\.go$/, made: /^(?:func (?!init\b|main\b)|type |const |var )(\w{3,60})/ },
  { files: /\.dart$/, made: /^(?:abstract |final |sealed )?(?:class|enum|extension type) (\w{3,60})(?! extends)/ },
  {
    files: /\.(?:java|kt|cs|php)$/,
    made: /^(?:(?:public|internal|final|static|abstract|sealed|data|readonly|partial) ){0,3}(?:class|enum|record|interface|object|enum class) (\w{3,60})(?=[^:]{0,80}$)(?!.{1,80}\b(?:extends|implements)\b)/,
  },
  { files: /\.rb$/, made: /^(?:class|module) (\w{3,60})(?=\s*$| < (?:StandardError|Struct|Data)\b)/ },
  { files: /\.rs$/, made: /^pub(?:\(crate\))? (?:async )?(?:fn|struct|enum|const|static|type|trait) (\w{3,60})/ },
  { files: /\.swift$/, made: /^(?:public |final )?(?:struct|enum|class) (\w{3,60})/ },
];
