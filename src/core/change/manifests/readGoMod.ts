import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, ManifestText } from './dependency.ts';

/** Go's modules: what is required for this module itself, and what is replaced (group 'replace'). */
export function readGoMod({ text, partial }: ManifestText): readonly Dependency[] {
  let block = '';
  return cutLines(text).flatMap((written, at): readonly Dependency[] => {
    const line = written.trim();
    const opened = /^(\w+)\s*\($/.exec(line)?.[1];
    if (opened !== undefined) {
      block = opened;
      return [];
    }
    if (line === ')') {
      block = '';
      return [];
    }
    const single = /^(require|replace)\s(.*)$/.exec(line);
    const directive =
      single?.[1] ?? (block === '' && partial && /^[\w-]+\.[\w.-]+\/\S+\s+v\d/.test(line) ? 'require' : block);
    const rest = (single?.[2] ?? line).trim();
    if (directive === 'require') {
      const found = /^"?([^\s"]+)"?\s+(v\S+)/.exec(rest);
      if (found?.[1] === undefined || /\/\/\s*indirect\b/.test(rest) || rest.startsWith('//')) return [];
      return [{ name: found[1], constraint: found[2] ?? '', scope: 'runtime', source: 'registry', line: at + 1 }];
    }
    if (directive === 'replace') {
      const found = /^([^\s/][^\s]*)(?:\s+v\S+)?\s+=>\s+(\S+)(?:\s+(v\S+))?/.exec(rest);
      if (found?.[1] === undefined) return [];
      const target = found[2] ?? '';
      return [
        {
          name: found[1],
          constraint: [target, found[3]].filter((part) => part !== undefined).join(' '),
          scope: 'optional',
          group: 'replace',
          source: /^\.{0,2}\//.test(target) ? 'path' : 'git',
          line: at + 1,
        },
      ];
    }
    return [];
  });
}
