import { draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { deepest, leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';
import { unquoted } from './unquoted.ts';

/**
 * Gradle in Groovy and Kotlin, line by line: `minSdkVersion 24`, `minSdk = 24`, `version("1.2")`. Dependencies are named by group and artifact,
 * plugins by their id; the value of both is the version. What is code rather than a setting is passed over.
 */
export function readGradle(text: string): SettingBlock {
  const root = draft(1);
  const open: SettingDraft[] = [root];
  let inComment = false;
  cutLines(text).forEach((written, at) => {
    const stripped = withoutComments(written, inComment);
    inComment = stripped.inComment;
    for (const piece of piecesOf(stripped.text)) {
      const into = open.at(-1) ?? root;
      if (piece === '}') {
        if (open.length > 1) open.pop();
      } else if (piece.endsWith('{')) {
        if (open.length >= deepest) throw new RangeError('nested too deep');
        const block = draft(at + 1);
        put(into, blockName(piece.slice(0, -1)), block);
        open.push(block);
      } else addSetting(into, piece, at + 1);
    }
  });
  return finish(root);
}

/** `java { toolchain { x = 1 } }` on one line: each brace outside of quotes ends a piece. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  let quote = '';
  let start = 0;
  const end = (at: number): void => {
    const piece = line.slice(start, at).trim();
    if (piece !== '') pieces.push(piece);
    start = at;
  };
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') end(at + 1);
    else if (character === '}') {
      end(at);
      pieces.push('}');
      start = at + 1;
    }
  }
  end(line.length);
  return pieces;
}

function addSetting(into: SettingDraft, line: string, at: number): void {
  const plugin =
    /^(?:id|alias|kotlin)(?:\s?\(\s?|\s+(?=["']))(?:"([^"]+)"|'([^']+)'|([\w.]+))\)?(?:\s+version\s+["'(]*([^"')]+)|\.version\(["']?([^"')]+))?/.exec(
      line,
    );
  if (plugin !== null) {
    put(into, plugin[1] ?? plugin[2] ?? plugin[3] ?? '', leaf(plugin[4] ?? plugin[5] ?? '', at));
    return;
  }
  const pair =
    /^(?:(?:val|var|def|ext|const|private|set|lateinit)\s+){0,3}([A-Za-z_][\w.]*(?:\[["'][\w.-]+["']\])?)(?:\s*\+?=(?!=)|\s?\(|\s)(.*)$/.exec(
      line,
    );
  const entry = pair === null ? /^["']?([A-Za-z_][\w.-]*)["']?\s*:\s*(["'][^"']*["']|\d[\w.]*)\s*,?$/.exec(line) : null;
  if (entry?.[1] !== undefined) {
    // One of a table, `minSdk: 21`, that the parts of a build share.
    put(into, entry[1], leaf(unquoted(entry[2] ?? ''), at));
    return;
  }
  const key = pair?.[1];
  if (pair === null || key === undefined || notSettings.has(key)) return;
  const value = balanced((pair[2] ?? '').trim().replace(/[;,]$/, ''));
  const coordinate = /["']([\w.-]+:[\w.-]+)(?::([^"']*))?["']/.exec(value);
  if (coordinate?.[1] !== undefined) {
    const block = draft(at);
    put(block, coordinate[1], leaf(coordinate[2] ?? '', at));
    put(into, key, block);
    return;
  }
  if (value !== '') put(into, key, leaf(unquoted(value), at));
}

const notSettings = new Set([
  'if',
  'else',
  'for',
  'while',
  'return',
  'import',
  'package',
  'println',
  'throw',
  'fun',
  'class',
  'when',
  'try',
  'catch',
  'apply',
]);

function blockName(words: string): string {
  const name = words.trim().replace(/\s+/g, ' ').slice(0, 200);
  const named = /^(?:create|getByName|named|register|maybeCreate)\s?\(\s?["']([^"']+)["'].*$/.exec(name)?.[1];
  return named ?? name;
}

/** `24)` of `minSdkVersion(24)`: the bracket that the key took. */
function balanced(value: string): string {
  const opened = value.split('(').length;
  return value.endsWith(')') && value.split(')').length > opened ? value.slice(0, -1).trim() : value;
}

function withoutComments(line: string, inComment: boolean): { readonly text: string; readonly inComment: boolean } {
  let text = '';
  let at = 0;
  let inside = inComment;
  let quote = '';
  while (at < line.length) {
    const character = line[at] ?? '';
    if (inside) {
      const end = line.indexOf('*/', at);
      if (end < 0) return { text, inComment: true };
      at = end + 2;
      inside = false;
    } else if (quote !== '') {
      text += character;
      if (character === quote) quote = '';
      at += 1;
    } else if (character === '/' && line[at + 1] === '/') return { text, inComment: false };
    else if (character === '/' && line[at + 1] === '*') {
      inside = true;
      at += 2;
    } else {
      if (character === '"' || character === "'") quote = character;
      text += character;
      at += 1;
    }
  }
  return { text, inComment: inside };
}
