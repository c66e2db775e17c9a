import { announcedNature } from './announcedNature.ts';
import { natureOfRoles } from './makeupNature.ts';
import { closesWeakness } from './weakness.ts';
import { areaOf } from '../context/areaOf.ts';
import { fileKind } from '../change/fileKind.ts';
import { pipelineFile } from './surfaceFiles.ts';
import { periodUnits } from '../change/periodUnits.ts';
import { quotable } from './quotable.ts';
import { withoutReverted } from '../change/withoutReverted.ts';
import type { Announced } from './announcedNature.ts';
import type { MakeupNature } from './makeupNature.ts';
import type { BusinessContext } from '../context/context.ts';
import type { PeriodUnit } from '../change/periodUnits.ts';
import type { RecordedChange } from '../change/changeSource.ts';

/** What a period brought, counted and sorted, without prose. */
export interface Period {
  /** YYYY-MM-DD of the first and the last day on which something reached the branch. */
  readonly from: string;
  readonly to: string;
  /** Different days on which something reached the branch. */
  readonly days: number;
  /** Recorded changes, merges left out. */
  readonly commits: number;
  /** Pieces of work that they make. */
  readonly changes: number;
  /** By part of the product, the most changes first; a piece of work counts once, where most of its files are. */
  readonly areas: readonly PeriodArea[];
  /** Work on the product in no part that has a name. */
  readonly elsewhere: readonly PeriodChange[];
  /** Pieces of work that touch nothing but checks, documents, settings and the like, by what they touch. */
  readonly around: ReadonlyMap<AroundNature, number>;
  /** Work taken back that was done before; what came and went inside the period is only counted. */
  readonly takenBack: readonly string[];
  readonly cancelled: number;
}

export interface PeriodArea {
  readonly name: string;
  /** Named by the company's own context rather than guessed from a folder. */
  readonly own: boolean;
  readonly changes: readonly PeriodChange[];
  /** Screens that came in the period and are still there. */
  readonly screens: readonly string[];
}

/** What work around the product touches. */
export type AroundNature = MakeupNature | 'checks' | 'generated';

/** One piece of work. */
export interface PeriodChange {
  /** As its author wrote it, without the marks of tools. */
  readonly title: string;
  readonly nature: Announced | 'change';
  /** What decides which ones are named: titles that anyone can read first, then the most files of the product. */
  readonly weight: number;
  /** Whether it closes a weakness, by its author's words. */
  readonly security: boolean;
}

/** Sorts what was recorded in a period; undefined where nothing was. */
export function periodOf(
  history: readonly RecordedChange[],
  context: Pick<BusinessContext, 'areas'>,
): Period | undefined {
  const recorded = history.filter(({ parents }) => parents.length < 2);
  const all = periodUnits(history);
  const days = [...new Set(all.map(({ day }) => day))].sort();
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const { units, takenBack, cancelled } = withoutReverted(all);
  const placed = units.map((unit) => place(unit, context));
  const areas = new Map<string, { own: boolean; changes: PeriodChange[]; screens: string[] }>();
  const elsewhere: PeriodChange[] = [];
  const around = new Map<AroundNature, number>();
  const gone = lastGone(history);
  for (const one of placed) {
    if (one.type === 'around') around.set(one.nature, (around.get(one.nature) ?? 0) + 1);
    else if (one.area === undefined) elsewhere.push(one.change);
    else {
      const known = areas.get(one.area.name) ?? { own: one.area.own, changes: [], screens: [] };
      known.changes.push(one.change);
      known.screens.push(...one.screens.filter((path) => !gone.has(path)));
      areas.set(one.area.name, known);
    }
  }
  return {
    from,
    to,
    days: days.length,
    commits: recorded.length,
    changes: placed.length,
    areas: [...areas]
      .map(([name, { own, changes, screens }]) => ({
        name,
        own,
        changes: weightiestFirst(changes),
        screens: [...new Set(screens)],
      }))
      .sort((a, b) => b.changes.length - a.changes.length || (a.name < b.name ? -1 : 1)),
    elsewhere: weightiestFirst(elsewhere),
    around,
    takenBack: takenBack.map((title) => shortened(quotable(title))),
    cancelled,
  };
}

type Placed =
  | { readonly type: 'around'; readonly nature: AroundNature }
  | {
      readonly type: 'product';
      readonly area: { readonly name: string; readonly own: boolean } | undefined;
      readonly change: PeriodChange;
      readonly screens: readonly string[];
    };

