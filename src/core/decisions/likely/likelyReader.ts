import { lessnessOf, speaksOf, subjectsOf } from './titleSubjects.ts';
import { likelyKinds } from '../kinds/likely.ts';
import { wordsOf } from './titleFeatures.ts';
import type { Category } from '../category.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Evidence, Finding } from '../finding.ts';
import type { Kind } from '../kind.ts';

/**
 * What the words of a title make likely, by how such words went with decisions in many thousand changes. Told only where changed lines speak of the matter too; asked
 * where the words leave more doubt.
 */
export class LikelyReader {
  readonly #open: readonly Open[];
  readonly #from: typeof ofOne;

  /** `titles`: what the authors call the change; more than a few are many changes, of which each says little of the whole. */
  constructor(titles: readonly string[]) {
    this.#from = titles.length > 1 ? ofSeveral : ofOne;
    this.#open = titles.length > mostTitles ? [] : opened(titles, this.#from.asked);
  }

  /** Takes one file into account. */
  read(view: FileView): void {
    if (!ordinary.includes(view.kind.role)) return;
    for (const open of this.#open) {
      if (view.kind.role === 'parts' && !shownByParts.has(open.kind.category)) continue;
      const proof = proofIn(open, view);
      if (proof) open.proofs.push(proof);
    }
  }

  /** What is likely and shown, with the files that speak most of it first. */
  findings(): readonly Finding[] {
    return this.#open.flatMap(({ kind, effect, likelihood, proofs }) =>
      proofs.length === 0
        ? []
        : [
            {
              kind: kind.id,
              thing: 'announced',
              effect,
              grade: likelihood >= this.#from.told ? ('B' as const) : ('C' as const),
              facts: {},
              evidence: [...proofs]
                .sort((a, b) => b.speaks - a.speaks)
                .slice(0, mostProofs)
                .map(({ evidence }) => evidence),
            },
          ],
    );
  }
}

interface Open {
  readonly kind: Kind;
  readonly effect: Effect;
  readonly likelihood: number;
  /** The longer words of the title, which its lines share. */
  readonly said: ReadonlySet<string>;
  readonly proofs: Proof[];
}

/** The changed line of a file that speaks most of the matter, and how much the file does. */
interface Proof {
  readonly speaks: number;
  readonly evidence: Evidence;
}

const mostTitles = 20;
const mostProofs = 5;
/** Likelihoods from which it is told, and from which it is asked: higher where several changes are read as one, of which each may mislead. */
const ofOne = { told: 0.4, asked: 0.25 };
const ofSeveral = { told: 0.6, asked: 0.45 };
/** From which a title says whether it is less or more. */
const sure = 0.93;
/** Which components are used tells of these, and nothing of who may do what. */
const shownByParts: ReadonlySet<Category> = new Set(['cost.vendor', 'timeline.upgrade', 'timeline.technology']);
const ordinary: readonly FileRole[] = ['product', 'settings', 'data', 'parts'];

function opened(titles: readonly string[], askedFrom: number): readonly Open[] {
  const best = new Map<Category, { readonly title: string; readonly likelihood: number }>();
  for (const title of titles)
    for (const [category, likelihood] of subjectsOf(title))
      if (likelihood >= askedFrom && likelihood > (best.get(category)?.likelihood ?? 0))
        best.set(category, { title, likelihood });
  return [...best].flatMap(([category, { title, likelihood }]) => {
    const kind = likelyKinds.find((one) => one.category === category);
    if (kind === undefined) return [];
    const said = new Set(wordsOf(title).filter((word) => word.length > 3));
    return [{ kind, effect: effectOf(kind, title), likelihood, said, proofs: [] }];
  });
}

/** The direction that the title is sure of, where its kind knows one. */
function effectOf({ category, outcomes }: Kind, title: string): Effect {
  if (outcomes.unclear === undefined) return outcomes.more === undefined ? 'one-off' : 'more';
  if (outcomes.less === undefined || denied.test(title)) return 'unclear';
  const less = lessnessOf(title, category.startsWith('cost') ? 'cost' : 'risk');
  return less >= sure ? 'less' : less <= 1 - sure && outcomes.more !== undefined ? 'more' : 'unclear';
}

/** Few words turn a title round, and the others outweigh them. */
const denied = /(?<!\p{L})(?:no|not|non|never|without|instead|less|sans|pas|plus d['’e]|\p{L}+n['’]t)(?!\p{L})/iu;

function proofIn(open: Open, view: FileView): Proof | undefined {
  const named = speaks(open, view.path.split('/').slice(-2).join(' '));
  let best: { readonly speaks: number; readonly side: 'new' | 'old'; readonly line: number } | undefined;
  let whole = 0;
  const weigh = (side: 'new' | 'old', line: number, text: string): void => {
    if (text.length > longestLine || view.stays(text)) return;
    const score = speaks(open, text) / Math.sqrt(1 + text.length / usualLine);
    whole += score;
    if (score > (best?.speaks ?? 0)) best = { speaks: score, side, line };
  };
  for (const { newLine, text } of view.added.slice(0, mostLines)) weigh('new', newLine, text);
  for (const { oldLine, text } of view.removed.slice(0, mostLines)) weigh('old', oldLine, text);
  const evidence = best === undefined ? (named > 0 ? firstLine(view) : undefined) : view.evidence(best.side, best.line);
  return evidence && { speaks: (best?.speaks ?? 0) + named / 2 + Math.log1p(whole) * 0.3, evidence };
}

function firstLine(view: FileView): Evidence | undefined {
  const [added] = view.added;
  const [removed] = view.removed;
  if (added) return view.evidence('new', added.newLine);
  if (removed) return view.evidence('old', removed.oldLine);
  return view.file.status === 'added' || view.file.status === 'deleted' ? view.wholeFile() : undefined;
}

/** Words that the title shares count beside the matter's own. */
function speaks({ kind, said }: Open, text: string): number {
  const shared = new Set(wordsOf(text).filter((word) => said.has(word)));
  return speaksOf(text, kind.category) + shared.size * sharedWord;
}

const sharedWord = 0.3;
const longestLine = 1_000;
const usualLine = 120;
/** Of one file: what speaks of the matter stands early or often. */
const mostLines = 400;
