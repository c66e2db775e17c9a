import { standsAlone } from './authorReasons.ts';
import { countsAsCode } from './quotable.ts';
import { isPlain } from './hardWords.ts';
import { redacted } from '../redaction/redacted.ts';
import type { AddedLine, FileView } from '../decisions/fileView.ts';
import type { TellingRemark } from './remarks.ts';

/** What the team notes above or just inside a new condition, or above the first of several new lines, where it says in plain words what is done there; the longest block first. */
export function stepRemark(view: FileView, before: TellingRemark | undefined): TellingRemark | undefined {
  let best = before;
  for (const { text, weight } of openings(view.added)) {
    if (weight <= (best?.weight ?? 0) || view.stays(text) || !tells(text)) continue;
    best = { text: redacted(text).text.replace(/(?<=[^.])\.$/, ''), weight };
  }
  return best;
}

/** Remarks that open new lines, whole, and what they are worth: less than any that says why. */
function* openings(added: readonly AddedLine[]): Generator<TellingRemark> {
  for (let at = 0; at < added.length; at += 1) {
    let text = remarkAt(added, at);
    if (text === undefined || !/^\p{Lu}/u.test(text)) continue;
    let end = at + 1;
    for (let more = remarkAt(added, end); more !== undefined && follows(added, end); more = remarkAt(added, end)) {
      text = `${text} ${more}`;
      end += 1;
    }
    const lines = linesBelow(added, end);
    const before = follows(added, at) ? (added[at - 1]?.text ?? '') : '';
    const inside = condition.test(before) && opens.test(before);
    const onCondition = inside || (lines > 0 && condition.test(added[end]?.text ?? ''));
    const [sentence = text] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    if (onCondition) yield { text: sentence, weight: 3 };
    // Above a definition it describes a part, and no step.
    else if (lines >= leastLines && !defines.test(added[end]?.text ?? ''))
      yield { text: sentence, weight: 1 + lines / 50 };
    at = end - 1;
  }
}

function remarkAt(added: readonly AddedLine[], at: number): string | undefined {
  const text = added[at]?.text ?? '';
  return text.length < longest && mayBeRemark.test(text) ? remarkText(text) : undefined;
}

function remarkText(line: string): string | undefined {
  const found = remark.exec(line);
  return (found?.[1] ?? found?.[2])?.trim();
}

/** Whether a new line stands right below the one before it in the list. */
function follows(added: readonly AddedLine[], at: number): boolean {
  return added[at]?.newLine === (added[at - 1]?.newLine ?? -1) + 1;
}

/** How many new lines stand below. */
function linesBelow(added: readonly AddedLine[], from: number): number {
  let at = from;
  while (at < added.length && at - from < mostLines && follows(added, at)) at += 1;
  return at - from;
}

/** Whether an outsider learns from it what is done or left undone. */
function tells(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 5 &&
    words.length <= 30 &&
    text.length <= 180 &&
    (deed.test(text) || unless.test(text)) &&
    !ofCode.test(text) &&
    !cut.test(text) &&
    words.filter((word) => countsAsCode(word.replace(/[.,;:]$/, ''))).length === 0 &&
    standsAlone(text) &&
    isPlain(text)
  );
}

const longest = 300;
const leastLines = 5;
const defines =
  /\b(?:fn|defp?|func|function|fun|class|struct|enum|interface|type|message|rpc|trait|impl|record|module)\s|^\s*(?:public|private|protected|internal|pub|export|abstract|@\w+)\b|^\s*(?:optional |repeated )?\w+ \w+ = \d+;/;
const mostLines = 40;
const mayBeRemark = /^\s*(?:\/\/|#|--|\{\/\*|\/\*)/;
const remark = /^\s*(?:(?:\/\/|#+|--)\s(.+)|\{?\/\*\s([^*]+)\*\/\}?\s*)$/;
/** A sentence does not end on these. */
const cut = /\b(?:the|a|an|of|to|with|for|and|or|in|on|that|if|is|are|number|de|la|le|et|ou)$/i;
const condition = /^\s*(?:\}?\s?else\s)?(?:if|elsif|elif|unless|when|guard|where)\b|\.where\(|\breturn (?:unless|if)\b/;
const opens = /[{:]\s*$|\bthen\s*$|^\s*(?:if|unless|elsif|elif)\b[^{:]*$/;
/** What is done to what people have. */
const deed =
  /^(?:skip|ignore|exclude|remove|keep|allow|prevent|retry|limit|hide|send|show|stop|wait|do not|don['’]t|never|only|always|block|refuse|reject|require|warn|notify|delete|erase|create|add|leave|treat|count|fall back|avoid|no longer|on\b.{2,20}, (?:skip|exclude|ignore|only)|ne pas|ignorer|exclure|garder|masquer|afficher|envoyer|empêcher|supprimer|créer|limiter)\b/i;
const unless =
  /\b(?:only (?:if|when|for)|unless|no longer|instead of|so that|even if|must not|should not|must never|are (?:skipped|ignored|excluded|kept|hidden))\b/i;
const ofCode =
  /[{}<>=|\\`_[\]]|\w\(|\w\.\w|::|->|@\w|https?:|\b(?:todo|fixme|hack|returns?|param|callbacks?|props?|hooks?|states?|refs?|lint\w*|mock\w*|tests?|variables?|arrays?|loops?|iterat\w+|cach\w+|index\w*|render\w*|component|function|method|class|object|type|null|undefined|nil|import|config\w*|default values?|constructor|listener|event|request|response|schema|migration|quer(?:y|ies)|rows?|columns?|tables?|endpoint|route|handler|container|wrapper|div|css|styles?|padding|margin|selector|string|buffer|thread|mutex|lock|flag|errors?|jitter|document level|header is|forget|me|we know|i|flex|layout|ascii|pre-result)\b/i;
