import { deedsIn, mayShow } from './deeds.ts';
import { guardDeeds, wayOf } from './guardDeeds.ts';
import { isScreen } from '../screens.ts';
import { titleWay } from './titleWays.ts';
import { isTold } from './isTold.ts';
import { lessnessOf, speaksOf, subjectsOf } from './titleSubjects.ts';
import { likelyKinds } from '../kinds/likely.ts';
import { wordsOf } from './titleFeatures.ts';
import { saysOtherwise } from './saysOtherwise.ts';
import { spokenIn } from './spokenLines.ts';
import { MovedLines } from './movedLines.ts';
import type { Spoken } from './spokenLines.ts';
import type { Category } from '../category.ts';
import type { GuardHow } from './guardDeeds.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Evidence, Facts, Finding } from '../finding.ts';
import type { Kind } from '../kind.ts';

/**
 * What the words of a title make likely, by how such words went with decisions in many thousand changes. Told only where changed lines speak of the matter too; asked
 * where the words leave more doubt.
 */
export class LikelyReader {
  readonly #likelihoods: ReadonlyMap<Category, Likely>;
  readonly #open: readonly Open[];
  readonly #from: typeof ofOne;
  readonly #moved = new MovedLines();
  #linesLeft = mostLines;

  /** `titles`: what the authors call the change; more than a few are many changes, of which each says little of the whole. */
  constructor(titles: readonly string[]) {
    this.#from = titles.length > 1 ? ofSeveral : ofOne;
    this.#likelihoods = titles.length > mostTitles ? new Map() : likelihoodsOf(titles);
    this.#open = opened(this.#likelihoods, this.#from.asked);
  }

  /** How likely the titles make a decision of a category, from 0 to 1; undefined where no title says. */
  likelihood(category: Category): number | undefined {
    return this.#likelihoods.get(category)?.likelihood;
  }

