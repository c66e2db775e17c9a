import { areaLabel } from './areaLabel.ts';
import { formatDay } from '../render/formatDay.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { BusinessContext, Milestone } from '../context/context.ts';
import type { CalendarEntry, Sentence } from './explanation.ts';
import type { ChangeAnalysis, TouchedArea } from './analysis.ts';
import type { Language } from '../wording/language.ts';

/** A plan of the company that a change has to do with. */
export interface TouchedMilestone {
  readonly milestone: Milestone;
  /** The parts of the product that both the change and the plan touch. */
  readonly areas: readonly TouchedArea[];
  /** Days from today to its day; negative once it is over. */
  readonly days: number;
}

/** A plan whose day is further back than this is a line that nobody removed. */
const longestPast = 30;

/** How many plans a page names: the nearest ones. */
const most = 3;

/** The plans that a change touches by a part of the product, or by an issue that its author names; the nearest first. */
export function touchedMilestones(
  analysis: Pick<ChangeAnalysis, 'areas' | 'authorWords'>,
  context: BusinessContext,
  today: string,
): readonly TouchedMilestone[] {
  return context.roadmap
    .flatMap((milestone) => {
      const areas = sharedAreas(analysis, context, milestone);
      const days = daysBetween(today, milestone.due);
      const touched = areas.length > 0 || milestone.issues.some((issue) => namedBy(analysis.authorWords, issue));
      return touched && days >= -longestPast ? [{ milestone, areas, days }] : [];
    })
    .sort((a, b) => a.milestone.due.localeCompare(b.milestone.due))
    .slice(0, most);
}

/** A plan names a part as the file does; the page may call it what customers say. */
function sharedAreas(
  { areas }: Pick<ChangeAnalysis, 'areas'>,
  context: BusinessContext,
  { areas: planned }: Milestone,
): readonly TouchedArea[] {
  const wanted = new Set(
    planned.flatMap((name) => {
      const own = context.areas.find((area) => same(area.name, name) || same(area.customersSay ?? area.name, name));
      return own ? [(own.customersSay ?? own.name).toLowerCase()] : [name.toLowerCase()];
    }),
  );
  return areas.filter(({ name }) => wanted.has(name.toLowerCase()));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether an issue stands by itself in what the author wrote: #1 is not in #12. */
function namedBy(words: readonly AuthorWords[], issue: string): boolean {
  if (issue.trim() === '') return false;
  return words.some(({ title, body }) => standsIn(`${title}\n${body}`, issue.trim()));
}

function standsIn(text: string, issue: string): boolean {
  for (let at = text.indexOf(issue); at >= 0; at = text.indexOf(issue, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + issue.length);
    if (!/[\p{L}\p{N}]/u.test(after) && !(/[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(issue))) return true;
  }
  return false;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** One sentence a plan, for the answer on dates. */
export function milestoneSentences(language: Language, touched: readonly TouchedMilestone[]): readonly Sentence[] {
  return touched.map(({ milestone, areas, days }) => {
    const values = {
      name: quoted(language, milestone.name),
      areas: listed(
        language,
        areas.map((area) => quoted(language, areaLabel(language, area) ?? area.name)),
        2,
      ),
      day: formatDay(milestone.due, language),
      days: Math.abs(days),
      state: days > 0 ? 'ahead' : days === 0 ? 'today' : 'past',
    };
    return areas.length > 0
      ? facts(message(language, 'business.milestone.touched', values), ['context'])
      : facts(message(language, 'business.milestone.mentioned', values), ['context', 'message']);
  });
}

/** Days of plans that are still to come, for the calendar. */
export function milestoneEntries(language: Language, touched: readonly TouchedMilestone[]): readonly CalendarEntry[] {
  return touched
    .filter(({ days }) => days >= 0)
    .map(({ milestone }) => ({
      date: milestone.due,
      what: facts(message(language, 'business.milestone.calendar', { name: quoted(language, milestone.name) }), [
        'context',
      ]),
    }));
}

function facts(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
