import { allKinds } from './kinds/allKinds.ts';
import { findAgedOut } from './detectors/findAgedOut.ts';
import { findAllowedLists } from './detectors/findAllowedLists.ts';
import { findAskedIdentity } from './detectors/findAskedIdentity.ts';
import { findControls } from './detectors/findControls.ts';
import { findAudience } from './detectors/findAudience.ts';
import { findListedSwitches } from './detectors/findListedSwitches.ts';
import { findBundledStores } from './detectors/findBundledStores.ts';
import { findDatabaseAdditions } from './detectors/findDatabaseAdditions.ts';
import { findDemandedAtUse } from './detectors/findDemandedAtUse.ts';
import { findErasedFiles } from './detectors/findErasedFiles.ts';
import { findErasingWork } from './detectors/findErasingWork.ts';
import { codeDetector } from './detectors/findCode.ts';
import { findChangedAmounts } from './detectors/findChangedAmounts.ts';
import { findContracts } from './detectors/findContracts.ts';
import { findDependencies } from './detectors/findDependencies.ts';
import { findFiles } from './detectors/findFiles.ts';
import { findIdleAccounts } from './detectors/findIdleAccounts.ts';
import { findLicenceTexts } from './detectors/findLicenceTexts.ts';
import { findLifetimes } from './detectors/findLifetimes.ts';
import { markDetector } from './detectors/findMarks.ts';
import { findHiddenParts } from './detectors/findHiddenParts.ts';
import { findNeededStores } from './detectors/findNeededStores.ts';
import { findNewManifests } from './detectors/findNewManifests.ts';
import { findNewParts } from './detectors/findNewParts.ts';
import { findNoticeTexts } from './detectors/findNoticeTexts.ts';
import { findPausedFeatures } from './detectors/findPausedFeatures.ts';
import { findPausedWork } from './detectors/findPausedWork.ts';
import { findPlanTables } from './detectors/findPlanTables.ts';
import { entryMarks } from './kinds/entryMarks.ts';
import { findMigrations } from './detectors/findMigrations.ts';
import { findPostponed } from './detectors/findPostponed.ts';
import { findProxyLimits } from './detectors/findProxyLimits.ts';
import { findRanks } from './detectors/findRanks.ts';
import { findRefusals } from './detectors/findRefusals.ts';
import { findRetiredTools } from './detectors/findRetiredTools.ts';
import { findRuntimes } from './detectors/findRuntimes.ts';
import { findSwappedTools } from './detectors/findSwappedTools.ts';
import { findTurnedNumbers } from './detectors/findTurnedNumbers.ts';
import { settingDetector } from './detectors/findSettings.ts';
import { sightInterfaces } from './detectors/sightInterfaces.ts';
import { sightLoadedScripts } from './detectors/sightLoadedScripts.ts';
import { sightNewTables } from './detectors/sightNewTables.ts';
import { sightNamedServices } from './detectors/sightNamedServices.ts';
import { findShortcuts } from './detectors/findShortcuts.ts';
import { findHandedOver } from './detectors/findHandedOver.ts';
import { findWrapped } from './detectors/findWrapped.ts';
import { sightPlans } from './detectors/sightPlans.ts';
import { sightSuppliers } from './detectors/sightSuppliers.ts';
import { accessMarks } from './kinds/accessMarks.ts';
import { answerMarks } from './kinds/answerMarks.ts';
import { closedDoorMarks } from './kinds/closedDoorMarks.ts';
import { deviceMarks } from './kinds/deviceMarks.ts';
import { statusMarks } from './kinds/statusMarks.ts';
import { failureMarks } from './kinds/failureMarks.ts';
import { guardMarks } from './kinds/guardMarks.ts';
import { newGuards } from './kinds/newGuards.ts';
import { newParts } from './kinds/newParts.ts';
import { offerMarks } from './kinds/offerMarks.ts';
import { peopleMarks } from './kinds/peopleMarks.ts';
import { peopleSharedMarks } from './kinds/peopleSharedMarks.ts';
import { protectionMarks } from './kinds/protectionMarks.ts';
import { refusalMarks } from './kinds/refusalMarks.ts';
import { recordedMarks } from './kinds/recordedMarks.ts';
import { screenMarks } from './kinds/screenMarks.ts';
import { troubleMarks } from './kinds/troubleMarks.ts';
import { upkeepMarks } from './kinds/upkeepMarks.ts';
import { visitorMarks } from './kinds/visitorMarks.ts';
import type { Mark } from './detectors/findMarks.ts';
import type { NewPart } from './detectors/findNewParts.ts';
import type { CodeRow } from './detectors/findCode.ts';
import type { FileRow } from './detectors/findFiles.ts';
import type { MigrationRow } from './detectors/findMigrations.ts';
import type { LineFinding } from './detectors/findPostponed.ts';
import type { SettingRow } from './detectors/findSettings.ts';
import type { FileView } from './fileView.ts';
import type { Finding, Sighting } from './finding.ts';

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
  const guarded = <T>(name: string, run: () => readonly T[]): readonly T[] => {
    try {
      return run();
    } catch {
      failed.push(name);
      return [];
    }
  };
  return {
    findings: detectors.findings.flatMap(({ name, find }) => guarded(name, () => find(view))),
    lines: detectors.lines.flatMap(({ name, find }) => guarded(name, () => find(view))),
    sightings: detectors.sightings.flatMap(({ name, find }) => guarded(name, () => find(view))),
    failed,
  };
}

/** Words of code that do something by standing there, of all tables. */
export const marks: readonly Mark[] = [
  ...accessMarks,
  ...refusalMarks,
  ...protectionMarks,
  ...guardMarks,
  ...peopleMarks,
  ...peopleSharedMarks,
  ...failureMarks,
  ...deviceMarks,
  ...statusMarks,
  ...troubleMarks,
  ...offerMarks,
  ...screenMarks,
  ...answerMarks,
  ...closedDoorMarks,
  ...recordedMarks,
  ...upkeepMarks,
  ...visitorMarks,
  ...entryMarks,
];

/** Files that do something by being there, of all tables. */
export const wholeParts: readonly NewPart[] = [...newParts, ...newGuards];

const settingRows: SettingRow[] = [];
const codeRows: CodeRow[] = [];
const fileRows: FileRow[] = [];
const migrationRows: MigrationRow[] = [];
for (const kind of allKinds) {
  for (const find of kind.find) {
    if (find.by === 'setting') settingRows.push({ kind, find });
    else if (find.by === 'code') codeRows.push({ kind, find });
    else if (find.by === 'file') fileRows.push({ kind, find });
    else if (find.by === 'migration') migrationRows.push({ kind, find });
  }
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
    { name: 'settings', find: settingDetector(settingRows) },
    { name: 'code', find: codeDetector(codeRows) },
    { name: 'files', find: (view) => findFiles(fileRows, view) },
    { name: 'migrations', find: (view) => findMigrations(migrationRows, view) },
    { name: 'agedOut', find: findAgedOut },
    { name: 'allowedLists', find: findAllowedLists },
    { name: 'idleAccounts', find: findIdleAccounts },
    { name: 'askedIdentity', find: findAskedIdentity },
    { name: 'pausedFeatures', find: findPausedFeatures },
    { name: 'pausedWork', find: findPausedWork },
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
