import { wordsOf } from './conditions/nameInWords.ts';
import { countsAsCode } from './quotable.ts';

/** A title with its names of code put in words, as far as they are made of words: 'Add `DonationBanner` to home' is 'Add donation banner to home'. */
export function titleInWords(title: string): string {
  return title
    .split(' ')
    .map((word, at) => {
      // At the beginning it is a part of the code.
      if (at > 0 && isOfTwo.test(word)) return word.replace('/', ' / ');
      const bare = word.replace(/^[`'"]|[`'",]{1,2}$/g, '');
      if (!isMadeOfWords.test(bare) || !countsAsCode(bare)) return word.replace(/`/g, '');
      return `${wordsOf(bare).join(' ')}${word.endsWith(',') ? ',' : ''}`;
    })
    .join(' ');
}

/** One of two plain words is meant, or both. */
const isOfTwo = /^\p{Ll}{3,16}\/\p{Ll}{3,16},?$/u;

/** Two to four words of at least three letters, joined as names of code are. */
const isMadeOfWords = /^\p{L}\p{Ll}{2,15}(?:\p{Lu}\p{Ll}{2,15}){1,3}$|^\p{Ll}{3,15}(?:_\p{Ll}{3,15}){1,3}$/u;
