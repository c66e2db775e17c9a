import { oneOf } from '../../decisions/oneOf.ts';
import { OutlineNames, firstGroup } from './outlineNames.ts';

/** What can be done here, in the five words that every product shares. */
export type Action = 'list' | 'see' | 'add' | 'change' | 'remove';

/** The steps of a part: functions that others may call, as far as their names say something. */
export class OutlineSteps {
  readonly #actions = new Set<Action>();
  readonly #names = new OutlineNames();
  #ownOnly = false;

  readonly #language: string | undefined;

  constructor(language: string | undefined) {
    this.#language = language;
  }

  read(code: string): void {
    if (this.#language === 'Ruby' && /^\s*private\s*$/.test(code)) this.#ownOnly = true;
    const step = stepName(code, this.#language);
    if (step === undefined || this.#ownOnly) return;
    const action = actionsByName.get(step.toLowerCase().replace(/[?!]$/, ''));
    if (action !== undefined) this.#actions.add(action);
    else if (saysSomething(step)) this.#names.add(step);
  }

  get actions(): readonly Action[] {
    return order.filter((one) => this.#actions.has(one));
  }

  /** Steps that start with a verb say what is done; where there is one, the others are left out. */
  get names(): readonly string[] {
    const { names } = this.#names;
    const verbs = names.filter((name) => doing.test(name));
    return verbs.length > 0 || names.length < 2 ? verbs : names;
  }
}

/** Two words at least, or a verb; and not what every program has. */
function saysSomething(step: string): boolean {
  return (
    !usualNames.has(step) &&
    !usualBeginnings.test(step) &&
    (/[a-z][A-Z]|_|-/.test(step) || doing.test(step.toLowerCase()))
  );
}

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

/** The name of a step that others may take, by language. */
function stepName(code: string, language: string | undefined): string | undefined {
  const pattern = language === undefined ? undefined : stepPatterns[language];
  const match = pattern?.exec(code);
  return match ? firstGroup(match) : undefined;
}

const script = oneOf([
  /^\s{0,4}(?:export\s{1,4})?(?:default\s{1,4})?(?:async\s{1,4})?function\s{0,4}\*?\s{1,4}(\w{2,60})/,
  /^(?:export\s{1,4})?const\s{1,4}(\w{2,60})\s{0,4}(?::[^=]{1,120})?=\s{0,4}(?:async\s{0,4})?(?:\(|function\b|\w+\s{0,4}=>|use\w*\(|with\w*\()/,
  /^\s{2,4}(?:public\s{1,4}|static\s{1,4})?(?:async\s{1,4})?(?!if\b|for\b|while\b|switch\b|catch\b|return\b|function\b|constructor\b|else\b)(\w{3,60})\s{0,4}\([^()]{0,200}\)\s{0,4}(?::\s{0,4}[^={]{1,120})?\{\s{0,4}$/,
]);

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
const usualNames: ReadonlySet<string> = new Set(
  (
    'run call process apply boot up down change build start stop close open rules authorize casts table query validate clean save data ' +
    'created check format map filter find fetch load send read write next done end then new update GET POST PUT PATCH DELETE HEAD ' +
    'OPTIONS loader action string'
  ).split(' '),
);

/** How names begin that every program has. */
const usualBeginnings =
  /^(?:_|on[A-Z]|handle|set[A-Z_]|get_?(?:queryset|context|serializer)|is[A-Z_]?$|to_?(?:s|str|string|json|hash|h|a|param|dict|xml|array)$|from_?(?:json|dict|row)|init|main|perform|execute|register$|render|mount|dispatch|invoke|equals|hash_?code|compare$|clone|copy$|dispose|describe|meta|self|default|with_|scope_|setup|tear_?down|form_valid|component|props|computed|watch|methods|config|context|module|super|test|before|after|assert|expect|parse|reduce|changeset|up_|down_|child_spec|start_link|use_?(?:state|effect|memo|ref|callback)|generate(?:Metadata|StaticParams)|View|Meta|resolve|ready|log)/;

/** What a step does, in English and French, as its name begins. */
const verbs =
  'accept activate add allow anonymi[sz]e apply approve archive assign attach authori[sz]e block book calculate cancel change charge check choose clean ' +
  'clear close collect compare compute confirm connect convert copy count create decline delete deliver disable disconnect download duplicate edit ' +
  'enable enrich estimate expire export fetch fill find finish forget generate get give grant handle hide ignore import invite issue join leave link ' +
  'list load lock log make mark match merge migrate move notify open pause pay post prepare print process publish receive record refresh refund register ' +
  'reject release remind remove rename renew replace report request reserve reset resolve restore resume retry revoke save schedule search select send ' +
  'set share show sign sort start stop store submit subscribe suspend switch sync terminate transfer trigger unlink unlock unsubscribe update upload ' +
  'validate verify void withdraw write ajoute annule calcule cherche cr[ée]e envoie envoyer modifie notifie recherche supprime trouve valide v[ée]rifie';
const doing = new RegExp(String.raw`^(?:${verbs.replaceAll(' ', '|')})(?:s|es|ed|r|er)?\b`);
