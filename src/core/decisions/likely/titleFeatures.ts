import { vendorsNamedIn } from '../knowledge/vendorNamed.ts';

/**
 * What a title says, for the classifier: its words by their stems, each two that stand together, its first word, and the kind of work that a Conventional Commits mark
 * names. Numbers are one word, since none means the same twice; addresses and numbers of tickets say nothing.
 */
export function titleFeatures(title: string): ReadonlySet<string> {
  const mark = /^(\w{2,12})(?:\(([^)]{1,30})\))?!?:\s/.exec(title);
  const words = wordsOf(mark === null ? title : title.slice(mark[0].length));
  const [first] = words;
  const vendors = [...new Set(vendorsNamedIn(title).flatMap(({ purpose }) => ['vendor', `for:${purpose}`]))];
  return new Set([
    ...(mark?.[1] === undefined ? [] : [`type:${mark[1].toLowerCase()}`]),
    ...wordsOf(mark?.[2] ?? ''),
    ...(first === undefined ? [] : [`first:${first}`]),
    ...words,
    ...vendors,
    ...(first === undefined ? [] : vendors.map((one) => `first:${first} ${one}`)),
    ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
  ]);
}

/** The words of a text by their stems, in order; names that are written together are parted. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, longest)
    .replace(otherTokens, ' ')
    .replace(/https?:\S+|\(?#\d+\)?|\b[A-Z]{2,10}-\d+\b/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return (plain.match(/\p{L}[\p{L}\d]*(?:['’]\p{L}+)?|\p{Emoji_Presentation}|\d+/gu) ?? []).map((word) =>
    /^\d/.test(word) ? '0' : stem(word),
  );
}

/** Tokens that let nobody in: of a language that is read, of a design. */
const otherTokens = /\b\w{0,30}token_?-?(?:pars|iz|is(?=[ei])|stream|kind|type)\w{0,12}|\bdesign[ -]tokens?\b/gi;

/** Longer ones are no titles. */
const longest = 300;

/** A word without the endings of English that change its form and not its meaning; what is left need be no word. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  const one = word.replace(/['’]s$/, '');
  const singular = one.length > 4 && one.endsWith('ies') ? `${one.slice(0, -3)}y` : one.replace(/(?<=[^sui ])s$/, '');
  const bare =
    singular.length > 5 && singular.endsWith('ing')
      ? singular.slice(0, -3)
      : singular.length > 4 && singular.endsWith('ed')
        ? singular.slice(0, -2)
        : singular;
  const single = bare === word ? bare : bare.replace(/([bdfgmnprt])\1$/, '$1');
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
