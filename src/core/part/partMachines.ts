import { numberOf } from '../decisions/quantities.ts';
import { readableName } from './partName.ts';
import type { StandingFact } from './standingFacts.ts';

/** What a part sets up on rented machines, as it stands. */
export interface PartMachines {
  /** Programs that it starts, by name. */
  readonly programs: { readonly count: number; readonly names: readonly string[] };
  /** Places that keep data, by name. */
  readonly stores: { readonly count: number; readonly names: readonly string[] };
  /** How many copies run, by what runs; `from` and `to` differ where the number follows the load. */
  readonly copies: readonly { readonly name?: string; readonly from: number; readonly to: number }[];
  /** Sizes by the name under which they are rented. */
  readonly sizes: readonly string[];
  readonly regions: readonly string[];
  /** Parts that are paid by the hour whether they are used or not. */
  readonly alwaysOn: number;
  readonly graphicsCards: boolean;
  /** Whether another copy takes over: undefined where nothing says. */
  readonly spare?: boolean;
  readonly backupDays?: number;
  /** Data that is set up here can be deleted without a lock. */
  readonly unlocked: boolean;
}

/** Sorts the standing values that say what is rented. */
export function partMachines(facts: readonly StandingFact[]): PartMachines {
  const of = (kind: string): readonly StandingFact[] =>
    facts.filter((fact) => fact.kind === kind && fact.keyPath.length > 0);
  const programs = new Set([
    ...of('own-component').map(({ keyPath }) =>
      /^(Deployment|StatefulSet|DaemonSet)\//.test(keyPath[0] ?? '')
        ? (keyPath[0] ?? '').split('/').slice(1).join('/')
        : (keyPath[1] ?? ''),
    ),
    ...of('new-machine').map(blockName),
    ...of('run-function').map(blockName),
  ]);
  const stores = new Set(of('rented-store').map(blockName));
  const spares = of('spare-copy').map(({ value }) => /^(true|1|enabled|REGIONAL|ZONE_?REDUNDANT)$/i.test(value));
  const backups = of('backups-kept')
    .flatMap(({ value, keyPath }) => (/days|period/i.test(keyPath.at(-1) ?? '') ? [numberOf(value) ?? 0] : []))
    .filter((days) => days > 0);
  return {
    programs: { count: programs.size, names: names(programs) },
    stores: { count: stores.size, names: names(stores) },
    copies: copies(of('copies')),
    sizes: [...new Set(of('machine-size').map(({ value }) => value))].filter(
      (value) => /^[A-Za-z\d][\w.-]{1,30}$/.test(value) && !/^(true|false|\d+)$/.test(value),
    ),
    regions: [...new Set(of('region').map(({ value }) => value))].filter((value) =>
      /^[a-z][a-z\d -]{1,25}$/i.test(value),
    ),
    alwaysOn: new Set(of('always-on').map(blockName)).size,
    unlocked: of('data-lock').some(({ keyPath, value }) =>
      /force_destroy|skip_final_snapshot|delete_automated/i.test(keyPath.at(-1) ?? '')
        ? /^true$/i.test(value)
        : /^(false|Delete|DESTROY)$/.test(value),
    ),
    graphicsCards: facts.some((fact) => fact.kind === 'graphics-card'),
    ...(spares.length === 0 ? {} : { spare: spares.some((one) => one) }),
    ...(backups[0] === undefined ? {} : { backupDays: Math.min(...backups) }),
  };
}

/** A Terraform block has its type before its name. */
function blockName({ keyPath }: StandingFact): string {
  return keyPath[0] === 'resource' ? (keyPath[2] ?? '') : (keyPath[1] ?? keyPath[0] ?? '');
}

function names(identifiers: ReadonlySet<string>): readonly string[] {
  const readable = [...identifiers]
    .map((one) => readableName(one))
    .filter((one) => one !== undefined && !/^(this|main|default|name|resource)$/.test(one));
  return [...new Set(readable)].flatMap((one) => (one === undefined ? [] : [one]));
}

function copies(facts: readonly StandingFact[]): PartMachines['copies'] {
  const byThing = new Map<string, { name?: string; from: number; to: number }>();
  for (const { keyPath, value } of facts) {
    const count = numberOf(value);
    if (count === undefined || count < 0 || count > 10_000) continue;
    const last = keyPath.at(-1) ?? '';
    const above = keyPath.slice(0, -1);
    const named = [...above]
      .reverse()
      .map(nameOfKey)
      .find((one) => one !== undefined);
    const key = above.filter((part) => !technical.test(part)).join('.');
    const known = byThing.get(key);
    if (known) {
      known.from = Math.min(known.from, count);
      known.to = Math.max(known.to, count);
    } else
      byThing.set(key, {
        ...(named === undefined ? {} : { name: named }),
        from: /^max/i.test(last) ? 1 : count,
        to: count,
      });
  }
  return [...byThing.values()].filter(({ to }) => to > 0);
}

const technical =
  /^(deployment|statefulset|spec|autoscaling|autoscale|hpa|scaling|deploy|replicas|template|resources|limits|requests|scaling_config|serverless_v2|vm|minimum|maximum)$/i;

function nameOfKey(part: string): string | undefined {
  if (
    technical.test(part) ||
    /^(resource|module|variable|default|services|values|production|staging|global|locals?|this|main|app|data|\d+)$/i.test(
      part,
    )
  )
    return undefined;
  const name = readableName(part.replace(/^(Deployment|StatefulSet|DaemonSet|HorizontalPodAutoscaler|Service)\//, ''));
  return name === undefined || /^(aws|google|azurerm|kubernetes|cloudfoundry) /.test(name) ? undefined : name;
}