function place(unit: PeriodUnit, { areas }: Pick<BusinessContext, 'areas'>): Placed {
  const files = unit.files.map((file) => ({ ...file, role: fileKind(file.path).role }));
  const roles = new Set(files.map(({ role }) => role));
  const written = [...roles].filter((role) => role !== 'lock' && role !== 'generated' && role !== 'vendored');
  if (written.length === 0 && roles.size > 0)
    return { type: 'around', nature: roles.has('lock') ? 'parts' : 'generated' };
  const nature = natureOfRoles(written);
  if (nature !== undefined) {
    const checks = files.every(({ path, role }) => role !== 'settings' || pipelineFile.test(path));
    return { type: 'around', nature: nature === 'settings' && checks ? 'checks' : nature };
  }
  const product = files.filter(({ role }) => role === 'product' || role === 'data');
  const named = new Map<string, { own: boolean; files: number }>();
  for (const { path } of product) {
    const area = areaOf(path, areas);
    // Beside the company's own parts, a guessed one would look like one of them.
    if (!area || (areas.length > 0 && !area.own)) continue;
    named.set(area.name, { own: area.own, files: (named.get(area.name)?.files ?? 0) + 1 });
  }
  const [most] = [...named].sort(([a, x], [b, y]) => y.files - x.files || (a < b ? -1 : 1));
  return {
    type: 'product',
    area: most === undefined ? undefined : { name: most[0], own: most[1].own },
    change: changeOf(unit, product.length),
    screens: product.flatMap(({ path, status }) => (status === 'added' && newScreen.test(path) ? [path] : [])),
  };
}

function changeOf({ words }: PeriodUnit, files: number): PeriodChange {
  const title = quotable(words.title);
  return {
    title: shortened(title),
    nature: announcedNature(words.title) ?? 'change',
    security: closesWeakness(words.title),
    weight: poor.test(title) ? 0 : files + (codeIn.test(title) || tradeWords.test(title) ? 0 : manyFiles),
  };
}

/** More files than one piece of work touches. */
const manyFiles = 1_000_000;

/** Whether anyone can read its title. */
export function isPlain({ weight, title }: PeriodChange): boolean {
  return weight >= manyFiles && !title.endsWith('…');
}

/** What customers should not notice. */
export const quiet: ReadonlySet<PeriodChange['nature']> = new Set<PeriodChange['nature']>(['tidying', 'upkeep']);

/** The ones to name first. */
export function weightiestFirst(changes: readonly PeriodChange[]): readonly PeriodChange[] {
  return [...changes].sort((a, b) => b.weight - a.weight);
}

/** Names of files that a period brought and took again. */
function lastGone(history: readonly RecordedChange[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const { files } of history) for (const { path, status } of files) if (!last.has(path)) last.set(path, status);
  return new Set([...last].flatMap(([path, status]) => (status === 'deleted' ? [path] : [])));
}

/** Files that are one screen by the habits of their frameworks; a component of a screen is none. */
const newScreen =
  /(?:^|\/)app\/(?:[^/]+\/)*page\.[jt]sx?$|(?:^|\/)pages\/(?!api\/|_)(?:[^/]+\/)*[^/_.][^/.]*\.(?:tsx|jsx|vue|astro)$|\+page\.svelte$|[a-z\d](?:Screen|Page|Activity)\.(?:kt|swift|dart|java|tsx|jsx|vue)$|\.page\.(?:ts|tsx|vue)$|(?:^|\/)views\/(?!layouts\/|shared\/|[^/]*mailer\/)(?:[^/]+\/)+(?:index|show|new|edit)\.html\.\w+$/;

/** Titles that tell nothing: they are named only where there is nothing else. */
const poor =
  /^(?:wip|fixup!|squash!|temp|tmp|test|lint|typo|update|fix|merge|review|oups|oops|\W*)$|^\S+$|^\w+ \d+$|^(?:apply|fix) (?:suggestions?|review|lint|rubocop|tests?|ci|typos?|build)\b/i;

/** Titles with code in them. */
const codeIn = /[`{}<>=\\]|\w_\w|\p{Ll}\p{Lu}|::|\w\.\p{Ll}{2}|\p{L}\/\p{L}/u;
/** Titles with words of those who write code. */
const tradeWords =
  /\b(?:api|aria-\w+|async|background job|cache[ds]?|callbacks?|ci|class(?:es)?|cli|code|component|concern|config\w*|constants?|controllers?|cron|css|db|denormali[sz]\w*|deps?|dto|endpoints?|enum|env|es6|error handling|factory|fetch\w*|fixtures?|flaky|gem|graphql|grpc|guards?|helpers?|hooks?|html|http|index(?:es|ing)?|ingest|interface|jobs?|json|lambda|lib|lazy|linter?|lock|logger|markup|memo\w*|method|middleware|migrations?|mocks?|models?|module|mutations?|namespace|null|object|orm|package|param(?:eter)?s?|payload|pipeline|policy|policies|props?|query|queries|queue|redis|refacto\w*|regex|repository|resolvers?|rest|route[rs]?|schema|scopes?|script|sdk|serializers?|service|specs?|sql|sso|stack ?trace|stories|struct|stub|suspense|sync|table|task|templates?|tests?|throttling|tokens?|trigger|types?|typescript|ui|url|utils?|uuid|validators?|variables?|views?|webhooks?|workers?|wrapper|xml|yaml|yarn)\b/iu;

/** A title is a line; what is longer is cut between two words. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  let cut = title.slice(0, Math.max(title.lastIndexOf(' ', longestTitle), longestTitle / 2));
  while (/[\s,;:.-]$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut}…`;
}

const longestTitle = 90;
