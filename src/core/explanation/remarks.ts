import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { redacted } from '../redaction/redacted.ts';
import { reasonWeight } from './authorReasons.ts';
import { rewordings } from './writtenText.ts';
import type { FileView } from '../decisions/fileView.ts';
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

/** What a remark says to an outsider, and how much of why and for whom. */
export interface TellingRemark {
  readonly text: string;
  readonly weight: number;
}

/** The new sentence of these remarks that tells an outsider most, where it tells more than the one before; a remark that says why, or what is different for people, is worth more than its code. */
export function tellingRemark(
  view: FileView,
  remarks: readonly string[],
  before: TellingRemark | undefined,
): TellingRemark | undefined {
  let best = before;
  for (const remark of remarks) {
    if (notForReaders.test(remark.slice(0, 60)) || view.stays(remark)) continue;
    for (const text of remark.slice(0, 1_000).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (notForReaders.test(text)) continue;
      const least = Math.max(leastWeight, (best?.weight ?? 0) + 1);
      const weight = reasonWeight(text, least);
      if (weight >= least) best = { text: quoted(text), weight };
    }
  }
  return best;
}

/** As a page quotes it. */
function quoted(text: string): string {
  return redacted(text)
    .text.trim()
    .replace(/(?<=[^.])\.$/, '');
}

/** A remark that says in plain words when something holds, and says it otherwise now: the first such sentence. */
export function reworkedRemark(before: readonly string[], now: readonly string[]): Reworded | undefined {
  const gone = ruleSentences(before);
  if (gone.length === 0) return undefined;
  const come = ruleSentences(now);
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
      .filter((text) => /^\p{Lu}.*[.!?]$/u.test(text) && rule.test(text))
      .map(quoted)
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

const notForReaders =
  /^(?:check|get|set|return|find|create|loop|iterate|fetch|handle|use|note|map|convert|parse|call)s?\b|todo|fixme|hack\b|xxx|eslint|prettier|@\w|rubocop|noqa|copyright|licen[cs]e|generated|https?:|[{};]\s*$|=>|\w\(|\w\.\w/i;
/** A remark is quoted where it says why and for whom, or as much of one. */
const leastWeight = 4;
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
