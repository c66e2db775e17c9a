import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { redacted } from '../redaction/redacted.ts';
import { rewordings } from './writtenText.ts';
import type { Reworded } from './writtenText.ts';

/** The remarks that fill lines of their own, one that goes on over several lines as one. */
export function remarksIn(lines: readonly { readonly text: string }[]): readonly string[] {
  const remarks: string[] = [];
  let open = false;
  for (const { text } of lines) {
    const remark = text.length < longest && mayBeRemark.test(text) ? remarkOf.exec(text)?.[1] : undefined;
    const words = remark?.replace(/\*\/\s*$/, '').trim() ?? '';
    // A remark of several lines goes on; one that stops and starts anew is another.
    if (words !== '' && open) remarks.push(`${remarks.pop() ?? ''} ${words}`);
    else if (words !== '') remarks.push(words);
    open = words !== '';
  }
  return remarks;
}

/** A remark that says in plain words when something holds, and says it otherwise now: the first such sentence. */
export function reworkedRemark(before: readonly string[], now: readonly string[]): Reworded | undefined {
  const [gone, come] = [ruleSentences(before), ruleSentences(now)];
  return rewordings(
    gone.filter((one) => !come.includes(one)),
    come.filter((one) => !gone.includes(one)),
  ).find(({ before, after }) => turns(before, after) || turns(after, before));
}

/** Whether one says a number or a condition that the other does not: spelling, and what is named otherwise, are no other rule. */
function turns(text: string, other: string): boolean {
  const known = new Set(other.toLowerCase().match(/[\p{L}\d]+/gu));
  return (text.match(turning) ?? []).some((word) => !known.has(word.toLowerCase()));
}

function ruleSentences(remarks: readonly string[]): readonly string[] {
  return remarks.flatMap((remark) =>
    remark
      .slice(0, 1000)
      .split(/(?<=[.!?])\s+/u)
      .filter((text) => /^\p{Lu}.*[.!?]$/u.test(text))
      .map((text) =>
        redacted(text)
          .text.trim()
          .replace(/(?<=[^.])\.$/, ''),
      )
      .filter(
        (text) =>
          text.length < 200 &&
          rule.test(text) &&
          !ofCode.test(text) &&
          (text.match(/\p{L}{2,}/gu) ?? []).length >= 6 &&
          // One word of the trade is explained below the page.
          poorPhrases(text, languageOfText(text) ?? 'en').filter(({ type }) => type === 'jargon').length < 2,
      ),
  );
}

/** What a remark begins with: most lines begin otherwise. */
const mayBeRemark = /^\s*[/#*;-]/;
/** A remark on a line of its own. */
const remarkOf = /^\s*(?:\/\/+|#+|\/\*\*?|\*|--|;;)\s+(\S.*)$/;
/** When something holds, and how far. */
const rule =
  /\b(?:defaults?|if|when|only|never|always|must|at (?:most|least)|until|instead|unless|no longer|optional|required|allowed|par défaut|si|quand|lorsque|seulement|jamais|toujours|doit|au (?:plus|moins)|jusqu|sauf)\b/i;
const turning =
  /(?<!\d)\d{1,9}(?!\d|\))|\b(?:no|not|never|always|only|must|may|default|optional|required|ne|pas|jamais|toujours|seulement|doit|peut|défaut)\b/giu;
const ofCode = /[{}<>=|\\`_]|\w\(|\w\.\w|::|->|@\w|https?:|\b(?:todo|fixme|returns?|param)\b/i;
const longest = 600;
