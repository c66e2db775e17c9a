import { wordsOf } from './conditions/nameInWords.ts';
import { countsAsCode } from './quotable.ts';

/** A title with its names of code put in words, as far as they are made of words: 'Add `DonationBanner` to home' is 'Add donation banner to home'. */
export function titleInWords(title: string): string {
  return title
    .split(' ')
    .map((word) => {
      const bare = word.replace(/^[`'"]|[`'",]{1,2}$/g, '');
      if (!isMadeOfWords.test(bare) || !countsAsCode(bare)) return word.replace(/`/g, '');
      return `${wordsOf(bare).join(' ')}${word.endsWith(',') ? ',' : ''}`;
    })
    .join(' ');
}

/** Two to four words of at least three letters, joined as names of code are. */
const isMadeOfWords = /^\p{L}\p{Ll}{2,15}(?:\p{Lu}\p{Ll}{2,15}){1,3}$|^\p{Ll}{3,15}(?:_\p{Ll}{3,15}){1,3}$/u;
