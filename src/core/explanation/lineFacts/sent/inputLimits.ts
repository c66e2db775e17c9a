import { prefilter } from '../../../decisions/prefilter.ts';
import { allMatches } from '../../../decisions/allMatches.ts';
import { blockRemarks } from '../../../decisions/blockRemarks.ts';
import { nameInWords, wordsOf } from '../../conditions/nameInWords.ts';
import { writtenLines } from '../../conditions/writtenLines.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { Written } from '../../conditions/writtenLines.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** What may be filled in or set: limits that come to a field which was there, leave it or change. */
export class InputLimitReader implements LineFactReader {
  readonly #facts = new Map<string, LineFact>();

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role !== 'product' || place !== 'any' || view.file.status !== 'modified' || this.#facts.size > mostKept) return;
    if (view.file.content.type !== 'text') return;
    if (!view.linesFor(limitingWords).some(({ line: { text } }) => text.length < longest && limiting.test(text)))
      return;
    const linesOf = blockRemarks(view.path);
    for (const hunk of view.file.content.hunks) {
      const written = writtenLines(linesOf(hunk), view.language);
      if (written.length <= mostLines) this.#compare(written, view.path);
    }
  }

  facts(): readonly LineFact[] {
    return this.#facts.size > mostKept ? [] : [...this.#facts.values()].slice(0, mostTold);
  }

  #compare(written: readonly Written[], path: string): void {
    const [before, after] = (['removed', 'added'] as const).map((side) => limitsOf(written, side));
    if (before === undefined || after === undefined) return;
    for (const field of new Set([...before.keys(), ...after.keys()])) {
      const name = nameInWords(field, 'is') ?? severalWords(field);
      const [was, now] = [before.get(field), after.get(field)];
      if (name === undefined || was === undefined || now === undefined) continue;
      // That something is filled in at all is no limit of its size.
      const told = bounds.filter(
        (bound) => was[bound] !== now[bound] && Math.max(was[bound] ?? 0, now[bound] ?? 0) > 1,
      );
      const [first] = told;
      if (first === undefined) continue;
      const lifted = told.every((bound) => now[bound] === undefined);
      // Where something else stands, its limits stand there.
      if (lifted && was.of !== now.of) continue;
      const set = told.every((bound) => was[bound] === undefined);
      this.#facts.set(field, {
        key: lifted ? 'limitLifted' : set ? 'limitSet' : 'limitMoved',
        noticed: 'users',
        weight: 3,
        quotes: { name: [name] },
        values: {
          bound: told.length > 1 ? 'both' : first,
          before: was[first] ?? 0,
          after: now[first] ?? 0,
          least: (lifted ? was : now).least ?? 0,
          most: (lifted ? was : now).most ?? 0,
          letters: (lifted ? was : now).letters ? 'yes' : 'no',
        },
        path,
      });
    }
  }
}

const bounds = ['most', 'least'] as const;

interface Limits {
  most?: number;
  least?: number;
  letters: boolean;
  /** What the field is made with. */
  readonly of: string;
}

function severalWords(field: string): string | undefined {
  const words = wordsOf(field);
  return words.length > 1 &&
    words.length < 5 &&
    words.every((word) => /^[a-z]{2,}$/.test(word) && /[aeiouy]/.test(word))
    ? words.join(' ')
    : undefined;
}

/** The limits of each field that stands on one side, or above which a line of that side stands. */
function limitsOf(written: readonly Written[], side: 'added' | 'removed'): ReadonlyMap<string, Limits> {
  const own = written.filter(({ type }) => type === side || type === 'context');
  const found = new Map<string, Limits>();
  const twice = new Set<string>();
  own.forEach(({ code }, at) => {
    const field = fieldOn(code);
    if (field === undefined || ofLimits.test(field)) return;
    // Of two of one name, which is meant is not known.
    if (found.has(field) || twice.has(field)) {
      twice.add(field);
      found.delete(field);
      return;
    }
    const above: Written[] = [];
    for (let back = at - 1; back >= 0 && declared.test(code); back -= 1) {
      const line = own[back];
      if (line === undefined || !annotation.test(line.code)) break;
      above.push(line);
    }
    const whole = statementAt(own, at);
    if (whole === undefined) return;
    const limits: Limits = { letters: false, of: /(?::|=>|=)\s?([\w.]{1,40})/.exec(whole[0] ?? '')?.[1] ?? '' };
    for (const one of [...whole, ...above.map((line) => line.code)]) addLimits(one, limits);
    found.set(field, limits);
  });
  return found;
}

