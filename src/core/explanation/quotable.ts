import { once } from '../decisions/once.ts';
import { vendors } from '../decisions/knowledge/vendors.ts';

/**
 * A title without the marks that tools want around it: 'feat(pay): …', 'fix/SHOP-12: …', '[SHOP-12] …', '(SHOP-12)', '(#123)', ':bug:'. What is left stands as it was
 * written.
 */
export function quotable(title: string): string {
  let bare = title.trim().replace(/\s+/g, ' ');
  for (const pattern of leading) bare = bare.replace(pattern, '');
  while (trailing.test(bare)) bare = bare.replace(trailing, '');
  bare = bare.trim().replace(/ [,;:–-]$/, '');
  // The full stop of a title would end the sentence around it.
  if (/\p{L}\.$/u.test(bare)) bare = bare.slice(0, -1);
  return bare === '' ? title : bare;
}

/** A title without the number of a ticket before it: '(SHOP-12) fix(pay): …' is 'fix(pay): …'. */
export function withoutTicket(title: string): string {
  return title.trim().replace(ticket, '');
}

const ticket = /^(?:\[[^\]]{1,30}\]|\((?:#?|[A-Z][A-Z\d]{1,9}-)\d+\)|#\d+|(?:[A-Z][A-Z\d]{1,9}|sc)-\d+)[\s:|-]*/;

const leading: readonly RegExp[] = [
  /^(?::[\w+-]{2,40}:|\p{Extended_Pictographic}\uFE0F?)\s*(?:\([a-z][\w/-]{0,30}\)\s*)?/iu,
  ticket,
  /^\w{2,12}\/[A-Z][A-Z\d]{1,9}-\d+[\s:|-]*/,
  /^(?:\w{2,12}\([^)]{0,60}\)!?(?::\s*|\s+)|(?:\w{2,12}|\w{1,20}_\w{1,20})!?\s?:\s+)/,
  /^(?::[\w+-]{2,40}:|\p{Extended_Pictographic}\uFE0F?)\s*/u,
  /^(?:\[[^\]]{1,30}\]|[A-Z][A-Z\d]{1,9}-\d+)[\s:|-]*/,
];

/** Numbers of proposals and issues. */
const trailing =
  / \[(?:skip ci|ci skip|skip actions)\]$| [([](?:[A-Z][A-Z\d]{1,9}-|[#!])\d+[^()[\]]{0,60}[)\]]$|[ .,;-]\(?(?:see|closes?|closed|fix(?:es|ed)?|resolves?|refs?|issue|voir|ferme|corrige):? (?:[A-Z][A-Z\d]{1,9}-|[#!])\d+\)?\.?$/i;

/** Whether an outsider can read a title at all: at least two words, and names of code are no third of them. */
export function readableTitle(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  const ofCode = words
    .map((word) => word.replace(/[.,;:!?]$/, '').replace(/['’]s?$/, ''))
    .filter((word) => countsAsCode(word)).length;
  return words.length - ofCode > 1 && ofCode / words.length < 0.3;
}

/** Whether a word is written as names of code are. */
export function countsAsCode(word: string): boolean {
  return nameOfCode.test(word) && !brands().has(word) && !eitherOr.test(word);
}

/** Two words of one form, either of which is meant: 'organisation/application', 'create/update'. */
const eitherOr = /^\p{L}\p{Ll}{1,20}(\p{Ll}{2})\/\p{Ll}{2,20}\1$|^(?:and\/or|et\/ou|yes\/no|on\/off|oui\/non)$/u;

/** Names with a capital inside that everybody may have read: of companies, and of what people use. */
const brands = once(
  () =>
    new Set([
      ...vendors.map(({ name }) => name).filter((name) => !name.includes(' ')),
      ...'JavaScript TypeScript YouTube LinkedIn WordPress iPhone iPad iOS macOS iCloud PDF CSV HTML JSON HTTP HTTPS API URL VAT RGPD GDPR TikTok WhatsApp PowerPoint OpenStreetMap FranceConnect PostgreSQL MySQL MongoDB'.split(
        ' ',
      ),
    ]),
);

/** camelCase, a path or a file, letters with digits, a name in capitals with marks inside. */
const nameOfCode = /\p{Ll}\p{Lu}|[\w)][/_<>=`\\:.@#][\w(]|^[`'"*_-]{1,2}\w|\p{L}\d|\d\p{L}|^\p{Lu}{4,}$|\(\)/u;
