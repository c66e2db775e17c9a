import { hardWords } from './hardWords.ts';
import { wordsOf } from './conditions/nameInWords.ts';

/** What is left of a sentence, whether anything but numbers gave way, and whether a name of code stands in it as words. */
export interface Uncoded {
  readonly plain: string;
  readonly touched: boolean;
  readonly named: boolean;
}

/**
 * A sentence of an author without what only those who write code read: links give way to their words, a name of code to the plain words that it is put together from, and
 * a parenthesis or an end that is nothing but code to '…'. The rest stands as it was written.
 */
export function withoutCode(sentence: string): Uncoded {
  const linked = sentence
    .replace(/\[([^\][]{1,120})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(references, '')
    .replace(emphasis, '$1')
    .replace(/ \([^()]{0,200}\)/g, (aside) => (hasCode.test(inWords(aside)) ? ' …' : aside));
  const worded = inWords(linked);
  const at = hasCode.exec(worded.replace(eitherOr, (one) => one.replaceAll('/', '-')))?.index;
  const plain = (at === undefined ? worded : cut(worded, at)).replace(/ … ?…/g, ' …').replace(/ …(?=[.,;:])/g, ' …');
  const touched =
    plain !== sentence.replace(references, '').replace(emphasis, '$1') || plain.replace(eitherOr, '') !== plain;
  return { plain, touched, named: worded !== linked };
}

/** Whether a sentence holds what only those who write code read. */
export function inCode(text: string): boolean {
  return hasCode.test(text.replace(eitherOr, ''));
}

const hasCode = /[`{}<>=|\\]|\w\(|\w_\w|\w\/\w|::|--\w|https?:/;
/** Two plain words, either of which is meant. */
const eitherOr = /(?<![\w/.])\p{Ll}{3,20}\/\p{Ll}{3,20}(?![\w/.])/gu;
const emphasis = /(?<!\w)_([^_`]{1,80})_(?!\w)/g;
/** Numbers of proposals, and of recorded changes. */
const references =
  / \((?:(?:see|cf\.?|fixes|closes|refs?|PR|issue|pull request) )?(?:(?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d{1,7}|[\da-f]{7,40})\)/gi;

function inWords(text: string): string {
  return text.replace(name, (whole, _mark: string, one: string) => plainName(one) ?? whole);
}

/** 'completion_rate', 'completionRate', in marks of code or bare; 'Completion' in marks. */
const name =
  /(?<![\w`/.:$@#-])(`?)([A-Za-z]{2,20}(?:_[a-z]{2,20}){1,3}|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,3}|(?<=`)[A-Z][a-z]{2,20})\1(?![\w`/.:(#?!-])/g;

/** The words of a name where they are words that anyone reads, and no order to a program. */
function plainName(name: string): string | undefined {
  const words = wordsOf(name);
  const text = words.join(' ');
  if (words.length > 3 || orders.test(text) || text.length < 4 || words.some((word) => !/[aeiouy]/.test(word)))
    return undefined;
  return hardWords(text).unexplained + hardWords(text).explained === 0 ? text : undefined;
}

/** How a name of something that a program does begins, and how one of a part of it ends. */
const orders =
  /^(?:get|set|fetch|find|load|save|build|make|send|parse|render|check|add|remove|create|update|delete|validate|handle|use|on|to|from|is|has|can|should|with|do|run|init|start|stop|open|close|show|hide|toggle|apply|compute|calculate|resolve|assert|ensure|before|after|format|convert|read|write|print|sort|filter|the|this|self|attr|kube|num|default|current) |\b(?:id|ids|uuid|url|uri|key|keys|type|types|service|services|provider|model|models|view|views|page|template|job|jobs|failed|accessor|action|bulk create|task|client|manager|builder|error|exception|adapter|store|state|response|request|data|list|map|set|count|size|index|dialog|modal|button|row|table|entity|repository|policy|serializer|worker|process|code|path|file|dir|config|at|by|on|in|to|for|from|of|seconds|ms|value|values|default|enabled|name)$/;

/** Ends in code from a place where what stands before it says the same without. */
function cut(text: string, at: number): string {
  const head = text.slice(0, at);
  const end =
    /^(.{30,}\p{L}[)"”]?)(?:[,:]? (?:such as|like|for example|e\.g\.|i\.e\.|namely|via|using|by (?:using|calling|passing|setting|adding)|through|thanks to|see)\b|;| ?[—–]| -{1,2} ).{0,60}$/u.exec(
      head,
    );
  return end?.[1] === undefined || changesSense.test(text.slice(end[1].length)) ? text : `${end[1]} …`;
}

/** What is said only with this must not be said without. */
const changesSense = /\b(?:unless|except|only|if|but|not|without|however|until)\b/i;
