import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { once } from '../decisions/once.ts';
import { vendorsNamedIn } from '../decisions/knowledge/vendorNamed.ts';
import { valueOf } from './plainLiteral.ts';
import { nameInWords, settingInWords } from './conditions/nameInWords.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What takes the place of a value that is missing, where nothing did before. */
export interface MissingValue {
  /** The name of the value, in words. */
  readonly name: string;
  readonly instead: string;
  /** The outside service that the file deals with, by its name. */
  readonly sentTo: string | undefined;
}

/** The first such value of a file. */
export function missingValue(view: FileView): MissingValue | undefined {
  if (view.file.status !== 'modified' || view.added.length > mostLines) return undefined;
  const found = withFallback(view) ?? takenInstead(view) ?? returnedInstead(view);
  if (found === undefined) return undefined;
  const [service] = vendorsNamedIn(view.path.split('/').join(' ').replace(/[_-]/g, ' '));
  return { ...found, sentTo: service?.name };
}

const mostLines = 400;
const longest = 240;

type Found = Pick<MissingValue, 'name' | 'instead'>;

/** 'price: order.price' that becomes 'price: order.price ?? 0'. */
function withFallback(view: FileView): Found | undefined {
  if (view.removed.length === 0) return undefined;
  const before = once(() => new Set(view.removed.map(({ text }) => bare(text))));
  for (const { text } of view.added) {
    if (text.length > longest || !fallback.test(text)) continue;
    const code = codePart(text, view.language);
    const match = fallback.exec(code);
    if (match === null) continue;
    const [whole, literal = ''] = match;
    if (!before().has(bare(code.slice(0, match.index) + code.slice(match.index + whole.length)))) continue;
    // What stands right before is what may be missing; else what the value is given to.
    const name =
      settingInWords(named.exec(code)?.[1] ?? '') ??
      nameInWords(lastName.exec(code.slice(0, match.index))?.[1] ?? '', 'is');
    const instead = valueOf(literal);
    if (name !== undefined && instead !== undefined) return { name, instead };
  }
  return undefined;
}

/** 'order.city' that becomes 'order.city ?? shop.city': another value, by its name, where there is none. */
function takenInstead(view: FileView): Found | undefined {
  if (view.removed.length === 0) return undefined;
  const before = once(() => new Set(view.removed.map(({ text }) => bare(text))));
  for (const { text } of view.added) {
    if (text.length > longest || !mayTake.test(text)) continue;
    const code = codePart(text, view.language);
    for (const match of allMatches(otherwise, code)) {
      const [whole, taken = '', rest] = match;
      // 'Either of two' reads like it, unless a fixed value stands last.
      if (!/^\s?\?[?:]/.test(whole) && rest === undefined) continue;
      const end = match.index + whole.length - (rest?.length ?? 0);
      if (!before().has(bare(code.slice(0, match.index) + code.slice(end)))) continue;
      const name = nameInWords(lastName.exec(code.slice(0, match.index))?.[1] ?? '', 'is');
      const instead = nameInWords(taken.replace(/\(\)$/, ''), 'is');
      if (name !== undefined && instead !== undefined && name !== instead) return { name, instead };
    }
  }
  return undefined;
}

const mayTake = /\?\?|\|\||\?:|\bor\b/;
const otherwise =
  /\s?(?:\?\?|\?:|\|\||\bor)\s([A-Za-z_$@][\w.?$>-]{2,80}(?:\(\))?)(?=[\s,;)}\]]|$)(\s(?:\?\?|\|\||\?:|or)\s(?:["'\d[]|null\b|undefined\b|None\b|nil\b))?/g;
const lastName = /([A-Za-z_$@][\w.?$@>-]{2,80})(?:\(\))?\s?$/;

const literal = String.raw`("[^"]{1,40}"|'[^']{1,40}'|-?\d{1,9}(?:\.\d{1,4})?)`;
const fallback = new RegExp(String.raw`\s?(?:\?\?|\|\||\?:|\bor)\s${literal}(?=[\s,;)}\]]|$)`);
const named = /(?:^|[\s{(.])["']?(\w{3,40})["']?\s?(?::|=>|=)\s(?!=)/;

function bare(text: string): string {
  return text.replace(/[\s,;()]+|\?(?=\.|->)/g, '');
}

/** A function that returned a value, and now returns a fixed one where there is none. */
function returnedInstead(view: FileView): Found | undefined {
  if (view.file.content.type !== 'text') return undefined;
  // Most files hold no such lines: those are looked at one by one.
  if (!view.added.some(({ text }) => mayFix.test(text)) || !view.removed.some(({ text }) => mayName.test(text)))
    return undefined;
  for (const { lines } of view.file.content.hunks) {
    let name: string | undefined;
    let gone = 0;
    let asked: string | undefined;
    for (const { type, text } of lines) {
      if (text.length > longest) continue;
      const begun = heads.exec(text)?.[1];
      if (begun !== undefined) {
        [name, gone, asked] = [begun, 0, undefined];
        continue;
      }
      const code = codePart(text, view.language).trim();
      if (type === 'removed' && /^return [\w$@]/.test(code)) gone += 1;
      if (type !== 'added') continue;
      asked = /^if \(?!?([\w.]{2,40})(?: is not None| != null| !== null)?\)?(?::| \{)?$/.exec(code)?.[1] ?? asked;
      const given = fixed.exec(code)?.[1];
      const instead = given === undefined ? undefined : valueOf(given);
      if (gone !== 1 || asked === undefined || instead === undefined) continue;
      const words = settingInWords(
        (name ?? '').replace(/^(?:get|fetch|compute|build|find)_?/, '').replace(/([a-z])([A-Z])/g, '$1_$2'),
      );
      if (words !== undefined) return { name: words, instead };
    }
  }
  return undefined;
}

const heads =
  /^\s*(?:(?:public|private|protected|static|async|export|override) ){0,3}(?:def|func|fun|function|defp) (?:\([^)]{1,40}\) )?(?:self\.)?(\w{3,50})/;
const mayName = /^\s*return [\w$@]/;
const mayFix = /^\s*return ["'\d-]/;
const fixed = new RegExp(`^return ${literal};?$`);
