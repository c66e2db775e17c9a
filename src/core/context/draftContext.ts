import { areaLabel } from '../explanation/areaLabel.ts';
import { areaOf, humanised } from './areaOf.ts';
import { capitalised } from '../explanation/decisionWords.ts';
import { fileKind } from '../change/fileKind.ts';
import { fileView } from '../decisions/fileView.ts';
import { message } from '../wording/message.ts';
import { sightSuppliers } from '../decisions/detectors/sightSuppliers.ts';
import type { Language } from '../wording/language.ts';

/** What a first context is written from. */
export interface DraftInput {
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The files of the product, with '/' between folders. */
  readonly paths: readonly string[];
  /** Texts of the files that `wantsText` picks. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/** More parts than these are a list of folders, not of parts. */
const mostAreas = 12;
const mostFoldersAnArea = 3;
const mostSuppliers = 30;

/** Whether a file tells which suppliers the product has: lists of parts made by others, and examples of settings. */
export function wantsText(path: string): boolean {
  const { role } = fileKind(path);
  return role === 'parts' || /(^|\/)\.env[.\w]*(example|sample|dist|template)$|(^|\/)example\.env$/.test(path);
}

/**
 * The text of a first `.explain-for-ceo.json`: what the repository shows is filled in, everything else stands there as an example behind slashes. No price is ever
 * filled in: whoever keeps the file does that.
 */
export function draftContext({ language, today, paths, texts }: DraftInput): string {
  const say = (key: string): string => message(language, `business.draft.${key}`);
  const areas = areasOf(paths, language);
  const firstArea = areas[0]?.name ?? say('area');
  const suppliers = suppliersIn(texts);
  const lines = [
    `// ${say('about')}`,
    '{',
    `  // ${say('language')}`,
    `  "language": ${text(language)},`,
    `  // ${say('currency')}`,
    `  // "currency": "EUR",`,
    '',
    `  // ${say('areas')}`,
    '  "areas": [',
    ...areas.map(({ name, folders }) => `    { "name": ${text(name)}, "paths": [${folders.map(text).join(', ')}] },`),
    `    // { "name": ${text(firstArea)}, "paths": ["src/${firstArea.toLowerCase().replaceAll(' ', '-')}"], "customersSay": ${text(firstArea)} },`,
    '  ],',
    '',
    `  // ${say('glossary')}`,
    '  "glossary": [',
    `    // { "term": ${text(say('glossaryTerm'))}, "meaning": ${text(say('glossaryMeaning'))} },`,
    '  ],',
    '',
    `  // ${say('roadmap')}`,
    '  "roadmap": [',
    `    // { "name": ${text(say('roadmapName'))}, "due": ${text(inThreeMonths(today))}, "areas": [${text(firstArea)}], "issues": [] },`,
    '  ],',
    '',
    `  // ${say('prices')}`,
    '  "prices": [',
    ...(suppliers.length === 0 ? ['Stripe'] : suppliers).map(
      (name) =>
        `    // { "item": ${text(name)}, "price": 0, "unit": ${text(say('unit'))}, "volume": 1, "confirmed": ${text(today)} },`,
    ),
    '  ],',
    '',
    `  // ${say('people')}`,
    '  "people": [],',
    '',
    `  // ${say('switchedOff')}`,
    '  "switchedOff": [',
    `    // { "kind": "component-upgraded", "reason": ${text(say('switchedOffReason'))} },`,
    '  ],',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function text(value: string): string {
  return JSON.stringify(value);
}

/** Parts of the product as its folders name them, largest first, each with the folders that hold it. */
function areasOf(
  paths: readonly string[],
  language: Language,
): readonly { readonly name: string; readonly folders: readonly string[] }[] {
  const counts = new Map<string, Map<string, number>>();
  for (const path of paths) {
    const { role } = fileKind(path);
    if (role !== 'product' && role !== 'data' && role !== 'translations') continue;
    const name = areaOf(path, [])?.name;
    const folder = name === undefined ? undefined : folderNamed(path, name);
    if (name === undefined || folder === undefined) continue;
    const folders = counts.get(name) ?? new Map<string, number>();
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    counts.set(name, folders);
  }
  return [...counts]
    .map(([name, folders]) => ({ name, folders, files: [...folders.values()].reduce((sum, count) => sum + count, 0) }))
    .filter(({ files }) => files > 1)
    .sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1))
    .flatMap(({ name, folders }) => {
      const label = areaLabel(language, { name, own: false });
      return label === undefined ? [] : [{ label, folders }];
    })
    .slice(0, mostAreas)
    .map(({ label, folders }) => ({
      name: capitalised(label),
      folders: [...folders]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, mostFoldersAnArea)
        .map(([folder]) => folder),
    }));
}

/** The folder on a file's path that gave its part the name; none where the file itself did. */
function folderNamed(path: string, name: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => humanised(folder) === name);
  return at < 0 ? undefined : folders.slice(0, at + 1).join('/');
}

function suppliersIn(texts: DraftInput['texts']): readonly string[] {
  const names = new Set<string>();
  for (const { path, text: content } of texts) {
    const lines = content
      .split(/\r?\n/)
      .map((line, at) => ({ type: 'added' as const, text: line.slice(0, 5_000), newLine: at + 1 }));
    const view = fileView({
      path,
      status: 'modified',
      content: { type: 'text', hunks: [{ oldStart: 1, newStart: 1, heading: '', lines }] },
      added: lines.length,
      removed: 0,
      sides: { new: content },
    });
    for (const { sign, facts } of sightSuppliers(view)) {
      const vendor = facts['vendor'];
      if (sign === 'added' && typeof vendor === 'string') names.add(vendor);
    }
  }
  return [...names].sort().slice(0, mostSuppliers);
}

function inThreeMonths(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3, 1)).toISOString().slice(0, 10);
}
