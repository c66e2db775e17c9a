import { codePart } from '../decisions/codeText.ts';
import { readableName } from './partName.ts';
import type { PartLine } from './partText.ts';
import type { PartRole } from './partRole.ts';

/** Steps that start with a verb say what is done; where there is one, the others are left out. */
function leading(names: readonly string[]): readonly string[] {
  const verbs = names.filter((name) => doing.test(name));
  return verbs.length > 0 || names.length < 2 ? verbs : names;
}

const doing =
  /^(?:accept|activate|add|allow|anonymi[sz]e|apply|approve|archive|assign|attach|authori[sz]e|block|book|calculate|cancel|change|charge|check|choose|clean|clear|close|collect|compare|compute|confirm|connect|convert|copy|count|create|decline|delete|deliver|disable|disconnect|download|duplicate|edit|enable|enrich|estimate|expire|export|fetch|fill|find|finish|forget|generate|get|give|grant|handle|hide|ignore|import|invite|issue|join|leave|link|list|load|lock|log|make|mark|match|merge|migrate|move|notify|open|pause|pay|post|prepare|print|process|publish|receive|record|refresh|refund|register|reject|release|remind|remove|rename|renew|replace|report|request|reserve|reset|resolve|restore|resume|retry|revoke|save|schedule|search|select|send|set|share|show|sign|sort|start|stop|store|submit|subscribe|suspend|switch|sync|terminate|transfer|trigger|unlink|unlock|unsubscribe|update|upload|validate|verify|void|withdraw|write|ajoute|annule|calcule|cherche|cr[ée]e|envoie|envoyer|modifie|notifie|recherche|supprime|trouve|valide|v[ée]rifie)(?:s|es|ed|r|er)?\b/;

/** What can be done here, in the five words that every product shares. */
export type Action = 'list' | 'see' | 'add' | 'change' | 'remove';

/** What a part is made of, in readable names: its steps, what it keeps, what it shows, where it can be reached. */
export interface PartOutline {
  readonly actions: readonly Action[];
  readonly steps: readonly string[];
  readonly fields: { readonly count: number; readonly names: readonly string[] };
  /** Other things that a stored thing is tied to. */
  readonly ties: readonly string[];
  /** Texts that people read on screen. */
  readonly texts: readonly string[];
  /** What people are asked to fill in. */
  readonly asks: readonly string[];
  readonly subjectLine?: string;
  /** The heading at the top of a text for readers. */
  readonly title?: string;
  /** Stored things whose keeping it changes. */
  readonly reshaped: readonly string[];
  readonly addresses: { readonly count: number; readonly about: readonly string[] };
  readonly checks: { readonly count: number; readonly names: readonly string[] };
  /** Pages of a document, jobs of a delivery, messages of a translation: entries, and the names of the first. */
  readonly entries: { readonly count: number; readonly names: readonly string[] };
  /** New room for data, by what it is for. */
  readonly created: readonly string[];
}

export interface OutlineInput {
  readonly role: PartRole;
  readonly path: string;
  readonly language: string | undefined;
  readonly lines: readonly PartLine[];
}