  /** Takes one file into account. */
  read(view: FileView): void {
    if (this.#open.length === 0 || this.#linesLeft <= 0 || !ordinary.includes(view.kind.role)) return;
    if (lists.test(view.path)) return;
    const spoken = spokenIn(view);
    this.#moved.read(view);
    this.#linesLeft -= spoken.lines.length;
    for (const open of this.#open) {
      if (view.kind.role === 'parts' && !shownByParts.has(open.kind.category)) continue;
      const proof = proofIn(open, spoken, view);
      if (proof) open.proofs.push(proof);
    }
  }

  /** What is likely and shown, with the files that speak most of it first. */
  findings(): readonly Finding[] {
    return this.#open.flatMap((open) => {
      const { kind, proofs } = open;
      if (proofs.every(({ evidence }) => this.#moved.has(evidence.text)) || provedSmall(kind, proofs)) return [];
      const { effect, grade } = this.#weighed(open);
      return [
        {
          kind: kind.id,
          thing: 'announced',
          effect,
          grade,
          facts: howOf(proofs, effect),
          evidence: [...proofs]
            .sort(
              (a, b) =>
                Number(b.way === effect) - Number(a.way === effect) ||
                Number(b.does) - Number(a.does) ||
                b.speaks - a.speaks,
            )
            .slice(0, mostProofs)
            .map(({ evidence }) => evidence),
        },
      ];
    });
  }

  /** The direction, and whether it is told or asked. */
  #weighed({ kind, effect: said, likelihood, proofs }: Open): { readonly effect: Effect; readonly grade: 'B' | 'C' } {
    const told = isTold(kind.category, likelihood, this.#from, proofs);
    if (!guards.has(kind.category)) return { effect: said, grade: told ? 'B' : 'C' };
    const effect = said === 'unclear' ? (wayOf(proofs.map(({ way }) => way)) ?? said) : said;
    // Who gains and who loses is the first that is asked: where neither words nor lines say it, only a title that is surely about it is told, as that.
    if (told && effect !== 'unclear') return { effect, grade: 'B' };
    const sureOfMatter = likelihood >= this.#from.surely && proofs.some(({ deals }) => deals);
    return sureOfMatter ? { effect: 'unclear', grade: 'B' } : { effect, grade: 'C' };
  }
}

/** How somebody is let in or kept out, where all lines that do it do it so. */
function howOf(proofs: readonly Proof[], effect: Effect): Facts {
  const ways = new Set(proofs.flatMap(({ way, how }) => (way === effect && how !== undefined ? [how] : [])));
  const [only] = ways;
  return only === undefined || ways.size > 1 ? {} : { how: only };
}

interface Open {
  readonly kind: Kind;
  readonly title: string;
  readonly effect: Effect;
  /** The title says outright that somebody is let in or kept out. */
  readonly outright: boolean;
  readonly likelihood: number;
  /** The longer words of the title, which its lines share. */
  readonly said: ReadonlySet<string>;
  readonly proofs: Proof[];
}

/** The changed line of a file that speaks most of the matter, and how much the file does. */
interface Proof {
  readonly speaks: number;
  readonly role: FileRole;
  readonly evidence: Evidence;
  readonly does: boolean;
  /** Whether a line of it may be about the matter at all. */
  readonly deals: boolean;
  /** Which way the lines of the file go that refuse or grant, and how. */
  readonly way?: Effect;
  readonly how?: GuardHow;
}

/** Of these, the lines themselves tell the way. */
const guards: ReadonlySet<Category> = new Set(['risk.security']);

const mostTitles = 20;
const mostProofs = 5;
/** Likelihoods from which it is told, and from which it is asked: higher where several changes are read as one, of which each may mislead. */
const ofOne = { told: 0.4, asked: 0.25, surely: 0.6 };
const ofSeveral = { told: 0.6, asked: 0.45, surely: 0.75 };
/** From which a title says whether it is less or more. */
const sure = 0.93;
/** Which components are used tells of these, and nothing of who may do what. */
const shownByParts: ReadonlySet<Category> = new Set(['cost.vendor', 'timeline.upgrade', 'timeline.technology']);
const ordinary: readonly FileRole[] = ['product', 'settings', 'data', 'parts'];

/** Lists of components of which no line shows another first number take steps that need no plan, whatever code follows them. */
function provedSmall({ category }: Kind, proofs: readonly Proof[]): boolean {
  return (
    category === 'timeline.upgrade' &&
    proofs.some(({ role }) => role === 'parts') &&
    proofs.every(({ does, role }) => role === 'product' || !does)
  );
}

/** The title that makes a category likeliest. */
interface Likely {
  readonly title: string;
  readonly likelihood: number;
}

function likelihoodsOf(titles: readonly string[]): ReadonlyMap<Category, Likely> {
  const best = new Map<Category, Likely>();
  for (const title of titles)
    for (const [category, likelihood] of subjectsOf(title))
      if (likelihood > (best.get(category)?.likelihood ?? 0)) best.set(category, { title, likelihood });
  return best;
}

function opened(likely: ReadonlyMap<Category, Likely>, askedFrom: number): readonly Open[] {
  return likelyKinds.flatMap((kind) => {
    const { title, likelihood } = likely.get(kind.category) ?? { title: '', likelihood: 0 };
    if (likelihood < askedFrom || saysOtherwise(kind.category, title)) return [];
    const said = new Set(wordsOf(title).filter((word) => word.length > 3));
    return [
      {
        kind,
        title,
        effect: effectOf(kind, title),
        outright: guards.has(kind.category) && titleWay(title) !== undefined,
        likelihood,
        said,
        proofs: [],
      },
    ];
  });
}

/** The direction that the title is sure of, where its kind knows one. */
function effectOf({ category, outcomes }: Kind, title: string): Effect {
  if (outcomes.unclear === undefined) return outcomes.more === undefined ? 'one-off' : 'more';
  if (category === 'risk.privacy' && outcomes.less !== undefined && keepsLess.test(title)) return 'less';
  if (guards.has(category)) {
    const way = titleWay(title);
    if (way !== undefined) return way;
  }
  if (outcomes.less === undefined || denied.test(title)) return 'unclear';
  const less = lessnessOf(title, category.startsWith('cost') ? 'cost' : 'risk');
  return less >= sure ? 'less' : less <= 1 - sure && outcomes.more !== undefined ? 'more' : 'unclear';
}

/** What is not written down, kept or handed on any longer. */
const keepsLess =
  /\b(?:not|n['’]t|stop|no longer|avoid|never)(?: to)? (?:log|stor|send|track|record|collect|keep|report|sav|leak|expos)(?:e|es|ing|ging)?\b/i;

/** Few words turn a title round, and the others outweigh them. */
const denied = /(?<!\p{L})(?:no|not|non|never|without|instead|less|sans|pas|plus d['’e]|\p{L}+n['’]t)(?!\p{L})/iu;

function proofIn(open: Open, { name, lines }: Spoken, view: FileView): Proof | undefined {
  const { category } = open.kind;
  const named = speaks(open, name);
  const guarding = guards.has(category) ? guardDeeds(view) : undefined;
  const spoken = deedsIn(category, view, open.title);
  const deeds = guarding?.map(({ line }) => line) ?? spoken;
  const way = guarding === undefined ? undefined : wayOf(guarding.map((one) => one.way));
  const how = guarding?.find((one) => one.way === way)?.how;
  const doing = new Set(deeds?.map(({ text }) => text));
  let best: Spoken['lines'][number] | undefined;
  let most = 0;
  let whole = 0;
  for (const line of lines) {
    if (!mayShow(category, line.text)) continue;
    // What stands there now proves more than what stood there, where the title takes nothing away.
    const now = line.side === 'new' || open.effect === 'more' || view.added.length === 0 ? 1 : weightOfOld;
    const score = (now * speaks(open, line.words)) / Math.sqrt(1 + line.text.length / usualLine);
    whole += score;
    // What does it is shown before what only speaks of it.
    const shown = doing.has(line.text) ? score + doingIt : score;
    if (score <= 0 || shown <= most) continue;
    most = shown;
    best = line;
  }
  const evidence =
    best === undefined
      ? named > 0
        ? firstLine(category, lines, view)
        : undefined
      : view.evidence(best.side, best.line);
  return (
    evidence && {
      speaks: most - (best !== undefined && doing.has(best.text) ? doingIt : 0) + named / 2 + Math.log1p(whole) * 0.3,
      role: view.kind.role,
      evidence,
      does:
        (deeds === undefined || deeds.length > 0 || (open.outright && best !== undefined && !isScreen(view.path))) &&
        !(category === 'timeline.upgrade' && drawn.test(view.path)),
      deals: spoken === undefined || spoken.length > 0,
      ...(way === undefined ? {} : { way }),
      ...(way === undefined || how === undefined ? {} : { how }),
    }
  );
}

/** How a page looks holds numbers, and no version. */
const drawn = /\.(?:html?|css|scss|sass|less|svg)$/;

/** The first line that says anything, where only the name of its file speaks of the matter. */
function firstLine(category: Category, lines: Spoken['lines'], view: FileView): Evidence | undefined {
  const first = lines.find(({ text }) => /\w{2}/.test(text) && mayShow(category, text));
  if (first) return view.evidence(first.side, first.line);
  return view.file.status === 'added' || view.file.status === 'deleted' ? view.wholeFile() : undefined;
}

/** Words that the title shares count beside the matter's own. */
function speaks({ kind, said }: Open, words: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (said.has(word)) shared += sharedWord;
  return speaksOf(words, kind.category) + shared;
}

const sharedWord = 0.3;
const weightOfOld = 0.6;
/** More than any line speaks. */
const doingIt = 100;
/** Names that tools leave out decide nothing. */
const lists = /(^|\/)\.\w{0,20}ignore$/;
const usualLine = 120;
/** What speaks of the matter stands early or often. */
const mostLines = 40_000;
