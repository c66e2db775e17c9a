import { announcedNature } from './announcedNature.ts';
import { saysOnlyHow } from './authorNotes.ts';
import { quiet } from './period.ts';
import { quotable } from './quotable.ts';
import { withoutReverted } from '../change/withoutReverted.ts';
import type { Announced } from './announcedNature.ts';
import type { AuthorWords } from '../change/changeSource.ts';

/** What one change of a series announces about the product. */
export interface Announcement {
  readonly title: string;
  readonly nature: Announced | 'change';
}

/** The titles of a series of recorded changes, weighed against each other. */
export interface SeriesWords {
  /** What stands at its end: each once, newest first. */
  readonly standing: readonly Announcement[];
  /** Made in it, and taken back in it by a change that names it. */
  readonly cancelled: readonly string[];
  /** Taken back in it, and made before it. */
  readonly takenBack: readonly string[];
  /** Whether every title says that it is tidying up or upkeep. */
  readonly onlyWork: boolean;
}

/**
 * Which titles stand for a series, given newest first: none that is about the work itself, none that a later one takes back, and none that only mends or adjusts what the
 * series itself brings.
 */
export function seriesWords(authorWords: readonly AuthorWords[]): SeriesWords {
  const { left, cancelled, takenBack } = withoutCancelled(authorWords);
  const found = new Map<string, Announcement>();
  let [work, other] = [0, 0];
  for (const { title: written } of left) {
    const whole = written.replace(unfinished, '').replace(ofIssue, '');
    if (notOwn.test(whole) || saysOnlyHow(whole)) continue;
    const title = quotable(whole);
    const nature = announcedNature(whole) ?? 'change';
    if (ofTheTeam.test(whole) || quiet.has(nature)) {
      work += 1;
      continue;
    }
    other += 1;
    if (isAboutTheWork(title)) continue;
    const key = title.toLowerCase();
    if (!found.has(key)) found.set(key, { title, nature });
  }
  return {
    standing: withoutOwnRemovals(withoutAdjusting([...found.values()])),
    cancelled,
    takenBack,
    onlyWork: work > 0 && other === 0,
  };
}

/** What a revert names goes with it; what it names and the series did not make was made before. */
function withoutCancelled(authorWords: readonly AuthorWords[]): Omit<SeriesWords, 'standing' | 'onlyWork'> & {
  readonly left: readonly AuthorWords[];
} {
  const units = [...authorWords].reverse().map((words) => ({ words, ids: [], day: '', files: [] }));
  const after = withoutReverted(units);
  const stands = new Set(after.units.map(({ words }) => words));
  return {
    left: authorWords.filter((words) => stands.has(words)),
    cancelled: authorWords.filter((words) => !stands.has(words) && !notOwn.test(words.title)).map(({ title }) => title),
    takenBack: after.takenBack.filter((title) => !notOwn.test(title)),
  };
}

/** Newest first: what is older than a title stands behind it. */
function withoutAdjusting(all: readonly Announcement[]): readonly Announcement[] {
  return all.filter(
    ({ title, nature }, at) =>
      nature === 'feature' ||
      nature === 'withdrawal' ||
      !all
        .slice(at + 1)
        .some(
          (older) =>
            older.nature === 'feature' &&
            shared(older.title, title) >= (nature !== 'repair' && adjusts.test(title) ? 1 : fewestShared),
        ),
  );
}

/** Something that the series adds and then takes out again was never there for anybody: neither is told. */
function withoutOwnRemovals(all: readonly Announcement[]): readonly Announcement[] {
  const gone = new Set<Announcement>();
  all.forEach((one, at) => {
    if (one.nature !== 'withdrawal') return;
    const things = thingsOf(one.title);
    const own = all
      .slice(at + 1)
      .find((older) => older.nature === 'feature' && things.size > 1 && sameThings(things, thingsOf(older.title)));
    if (own === undefined) return;
    gone.add(one);
    gone.add(own);
  });
  return all.filter((one) => !gone.has(one));
}

