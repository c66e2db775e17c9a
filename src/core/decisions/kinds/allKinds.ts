import { accessKinds } from './access.ts';
import { billedCallKinds } from './billedCalls.ts';
import { dataKinds } from './data.ts';
import { deliveryKinds } from './delivery.ts';
import { interfaceKinds } from './interfaces.ts';
import { machineKinds } from './machines.ts';
import { ownershipKinds } from './ownership.ts';
import { planKinds } from './plans.ts';
import { postponedKinds } from './postponed.ts';
import { releaseKinds } from './release.ts';
import { revenueKinds } from './revenue.ts';
import { runningKinds } from './running.ts';
import { securityKinds } from './security.ts';
import { shortcutKinds } from './shortcuts.ts';
import { supplierKinds } from './suppliers.ts';
import { volumeKinds } from './volume.ts';
import type { Kind } from '../kind.ts';

/** Every kind of decision that is looked for. */
export const allKinds: readonly Kind[] = [
  ...supplierKinds,
  ...billedCallKinds,
  ...machineKinds,
  ...volumeKinds,
  ...deliveryKinds,
  ...dataKinds,
  ...postponedKinds,
  ...shortcutKinds,
  ...releaseKinds,
  ...interfaceKinds,
  ...revenueKinds,
  ...planKinds,
  ...securityKinds,
  ...accessKinds,
  ...ownershipKinds,
  ...runningKinds,
];

const byId = new Map(allKinds.map((kind) => [kind.id, kind]));

/** The kind with this id. */
export function kindById(id: string): Kind | undefined {
  return byId.get(id);
}
