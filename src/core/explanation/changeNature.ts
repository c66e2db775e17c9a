import type { FileRole } from '../change/fileKind.ts';
import type { ChangeAnalysis } from './analysis.ts';

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
    | 'moved'
    | 'remarks'
    | 'logs'
    | 'removal'
    | Announced
    | 'change';
  readonly proof: 'search' | 'message';
}

export type Announced = 'repair' | 'feature' | 'tidying' | 'speed' | 'upkeep';

/** The nature of a change. A make-up of one sort proves it; otherwise the first words of the author's title announce it. */
export function changeNature(analysis: ChangeAnalysis): ChangeNature {
  const roles: readonly FileRole[] = [...analysis.byRole.keys()].filter(
    (role) => role !== 'lock' && role !== 'generated',
  );
  const makeup = natureOfRoles(roles);
  if (makeup) {
    const { pipelines, otherSettings } = analysis.surface;
    const onlyChecks = makeup === 'settings' && pipelines > 0 && otherSettings === 0;
    return { name: onlyChecks ? 'checks' : makeup, proof: 'search' };
  }
  if (roles.length === 0 && analysis.files > 0)
    return { name: analysis.byRole.has('lock') ? 'parts' : 'generated', proof: 'search' };
  const seen = fromSurface(analysis, roles);
  if (seen) return { name: seen, proof: 'search' };
  const announced = announcedNature(analysis.authorWords.length === 1 ? (analysis.authorWords[0]?.title ?? '') : '');
  return announced ? { name: announced, proof: 'message' } : { name: 'change', proof: 'search' };
}

/** The nature of a change whose files (lock files and generated ones left out) are all of one sort. */
export function natureOfRoles(roles: readonly FileRole[]): MakeupNature | undefined {
  if (roles.length === 0) return undefined;
  return makeups.find(
    ({ within, needs }) =>
      roles.every((role) => within.includes(role)) && (needs === undefined || roles.includes(needs)),
  )?.name;
}

export type MakeupNature =
  'tests' | 'documents' | 'testsAndDocuments' | 'translations' | 'media' | 'parts' | 'settings';

const makeups: readonly {
  readonly name: MakeupNature;
  readonly within: readonly FileRole[];
  /** Must be there too. */
  readonly needs?: FileRole;
}[] = [
  { name: 'tests', within: ['tests'] },
  { name: 'documents', within: ['documents'] },
  { name: 'testsAndDocuments', within: ['tests', 'documents'] },
  { name: 'translations', within: ['translations'] },
  { name: 'media', within: ['media'] },
  { name: 'parts', within: ['parts'] },
  { name: 'settings', within: ['settings', 'parts', 'documents', 'tests'], needs: 'settings' },
];

/** What the lines of the product prove by themselves, where nothing but the product and its checks changes. */
function fromSurface(
  { surface, decisions, added }: ChangeAnalysis,
  roles: readonly FileRole[],
): 'moved' | 'remarks' | 'logs' | 'removal' | undefined {
  if (decisions.length > 0 || roles.some((role) => role !== 'product' && role !== 'tests' && role !== 'documents'))
    return undefined;
  const { lines, moved } = surface;
  const all = lines.code + lines.logs + lines.remarks;
  if (all === 0) return undefined;
  if (lines.remarks === all) return 'remarks';
  if (lines.code === 0) return 'logs';
  if (moved) return 'moved';
  return added === 0 ? 'removal' : undefined;
}

/** What a title announces: a Conventional Commits type, an emoji of gitmoji, or its first verb, in English or French. */
export function announcedNature(title: string): Announced | undefined {
  return announcements.find(({ pattern }) => pattern.test(title))?.name;
}

const announcements: readonly { readonly name: Announced; readonly pattern: RegExp }[] = [
  {
    // What is mended here is the work itself, not the product.
    name: 'tidying',
    pattern:
      /^fix(?:es|ed|ing)?:? (?:the )?(?:pr|review|lint\w*|typos?|(?:pr |review |code )?comments?|format\w*|code ?style|style|indent\w*|warnings?|merge|conflicts?|rubocop|eslint|prettier|imports?|spelling|(?:\w{1,12} )?types?)\b/iu,
  },
  {
    name: 'upkeep',
    pattern: /^fix(?:es|ed|ing)?:? (?:the )?(?:\w{1,20} )?(?:tests?|specs?|ci|builds?|pipelines?|workflows?)\b/iu,
  },
  {
    name: 'repair',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(fix(es|ed|ing)?|bugfix|hotfix|repair|correct(s|ed|ion|if)?|corrige|répare|resolve[sd]?)\b|^(🐛|🚑|🩹|🔧 fix)/iu,
  },
  { name: 'speed', pattern: /^(perf|optimi[sz]e|speed up|accélère)\b|^⚡/iu },
  {
    name: 'tidying',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(refactor\w*|clean(s|ed|ing)?[ -]?up|tidy|rename|simplif(y|ie[sd]?)|style|lint|format|refacto|nettoie|nettoyage|renomme|range)\b|^(♻|🎨|🔥|🚚|💄)/iu,
  },
  {
    name: 'upkeep',
    pattern: /^(chore|build|ci|deps|bump|upgrade|update dependenc|maintenance|release)\b|^(⬆|🔖|👷|📦|🔧)/iu,
  },
  {
    name: 'feature',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(feat(ure)?|add(s|ed|ing)?|implement(s|ed)?|introduce[sd]?|ajout(e|er)?|create|allow|support|permet(tre)?|nouveau|nouvelle)\b|^(✨|🎉|🚸)/iu,
  },
];
