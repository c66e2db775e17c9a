import type { WordTree } from '../wordTree.ts';
import page from './page.json' with { type: 'json' };
import narrator from './narrator.json' with { type: 'json' };
import business from './business.json' with { type: 'json' };
import purposes from './purposes.json' with { type: 'json' };
import part from './part.json' with { type: 'json' };
import promise from './promise.json' with { type: 'json' };
import period from './period.json' with { type: 'json' };
import areas from './areas.json' with { type: 'json' };
import asks from './asks.json' with { type: 'json' };
import factsLinks from './facts-links.json' with { type: 'json' };
import factsScope from './facts-scope.json' with { type: 'json' };
import factsSent from './facts-sent.json' with { type: 'json' };
import factsHarmless from './facts-harmless.json' with { type: 'json' };
import factsTeam from './facts-team.json' with { type: 'json' };
import kindsSuppliers from './kinds-suppliers.json' with { type: 'json' };
import kindsMachines from './kinds-machines.json' with { type: 'json' };
import kindsVolume from './kinds-volume.json' with { type: 'json' };
import kindsDelivery from './kinds-delivery.json' with { type: 'json' };
import kindsAccess from './kinds-access.json' with { type: 'json' };
import kindsData from './kinds-data.json' with { type: 'json' };
import kindsPostponed from './kinds-postponed.json' with { type: 'json' };
import kindsRelease from './kinds-release.json' with { type: 'json' };
import kindsInCode from './kinds-in-code.json' with { type: 'json' };
import kindsAnnounced from './kinds-announced.json' with { type: 'json' };
import kindsAsDelivered from './kinds-as-delivered.json' with { type: 'json' };
import kindsInterfaces from './kinds-interfaces.json' with { type: 'json' };
import kindsRevenue from './kinds-revenue.json' with { type: 'json' };
import kindsSecurity from './kinds-security.json' with { type: 'json' };
import kindsOwnership from './kinds-ownership.json' with { type: 'json' };
import kindsRunning from './kinds-running.json' with { type: 'json' };
import kindsPlans from './kinds-plans.json' with { type: 'json' };
import kindsReach from './kinds-reach.json' with { type: 'json' };
import kindsShortcuts from './kinds-shortcuts.json' with { type: 'json' };
import kindsEntries from './kinds-entries.json' with { type: 'json' };
import kindsUpkeep from './kinds-upkeep.json' with { type: 'json' };
import kindsLikely from './kinds-likely.json' with { type: 'json' };

export { default as jargon } from './jargon.json' with { type: 'json' };

/** The words of this language, as messages name them. */
export const words: WordTree = {
  page,
  narrator,
  business,
  purposes,
  part,
  promise,
  period,
  areas,
  asks,
  facts: { ...factsLinks, ...factsSent, ...factsHarmless, ...factsTeam, ...factsScope },
  kinds: {
    ...kindsSuppliers,
    ...kindsMachines,
    ...kindsVolume,
    ...kindsDelivery,
    ...kindsAccess,
    ...kindsData,
    ...kindsPostponed,
    ...kindsRelease,
    ...kindsInCode,
    ...kindsAnnounced,
    ...kindsAsDelivered,
    ...kindsInterfaces,
    ...kindsRevenue,
    ...kindsSecurity,
    ...kindsOwnership,
    ...kindsRunning,
    ...kindsPlans,
    ...kindsReach,
    ...kindsShortcuts,
    ...kindsUpkeep,
    ...kindsEntries,
    ...kindsLikely,
  },
};
