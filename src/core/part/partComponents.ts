import { frameworkOf } from '../decisions/knowledge/frameworks.ts';
import { isEcosystem } from '../decisions/knowledge/packageName.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What a list of components holds. */
export interface PartComponents {
  readonly count: number;
  /** Those that only the team uses. */
  readonly forTeam: number;
  /** Names of the technologies that a team must know and hire for. */
  readonly technologies: readonly string[];
}

export function partComponents(view: FileView): PartComponents {
  const all = view.dependencies();
  const technologies = new Set<string>();
  for (const { ecosystem, name, scope } of all) {
    const framework = scope === 'development' || !isEcosystem(ecosystem) ? undefined : frameworkOf(ecosystem, name);
    if (framework && learned.has(framework.role)) technologies.add(framework.label);
  }
  return {
    count: all.length,
    forTeam: all.filter(({ scope }) => scope === 'development').length,
    technologies: [...technologies],
  };
}

/** What a team must know and hire for. */
const learned: ReadonlySet<string> = new Set([
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'desktop-framework',
  'orm',
  'cms',
  'ai-framework',
]);
