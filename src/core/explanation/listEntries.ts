import { isHard, isPlain, saysSomething } from './hardWords.ts';
import { meansTheWork } from './ofTheWork.ts';
import { quotable, readableTitle } from './quotable.ts';
import { redacted } from '../redaction/redacted.ts';
import { inCode } from './withoutCode.ts';
import type { AuthorWords } from '../change/changeSource.ts';

/**
 * The entries of a list of changes, as its lines say them, without their numbers, names of parts and links: at most four that an outsider can follow, what is new and what
 * is repaired first; where there are none, the first two that can be read at all.
 */
export function listEntries(lines: readonly string[]): readonly string[] {
  const entries = entriesOf(lines);
  const plain = plainOf(entries);
  const shown = plain.length > 0 ? plain : entries.filter(({ text }) => wordsIn(text) > 3).slice(0, 2);
  return shown.map(({ text }) => text);
}

function plainOf(entries: readonly Entry[]): readonly Entry[] {
  const told = entries
    .map((entry, at) => ({ ...entry, at }))
    .filter(({ text, sort }) => sort !== 'work' && saysSomething(text) && !isHard(text) && !ofTheTeam(text));
  const plain = told.filter(({ text }) => isPlain(text));
  return (plain.length > 0 ? plain : told)
    .sort((a, b) => ranks[a.sort] - ranks[b.sort] || a.at - b.at)
    .slice(0, mostEntries)
    .sort((a, b) => a.at - b.at);
}

/** The same from the message of a change that makes a version; nothing from one that takes a version of somebody else's component. */
export function releaseEntries({ title, body }: AuthorWords): readonly string[] {
  if (!makesVersion.test(title) || takesVersion.test(title) || /dependabot|renovate/i.test(body)) return [];
  const lines = body.slice(0, 20_000).split(/\r?\n/);
  return lines.some((line) => ofVersion.test(line.trim())) ? plainOf(entriesOf(lines)).map(({ text }) => text) : [];
}

const mostEntries = 4;
const mostLines = 400;

interface Entry {
  readonly text: string;
  readonly sort: Sort;
}

/** `aside`: under a heading that turns its sense round, such as what is removed, or known to be wrong, or planned. */
type Sort = 'new' | 'repaired' | 'other' | 'work' | 'aside';

const ranks: Readonly<Record<Sort, number>> = { new: 0, repaired: 1, other: 2, work: 9, aside: 9 };

/** Entries in their order, each once; a long one goes on in the lines below it. */
function entriesOf(lines: readonly string[]): readonly Entry[] {
  const found: { raw: string; readonly sort: Sort }[] = [];
  let sort: Sort = 'other';
  let open = false;
  for (const line of lines.slice(0, mostLines)) {
    const text = line.trim();
    const last = found.at(-1);
    if (heading.test(text)) sort = sortOf(text);
    if (item.test(line)) found.push({ raw: text.replace(item, ''), sort });
    else if (open && last && text !== '' && !notItem.test(text)) last.raw = `${last.raw} ${text}`;
    open = item.test(line) || (open && text !== '' && !notItem.test(text));
  }
  const entries = found.flatMap(({ raw, sort: own }) => {
    const text = bare(raw);
    return own !== 'aside' && raw.length <= 600 && text.length <= 200 && wordsIn(text) > 2 && readableTitle(text)
      ? [{ text, sort: own }]
      : [];
  });
  return entries.filter(({ text }, at) => entries.findIndex((one) => one.text === text) === at);
}

const item = /^\s{0,12}[-*+•]\s+(?!\[[ x]?\] )/i;
const notItem = /^(?:#|[-*+•]\s|<|---|===|\||\[#?\d)/;
const heading = /^(?:#{1,6}\s|\*\*[^*]{1,40}\*\*:?$)/;
/** Above a list of what is new: a version, or a sort of change. */
const ofVersion = /^#{1,4} .{0,60}?(?:\d\.\d|feature|fix(?:es|ed)\b|what['’]s (?:new|changed)|added\b|breaking)/i;

function sortOf(title: string): Sort {
  if (turned.test(title)) return 'aside';
  if (
    /depend|chore|maintenance|internal|docs|documentation|\btests?\b|\bci\b|build|refactor|developer|translations/i.test(
      title,
    )
  )
    return 'work';
  if (/feature|added|\bnew\b|breaking|nouveau|ajout/i.test(title)) return 'new';
  return /fix|bug|corr/i.test(title) ? 'repaired' : 'other';
}

/** '**mobile:** show the menu ([#12](…)) ([abcdef0](…)), closes #9' is 'show the menu'. */
function bare(raw: string): string {
  const text = raw
    .replace(/^\*\*[\w./ -]{1,40}:\*\* /, '')
    .replace(/\*\*/g, '')
    .replace(/\[([^\][]{1,160})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/,? (?:closes|fixes|refs?) (?:[\w./-]{0,60}#\d{1,7}[ ,]{0,2}){1,6}$/i, '')
    .replace(/ by @[\w-]{1,40}(?:\[bot\])? in \S{1,200}$/, '')
    .replace(/(?: (?:\((?:[#!]\d{1,7}|[\da-f]{7,40}|[\w./-]{1,60}#\d{1,7})\)|[#!]\d{1,7}|@[\w-]{1,40}),?){1,6}$/gi, '')
    .replace(/(?<![\w`])`(\p{L}[\p{L} -]{1,40})`(?![\w`])/gu, '$1')
    .replace(/\s+/g, ' ');
  return quotable(redacted(text).text).replace(/(?<=[^.])\.$/, '');
}

function wordsIn(text: string): number {
  return (text.match(/\p{L}{2,}/gu) ?? []).length;
}

/** What only the team gets something from. */
function ofTheTeam(text: string): boolean {
  return meansTheWork(text) || ofTheTeamOnly.test(text) || inCode(text);
}

const ofTheTeamOnly =
  /^(?:bump|upgrade|update (?:dependenc|packages?|librar)|release|merge)|\b(?:dependenc(?:y|ies)|node version|hydration|workflows?|deps|dev|debug|logs?|logging|unused|exceptions?|batch|chunk\w*|payload|healthcheck|fixtures|shell|uuid|sub-crates)\b|\[security\]/i;
const makesVersion =
  /^\w{1,12}\(release\)|^(?:[\w()/-]{1,30}!?: ?|\[[^\]]{1,30}\] ?)?(?:(?:new|prepare|publish|cut|bump|tag|nouvelle) )?(?:the )?(?:release|version)\b|\b(?:release|version)s? v?\d|^(?:\w{1,12}: ?)?v?\d{1,4}\.\d/i;
const turned =
  /removed|deprecat|known (?:issues?|bugs?|limitations?)|planned|upcoming|coming|next (?:version|release)|roadmap|todo|supprim|retir|obsol|connus|prévu|à venir/i;
const takesVersion = /^revert|\b(?:bump|updat\w{1,3}|upgrad\w{1,3}) .{0,80}(?:from|to|dependenc|plugin)\b|deps/i;
