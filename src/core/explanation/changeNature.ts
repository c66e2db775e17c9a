import { announcedNature } from './announcedNature.ts';
import { natureOfRoles } from './makeupNature.ts';
import { quotable } from './quotable.ts';
import { seriesNature } from './seriesTitles.ts';
import type { Announced } from './announcedNature.ts';
import type { ProvenKind } from './lineFacts/harmless/provenKinds.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { FileRole } from '../change/fileKind.ts';

/** What sort of change it is: from the make-up where that proves it, else from what its author announces. */
export interface ChangeNature {
  readonly name:
    | 'tests'
    | 'testsAndDocuments'
    | 'documents'
    | 'translations'
    | 'settings'
    | 'parts'
    | 'media'
    | 'generated'
    | 'checks'
    | 'byHand'
    | 'taskForms'
    | 'offers'
    | 'samples'
    | 'moved'
    | 'respelled'
    | 'renamed'
    | 'remarks'
    | 'logs'
    | 'removal'
    | 'version'
    | ProvenKind
    | Announced
    | 'change';
  readonly proof: 'search' | 'message';
}

/** The nature of a change. A make-up of one sort proves it; otherwise the first words of the author's title announce it. */
export function changeNature(analysis: ChangeAnalysis): ChangeNature {
  const roles: readonly FileRole[] = [...analysis.byRole.keys()].filter(
    (role) => role !== 'lock' && role !== 'generated',
  );
  const title = analysis.authorWords.length === 1 ? (analysis.authorWords[0]?.title ?? '') : '';
  const { ofProduct, ofMachines } = analysis.surface;
  // What sets up machines is no part of the product that people meet.
  const makeup = natureOfRoles(
    ofMachines > 0 && ofProduct === ofMachines ? roles.map((role) => (role === 'product' ? 'settings' : role)) : roles,
  );
  // A product keeps its own number in the file that lists its components.
  if (
    (newVersion.test(quotable(title)) || versionAlone.test(quotable(title))) &&
    (makeup === undefined || makeup === 'parts')
  )
    return { name: 'version', proof: 'message' };
  const { proven } = analysis.surface;
  if (proven === 'ownNumber' && speaksOfVersion.test(title)) return { name: 'version', proof: 'message' };
  if (proven !== undefined && analysis.decisions.length + analysis.notRead.length === 0)
    return { name: proven, proof: 'search' };
  if (makeup === 'settings' && fromSurface(analysis, roles) === 'respelled')
    return { name: 'respelled', proof: 'search' };
  // A list of addresses is a setting to its framework, and a page less to those who open it.
  if (makeup && !(makeup === 'settings' && analysis.lostAddresses !== undefined)) {
    const { pipelines, otherSettings } = analysis.surface;
    const onlyChecks = makeup === 'settings' && pipelines > 0 && otherSettings === 0 && !roles.includes('parts');
    const { files, samples } = analysis.surface.definitions;
    const own = makeup === 'settings' && pipelines === 0 && !roles.includes('parts');
    const name = onlyChecks
      ? checksOf(analysis.surface)
      : own && files > 0
        ? 'offers'
        : own && samples > 0 && samples === otherSettings
          ? 'samples'
          : makeup;
    return { name, proof: 'search' };
  }
  if (roles.length === 0 && analysis.files > 0)
    return { name: analysis.byRole.has('lock') ? 'parts' : 'generated', proof: 'search' };
  const seen = fromSurface(analysis, roles);
  if (seen) return { name: seen, proof: 'search' };
  const announced =
    analysis.authorWords.length > 1 && analysis.period === undefined
      ? seriesNature(analysis.authorWords)
      : (announcedOnScreen(title, analysis) ?? announcedNature(title));
  return announced ? { name: announced, proof: 'message' } : { name: 'change', proof: 'search' };
}

/** What sort of checks: those that start by themselves, work that somebody starts, forms that somebody fills in. */
function checksOf({ pipelines, teamWork }: ChangeAnalysis['surface']): 'checks' | 'byHand' | 'taskForms' {
  return teamWork.forms === pipelines ? 'taskForms' : teamWork.byHand === pipelines ? 'byHand' : 'checks';
}

/** A screen that changes is no upkeep, whatever sign a tool wants before the title: then its first verb counts. */
function announcedOnScreen(title: string, { surface }: ChangeAnalysis): Announced | undefined {
  const sign = announcedNature(title);
  if (surface.screens === 0 || (sign !== 'upkeep' && sign !== 'tidying')) return undefined;
  const verb = announcedNature(quotable(title));
  return verb === sign ? undefined : verb;
}

/** A title that is nothing but a version: 'Version 0.19.2-rc.1', 'v2.4.0', 'chore(release): 3.1.0', 'Bump version to 1.2.3'. */
const newVersion =
  /^(?:(?:chore|build|release)(?:\([^()]{1,20}\))?:? )?(?:(?:release|bump|prepare|publish|version|passage|en)[: ]{1,2}){0,2}(?:(?:release|version|to|for|à|la|en)[: ]{1,2}){0,3}v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-+.][\w.-]{1,20})?\.?$/i;

/** Where nothing but the number changes, a title that speaks of a version means it. */
const speaksOfVersion = /\b(?:releas(?:e|es|ed|ing)|versions?|bump(?:s|ed|ing)?)\b|\b\d{1,4}\.\d{1,4}\.\d{1,4}\b/i;

/** The same without the number. */
const versionAlone =
  /^(?:bump|update|increase|increment|set|prepare)s? (?:the )?(?:package |app |product |release )?versions?(?: numbers?)?$/i;

/** What the lines of the product prove by themselves, where nothing but the product and its checks changes. */
function fromSurface(
  { surface, decisions, added }: ChangeAnalysis,
  roles: readonly FileRole[],
): 'moved' | 'respelled' | 'renamed' | 'remarks' | 'logs' | 'removal' | undefined {
  if (decisions.length > 0) return undefined;
  if (surface.respelled && roles.every((role) => role !== 'media' && role !== 'vendored')) {
    const { code, logs } = surface.lines;
    if (code + logs > 0 || !roles.includes('product')) return 'respelled';
  }
  if (roles.some((role) => role !== 'product' && role !== 'tests' && role !== 'documents')) return undefined;
  const { lines, moved } = surface;
  const all = lines.code + lines.logs + lines.remarks;
  if (all === 0) return undefined;
  if (lines.remarks === all) return 'remarks';
  if (surface.tidied.renamed) return 'renamed';
  if (lines.code === 0) return 'logs';
  if (moved) return 'moved';
  return added === 0 ? 'removal' : undefined;
}

/** Natures that the change proves whole: nothing more is to be said to customers. */
const provedNatures: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'tests',
  'testsAndDocuments',
  'documents',
  'media',
  'parts',
  'generated',
  'settings',
  'checks',
  'byHand',
  'taskForms',
  'samples',
  'moved',
  'respelled',
  'renamed',
  'remarks',
  'logs',
  'ownNumber',
  'workbench',
  'readAloud',
  'prepared',
]);

/** Whether the change proves its nature whole. */
export function provedWhole({ name }: ChangeNature): boolean {
  return provedNatures.has(name);
}
