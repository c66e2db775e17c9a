import { allMatches } from '../decisions/allMatches.ts';
import { redacted } from '../redaction/redacted.ts';

/** A text as it was and as it is. */
export interface Reworded {
  readonly before: string;
  readonly after: string;
}

/** Sentences that the code itself holds, in quotes, for someone to read: a message, a refusal. Names, addresses and requests to a database are none. */
export function sentencesIn(line: string): readonly string[] {
  if (line.length > 1000 || !quote.test(line)) return [];
  return allMatches(inQuotes, line).flatMap((match) => {
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    // Most texts of code begin small, and stay so whatever is taken out of them.
    if (beginsSmall.test(quoted)) return [];
    const text = withoutValues(quoted);
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    return words.length >= 4 && startsAsSentence.test(text) && !ofCode.test(text) ? [text] : [];
  });
}

/** Pairs each text that went with the one that came for it, by how they read. */
export function rewordings(gone: readonly string[], come: readonly string[]): readonly Reworded[] {
  const free = new Set(come);
  return gone.flatMap((before) => {
    const after = [...free].find((one) => alike(before, one));
    if (after === undefined) return [];
    free.delete(after);
    return [{ before, after }];
  });
}

/** Whether most of the words of the shorter stand in the other, and they are much of the longer too. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = sharedWords(one, other);
  return shared > 0 && shared >= Math.min(a.size, b.size) / 2 && shared >= Math.max(a.size, b.size) * 0.4;
}

/** How many words two texts have in common. */
export function sharedWords(one: string, other: string): number {
  const others = wordsOf(other);
  return [...wordsOf(one)].filter((word) => others.has(word)).length;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

/** What is put in while the product runs says nothing here, and a key must not go on a page. */
function withoutValues(text: string): string {
  return (
    redacted(text)
      .text.replace(values, '…')
      .replace(/\\[ntr]/g, ' ')
      .replace(/\\(?=['"])/g, '')
      .replace(/\s{2,}/g, ' ')
      .trim()
      // What goes on after the quote, such as a value in brackets, is not there.
      .replace(/(?<![\s([:])[\s([:]{1,6}$/, '')
      // The full stop of a quote would stand before that of the sentence around it.
      .replace(/(?<=[^.])\.$/, '')
  );
}

/** A text short enough to be read in passing. */
export function shortened(text: string, most = 90): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 20 ? end : most).replace(/[\s,;:.]$/, '')}…`;
}

/**
 * A text short enough to be read in passing, never without what it says: whole sentences where it has several; undefined where it opens with an aside and would be cut
 * before its main clause.
 */
export function wholeStart(text: string, most = 90): string | undefined {
  if (text.length <= most) return text;
  const end = text.slice(0, most * 1.5).search(/[.!?]\s+\p{Lu}(?!.*[.!?]\s+\p{Lu})/u);
  if (end > 20) return text.slice(0, end);
  return opensAside.test(text) ? undefined : shortened(text, most);
}

const opensAside =
  /^(?:to|if|when|once|in order|because|since|as|while|until|unless|for|from|with|without|by|before|after|pour|si|quand|lorsqu\w*|afin|avant|après|sans|avec|dès)\b/i;

/** Both texts short enough to be read in passing, from shortly before the word in which they part: cut at their ends they could read the same. */
export function shortenedPair({ before, after }: Reworded, most = 90): Reworded {
  if (before.length <= most && after.length <= most) return { before, after };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  // A few words before the difference say what it is about.
  const from = same < most / 2 ? 0 : before.lastIndexOf(' ', Math.max(0, same - 30)) + 1;
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${shortened(text.slice(from), most)}`;
  return { before: cut(before), after: cut(after) };
}

const quote = /["'`]/;
const beginsSmall = /^[a-z\d]/;
const inQuotes = /"((?:[^"\\]|\\.){15,300})"|'((?:[^'\\]|\\.){15,300})'|`([^`]{15,300})`/g;
const values =
  /\\\([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,40})?\)|[#$]\{[^{}]{0,120}\}|%\{[^{}]{0,60}\}|\{\{?[^{}]{0,60}\}?\}|%[sd]\b|\$\w{1,40}/g;
/** A capital first, after marks at most. */
const startsAsSentence = /^[[\]…\s¡¿(]{0,6}\p{Lu}/u;
/** Signs and words of code; a first word with a point inside is a name of it. */
const ofCode =
  /^\S*\p{L}\.\p{L}|[;<>=|]|::|\/\/|\w\(\w|\b(?:SELECT|INSERT|UPDATE|DELETE|ALTER|CREATE|DROP|FROM|WHERE)\b/u;
