import { poorPhrases } from '../../wording/jargon.ts';
import { logLine } from '../lineMarks.ts';
import { wordsOf } from './nameInWords.ts';

/**
 * What the first lines of a block show or do, in words that an outsider can follow: a text of the screen, a part of it by its name, a step by its name. Undefined where they
 * are only code.
 */
export function thingInWords(lines: readonly string[]): string | undefined {
  const [first = ''] = lines;
  if (logLine.test(first) || leaving.test(first)) return undefined;
  const tag = /^<([A-Za-z][\w.-]{1,60})/.exec(first)?.[1];
  if (tag === undefined) {
    const call = step.exec(first)?.[1];
    return call === undefined ? undefined : stepInWords(call);
  }
  const own = /^[A-Z]|-/.test(tag) ? partInWords(tag) : undefined;
  return own ?? textIn(lines.slice(0, mostLines));
}

/** A text further down tells something else. */
const mostLines = 3;
const leaving = /^(?:return|raise|throw|abort|die|panic|continue|break|next)\b/;
const step =
  /^(?:(?:await|yield|self\.|this\.|\$this->) ?){0,2}([A-Za-z_][\w.]{2,60}?|[A-Za-z_]\w{1,30}(?:->|::)\w{2,40})[!?]?\(/;

/** 'aj-order-list' is 'order list'; frameworks' own parts are no names. */
function partInWords(tag: string): string | undefined {
  if (ofFrameworks.test(tag)) return undefined;
  const words = wordsOf(tag.split('.').at(-1) ?? '').filter((word) => !prefix.test(word));
  return words.length > 1 ? readable(words) : undefined;
}

/** Two letters that a team writes before all its parts, and what every part is. */
const prefix = /^(?:[a-z]{1,2}|app|gov|govuk|component|container|wrapper|view|widget|base)$/;
const ofFrameworks =
  /^(?:el|v|mat|ion|b|a|q|p|n|van|fa|ng|svg|router|nuxt|next|motion|keep|transition|template|slot)-|^(?:Box|Flex|Grid|Stack|HStack|VStack|Row|Col|Text|View|Fragment|React|Card|Paper|Typography|Container|Tooltip|Suspense|Animate|Transition|Motion)/;

function stepInWords(call: string): string | undefined {
  const chain = call.split(/\.|->|::/).map((one) => wordsOf(one));
  const last = chain.at(-1) ?? [];
  const [verb = ''] = last;
  if (last.length > 1) return verbs.has(verb) ? readable(last) : undefined;
  const before = (chain.at(-2) ?? []).filter((word) => !carriers.test(word));
  return verbs.has(verb) && before.length > 0 && before.length < 4 ? readable([verb, ...before]) : undefined;
}

const carriers =
  /^(?:services?|client|manager|helper|controller|utils?|api|repo|repository|instance|the|my|this|self)$/;

/** What somebody outside may notice being done. */
const verbs: ReadonlySet<string> = new Set(
  'load reload save submit send notify email invite deliver enable disable show hide display open close create delete remove archive publish unpublish charge refund bill pay cancel renew subscribe unsubscribe register assign approve reject block unblock lock unlock schedule remind download upload export import print play pause start stop scan share sign request confirm accept decline grant revoke add move copy rename restore install uninstall connect disconnect warn'.split(
    ' ',
  ),
);

function textIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const text = /(?:>|^)\s?(\p{Lu}[\p{L} ’',-]{3,60}[.!?]?)\s?(?:<|$)/u.exec(line)?.[1];
    if (text !== undefined) return text.trim().replace(/[.,]$/, '');
  }
  return undefined;
}

function readable(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  if (words.length > 4 || !/^\p{L}{2,}(?: \p{L}{2,}){1,3}$/u.test(text) || ofCode.test(text)) return undefined;
  if (words.some((word) => !/[aeiouyàâéèêîôû]/u.test(word))) return undefined;
  return poorPhrases(text, 'en').some(({ type }) => type === 'jargon') ? undefined : text;
}

const ofCode =
  /\b(?:listener|handler|callback|event|observer|state|props?|params?|args?|timer|timeout|interval|class|child|element|node|key|item|attribute|property|field|header|line|row|value|values|index|to|from|error|errors|action|thread|process|task|job|transaction|span|trace|test|provider|context|query|scope|module|middleware|route|dispatch|log)\b/;
