import { formatDay } from './formatDay.ts';
import { shownPath } from './pageProofs.ts';
import { isPlain, saysSomething } from '../explanation/hardWords.ts';
import { quotable, readableTitle } from '../explanation/quotable.ts';
import { visibleText } from './visibleText.ts';
import type { ExplainedSubject, Explanation } from '../explanation/explanation.ts';
import type { Language } from '../wording/language.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';
import type { PageSubject } from './page.ts';

const shortRevision = 8;

const kindLabels = {
  work: 'kindWork',
  staged: 'kindStaged',
  commit: 'kindCommit',
  range: 'kindRange',
  branch: 'kindBranch',
  since: 'kindSince',
  patch: 'kindPatch',
  file: 'kindFile',
  pullRequest: 'kindPullRequest',
} as const satisfies Record<ExplainedSubject['kind'], PageLabel>;

/** What is explained: its sort, title, revisions, author, day and size. */
export function pageSubject(
  { subject, makeup, period: told }: Pick<Explanation, 'subject' | 'makeup' | 'period'>,
  language: Language,
  labels: PageLabels,
): PageSubject {
  const { author, date, url, files, added, removed, byTools = 0 } = subject;
  const ref = subject.refName ?? subject.ref;
  const base = subject.baseName ?? subject.base;
  const facts: string[] = [];
  const trace: string[] = [];
  const period = subject.kind === 'since';
  if (ref !== undefined && base !== undefined && severalVersions(subject.kind)) {
    trace.push(labels('revisions', { base: shortened(base), ref: shortened(ref) }));
  } else if (ref !== undefined && !period) trace.push(labels('revision', { ref: shortened(ref) }));
  if (author !== undefined && author !== '') trace.push(labels('byAuthor', { author: visibleText(author) }));
  // A version says nothing of when: then the days do on which work came in.
  const days = period && base !== undefined && formatDay(base, language) === base ? told : undefined;
  if (date !== undefined && days === undefined)
    facts.push(labels(period ? 'upToDay' : 'ofDay', { day: formatDay(date, language) }));
  if (subject.kind !== 'file') facts.push(labels('size', { files, size: sizeOf(added + removed - byTools) }));
  // People think of a period by its days: which version it ends at is for whoever looks it up.
  if (ref !== undefined && days !== undefined && base !== undefined)
    trace.push(labels('revisions', { base: shortened(base), ref: shortened(ref) }));
  else if (ref !== undefined && period) trace.push(labels('revision', { ref: shortened(ref) }));
  const kind =
    days !== undefined
      ? labels('kindPeriod', { from: formatDay(days.from, language), to: formatDay(days.to, language) })
      : period && base !== undefined
        ? sinceWords(base, language, labels)
        : labels(kindLabels[subject.kind], { reaches: reachesCustomers(makeup) ? 'yes' : 'no' });
  // Words of the trade alone say nothing to founders, and the team finds the change by them.
  const title = quotable(subject.title);
  const forTeam = subject.kind === 'commit' && !(saysSomething(title) && readableTitle(title) && isPlain(title));
  return { kind, title: shownPath(subject.title), forTeam, facts, trace, url: httpsOnly(url) };
}

/** Whether anything changes that customers may meet, once it is in their hands. */
function reachesCustomers({ product, settings, data, translations }: Explanation['makeup']): boolean {
  return product + settings + data + translations > 0;
}

function sinceWords(base: string, language: Language, labels: PageLabels): string {
  const day = formatDay(base, language);
  return labels('kindSinceNamed', {
    base: day === base ? shortened(base) : day,
    sort: day === base ? 'version' : 'day',
  });
}

/** How large a change is, to someone who does not count lines. */
function sizeOf(lines: number): 'small' | 'medium' | 'large' {
  if (lines <= smallChange) return 'small';
  return lines <= mediumChange ? 'medium' : 'large';
}

/** Lines that a colleague reads in a few minutes, and in half an hour. */
const smallChange = 40;
const mediumChange = 400;

function severalVersions(kind: ExplainedSubject['kind']): boolean {
  return kind === 'range' || kind === 'branch' || kind === 'pullRequest';
}

function shortened(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, shortRevision) : visibleText(revision);
}

function httpsOnly(url: string | undefined): string {
  return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?&=+-]*$/.test(url) ? url : '';
}
