import { allRows } from './kinds/allRows.ts';
import { codeDetector } from './detectors/findCode.ts';
import { findAgedOut } from './detectors/findAgedOut.ts';
import { findAllowedLists } from './detectors/findAllowedLists.ts';
import { findAskedIdentity } from './detectors/findAskedIdentity.ts';
import { findAudience } from './detectors/findAudience.ts';
import { findBundledStores } from './detectors/findBundledStores.ts';
import { findChangedAmounts } from './detectors/findChangedAmounts.ts';
import { findContracts } from './detectors/findContracts.ts';
import { findControls } from './detectors/findControls.ts';
import { findDatabaseAdditions } from './detectors/findDatabaseAdditions.ts';
import { findDemandedAtUse } from './detectors/findDemandedAtUse.ts';
import { findDependencies } from './detectors/findDependencies.ts';
import { findErasedFiles } from './detectors/findErasedFiles.ts';
import { findErasingWork } from './detectors/findErasingWork.ts';
import { findFiles } from './detectors/findFiles.ts';
import { findHandedOver } from './detectors/findHandedOver.ts';
import { findHiddenParts } from './detectors/findHiddenParts.ts';
import { findIdleAccounts } from './detectors/findIdleAccounts.ts';
import { findLicenceTexts } from './detectors/findLicenceTexts.ts';
import { findLifetimes } from './detectors/findLifetimes.ts';
import { findListedSwitches } from './detectors/findListedSwitches.ts';
import { findMigrations } from './detectors/findMigrations.ts';
import { findNeededStores } from './detectors/findNeededStores.ts';
import { findNewManifests } from './detectors/findNewManifests.ts';
import { findNewParts } from './detectors/findNewParts.ts';
import { findNoticeTexts } from './detectors/findNoticeTexts.ts';
import { findPausedFeatures } from './detectors/findPausedFeatures.ts';
import { findPausedWork } from './detectors/findPausedWork.ts';
import { findPlanTables } from './detectors/findPlanTables.ts';
import { findPostponed } from './detectors/findPostponed.ts';
import { findProxyLimits } from './detectors/findProxyLimits.ts';
import { findRanks } from './detectors/findRanks.ts';
import { findRefusals } from './detectors/findRefusals.ts';
import { findRetiredTools } from './detectors/findRetiredTools.ts';
import { findRuntimes } from './detectors/findRuntimes.ts';
import { findShortcuts } from './detectors/findShortcuts.ts';
import { findSwappedTools } from './detectors/findSwappedTools.ts';
import { findSwitchedSuppliers } from './detectors/findSwitchedSuppliers.ts';
import { findTurnedNumbers } from './detectors/findTurnedNumbers.ts';
import { findWrapped } from './detectors/findWrapped.ts';
import { markDetector } from './detectors/findMarks.ts';
import { marks, wholeParts } from './kinds/allMarks.ts';
import { findSetAsideChecks } from './detectors/findSetAsideChecks.ts';
import { settingDetector } from './detectors/findSettings.ts';
import { sightInterfaces } from './detectors/sightInterfaces.ts';
import { sightLoadedScripts } from './detectors/sightLoadedScripts.ts';
import { sightNamedServices } from './detectors/sightNamedServices.ts';
import { sightNewTables } from './detectors/sightNewTables.ts';
import { sightPlans } from './detectors/sightPlans.ts';
import { sightSuppliers } from './detectors/sightSuppliers.ts';
import type { FileView } from './fileView.ts';
import type { Finding, LineFinding, Sighting } from './finding.ts';

/** What one file shows. */
export interface FileFindings {
  readonly findings: readonly Finding[];
  readonly lines: readonly LineFinding[];
  readonly sightings: readonly Sighting[];
  /** Names of the detectors that failed on this file: its other findings stand. */
  readonly failed: readonly string[];
}

