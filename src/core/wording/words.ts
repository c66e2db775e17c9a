import type { Language } from './language.ts';
import type { WordTree } from './wordTree.ts';
import enPage from './en/page.json' with { type: 'json' };
import enNarrator from './en/narrator.json' with { type: 'json' };
import enBusiness from './en/business.json' with { type: 'json' };
import enPurposes from './en/purposes.json' with { type: 'json' };
import enPart from './en/part.json' with { type: 'json' };
import enPeriod from './en/period.json' with { type: 'json' };
import enAreas from './en/areas.json' with { type: 'json' };
import enKindsSuppliers from './en/kinds-suppliers.json' with { type: 'json' };
import enKindsMachines from './en/kinds-machines.json' with { type: 'json' };
import enKindsVolume from './en/kinds-volume.json' with { type: 'json' };
import enKindsDelivery from './en/kinds-delivery.json' with { type: 'json' };
import enKindsAccess from './en/kinds-access.json' with { type: 'json' };
import enKindsData from './en/kinds-data.json' with { type: 'json' };
import enKindsPostponed from './en/kinds-postponed.json' with { type: 'json' };
import enKindsRelease from './en/kinds-release.json' with { type: 'json' };
import enKindsInterfaces from './en/kinds-interfaces.json' with { type: 'json' };
import enKindsRevenue from './en/kinds-revenue.json' with { type: 'json' };
import enKindsSecurity from './en/kinds-security.json' with { type: 'json' };
import enKindsOwnership from './en/kinds-ownership.json' with { type: 'json' };
import enKindsRunning from './en/kinds-running.json' with { type: 'json' };
import enKindsPlans from './en/kinds-plans.json' with { type: 'json' };
import enKindsShortcuts from './en/kinds-shortcuts.json' with { type: 'json' };
import frPage from './fr/page.json' with { type: 'json' };
import frNarrator from './fr/narrator.json' with { type: 'json' };
import frBusiness from './fr/business.json' with { type: 'json' };
import frPurposes from './fr/purposes.json' with { type: 'json' };
import frPart from './fr/part.json' with { type: 'json' };
import frPeriod from './fr/period.json' with { type: 'json' };
import frAreas from './fr/areas.json' with { type: 'json' };
import frKindsSuppliers from './fr/kinds-suppliers.json' with { type: 'json' };
import frKindsMachines from './fr/kinds-machines.json' with { type: 'json' };
import frKindsVolume from './fr/kinds-volume.json' with { type: 'json' };
import frKindsDelivery from './fr/kinds-delivery.json' with { type: 'json' };
import frKindsAccess from './fr/kinds-access.json' with { type: 'json' };
import frKindsData from './fr/kinds-data.json' with { type: 'json' };
import frKindsPostponed from './fr/kinds-postponed.json' with { type: 'json' };
import frKindsRelease from './fr/kinds-release.json' with { type: 'json' };
import frKindsInterfaces from './fr/kinds-interfaces.json' with { type: 'json' };
import frKindsRevenue from './fr/kinds-revenue.json' with { type: 'json' };
import frKindsSecurity from './fr/kinds-security.json' with { type: 'json' };
import frKindsOwnership from './fr/kinds-ownership.json' with { type: 'json' };
import frKindsRunning from './fr/kinds-running.json' with { type: 'json' };
import frKindsPlans from './fr/kinds-plans.json' with { type: 'json' };
import frKindsShortcuts from './fr/kinds-shortcuts.json' with { type: 'json' };

/** All words for people, by language. A third language is one more folder and one more entry here. */
export const words: Readonly<Record<Language, WordTree>> = {
  en: {
    page: enPage,
    narrator: enNarrator,
    business: enBusiness,
    purposes: enPurposes,
    part: enPart,
    period: enPeriod,
    areas: enAreas,
    kinds: {
      ...enKindsSuppliers,
      ...enKindsMachines,
      ...enKindsVolume,
      ...enKindsDelivery,
      ...enKindsData,
      ...enKindsPostponed,
      ...enKindsRelease,
      ...enKindsInterfaces,
      ...enKindsRevenue,
      ...enKindsSecurity,
      ...enKindsAccess,
      ...enKindsOwnership,
      ...enKindsRunning,
      ...enKindsPlans,
      ...enKindsShortcuts,
    },
  },
  fr: {
    page: frPage,
    narrator: frNarrator,
    business: frBusiness,
    purposes: frPurposes,
    part: frPart,
    period: frPeriod,
    areas: frAreas,
    kinds: {
      ...frKindsSuppliers,
      ...frKindsMachines,
      ...frKindsVolume,
      ...frKindsDelivery,
      ...frKindsData,
      ...frKindsPostponed,
      ...frKindsRelease,
      ...frKindsInterfaces,
      ...frKindsRevenue,
      ...frKindsSecurity,
      ...frKindsAccess,
      ...frKindsOwnership,
      ...frKindsRunning,
      ...frKindsPlans,
      ...frKindsShortcuts,
    },
  },
};
