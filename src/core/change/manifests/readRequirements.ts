import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { pythonRequirement } from './pythonRequirement.ts';

/** pip's lists. What a tool wrote in because something else needs it (`# via django`) is not told. */
export function readRequirements({ path, text }: ManifestText): readonly Dependency[] {
  const lines = cutLines(text);
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const constraints = name.startsWith('constraints');
  const scope: DependencyScope = constraints
    ? 'optional'
    : /(?:^|[\W_])(?:dev|devel|development|tests?|testing|lint|docs?|ci|typing|local)(?:[\W_]|$)/.test(name)
      ? 'development'
      : 'runtime';
  return lines.flatMap((line, at): readonly Dependency[] => {
    const trimmed = line.trim();
    if (
      trimmed === '' ||
      trimmed.startsWith('#') ||
      (trimmed.startsWith('-') && !/^(?:-e|--editable)[ =]/.test(trimmed))
    )
      return [];
    if (/^\s+--hash/.test(line) || isIndirect(lines, at)) return [];
    const found = pythonRequirement(trimmed);
    return found === undefined
      ? []
      : [{ ...found, scope, ...(constraints ? { group: 'constraints' } : {}), line: at + 1 }];
  });
}

/** pip-compile and uv say below each line who asked for it; a file among them means that a person did. */
function isIndirect(lines: readonly string[], at: number): boolean {
  const said: string[] = [];
  const inline = lines[at]?.indexOf('# via ') ?? -1;
  if (inline > 0) said.push(lines[at]?.slice(inline) ?? '');
  for (
    let below = at + 1;
    below < Math.min(lines.length, at + 60) && /^\s+(?:#|--hash)/.test(lines[below] ?? '');
    below += 1
  )
    said.push(lines[below] ?? '');
  const words = said.filter((line) => line.includes('#')).join(' ');
  return words.includes('# via') && !/-[rc]\s|\.in\b|pyproject|setup\.(?:py|cfg)/.test(words.slice(0, 5_000));
}