/** A field with all that is said of it; undefined where its end is not seen. */
function statementAt(lines: readonly Written[], at: number): readonly string[] | undefined {
  const first = lines[at]?.code ?? '';
  // A block that opens holds fields of its own; a tag that goes on holds more of this one.
  if (/\{$|^<[^>]*$/.test(first)) return undefined;
  let depth = 0;
  for (let end = at; end < Math.min(lines.length, at + mostOfField); end += 1) {
    const code = lines[end]?.code ?? '';
    for (const sign of code.replace(quotes, '')) {
      if ('([{'.includes(sign)) depth += 1;
      if (')]}'.includes(sign)) depth -= 1;
    }
    const goesOn = depth > 0 || (/^validates? /.test(first) && code.endsWith(','));
    if (!goesOn && lines[end + 1] === undefined && end > at) return undefined;
    if (!goesOn) return lines.slice(at, end + 1).map((line) => line.code);
  }
  return undefined;
}

function addLimits(code: string, limits: Limits): void {
  if (forTheEye.test(code)) return;
  for (const [whole, before = '', word = '', value = ''] of allMatches(bounding, code)) {
    // 'max(10, price)' is the greater of two.
    if (/\b(?:max|min)\s?\(/i.test(whole) && !/[.@|]/.test(before)) continue;
    const number = Number(value.replace(/_/g, ''));
    if (/^(?:min|greater|gte?$)/i.test(word)) limits.least = number;
    else limits.most = number;
    limits.letters ||= /[lL]ength/.test(whole) || (ofLetters.test(code) && !ofLists.test(code));
  }
}

function fieldOn(code: string): string | undefined {
  return fields.map((pattern) => pattern.exec(code)?.[1]).find((one) => one !== undefined);
}

const fields: readonly RegExp[] = [
  /^validates? :(\w{2,40}),/,
  /^\|> validate_(?:length|number)\(:(\w{2,40}),/,
  /<(?:input|textarea|Input|TextField|TextInput|Textarea|v-text-field|NumberInput)\b[^>]{0,200}?\s(?:name|id|formControlName)=["'{]{1,2}([\w-]{2,40})["'}]/,
  /^(?:private|public|protected|internal|readonly|final|val|var|let|pub|static|required| )*(?:[A-Z][\w<>?]{1,30}|string|int|long|decimal|double) (\w{2,40})(?:;| \{ get| =)/,
  /^(?:pub |val |var |let )?["']?([A-Za-z_]\w{1,40})["']?\??\s?(?::|=>|=)\s/,
];
const declared = /^(?:private|public|protected|internal|pub|val|var|final)\b|^\w{2,40}: [A-Z]\w/;
const annotation = /^(?:@[A-Z]\w|#\[|\[[A-Z]\w)/;
const bounding =
  /(^|[\s.({,["'|@])(max_?length|max_value|max(?:imum|ValueValidator)?|less_than_or_equal_to|le|lte|min_?length|min_value|min(?:imum|ValueValidator)?|greater_than_or_equal_to|ge|gte)["']?\s?(?:=>|[=:(])\s?\{?["']?(\d[\d_]{0,12})(?![\w.])(?!\s{0,2}[*+/<-])/gi;
/** A quick look before anything else. */
const limiting =
  /(?:max|min)(?:imum|_?length|_?value)?["']?\s?(?:=>|[=:(])\s?\{?["']?\d|_than_or_equal_to|\b[lg]te?=\d/i;
const limitingWords = prefilter([
  { pattern: limiting, hints: ['max', 'min', 'than_or', 'ge=', 'le=', 'gt=', 'lt=', 'gte', 'lte'] },
]);
const ofLetters = /\bstring\b|String|CharField|TextField|@Size|length/;
/** Of a list it is things that are counted. */
const ofLists = /array\(|\bList\b|\[\]|Set</;
const forTheEye =
  /width|height|\bpx\b|rem\b|\bfont|zoom|opacity|Math\.|scale|replicas|pool|workers?\b|retries|\bttl|cpu|memory|ratio/i;
const quotes = /"[^"]{0,200}"|'[^']{0,200}'/g;
const mostOfField = 14;
/** What is itself a limit. */
const ofLimits = /^(?:max|min|limit|length|size|count|per_?page)/i;
const longest = 400;
const mostLines = 400;
const mostKept = 6;
const mostTold = 2;
