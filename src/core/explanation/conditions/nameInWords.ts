import { poorPhrases } from '../../wording/jargon.ts';
import type { Relation } from './condition.ts';

/** What stands before a name and says nothing to an outsider. */
const carriers =
  /^(?:this|self|props|state|ctx|context|req|request|res|response|params|options?|opts|config|settings|args|data|item|value|event|model|object|instance|cfg|input|query|body|payload|meta|store|app|current|entity|record|row|it|the|my|new|old|get|env|process|window|document|vars|form|attrs|scope|flags?)$/i;

/** A name of code in words: 'selectedTeam.tier' is 'selected team tier', 'is_totp_verified' is 'totp verified'. */
export function nameInWords(name: string, relation: Relation): string | undefined {
  const chain = name
    .replace(/[?!]$/, '')
    .split(/\??\.|->|::/)
    .filter((one) => one !== '')
    .map((one) => wordsOf(one));
  const last = chain.at(-1);
  if (last === undefined || last.length === 0) return undefined;
  const asks = relation === 'applies' || relation === 'not';
  const known = systems.get(last.filter((word, at) => at > 0 || !asking.test(word)).join(' '));
  if (asks && known !== undefined) return known;
  const own = asks ? last.filter((word, at) => at > 0 || !asking.test(word)) : last;
  const before = (chain.at(-2) ?? []).filter((word) => !carriers.test(word));
  const words = own.length === 1 ? [...before, ...own] : own;
  const told = words.filter((word, at) => at === 0 || word !== words[at - 1]);
  const text = told.join(' ');
  if (told.length === 0 || told.length > 5 || !readable(text)) return undefined;
  // What is of some kind says a case only with the kind.
  if (relation !== 'is' && relation !== 'isNot' && ofKinds.test(text)) return undefined;
  // What is only there or not would be told as a case of its own.
  if (asks && own.length === last.length && !name.endsWith('?') && !ofCases.test(text)) return undefined;
  return text;
}

/** Systems and browsers that everybody has read of, as they are written. */
const systems: ReadonlyMap<string, string> = new Map([
  ['windows', 'Windows'],
  ['linux', 'Linux'],
  ['android', 'Android'],
  ['ios', 'iOS'],
  ['i os', 'iOS'],
  ['mac os', 'macOS'],
  ['macos', 'macOS'],
  ['safari', 'Safari'],
  ['firefox', 'Firefox'],
  ['chrome', 'Chrome'],
]);

/** The name of a setting in words, or undefined where an outsider would not know them. */
export function settingInWords(name: string): string | undefined {
  const text = wordsOf(name.toLowerCase()).join(' ');
  return readable(text) ? text : undefined;
}

/** The words that a name of code is put together from. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/^[@$_]+/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
}

const asking = /^(?:is|are|was|has|have|had|should|can|could|does|do|did|must|will|need|needs)$/;

/** Names that say a case by themselves. */
const ofCases =
  /(?:ed|able|ible|ing|ive|only|free|paid|admin|public|private|guest|premium|anonymous|optional|manual|automatic|mobile|offline|online)$|\b(?:allow\w*|enable\w*|disable\w*|disallow\w*|only|require\w*|force\w*|skip\w*|hide|show|use|with|without)\b/;

/** Words that are words: no number, no shortening, nothing that only those who write code know. */
function readable(text: string): boolean {
  return (
    /^\p{L}{2,}(?: \p{L}{2,}){0,4}$/u.test(text) &&
    text.split(' ').every((word) => /[aeiouyàâéèêîôû]/u.test(word)) &&
    !ofCode.test(text) &&
    poorPhrases(text, 'en').every(({ type }) => type !== 'jargon')
  );
}

/** What only those who write code know, wherever it stands and at the end of a name. */
const ofCode =
  /\b(?:get|set|fetch|find|parse|fn|func|iter|impl|ptr|idx|err|ctx|tmp|uid|pk|fk|sql|orm|dto|dao|args?|kwargs|params?|props?|typeof|len|instanceof)\b|\b(?:errs|error|ok|res|ret|index|length|size|count|str|num|arr|obj|cb|temp|val|vals|keys?|elem|element|node|ref|buf|buffer|results?|response|request|data|values?|items?|instance|id|ids|uuid|null|nil|none|true|false|array|list|map|hash|dict|json|xml|string|int|bool|undefined|async|await|thread|mutex|lock|cache|regex|match|matches|tokens?|cursor|offset|query|parser|ast|exists?|found|loaded|loading|mounted|init|initiali[sz]ed|ready|dirty|debug|verbose|schema|callback|handler|listener|hook|module|package|namespace|component|render|rendered|scope|env|argv|bytes?|bits|flag|begin|end|start|child|children|parent|root|head|tail|exit|socket|stream|channel|queue|worker|pid|fd|dom|include|contains|equals?|includes|called|current|object|empty|add|can|do|cannot|valid|invalid|validate)$/;

const ofKinds = /\b(?:type|kind|class|name|mode|status|state|code|version|left|right)$/;

/** What a name is held against, in words. */
export function valueInWords(written: string): string | undefined {
  if (/^-?\d+$/.test(written)) return written;
  if (/^["']/.test(written)) {
    const text = written.slice(1, -1).trim();
    return /^\p{L}[\p{L}\d -]{1,38}$/u.test(text) || /^[a-z]+(?:[_-][a-z]+){1,4}$/.test(text)
      ? wordsKept(text)
      : undefined;
  }
  const last = written.split(/::|\.|:/).at(-1) ?? '';
  const text = wordsOf(last).join(' ');
  return readable(text) || /^[a-z]{4,}(?: [a-z]{2,}){0,3}$/.test(text) ? text : undefined;
}

function wordsKept(text: string): string {
  return text.replace(/[_-]+/g, ' ');
}
