import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { pythonRequirement } from './pythonRequirement.ts';

/** The lists that setup.py writes out; what it computes is not read. */
export function readSetupPy({ text }: ManifestText): readonly Dependency[] {
  const found: Dependency[] = [];
  let scope: DependencyScope | undefined;
  let group: string | undefined;
  let depth = 0;
  cutLines(text).forEach((written, at) => {
    const line = written.replace(/(?:^|\s)#.*$/, '');
    const start = /\b(install_requires|tests_require|setup_requires|extras_require)\s*=\s*[[{(]/.exec(line);
    let rest = line;
    if (start?.[1] !== undefined) {
      scope = start[1] === 'install_requires' ? 'runtime' : start[1] === 'extras_require' ? 'optional' : 'development';
      group = undefined;
      depth = 0;
      rest = line.slice(start.index + start[0].length - 1);
    }
    if (scope === undefined) return;
    const key = scope === 'optional' ? /["']([\w.-]+)["']\s*:/.exec(rest)?.[1] : undefined;
    group = key ?? group;
    for (const match of rest.matchAll(/"([^"]*)"|'([^']*)'/g)) {
      const value = match[1] ?? match[2] ?? '';
      const requirement = value === key ? undefined : pythonRequirement(value);
      if (requirement !== undefined)
        found.push({ ...requirement, scope, ...(group === undefined ? {} : { group }), line: at + 1 });
    }
    const outside = rest.replace(/"[^"]*"|'[^']*'/g, '');
    for (const character of outside) {
      if (character === '[' || character === '{' || character === '(') depth += 1;
      if (character === ']' || character === '}' || character === ')') depth -= 1;
      if (depth <= 0 && /[\]})]/.test(character)) {
        scope = undefined;
        break;
      }
    }
  });
  return found;
}
