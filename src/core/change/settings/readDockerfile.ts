import { childOf, draft, finish, put } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';
import { unquoted } from './unquoted.ts';

/**
 * ['FROM#build', 'image'] for a stage named build, ['FROM', 'image'] for the only one without a name, ['FROM#2', 'image'] for the second such;
 * ['EXPOSE', '80'], ['ENV', 'NAME'], ['ARG', 'NAME'], ['LABEL', 'name'], ['USER'], ['RUN'] … Never throws.
 */
export function readDockerfile(text: string): SettingBlock {
  const root = draft(1);
  let unnamed = 0;
  for (const { name, rest, line, endLine } of instructions(cutLines(text))) {
    const words = rest.split(/\s+/);
    switch (name) {
      case 'FROM': {
        const image = words.find((word) => !word.startsWith('--')) ?? '';
        const as = words.findIndex((word) => word.toLowerCase() === 'as');
        const stage = as > 0 ? words[as + 1] : undefined;
        if (stage === undefined) unnamed += 1;
        const block = childOf(
          root,
          stage === undefined ? (unnamed === 1 ? 'FROM' : `FROM#${String(unnamed)}`) : `FROM#${stage}`,
          line,
        );
        put(block, 'image', leaf(image, line, endLine));
        for (const word of words.filter((each) => each.startsWith('--'))) {
          const [flag = '', value = ''] = word.slice(2).split('=');
          put(block, flag, leaf(value, line, endLine));
        }
        break;
      }
      case 'EXPOSE':
      case 'VOLUME': {
        const list = childOf(root, name, line, true);
        for (const word of rest
          .replace(/[[\]",]/g, ' ')
          .trim()
          .split(/\s+/))
          put(list, '', leaf(word, line, endLine));
        break;
      }
      case 'ENV':
      case 'ARG':
      case 'LABEL': {
        const block = childOf(root, name, line);
        for (const { key, value } of pairs(rest)) put(block, key, leaf(value, line, endLine));
        break;
      }
      default:
        put(root, name, leaf(rest, line, endLine));
    }
  }
  return finish(root);
}

interface Instruction {
  readonly name: string;
  readonly rest: string;
  readonly line: number;
  readonly endLine: number;
}

const known = new Set([
  'FROM',
  'RUN',
  'CMD',
  'LABEL',
  'MAINTAINER',
  'EXPOSE',
  'ENV',
  'ADD',
  'COPY',
  'ENTRYPOINT',
  'VOLUME',
  'USER',
  'WORKDIR',
  'ARG',
  'ONBUILD',
  'STOPSIGNAL',
  'HEALTHCHECK',
  'SHELL',
]);

/** In lines: one that is never closed must not cost a walk to the end of the file each time. */
const longestHeredoc = 1_000;

function instructions(lines: readonly string[]): readonly Instruction[] {
  const found: Instruction[] = [];
  const escape = lines.some((line) => /^#\s*escape\s*=\s*`/.test(line)) ? '`' : '\\';
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const start = at;
    const parts: string[] = [];
    let piece = line;
    for (;;) {
      const goesOn = piece.endsWith(escape);
      const kept = goesOn ? piece.slice(0, -1).trim() : piece;
      if (kept !== '') parts.push(kept);
      if (!goesOn) break;
      at += 1;
      while (at < lines.length && /^\s*(?:#.*)?$/.test(lines[at] ?? '')) at += 1;
      if (at >= lines.length) break;
      piece = (lines[at] ?? '').trim();
    }
    const whole = parts.join(' ');
    const name = /^[A-Za-z]+/.exec(whole)?.[0].toUpperCase() ?? '';
    const heredoc =
      name === 'RUN' || name === 'COPY' || name === 'ADD' ? /<<-?["']?(\w{1,60})/.exec(whole)?.[1] : undefined;
    const body: string[] = [];
    if (heredoc !== undefined) {
      const close = lines.slice(at + 1, at + longestHeredoc).findIndex((each) => each.trim() === heredoc) + at + 1;
      if (close > at) {
        body.push(...lines.slice(at + 1, close));
        at = close;
      }
    }
    if (!known.has(name)) continue;
    found.push({
      name,
      rest: [whole.slice(name.length).trim(), ...body].join('\n'),
      line: start + 1,
      endLine: Math.min(at, lines.length - 1) + 1,
    });
  }
  return found;
}

/** `A=1 B="two words"`, or the old `A 1`. */
function pairs(rest: string): readonly { readonly key: string; readonly value: string }[] {
  if (!/^[\w."'-]+=/.test(rest)) {
    const space = rest.search(/\s/);
    return [{ key: space < 0 ? rest : rest.slice(0, space), value: space < 0 ? '' : rest.slice(space).trim() }];
  }
  const found: { key: string; value: string }[] = [];
  for (const match of rest
    .slice(0, 50_000)
    .matchAll(/([\w.-]{1,200})=("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']*)|([\w.-]{1,200})(?=\s|$)/g)) {
    const key = match[1] ?? match[3];
    if (key !== undefined) found.push({ key, value: unquoted(match[2] ?? '') });
  }
  return found;
}
