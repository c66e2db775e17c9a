import { announcedNature } from './announcedNature.ts';
import { authorReasons } from './authorReasons.ts';
import { isHard, isPlain, saysSomething } from './hardWords.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { quotable, readableTitle } from './quotable.ts';
import { quiet } from './period.ts';
import type { Announced } from './announcedNature.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';

/**
 * What a series of recorded changes brings, by its authors' titles: those that an outsider can read are quoted, the others of their sort counted. What is said of tests,
 * documents and tidying up is left out.
 */
export function seriesSentences(language: Language, authorWords: readonly AuthorWords[]): readonly Sentence[] {
  const all = announcedTitles(authorWords);
  return sorts.flatMap(({ key, natures, most }) => {
    const some = all.filter(({ nature }) => natures.has(nature));
    const shown = some
      .filter(({ title }) => canBeRead(title))
      .sort((a, b) => rankOf(a.title, language) - rankOf(b.title, language))
      .filter(({ title }) => inLanguage(title, language) || key === 'new')
      .slice(0, most)
      .map(({ title }) => quoted(language, title.replace(/["“”«»]/g, '’')));
    if (shown.length === 0) return [];
    const rest = some.length - shown.length;
    const list =
      rest > 0 ? message(language, 'period.more', { list: shown.join(', '), count: rest }) : listed(language, shown);
    return [{ text: message(language, `period.${key}`, { list }), origin: 'facts' as const, proofs: ['message'] }];
  });
}

/**
 * Why, or what was wrong, in the longer words of a series: the first such sentence of each change that is about the product, at most two, those of what adds or repairs first.
 */
export function seriesReasons(authorWords: readonly AuthorWords[]): readonly Sentence[] {
  const told = new Set(announcedTitles(authorWords).map(({ title }) => title));
  const reasons = authorWords
    .filter(({ title, body }) => body !== '' && told.has(quotable(title)))
    .sort((a, b) => Number(brings(b)) - Number(brings(a)))
    .flatMap((words) => authorReasons(words).slice(0, 1));
  return [...new Set(reasons)].slice(0, mostReasons).map((text) => ({ text, origin: 'author', proofs: ['message'] }));
}

const mostReasons = 2;

function brings({ title }: AuthorWords): boolean {
  const nature = announcedNature(title);
  return nature === 'feature' || nature === 'repair';
}

interface Announcement {
  readonly title: string;
  readonly nature: Announced | 'change';
}

/** What adds something, in words that anyone reads, comes first. */
function rankOf(title: string, language: Language): number {
  return (inLanguage(title, language) ? 0 : 4) + (isPlain(title) ? 0 : 2) + (adds.test(title) ? 0 : 1);
}

const adds = /^(?:add|create|introduce|new|allow|let|ajout|crée|nouve|permet)/i;

/** Short titles have no language of their own. */
function inLanguage(title: string, language: Language): boolean {
  return (languageOfText(title) ?? 'en') === language;
}

/** Each title once; none that a later one of the series takes back, and none that only mends or adjusts what the series itself brings. */
function announcedTitles(authorWords: readonly AuthorWords[]): readonly Announcement[] {
  const reverted = new Set(authorWords.flatMap(({ title }) => revertOf.exec(title)?.[1] ?? []));
  const found = new Map<string, Announcement>();
  for (const { title: whole } of authorWords) {
    if (notOwn.test(whole) || ofTheTeam.test(whole) || reverted.has(whole)) continue;
    const title = quotable(whole);
    const nature = announcedNature(whole) ?? 'change';
    if (!quiet.has(nature) && !aboutTheWork.test(title)) found.set(title, { title, nature });
  }
  // Newest first: what is older than a title stands behind it.
  const all = [...found.values()];
  return all.filter(
    ({ title, nature }, at) =>
      nature === 'feature' ||
      !all
        .slice(at + 1)
        .some((older) => older.nature === 'feature' && shared(older.title, title) >= (nature === 'repair' ? 2 : 1)),
  );
}

/** How many words, of those that say what a title is about, two titles have in common. */
function shared(one: string, other: string): number {
  const words = new Set(one.toLowerCase().match(thing));
  return new Set((other.toLowerCase().match(thing) ?? []).filter((word) => words.has(word))).size;
}

/** Longer words say what a title is about, but for these. */
const thing =
  /\b(?!(?:with|from|when|that|this|more|page|form|button|view|user|should|avec|dans|pour|quand)s?\b)\p{L}{4,}/gu;

/** Whether an outsider gets something from a title, and words of the trade are no fourth of it. */
function canBeRead(title: string): boolean {
  return (
    title.length <= longest &&
    title.split(' ').length >= fewestWords &&
    readableTitle(title) &&
    saysSomething(title) &&
    !isHard(title)
  );
}

const sorts: readonly {
  readonly key: string;
  readonly natures: ReadonlySet<Announcement['nature']>;
  readonly most: number;
}[] = [
  { key: 'new', natures: new Set<Announcement['nature']>(['feature']), most: 3 },
  { key: 'repaired', natures: new Set<Announcement['nature']>(['repair']), most: 2 },
  { key: 'faster', natures: new Set<Announcement['nature']>(['speed']), most: 1 },
  { key: 'also', natures: new Set<Announcement['nature']>(['change', 'adjustment', 'swap', 'withdrawal']), most: 2 },
];

const fewestWords = 3;
/** A title is a line. */
const longest = 90;
const revertOf = /^Revert "(.{3,200})"$/;
/** Reverts and merges repeat the words of other changes. */
const notOwn = /^(?:Revert|Reapply|Merge|Automatic merge|Cherry|Backport|fixup!|squash!|WIP\b)/i;
/** Types and parts, as Conventional Commits write them, of work that no customer meets. */
const ofTheTeam =
  /^(?:tests?|docs?|ci|build|chore|style|refactor|deps)[(:!]|^\w{2,12}\((?:[\w-]*tests?|specs?|e2e|ci|dev|deps|docs?|lint|build|tooling|storybook|scripts?)\)/i;
/** What is done to the work itself. */
const aboutTheWork =
  /\b(?:tests?|specs?|review|lint\w*|rubocop|ruff|prettier|eslint|typos?|changelog|readme|docs?|documentation|adr|comments?|docstrings?|pr|suggestions? from|merge conflicts?|refactor\w*|ci|pipeline|workflows?|docker\w*|snapshots?|fixtures?|storybook|dependenc\w+|env|dev|predicates?|regressions?)\b|^(?:bump|release|version|v?\d|flatten|extract|inline|split|move|rename|hoist)/i;
