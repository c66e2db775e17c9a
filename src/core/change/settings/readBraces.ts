import { draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { deepest, leaf, type SettingBlock } from './settingNode.ts';

/**
 * nginx and its like: `name arguments;` is a setting, `name arguments { … }` a block called by all of these words. A brace too many or too few is forgiven.
 */
export function readBraces(text: string): SettingBlock {
  const root = draft(1);
  const open: SettingDraft[] = [root];
  let words = '';
  let wordsLine = 1;
  let line = 1;
  /** Whether a `#` here starts a comment. */
  let afterBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') line += 1;
    const into = open.at(-1) ?? root;
    const commentMay = afterBlank || words === '';
    afterBlank = character === ' ' || character === '\t' || character === '\n';
    if (character === '#' && commentMay) {
      const end = text.indexOf('\n', at);
      at = (end < 0 ? text.length : end) - 1;
    } else if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      const written = text.slice(at, end < 0 ? text.length : end + 1);
      if (words === '') wordsLine = line;
      words += written;
      line += written.split('\n').length - 1;
      at += written.length - 1;
    } else if (character === '$' && text[at + 1] === '{') {
      const end = text.indexOf('}', at);
      const written = text.slice(at, end < 0 || end - at > 200 ? at + 2 : end + 1);
      words += written;
      at += written.length - 1;
    } else if (character === ';') {
      const { name, rest } = split(words);
      if (name !== '') put(into, name, leaf(rest, wordsLine, line));
      words = '';
    } else if (character === '{') {
      if (open.length >= deepest) throw new RangeError('nested too deep');
      const block = draft(words === '' ? line : wordsLine);
      put(into, words.replace(/\s+/g, ' ').trim().slice(0, 300), block);
      open.push(block);
      words = '';
    } else if (character === '}') {
      const { name, rest } = split(words);
      if (name !== '') put(into, name, leaf(rest, wordsLine, line));
      words = '';
      if (open.length > 1) open.pop();
    } else {
      if (words === '' && /\s/.test(character)) continue;
      if (words === '') wordsLine = line;
      words += character;
    }
  }
  return finish(root);
}

function split(words: string): { readonly name: string; readonly rest: string } {
  const trimmed = words.trim();
  const space = trimmed.search(/\s/);
  return space < 0
    ? { name: trimmed, rest: '' }
    : { name: trimmed.slice(0, space), rest: trimmed.slice(space).replace(/\s+/g, ' ').trim() };
}
