import { outcome } from './outcome.ts';
import { roomLost } from './capacitySetAnew.ts';
import { ownerStays, setsTheProduct } from './settingPlaces.ts';
import type { Kind } from '../kind.ts';

/** What keeps the product in use while a machine is renewed, fails or is taken back. */
export const outageGuardKinds: readonly Kind[] = [
  {
    id: 'outage-guard',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'B',
    outcomes: { less: outcome('low', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      {
        by: 'code',
        files: /\.(ya?ml|tpl)$/,
        roles: ['settings', 'product', 'data'],
        hints: ['poddisruptionbudget'],
        line: /^\s*kind:\s?["']?(?<name>PodDisruptionBudget)["']?\s*$/,
        thing: 'name',
        added: 'less',
        removed: 'more',
        accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
      },
      {
        by: 'setting',
        files: /\.(ya?ml|tf|tfvars|json)$/i,
        key: /(^|[._])(pdb|pod_?disruption_?budgets?)[._]?(pdb_?)?(enabled|create)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
      {
        // What empties a machine before the host takes it back, or sets a broken one aside.
        by: 'file',
        path: /(?:^|[/-])(?:(?:spot-|node-|interrupt\w*-)(?:[\w-]{1,20}-)?termination-handler|node-problem-detector|kured)(?:[/.-]|$)/i,
        roles: ['settings', 'product', 'data'],
        added: 'less',
        removed: 'more',
        thing: () => 'handler',
      },
      {
        by: 'setting',
        files: /compose[\w.-]*\.ya?ml$/i,
        key: /^services\.[^.]+\.(restart|deploy\.restart_policy\.condition)$/,
        value: /^(always|unless-stopped|on-failure|any)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => change.keyPath[1] ?? '',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.kind.place !== 'development' &&
          ownerStays(change, view, `\n  ${change.keyPath[1] ?? ''}:`),
      },
      {
        by: 'setting',
        files: /\.ya?ml$/i,
        key: /(^|\.)(podAntiAffinity|topologySpreadConstraints)(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => change.keyPath[0] ?? '',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          !/podAntiAffinity|topologySpreadConstraints/.test(
            (change.from === undefined ? view.file.sides?.old : view.file.sides?.new) ?? '',
          ) &&
          ownerStays(change, view, ownerName(change.keyPath[0])),
      },
    ],
    ignores: 'how many may be missing at once; a part that comes or goes with its guard in one file',
    together: true,
  },
  {
    id: 'room-for-peaks',
    rows: ['M2', 'C2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure more', 'customers less') },
    find: roomLost,
    ignores:
      'trials of the team; more room, which is told as machines that are rented; how few copies there are at least',
    together: true,
  },
];

/** 'Deployment/web' is called 'web' in its file; a part of a chart's values stands there with a colon. */
function ownerName(part: string | undefined): string | undefined {
  const [, name] = part?.split('/') ?? [];
  return name === undefined ? part && `${part}:` : `name: ${name}`;
}
