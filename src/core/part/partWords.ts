import { formatDay } from '../render/formatDay.ts';
import { listed, quoted } from '../explanation/listed.ts';
import { message } from '../wording/message.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from '../explanation/explanation.ts';

/** Says sentences about one part in one language. */
export interface PartWords {
  readonly language: Language;
  /** YYYY-MM-DD: the day to reckon from. */
  readonly today: string;
  /** The message under `part.` with its placeholders filled. */
  readonly text: (key: string, values?: Values) => string;
  /** A sentence from the facts of the file, unless another proof is given. */
  readonly say: (key: string, values?: Values, proof?: string) => Sentence;
  /** A sentence with a list of names in quotation marks: as many as keep it short. None when there is no name. */
  readonly sayNames: SayNames;
  /** As `sayNames`; where no name keeps the sentence short, the number of them alone. */
  readonly sayCounted: SayNames;
  readonly quote: (name: string) => string;
  /** The placeholders of a sentence that may name something. */
  readonly named: (name: string | undefined) => { readonly named: 'yes' | 'no'; readonly name: string };
  /** A day, given as YYYY-MM-DD, as the language writes it. */
  readonly day: (date: string) => string;
  /** What somebody wrote, in their own language. */
  readonly author: (text: string) => Sentence;
}

type Values = Readonly<Record<string, string | number>>;

type SayNames = (key: string, names: readonly string[], values?: Values, proof?: string) => readonly Sentence[];

/** A sentence longer than this is read twice. */
const longest = 22;
/** More names than this are not remembered. */
const mostNames = 3;

interface WordsFor {
  readonly language: Language;
  readonly path: string;
  readonly today: string;
}

export function partWords({ language, path, today }: WordsFor): PartWords {
  const file = `file:${path}`;
  const text = (key: string, values: Values = {}): string => message(language, `part.${key}`, values);
  const say = (key: string, values: Values = {}, proof = file): Sentence => ({
    text: capital(text(key, values)),
    origin: 'facts',
    proofs: [proof],
  });
  // French leaves a thin space before these marks, whatever language stands in the quotation.
  const quote = (name: string): string =>
    quoted(language, language === 'fr' ? name.trim().replace(/ ?([;:!?%])/g, '\u202f$1') : name.trim());
  const sayNames: SayNames = (key, names, values = {}, proof = file) => {
    for (let most = Math.min(mostNames, names.length); most >= 1; most -= 1) {
      const list = listed(language, names.slice(0, most).map(quote));
      const sentence = say(key, { ...values, names: list, hasNames: 'yes' }, proof);
      if (wordsIn(sentence.text) <= longest) return [sentence];
    }
    return [];
  };
  return {
    language,
    today,
    text,
    say,
    sayNames,
    sayCounted: (key, names, values = {}, proof = file) => {
      const named = sayNames(key, names, values, proof);
      return named.length > 0 ? named : [say(key, { ...values, hasNames: 'no', names: '' }, proof)];
    },
    quote,
    named: (name) => (name === undefined ? { named: 'no', name: '' } : { named: 'yes', name: quote(name) }),
    day: (date) => formatDay(date, language),
    author: (quoted) => ({ text: quoted, origin: 'author', proofs: [file] }),
  };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A sentence may start with a name in quotation marks or with a word that a placeholder gave. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
