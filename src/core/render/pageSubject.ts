import { formatDay } from './formatDay.ts';
import { shownPath } from './pageProofs.ts';
import { visibleText } from './visibleText.ts';
import type { ExplainedSubject } from '../explanation/explanation.ts';
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
export function pageSubject(subject: ExplainedSubject, language: Language, labels: PageLabels): PageSubject {
  const { author, date, url, files, added, removed } = subject;
  const ref = subject.refName ?? subject.ref;
  const base = subject.baseName ?? subject.base;
  const facts: string[] = [];
  if (ref !== undefined && base !== undefined && severalVersions(subject.kind)) {
    facts.push(labels('revisions', { base: shortened(base), ref: shortened(ref) }));
  } else if (ref !== undefined) facts.push(labels('revision', { ref: shortened(ref) }));
  if (author !== undefined && author !== '') facts.push(labels('byAuthor', { author: visibleText(author) }));
  if (date !== undefined) facts.push(labels('ofDay', { day: formatDay(date, language) }));
  if (subject.kind !== 'file') facts.push(labels('size', { files, size: sizeOf(added + removed) }));
  return { kind: labels(kindLabels[subject.kind]), title: shownPath(subject.title), facts, url: httpsOnly(url) };
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
  return kind === 'range' || kind === 'branch' || kind === 'since' || kind === 'pullRequest';
}

function shortened(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, shortRevision) : visibleText(revision);
}

function httpsOnly(url: string | undefined): string {
  return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?&=+-]*$/.test(url) ? url : '';
}
