import { authorReasons } from './authorReasons.ts';
import { hardWords, isHard, isPlain, saysSomething } from './hardWords.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { announcedNature } from './announcedNature.ts';
import { quotable, readableTitle } from './quotable.ts';
import { seriesWords } from './seriesWords.ts';
import { titleInWords } from './titleInWords.ts';
import type { Announcement } from './seriesWords.ts';
import type { Announced } from './announcedNature.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';

/**
 * What a series of recorded changes brings, by its authors' titles: those that an outsider can read are quoted, what weighs most for people first, the others of their sort counted; then what the
 * series takes back. What is said of tests, documents and tidying up is left out.
 */
export function seriesSentences(language: Language, authorWords: readonly AuthorWords[]): readonly Sentence[] {
  const { standing, cancelled, takenBack } = seriesWords(authorWords);
  let room = mostTitles;
  const told: Sentence[] = [];
  for (const { key, natures, most } of sorts) {
    // What is taken out and only specialists know, nobody misses.
    const some = standing.filter(
      ({ nature, title }) => natures.has(nature) && (key !== 'withdrawn' || isOfNoTrade(titleInWords(title))),
    );
    const shown = some
      .flatMap(({ title }) => asRead(title) ?? [])
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, Math.min(some.length === standing.length ? mostAlone : most, room));
    if (shown.length === 0) continue;
    room -= shown.length;
    told.push(sentence(language, key === 'also' && told.length === 0 ? 'changed' : key, shown, some.length));
  }
  const undone = takenBack.flatMap((title) => asRead(quotable(title)) ?? []).slice(0, mostTakenBack);
  const dropped = cancelled.flatMap((title) => asRead(quotable(title)) ?? []).slice(0, mostTakenBack);
  return [
    ...told,
    ...(undone.length === 0 ? [] : [sentence(language, 'undone', undone, undone.length)]),
    ...(dropped.length === 0 ? [] : [sentence(language, 'dropped', dropped, dropped.length)]),
  ];
}

function isOfNoTrade(title: string): boolean {
  const { explained, unexplained } = hardWords(title);
  return explained + unexplained === 0;
}

/** What titles are quoted, by what they announce, of how many. */
function sentence(language: Language, key: string, shown: readonly string[], count: number): Sentence {
  const each = shown.map((title) => quoted(language, title.replace(/["“”«»]/g, '’')));
  const rest = count - each.length;
  const quotes =
    rest > 0 ? message(language, 'period.more', { list: each.join(', '), count: rest }) : listed(language, each);
  const speaks = languageOfText(shown.join(' ')) ?? 'other';
  return {
    text: message(language, `period.series.${key}`, { quotes, speaks, count: shown.length }),
    origin: 'facts',
    proofs: ['message'],
  };
}

/** What all of a series is, where its titles agree. */
export function seriesNature(authorWords: readonly AuthorWords[]): Announced | undefined {
  const { standing, onlyWork } = seriesWords(authorWords);
  if (onlyWork) return authorWords.some(({ title }) => announcedNature(title) === 'tidying') ? 'tidying' : 'upkeep';
  const read = standing.filter(({ title }) => asRead(title) !== undefined);
  const natures = new Set(read.map(({ nature }) => nature));
  if (natures.has('feature')) return 'feature';
  const [only] = natures;
  if (only === 'withdrawal' && !read.every(({ title }) => isOfNoTrade(titleInWords(title)))) return undefined;
  return natures.size === 1 && read.length === standing.length && only !== 'change' ? only : undefined;
}

/**
 * Why, or what was wrong, in the longer words of a series: the first such sentence of each change that is about the product, at most three, those of what adds or repairs first.
 */
export function seriesReasons(authorWords: readonly AuthorWords[]): readonly Sentence[] {
  const told = new Set(seriesWords(authorWords).standing.map(({ title }) => title));
  const reasons = authorWords
    .filter(({ title, body }) => body !== '' && told.has(quotable(title)))
    .sort((a, b) => Number(brings(b)) - Number(brings(a)))
    .flatMap((words) => authorReasons(words).slice(0, 1));
  return [...new Set(reasons)].slice(0, mostReasons).map((text) => ({ text, origin: 'author', proofs: ['message'] }));
}

const mostReasons = 3;

function brings({ title }: AuthorWords): boolean {
  const nature = announcedNature(title);
  return nature === 'feature' || nature === 'repair';
}

/** What names people or what they see comes first, then words that anyone reads, then what adds something. */
function rankOf(title: string): number {
  return (ofPeople.test(title) ? 0 : 2) + (isPlain(title) ? 0 : 2) + (adds.test(title) ? 0 : 1);
}

const adds = /^(?:add|create|introduce|new|allow|let|ajout|crée|nouve|permet)/i;
const ofPeople =
  /\b(?:users?|customers?|clients?|members?|visitors?|people|admins?|administrators?|guests?|owners?|teachers?|students?|patients?|candidate?s?|applicants?|buyers?|sellers?|pay\w*|pric\w+|orders?|invoices?|e-?mails?|passwords?|accounts?|pages?|screens?|buttons?|banners?|menus?|forms?|notifications?|utilisat(?:eurs?|rices?)|usagers?|membres|visiteurs?|agents?|prix|commandes?|factures?|courriels?|comptes?|écrans?|boutons?|formulaires?)\b/i;

/** A title as an outsider can read it, its names of code in words where it has to be; undefined where he gets nothing from it. */
function asRead(title: string): string | undefined {
  return [title, titleInWords(title)].find((one) => canBeRead(one));
}

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
  { key: 'new', natures: new Set<Announcement['nature']>(['feature']), most: 4 },
  { key: 'repaired', natures: new Set<Announcement['nature']>(['repair']), most: 3 },
  { key: 'withdrawn', natures: new Set<Announcement['nature']>(['withdrawal']), most: 2 },
  { key: 'faster', natures: new Set<Announcement['nature']>(['speed']), most: 1 },
  { key: 'also', natures: new Set<Announcement['nature']>(['change', 'adjustment', 'swap']), most: 3 },
];

/** Where all are of one sort. */
const mostAlone = 5;
/** A reader has a minute for all of them. */
const mostTitles = 7;
const mostTakenBack = 2;
const fewestWords = 3;
/** A title is a line. */
const longest = 90;