/** Reads the names in a part, in one pass. */
export function partOutline({ role, path, language, lines }: OutlineInput): PartOutline {
  const actions = new Set<Action>();
  const steps = new Names();
  const fields = new Names();
  const ties = new Names();
  const texts = new Names();
  const asks = new Names();
  const about = new Names();
  const checks = new Names();
  const entries = new Names();
  const created = new Names();
  const reshaped = new Names();
  let subjectLine: string | undefined;
  let title: string | undefined;
  let ownOnly = false;
  let marked = false;
  const markup =
    /\.(tsx|jsx|vue|svelte|astro|html?|erb|haml|slim|heex|eex|twig|php|liquid|cshtml|hbs|mjml|ejs|pug|jinja2?)$/.test(
      path,
    );
  const keeps =
    role === 'dataShape' ||
    role === 'dataChange' ||
    role === 'dataLayout' ||
    (role === 'contract' && !/\.(ya?ml|json)$/.test(path));
  for (const { text } of lines) {
    if (role === 'document') {
      title ??= /^#\s{1,3}(\S.{1,60})$/.exec(text)?.[1]?.trim();
      const heading = /^(?:#{1,3}|={1,3})\s{1,3}(\S.{2,60})$/.exec(text)?.[1]?.replace(/#/g, '').trim();
      if (heading !== undefined) entries.addText(heading);
      continue;
    }
    if (role === 'translation') {
      if (
        /^\s*(?:"[^"]{1,200}"\s*:\s*"|msgstr\s+"[^"]|[\w.-]+:\s*\S|'[^']{1,200}'\s*=>\s*["']|<string |<value>|[\w.-]+\s*=\s*\S)/.test(
          text,
        )
      )
        entries.count += 1;
      continue;
    }
    const code = codePart(text, language);
    if (code.trim() === '') continue;
    if (role === 'check') {
      const check = checkLine.exec(code) ?? (marked ? markedCheck.exec(code) : null);
      if (check) {
        const named = first(check);
        checks.addText(/\s/.test(named) ? named : (readableName(named) ?? named));
        marked = false;
      } else if (
        /@(?:Parameterized|Repeated)?Test\b|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b|@test\b|#\[test\]/.test(code)
      )
        marked = true;
      continue;
    }
    if (role === 'addresses' || role === 'programAddress' || role === 'contract' || role === 'pageAnswer')
      readAddress(code, about, role);
    if (markup) {
      readScreen(code, texts, asks);
    }
    if (role === 'email')
      subjectLine ??= /\bsubject(?:_line)?["']?\s{0,3}(?::|=>?|\()\s{0,3}["'`]([^"'`{}$#%]{8,80})["'`]/i.exec(
        code,
      )?.[1];
    if (role === 'form') {
      const field = formField.exec(code);
      if (field) asks.add(field[1] ?? field[2] ?? field[3] ?? '');
    }
    if (keeps) readKept(code, fields, ties, created);
    const altered = role === 'dataChange' ? alteration.exec(code) : null;
    if (altered) reshaped.add(first(altered));
    if (language === 'Ruby' && /^\s*private\s*$/.test(code)) ownOnly = true;
    const step = stepName(code, language);
    if (step === undefined || (ownOnly && language === 'Ruby')) continue;
    const action = actionsByName.get(step.toLowerCase().replace(/[?!]$/, ''));
    if (action !== undefined) actions.add(action);
    else if (!plumbing.test(step) && (/[a-z][A-Z]|_|-/.test(step) || doing.test(step.toLowerCase()))) steps.add(step);
  }
  return {
    actions: order.filter((one) => actions.has(one)),
    steps: leading(steps.names),
    fields: { count: fields.count, names: fields.names },
    ties: ties.names,
    texts: texts.names,
    asks: asks.names,
    ...(subjectLine === undefined ? {} : { subjectLine: subjectLine.trim() }),
    ...(title === undefined || !/^[\p{L}\d][\p{L}\d ,’'&!?:-]*$/u.test(title)
      ? {}
      : { title: title.trim().replace(/'/g, '’') }),
    reshaped: reshaped.names,
    addresses: { count: about.count, about: about.names },
    checks: { count: checks.count, names: checks.names },
    entries: { count: entries.count, names: entries.names },
    created: created.names,
  };
}

/** Readable names in the order of the file, each once; everything is counted. */
class Names {
  count = 0;
  readonly #seen = new Set<string>();
  readonly #names: string[] = [];

  get names(): readonly string[] {
    return this.#names;
  }

  add(identifier: string): void {
    if (identifier === '' || this.#seen.has(identifier)) return;
    this.#seen.add(identifier);
    this.count += 1;
    const name = readableName(identifier);
    if (name !== undefined && this.#names.length < mostNames && !this.#names.includes(name)) this.#names.push(name);
  }

  /** Words that somebody wrote for readers. */
  addText(text: string): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean === '' || this.#seen.has(clean)) return;
    this.#seen.add(clean);
    this.count += 1;
    if (
      /^(?:title|name|label|text|test|lorem.*|description|placeholder|value|ok|close|cancel|submit|save)$/i.test(clean)
    )
      return;
    if (
      this.#names.length < mostNames &&
      clean.length >= 3 &&
      clean.length <= 60 &&
      /^[\p{L}\d][\p{L}\d ,’'&!?.:%()-]*$/u.test(clean) &&
      /\p{L}{3}/u.test(clean) &&
      !/[a-z][A-Z]|\(\)|\w\.\w|\.\./.test(clean)
    ) {
      this.#names.push(clean.replace(/[.:]$/, '').replace(/'/g, '’'));
    }
  }
}

/** More names than a sentence can hold; the words choose among the first. */
const mostNames = 24;

const order: readonly Action[] = ['list', 'see', 'add', 'change', 'remove'];

const actionsByName: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['index', 'list'],
  ['list', 'list'],
  ['getall', 'list'],
  ['get_all', 'list'],
  ['findall', 'list'],
  ['show', 'see'],
  ['retrieve', 'see'],
  ['get', 'see'],
  ['findone', 'see'],
  ['getbyid', 'see'],
  ['new', 'add'],
  ['create', 'add'],
  ['store', 'add'],
  ['post', 'add'],
  ['add', 'add'],
  ['edit', 'change'],
  ['update', 'change'],
  ['patch', 'change'],
  ['put', 'change'],
  ['partial_update', 'change'],
  ['destroy', 'remove'],
  ['delete', 'remove'],
  ['remove', 'remove'],
]);

const checkLine =
  /(?:^|[\s.])(?:it|test|scenario|specify|testCase|should)(?:\.\w{1,12})?\s{0,2}\(?\s{0,2}["'`]([^"'`]{3,120})["'`]|^\s*(?:async )?def test_(\w{3,100})\(|^func (?:\(\w{1,20} \*?\w{1,40}\) )?Test_?(\w{3,100})\(|^\s*(?:public )?function test_?([A-Za-z]\w{3,100})\(/;

/** The name of a check that a mark on the line before announced. */
const markedCheck = /\b(?:void|fun|function|Task|fn|async)\s{1,2}`?([A-Za-z][\w ]{2,100}?)`?\s?\(/;

/** The name of a step that others may take, by language. */
function stepName(code: string, language: string | undefined): string | undefined {
  const pattern = language === undefined ? undefined : stepPatterns[language];
  const match = pattern?.exec(code);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

const script =
  /^\s{0,4}(?:export\s{1,4})?(?:default\s{1,4})?(?:async\s{1,4})?function\s{0,4}\*?\s{1,4}(\w{2,60})|^(?:export\s{1,4})?const\s{1,4}(\w{2,60})\s{0,4}(?::[^=]{1,120})?=\s{0,4}(?:async\s{0,4})?(?:\(|function\b|\w+\s{0,4}=>|use\w*\(|with\w*\()|^\s{2,4}(?:public\s{1,4}|static\s{1,4})?(?:async\s{1,4})?(?!if\b|for\b|while\b|switch\b|catch\b|return\b|function\b|constructor\b|else\b)(\w{3,60})\s{0,4}\([^()]{0,200}\)\s{0,4}(?::\s{0,4}[^={]{1,120})?\{\s{0,4}$/;

const stepPatterns: Readonly<Record<string, RegExp | undefined>> = {
  TypeScript: script,
  JavaScript: script,
  Vue: script,
  Svelte: script,
  Ruby: /^\s*def\s{1,4}(?:self\.)?([a-z]\w{2,60}[?!]?)/,
  Python: /^\s{0,4}(?:async\s{1,4})?def\s{1,4}([a-z]\w{2,60})\s{0,4}\(/,
  Go: /^func\s{1,4}(?:\(\w+\s{1,4}\*?[\w[\], ]{1,60}\)\s{0,4})?([A-Z]\w{2,60})\s{0,4}[([]/,
  PHP: /^\s*(?:final\s{1,4})?public\s{1,4}(?:static\s{1,4})?function\s{1,4}([a-z]\w{2,60})\s{0,4}\(/,
  Java: /^\s{2,8}public\s{1,4}(?:static\s{1,4}|final\s{1,4}|abstract\s{1,4}|synchronized\s{1,4}){0,3}[\w<>[\],.? ]{2,80}\s{1,4}([a-z]\w{2,60})\s{0,4}\(/,
  'C#': /^\s{4,12}public\s{1,4}(?:static\s{1,4}|async\s{1,4}|override\s{1,4}|virtual\s{1,4}|abstract\s{1,4}){0,3}[\w<>[\],.? ]{2,80}\s{1,4}([A-Z]\w{2,60})\s{0,4}\(/,
  Kotlin:
    /^\s{0,8}(?:public\s{1,4}|override\s{1,4}|suspend\s{1,4}|internal\s{1,4}|open\s{1,4}|inline\s{1,4}){0,3}fun\s{1,4}(?:<[^>]{1,40}>\s{1,4})?(?:\w+\.)?([a-z]\w{2,60})\s{0,4}\(/,
  Swift:
    /^\s{0,8}(?:public\s{1,4}|open\s{1,4}|override\s{1,4}|static\s{1,4}|final\s{1,4}|@\w+\s{1,4}){0,3}func\s{1,4}([a-z]\w{2,60})\s{0,4}[(<]/,
  Elixir: /^\s{2,4}def\s{1,4}([a-z]\w{2,60}[?!]?)/,
  Rust: /^\s{0,4}pub(?:\([^)]{1,20}\))?\s{1,4}(?:async\s{1,4})?fn\s{1,4}([a-z]\w{2,60})/,
  Scala: /^\s{0,6}def\s{1,4}([a-z]\w{2,60})/,
  Clojure: /^\(defn\s{1,4}([a-z][\w-]{2,60})/,
  Dart: /^\s{0,4}(?:Future<[^>]{0,60}>|void|bool|String|int|double|Widget|static\s{1,4}\w+)\s{1,4}([a-z]\w{2,60})\s{0,4}\(/,
};

/** Names that every program has. */
const plumbing =
  /^(?:_|on[A-Z]|handle|set[A-Z_]|get_?(?:queryset|context|serializer)|is[A-Z_]?$|to_?(?:s|str|string|json|hash|h|a|param|dict|xml|array)$|from_?(?:json|dict|row)|init|main|(?:run|call|process|apply|boot|up|down|change|build|start|stop|close|open|rules|authorize|casts|table|query|validate|clean|save|data|created|check|format|map|filter|find|fetch|load|send|read|write|next|done|end|then|new|update|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|loader|action|string)$|perform|execute|register$|render|mount|dispatch|invoke|equals|hash_?code|compare$|clone|copy$|dispose|describe|meta|self|default|with_|scope_|setup|tear_?down|form_valid|component|props|computed|watch|methods|config|context|module|super|test|before|after|assert|expect|parse|reduce|changeset|up_|down_|child_spec|start_link|use_?(?:state|effect|memo|ref|callback)|generate(?:Metadata|StaticParams)|View|Meta|resolve|ready|log)/;

const formField =
  /^\s*(\w{2,40})\s{0,4}=\s{0,4}(?:forms|fields|wtforms|serializers|StringField|SelectField)\b|\battribute\s{1,4}:(\w{2,40})|\bname=["'](\w{2,40})["']/;

const keptLine =
  /^\s*t\.(?!index\b|timestamps\b|foreign_key\b|primary_key\b|references\b|belongs_to\b|unique\b|check_constraint\b)(?:\w{3,20})\s{0,4}\(?\s{0,4}[:"'](\w{2,50})|^\s*add_columns?\(?\s{0,4}:\w{2,60},\s{0,4}:(\w{2,50})|^\s*field\(?\s{0,4}[:"](\w{2,50})|^\s*add(?:_if_not_exists)?\(?\s{0,4}:(\w{2,50}),|^\s*(\w{2,50})\s{0,4}(?::\s{0,4}[\w[\]., ]{1,60})?=\s{0,4}(?:models\.(?!ForeignKey|ManyToMany|OneToOne|Manager|Index)\w+|(?:db\.|sa\.)?Column|mapped_column)\(|^\s*(\w{2,50}):\s{0,4}(?:Mapped\[|(?:text|varchar|uuid|integer|boolean|timestamp|jsonb?|serial|bigint|numeric|real|date|decimal)\()|^\s*(?:private|protected|public)\s{1,4}(?:readonly\s{1,4}|final\s{1,4}|virtual\s{1,4}|required\s{1,4})?(?:\??[\w<>[\].]{2,40}\??\s{1,4})\$?(\w{2,50})\s{0,4}(?:;|=|\{ get)|^\s{2,}(\w{2,50})\s{1,4}(?:String|Int|Boolean|DateTime|Float|Decimal|Json|BigInt|Bytes)\b|->(?:string|text|integer|boolean|date|dateTime|timestamp|decimal|json|bigInteger|unsignedInteger|float|enum|uuid|longText|tinyInteger)\(\s{0,4}["'](\w{2,50})|^\s+["`]?(\w{2,50})["`]?\s{1,4}(?:text|varchar|character varying|uuid|integer|int|bigint|boolean|bool|timestamp\w*|jsonb?|numeric|decimal|date|serial|bigserial|double|real|datetime)\b|^\s*op\.add_column\(\s{0,4}["']\w{2,60}["'],\s{0,4}sa\.Column\(\s{0,4}["'](\w{2,50})|^\s{2,}(?:readonly\s{1,4}|public\s{1,4}|private\s{1,4})?(\w{2,50})[?!]?:\s{0,4}(?:string|number|boolean|Date|Maybe|Int|ID|Float|DateTime)\b|^\s*\+?(?:add column(?: if not exists)?)\s{1,4}["`]?(\w{2,50})|\bADD COLUMN (?:IF NOT EXISTS )?["`]?(\w{2,50})|^\s*ADD \[(\w{2,50})\]|^\s{2,}(?:var|val|let)\s{1,4}(\w{2,50})\s{0,4}:|^\s*(?:string|int32|int64|bool|double|bytes|uint32|repeated \w+)\s{1,4}(\w{2,50})\s{0,4}=\s{0,4}\d/i;

const tieLine =
  /^\s*(?:belongs_to|has_many|has_one|has_and_belongs_to_many|many_to_many|embeds_many|embeds_one)\(?\s{0,4}:(\w{2,50})|^\s*(\w{2,50})\s{0,4}=\s{0,4}(?:models\.(?:ForeignKey|ManyToManyField|OneToOneField)|relationship)\(|^\s{2,}(\w{2,50})\s{1,4}[A-Z]\w{2,40}(?:\[\]|\?)?\s{1,4}@relation|->(?:belongsTo|hasMany|hasOne|belongsToMany|morphMany)\(\s{0,4}\\?(?:\w+\\){0,4}(\w{2,50})::class|@(?:ManyToOne|OneToMany|OneToOne|ManyToMany)\(\(\)\s{0,4}=>\s{0,4}(\w{2,50})/;

const creation =
  /(?:create table(?: if not exists)?\s{1,4}|create_table\(?\s{0,4}:?|create table\(:|Schema::create\(|\.createTable\(|CreateModel\(\s{0,4}name=|op\.create_table\(|<createTable tableName=|migrationBuilder\.CreateTable\(\s{0,4}name:\s{0,4})["'`:]?(?:public\.)?(\w{2,60})/i;

const alteration =
  /\balter table (?:if exists |only )?(?:(?:\[?dbo\]?|public|"public")\.)?["`[]?(\w{2,60})|\b(?:change_table|add_column|remove_column|add_index|add_reference|change_column\w*|rename_column|add_foreign_key)\(?\s{0,4}:(\w{2,60})|\b(?:alter table\(|Schema::table\(\s{0,4})[:"'](\w{2,60})|\.(?:alterTable|addColumn|removeColumn|table)\(\s{0,4}["'`](\w{2,60})|\bmodel_name=["'](\w{2,60})|\bop\.(?:add_column|drop_column|alter_column|create_index)\(\s{0,4}["'](\w{2,60})|^\s*update (?:public\.)?["`[]?(\w{2,60})["`\]]?\s{1,4}(?:\w+\s{1,4})?set\b/i;

function readKept(code: string, fields: Names, ties: Names, created: Names): void {
  const made = creation.exec(code)?.[1];
  if (made !== undefined) created.add(made);
  const tie = tieLine.exec(code);
  if (tie) {
    ties.add(first(tie));
    return;
  }
  const kept = keptLine.exec(code);
  const name = kept === null ? '' : first(kept);
  if (name !== '' && !ordinary.test(name)) fields.add(name);
}

/** What every stored thing has. */
const ordinary =
  /^(?:ids?|uuid|pk|created_?at|updated_?at|deleted_?at|inserted_?at|timestamps?|created|modified|updated|discarded_at|\w+_ids?|lock_version|class|return|type|self|get|set|case|default|else|if|for|new|public|private|static|const)$/i;

function readAddress(code: string, about: Names, role: PartRole): void {
  const match = addressLine.exec(code);
  const found = match === null ? '' : first(match);
  if (found === '' || (role === 'pageAnswer' && !found.includes('/'))) return;
  const named = found
    .split('/')
    .filter((part) => part !== '' && !/^[:{<[(*%$]|^v\d+$|[.*$<>(){}[\]]/.test(part))
    .at(-1);
  about.count += 1;
  if (named !== undefined) {
    const before = about.count;
    about.add(named);
    about.count = before;
  }
}

const addressLine =
  /\b(?:path|re_path|url)\(\s{0,4}r?["']\^?([^"']{0,120})["']|^\s*(?:get|post|put|patch|delete|match|live|resources?|namespace|forward|scope|pipe)\s{0,4}\(?\s{0,4}[:"']([\w/:.*-]{1,120})|\.(?:get|post|put|patch|delete|route|Handle|HandleFunc|GET|POST|PUT|PATCH|DELETE)\(\s{0,4}["'`](\/[^"'`]{0,120})["'`]|Route::\w{2,20}\(\s{0,4}["']([^"']{1,120})["']|@(?:Get|Post|Put|Patch|Delete|Request)Mapping\(\s{0,4}(?:value\s{0,4}=\s{0,4}|path\s{0,4}=\s{0,4})?\{?\s{0,4}["']([^"']{1,120})["']|@(?:Get|Post|Put|Patch|Delete|Path|Controller)\(\s{0,4}["']([^"']{1,120})["']|\[(?:Http(?:Get|Post|Put|Patch|Delete)|Route)\(["']([^"']{1,120})["']|^\s{0,4}["']?(\/[\w/{}:.-]{1,120})["']?\s{0,4}:\s{0,4}\{?\s{0,4}$|\bpath\s{0,4}[:=]\s{0,4}["'](\/?[^"']{1,120})["']|^\s*rpc\s{1,4}(\w{2,60})|@\w+\.(?:route|get|post|put|patch|delete)\(\s{0,4}["']([^"']{1,120})["']/;

function readScreen(code: string, texts: Names, asks: Names): void {
  for (const heading of code.matchAll(
    /<(?:h[1-4]|title|button|Button|Title|Heading|CardTitle|DialogTitle|legend|mj-text|strong)\b[^<>]{0,300}>\s{0,4}([^<>{}%]{3,60}?)\s{0,4}</g,
  ))
    texts.addText(heading[1] ?? '');
  const titled =
    /\b(?:title|heading|headline|pageTitle)\s{0,4}[=:]\s{0,4}\{?["'`]([A-ZÀ-Ý][^"'`{}<>$]{2,60})["'`]/.exec(code)?.[1];
  if (titled !== undefined) texts.addText(titled);
  const asked =
    /<(?:label|Label|FormLabel|InputLabel)\b[^<>]{0,300}>\s{0,4}([^<>{}%]{2,40}?)\s{0,4}</.exec(code)?.[1] ??
    propOf(code);
  if (asked !== undefined) asks.addText(asked.replace(/[:*]$/, '').trim());
  // A line of text alone between two tags is what most markup looks like once it is formatted.
  const alone = /^\s*([A-ZÀ-Ý][\p{L}\d ,’'-]{4,58}[\p{L}\d.!?])\s{0,4}$/u.exec(code)?.[1];
  if (alone !== undefined && /\s/.test(alone)) texts.addText(alone);
}

/** The label of a field that stands on one line; a button has a label too, and asks for nothing. */
function propOf(code: string): string | undefined {
  const match =
    /\bplaceholder=(?:"([^"{}<>$]{2,40})"|'([^'{}<>$]{2,40})')/.exec(code) ??
    (/<\w{0,30}(?:Input|Field|Select|Picker|Textarea)\b/.test(code)
      ? /\blabel=(?:"([^"{}<>$]{2,40})"|'([^'{}<>$]{2,40})')/.exec(code)
      : null);
  return match === null ? undefined : first(match);
}

function first(match: RegExpExecArray): string {
  const groups: readonly (string | undefined)[] = match.slice(1);
  return groups.find((group) => group !== undefined) ?? '';
}
