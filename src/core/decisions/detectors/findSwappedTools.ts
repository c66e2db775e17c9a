import { frameworkOf } from '../knowledge/frameworks.ts';
import type { DependencyChange } from '../../change/manifests/dependencyChange.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A tool of the team that takes the place of another of the same sort: what tests, builds, draws or translates. The team must learn it, also where only developers
 * meet it. Left alone: a tool added beside another, another part of the same tool, the foundations, which are told by themselves.
 */
export function findSwappedTools(view: FileView): readonly Finding[] {
  if (view.file.status !== 'modified' || view.kind.place === 'example' || view.kind.place === 'test') return [];
  if (/(^|\/)(examples?|demos?|templates?|fixtures?)\//i.test(view.path)) return [];
  const changes = view.dependencies();
  const labelled = (wanted: (change: DependencyChange) => boolean): readonly Labelled[] =>
    changes.filter(wanted).flatMap((change) => {
      const framework = frameworkOf(change.ecosystem, change.name);
      return framework && tools.has(framework.role) ? [{ change, label: framework.label, role: framework.role }] : [];
    });
  const came = labelled(({ from }) => from === undefined);
  const went = labelled(({ to }) => to === undefined);
  const told = new Set<string>();
  return came.flatMap(({ change, label, role }) => {
    const other = went.find((one) => one.role === role && one.label !== label);
    if (!other || told.has(role) || went.some((one) => one.label === label)) return [];
    const evidence = [
      change.newLine === undefined ? undefined : view.evidence('new', change.newLine, 2),
      other.change.oldLine === undefined ? undefined : view.evidence('old', other.change.oldLine, 2),
    ].filter((one) => one !== undefined);
    if (evidence.length === 0) return [];
    told.add(role);
    return [
      {
        kind: 'technology-swapped',
        thing: role,
        effect: 'one-off' as const,
        grade: 'A' as const,
        facts: { from: other.label, to: label, role },
        evidence,
        severity: 'low' as const,
      },
    ];
  });
}

interface Labelled {
  readonly change: DependencyChange;
  readonly label: string;
  readonly role: string;
}

const tools: ReadonlySet<string> = new Set([
  'test-framework',
  'build-tool',
  'styling',
  'state',
  'template',
  'i18n',
  'auth-library',
  'monorepo',
]);
