import { areaOf, humanised } from '../context/areaOf.ts';
import { capitalised } from './decisionWords.ts';
import { fileKind } from '../change/fileKind.ts';
import { labelledAreas } from './areaLabel.ts';
import { message } from '../wording/message.ts';
import { quoted } from './listed.ts';
import type { BusinessContext } from '../context/context.ts';
import type { Decision } from '../decisions/finding.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { Language } from '../wording/language.ts';

/**
 * Which part of the product a decision is about, where all its proofs lie in one part that a reader can name: 'part of the product now refuses people' leaves a founder
 * with the question which part; or that only a copy which no customer meets is set. '' where the folders do not tell, and for what is bought or rented, which serves the whole.
 */
export function placeSentence(
  language: Language,
  { kind, category, evidence }: Pick<Decision, 'kind' | 'category' | 'evidence'>,
  context: Pick<BusinessContext, 'areas'>,
): string {
  const copy = !saysPlace.has(kind) && !ofTheTeam.test(category) ? copyOf(evidence) : undefined;
  if (copy !== undefined) return message(language, `narrator.place.${copy}`);
  if (category.startsWith('cost.')) return '';
  const proofs = evidence.filter(({ path }) => {
    const { role } = fileKind(path);
    return tells.has(role) || (role === 'parts' && ofLists.has(kind));
  });
  // How machines of one sort are set up is called a role there, and is nobody's right.
  if (proofs.some(({ path }) => ofMachines.test(path))) return '';
  const areas = proofs.map(({ path }) => areaOf(path, context.areas));
  // What only the file's own name says is no folder, and often says the thing once more.
  if (proofs.some(({ path }, at) => areas[at]?.own === false && !standsIn(path, areas[at].name))) return '';
  const [first] = areas;
  if (first === undefined || areas.some((area) => area?.name !== first.name)) return '';
  const [label] = labelledAreas(language, [{ ...first, files: 1, lines: 1 }]);
  if (label === undefined) return '';
  const name = quoted(language, first.own ? label.name : capitalised(label.name));
  return message(language, `narrator.place.${first.own ? 'own' : 'guessed'}`, { area: name });
}

const ofMachines =
  /(^|\/)roles\/(?:[\w.-]{1,80}\.(?:rb|json)$|[\w.-]{1,80}\/(?:tasks|handlers|defaults|vars|templates|files|meta)\/)/;

function standsIn(path: string, name: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => humanised(folder) === name);
}

/** The copy of the product, other than the live one, whose settings alone prove a decision. */
function copyOf(evidence: Decision['evidence']): 'trial' | 'developers' | undefined {
  const kinds = evidence.map(({ path }) => fileKind(path));
  if (!kinds.every(({ role, place }) => role === 'settings' && (place === 'staging' || place === 'development')))
    return undefined;
  return kinds.every(({ place }) => place === 'development') ? 'developers' : 'trial';
}

/** Kinds whose own words name the copy. */
const saysPlace: ReadonlySet<string> = new Set([
  'machine-size',
  'own-component',
  'new-machine',
  'run-function',
  'data-lock',
  'door-opened',
  'protection',
]);

/** How the team checks, delivers and plans concerns no copy of the product. */
const ofTheTeam = /^(?:cost\.delivery|timeline\.(?:deferred|revert|upgrade|technology))$/;

/** What a list of components says holds for the part of the product that the list is for. */
const ofLists: ReadonlySet<string> = new Set(['foundation-upgraded', 'foundation-moved-back', 'technology']);

/** Files that stand for parts of the product. */
const tells: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'data', 'translations']);
