import type { DependencySource } from './dependency.ts';

/** One requirement as PEP 508 and pip write it. */
export interface PythonRequirement {
  readonly name: string;
  readonly constraint: string;
  readonly source: DependencySource;
}

export function pythonRequirement(written: string): PythonRequirement | undefined {
  const text = written.trim();
  const direct = /^(?:-e\s+|--editable[= ])?((?:git|hg|svn)\+\S+|https?:\S+|\.{0,2}\/\S*|file:\S+)$/.exec(
    withoutMarker(text),
  )?.[1];
  if (direct !== undefined) {
    const project =
      /[#&]egg=([\w.-]+)/.exec(direct)?.[1] ?? /\/([\w.-]+?)(?:\.git)?(?:@[\w./-]+)?(?:#.*)?$/.exec(direct)?.[1];
    return project === undefined
      ? undefined
      : { name: pythonName(project), constraint: direct, source: sourceOf(direct) };
  }
  const requirement = withoutMarker(text);
  const name = /^[A-Za-z\d][\w.-]*/.exec(requirement)?.[0];
  if (name === undefined) return undefined;
  const rest = requirement
    .slice(name.length)
    .trim()
    .replace(/^\[[^\]]*\]/, '')
    .trim();
  if (rest.startsWith('@'))
    return { name: pythonName(name), constraint: rest.slice(1).trim(), source: sourceOf(rest.slice(1).trim()) };
  if (rest !== '' && !/^[(=<>!~]/.test(rest)) return undefined;
  return { name: pythonName(name), constraint: rest.replace(/^\(([^)]*)\)$/, '$1').trim(), source: 'registry' };
}

/** One spelling for the many that the registry takes for the same. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function withoutMarker(text: string): string {
  const marker = text.search(/\s;|;\s|;$|\s#|\s--hash|\s\\$/);
  return (marker < 0 ? (text.split(';')[0] ?? text) : text.slice(0, marker)).trim();
}

function sourceOf(place: string): DependencySource {
  if (/^(?:git|hg|svn)\+/.test(place)) return 'git';
  return /^https?:/.test(place) ? 'url' : 'path';
}