function sameThings(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** How many words, of those that say what a title is about, two titles have in common. */
function shared(one: string, other: string): number {
  const words = thingsOf(one);
  return [...thingsOf(other)].filter((word) => words.has(word)).length;
}

function thingsOf(title: string): ReadonlySet<string> {
  return new Set([...title.toLowerCase().matchAll(thing)].map(([word]) => word));
}

/** One word in common says little: two changes about 'orders' may have nothing else to do with each other. */
const fewestShared = 2;
/** Verbs of titles about what is there already. */
const adjusts =
  /^(?:[\w()/-]{1,30}!?: ?)?(?:adjust|tweak|improve|polish|refine|update|style|align|rework|restyle|reword|amélior|ajust|affin|modifi|retouch)\w{0,4}\b/i;
/** Longer words say what a title is about, but for these. */
const thing =
  /\b(?!(?:with|from|when|that|this|more|page|form|button|view|user|should|remove|removed|delete|deleted|added|adding|create|created|avec|dans|pour|quand|supprime|supprimer|ajout|ajoute|ajouter)s?\b)\p{L}{4,}/gu;

/** Reverts and merges repeat the words of other changes. */
const notOwn = /^(?:Revert|Reapply|Merge|Automatic merge|Cherry|Backport|fixup[!:]|squash!|amend!)/i;
/** A mark of the day on which it was written: later changes of the series finish it. */
const unfinished = /^\W{0,2}(?:wip|draft)[\]) :-]{1,4}/i;
/** The number of what it answers, which says nothing of what was done. */
const ofIssue = /^\W{0,2}(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?|for|see) \(?#\d{1,7}\)?[ :–-]{1,4}(?=\p{L}{3})/iu;
/** Types and parts, as Conventional Commits write them, of work that no customer meets. */
const ofTheTeam =
  /^(?:tests?|docs?|ci|build|chore|style|refactor|deps)[(:!]|^\w{2,12}\((?:[\w-]*tests?|specs?|e2e|ci|dev|deps|docs?|lint|build|tooling|storybook|scripts?)\)/i;

function isAboutTheWork(title: string): boolean {
  return aboutTheWork.test(title) || (maybeTheWork.test(title) && !onScreen.test(title));
}

/** What is done to the work itself. */
const aboutTheWork =
  /\b(?:tests?|specs?|lint\w*|rubocop|ruff|prettier|eslint|typos?|changelog|readme|docs?|documentation|adr|docstrings?|pr|suggestions? from|merge conflicts?|refactor\w*|ci|pipeline|docker\w*|snapshots?|fixtures?|storybook|dependenc\w+|env|predicates?|regressions?|pytest|golang|renovate|weblate|crowdin|dependabot|git ?hub actions?|auto-?format\w*|debug\w*|print statements?|testing feedback|mix format|(?:as|per) (?:per )?(?:suggestions?|feedback)|maintenance fixes)\b|\b(?:code|pr|peer|post|after|from|per|address\w*|apply|implement\w*|retours?) (?:the )?review\b|^review\b|\breview (?:comments?|feedback|fix\w*|suggestions?|changes?|notes?|remarks?)\b|\bI(?:['’]m|['’]ve)?\s(?!\d)|^(?:oops|sorry|forgot|can['’]t believe|try(?:ing)? |attempt|bump|release|version|v?\d|flatten|hoist)/i;
/** The same, unless something of a screen is named. */
const maybeTheWork = /\b(?:review|comments?|workflows?|dev)\b|^(?:extract|inline|split|move|rename)/i;
const onScreen =
  /\b(?:buttons?|pages?|screens?|menus?|banners?|forms?|fields?|tabs?|headers?|footers?|headings?|columns?|links?|sections?|sidebar|toolbar|dialogs?|modals?|users?|members?|admins?|posts?|boutons?|écrans?|formulaires?|champs?|onglets?|colonnes?|liens?)\b/i;
