import { accessKinds } from './access.ts';
import { aiUseKinds } from './aiUse.ts';
import { announcedKinds } from './announced.ts';
import { likelyKinds } from './likely.ts';
import { aroundMachineKinds } from './aroundMachines.ts';
import { asDeliveredKinds } from './asDelivered.ts';
import { billedCallKinds } from './billedCalls.ts';
import { compatibilityKinds } from './compatibility.ts';
import { dataKinds } from './data.ts';
import { doorKinds } from './doors.ts';
import { entryKinds } from './entries.ts';
import { failureKinds } from './failures.ts';
import { fileCopyKinds } from './fileCopies.ts';
import { inCodeKinds } from './inCode.ts';
import { interfaceKinds } from './interfaces.ts';
import { keptDataKinds } from './keptData.ts';
import { limitKinds } from './limits.ts';
import { machineCapacityKinds } from './machineCapacity.ts';
import { machineTermKinds } from './machineTerms.ts';
import { monitoringSentKinds } from './monitoringSent.ts';
import { offerKinds } from './offers.ts';
import { outageGuardKinds } from './outageGuards.ts';
import { ownComponentKinds } from './ownComponents.ts';
import { ownershipKinds } from './ownership.ts';
import { peopleKinds } from './people.ts';
import { peopleSentKinds } from './peopleSent.ts';
import { pipelinePartKinds } from './pipelineParts.ts';
import { pipelineRunKinds } from './pipelineRuns.ts';
import { planKinds } from './plans.ts';
import { postponedKinds } from './postponed.ts';
import { priceKinds } from './prices.ts';
import { protectionKinds } from './protections.ts';
import { reachKinds } from './reach.ts';
import { releaseGuardKinds } from './releaseGuards.ts';
import { releaseKinds } from './release.ts';
import { rentedMachineKinds } from './rentedMachines.ts';
import { rentedStoreKinds } from './rentedStores.ts';
import { rhythmKinds } from './rhythm.ts';
import { runningHoursKinds } from './runningHours.ts';
import { runningKinds } from './running.ts';
import { screenTextKinds } from './screenTexts.ts';
import { sealKinds } from './seals.ts';
import { secretKinds } from './secrets.ts';
import { shortcutKinds } from './shortcuts.ts';
import { storedPeopleKinds } from './storedPeople.ts';
import { supplierKinds } from './suppliers.ts';
import { switchKinds } from './switchKinds.ts';
import { upkeepKinds } from './upkeepKinds.ts';
import type { Kind } from '../kind.ts';

/** Every kind of decision that is looked for. */
export const allKinds: readonly Kind[] = [
  ...supplierKinds,
  ...aiUseKinds,
  ...billedCallKinds,
  ...machineCapacityKinds,
  ...rentedStoreKinds,
  ...ownComponentKinds,
  ...rentedMachineKinds,
  ...machineTermKinds,
  ...runningHoursKinds,
  ...fileCopyKinds,
  ...rhythmKinds,
  ...keptDataKinds,
  ...monitoringSentKinds,
  ...limitKinds,
  ...pipelineRunKinds,
  ...pipelinePartKinds,
  ...releaseGuardKinds,
  ...dataKinds,
  ...postponedKinds,
  ...shortcutKinds,
  ...releaseKinds,
  ...switchKinds,
  ...screenTextKinds,
  ...compatibilityKinds,
  ...interfaceKinds,
  ...priceKinds,
  ...offerKinds,
  ...planKinds,
  ...doorKinds,
  ...secretKinds,
  ...sealKinds,
  ...protectionKinds,
  ...aroundMachineKinds,
  ...storedPeopleKinds,
  ...peopleSentKinds,
  ...inCodeKinds,
  ...asDeliveredKinds,
  ...accessKinds,
  ...peopleKinds,
  ...failureKinds,
  ...ownershipKinds,
  ...reachKinds,
  ...runningKinds,
  ...outageGuardKinds,
  ...upkeepKinds,
  ...entryKinds,
  ...announcedKinds,
  ...likelyKinds,
];

const byId = new Map(allKinds.map((kind) => [kind.id, kind]));

/** The kind with this id. */
export function kindById(id: string): Kind | undefined {
  return byId.get(id);
}
