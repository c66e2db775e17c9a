import type { FileView } from '../decisions/fileView.ts';

/**
 * Whether all that changes in a file is that capitals no longer count where two texts are compared: both sides are put in lower or upper case, so that whatever matched
 * before still does.
 */
export function onlyFreesCapitals({ file, added, removed }: FileView): boolean {
  if (file.status !== 'modified' || added.length === 0 || added.length > mostLines) return false;
  if (removed.some(({ text }) => foldsIn(text) > 0)) return false;
  const left = removed.map(({ text }) => bare(text)).filter((text) => !empty.test(text));
  if (left.length === 0) return false;
  let [bySide, alone] = [0, 0];
  let folded = 0;
  for (const { text } of added) {
    if (text.length > longest) return false;
    const folds = foldsIn(text);
    const at = left.indexOf(bare(text));
    if (at >= 0) {
      left.splice(at, 1);
      if (folds > 1 && compares.test(text)) bySide += 1;
      else if (folds > 0) alone += 1;
    } else if (folds > 0 && givesName.test(text)) folded += 1;
    else if (folds > 0 || (!empty.test(bare(text)) && !prepares.test(text))) return false;
  }
  // A value in lower case finds its like only in a list that was put in lower case too.
  return left.length === 0 && bySide + alone > 0 && (alone === 0 || folded > 0);
}

const mostLines = 80;
const longest = 300;

function foldsIn(text: string): number {
  return (text.match(called) ?? []).length + (text.match(asked) ?? []).length;
}

/** A line without what takes its capitals, and without what that adds to names. */
function bare(text: string): string {
  return text
    .replace(called, '$1')
    .replace(asked, '')
    .replace(/(?<=\w)(?:_?[lL]ower(?:[cC]ased?)?)\b/g, '')
    .replace(/\s+/g, '');
}

const called =
  /\b(?:strings\.To(?:Lower|Upper)|lower|upper|LOWER|UPPER|(?:mb_)?strto(?:lower|upper))\(([^()]{1,80})\)/g;
const asked =
  /\.(?:toLowerCase|toUpperCase|toLocaleLowerCase|ToLower(?:Invariant)?|ToUpper(?:Invariant)?|lower|upper|casefold|lowercased?|uppercased?|downcase|upcase|to_lowercase|to_uppercase)\b(?:\(\))?/g;
/** Nothing, brackets, or names that are brought in. */
const empty = /^(?:[\s(){}[\],;]*|import.*|"strings",?|use.*)$/;
const compares =
  /[=!]=|\b(?:equals?|includes|contains|indexOf|compareTo|localeCompare|startsWith|start_with\?|eql\?|in)\b|\s=\s/i;
const givesName = /[^=!<>]:?=(?!=)|\.map\b/;
const prepares = /^\s*for\b|^\s*\w+\s?:?=\s?(?:make\(|\[\]|\{\}|new [A-Z])/;