/** Runs every detector over one file. A detector that fails loses its own findings only. */
export function detect(view: FileView): FileFindings {
  const failed: string[] = [];
  return {
    findings: foundBy(detectors.findings, view, failed),
    lines: foundBy(detectors.lines, view, failed),
    sightings: foundBy(detectors.sightings, view, failed),
    failed,
  };
}

function foundBy<T>(all: readonly Detector<T>[], view: FileView, failed: string[]): readonly T[] {
  const found: T[] = [];
  for (const { name, find } of all) {
    try {
      for (const one of find(view)) found.push(one);
    } catch {
      failed.push(name);
    }
  }
  return found;
}

interface Detector<T> {
  readonly name: string;
  readonly find: (view: FileView) => readonly T[];
}

/** The detectors by name, in the order in which they look; benchmarks time each. */
export const detectors: {
  readonly findings: readonly Detector<Finding>[];
  readonly lines: readonly Detector<LineFinding>[];
  readonly sightings: readonly Detector<Sighting>[];
} = {
  findings: [
    { name: 'settings', find: settingDetector(allRows.settings) },
    { name: 'code', find: codeDetector(allRows.code) },
    { name: 'files', find: (view) => findFiles(allRows.files, view) },
    { name: 'migrations', find: (view) => findMigrations(allRows.migrations, view) },
    { name: 'agedOut', find: findAgedOut },
    { name: 'allowedLists', find: findAllowedLists },
    { name: 'idleAccounts', find: findIdleAccounts },
    { name: 'askedIdentity', find: findAskedIdentity },
    { name: 'pausedFeatures', find: findPausedFeatures },
    { name: 'pausedWork', find: findPausedWork },
    { name: 'setAsideChecks', find: findSetAsideChecks },
    { name: 'erasedFiles', find: findErasedFiles },
    { name: 'noticeTexts', find: findNoticeTexts },
    { name: 'erasingWork', find: findErasingWork },
    { name: 'bundledStores', find: findBundledStores },
    { name: 'databaseAdditions', find: findDatabaseAdditions },
    { name: 'neededStores', find: findNeededStores },
    { name: 'proxyLimits', find: findProxyLimits },
    { name: 'demandedAtUse', find: findDemandedAtUse },
    { name: 'dependencies', find: findDependencies },
    { name: 'runtimes', find: findRuntimes },
    { name: 'retiredTools', find: findRetiredTools },
    { name: 'contracts', find: findContracts },
    { name: 'licences', find: findLicenceTexts },
    { name: 'planTables', find: findPlanTables },
    { name: 'changedAmounts', find: findChangedAmounts },
    { name: 'lifetimes', find: findLifetimes },
    { name: 'turnedNumbers', find: findTurnedNumbers },
    { name: 'newManifests', find: findNewManifests },
    { name: 'swappedTools', find: findSwappedTools },
    { name: 'hiddenParts', find: findHiddenParts },
    { name: 'listedSwitches', find: findListedSwitches },
    { name: 'switchedSuppliers', find: findSwitchedSuppliers },
    { name: 'newParts', find: (view) => findNewParts(wholeParts, view) },
  ],
  lines: [
    { name: 'postponed', find: findPostponed },
    { name: 'controls', find: findControls },
    { name: 'audience', find: findAudience },
    { name: 'shortcuts', find: findShortcuts },
    { name: 'marks', find: markDetector(marks) },
    { name: 'wrapped', find: findWrapped },
    { name: 'ranks', find: findRanks },
    { name: 'refusals', find: findRefusals },
    { name: 'handedOver', find: findHandedOver },
  ],
  sightings: [
    { name: 'suppliers', find: sightSuppliers },
    { name: 'loadedScripts', find: sightLoadedScripts },
    { name: 'namedServices', find: sightNamedServices },
    { name: 'plans', find: sightPlans },
    { name: 'interfaces', find: sightInterfaces },
    { name: 'newTables', find: sightNewTables },
  ],
};
