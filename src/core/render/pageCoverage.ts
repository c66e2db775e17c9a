import { shownPath } from './pageProofs.ts';
import { visibleText } from './visibleText.ts';
import type { Coverage, Explanation } from '../explanation/explanation.ts';
import type { PageCoverage } from './page.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';

/** A page names this many unread files and counts the others; the JSON has them all. */
const notReadShown = 50;

/** What was read, what was not, and why. */
export function pageCoverage({ coverage, subject, makeup, period }: Explanation, labels: PageLabels): PageCoverage {
  const { files, read, notRead, switchedOff = [] } = coverage;
  const reachesCustomers = makeup.product + makeup.settings + makeup.data + makeup.translations > 0;
  const complete = notRead.length === 0 && read >= files;
  const hidden = Math.max(0, notRead.length - notReadShown);
  return {
    title: labels('coverageTitle'),
    complete,
    text: [
      read < files
        ? labels(
            notRead.length > 0 && notRead.every(({ code }) => code === 'lineCut') ? 'coverageWhole' : 'coverageSome',
            { files, read },
          )
        : complete
          ? labels('coverageAll', { files })
          : labels('coveragePart'),
      ...switchedOffWords(switchedOff, labels),
      // Recorded is not yet in the hands of customers.
      ...(subject.kind === 'commit' && reachesCustomers && period === undefined ? [labels('coverageOnline')] : []),
    ].join(' '),
    notReadTitle:
      notRead.length === 0
        ? ''
        : // A file that counts as read and is named all the same was read in part.
          read >= files
          ? labels('partlyReadTitle')
          : labels(unreadTitle(coverage), { count: notRead.length }),
    notRead: [
      ...notRead
        .slice(0, notReadShown)
        .map(({ path, reason }) => labels('notReadEntry', { path: shownPath(path), reason: visibleText(reason) })),
      ...(hidden === 0 ? [] : [labels('notReadMore', { count: hidden })]),
    ],
  };
}

/** Files that count as read and are named all the same were read in part: the title's count is of both. */
function unreadTitle({ files, read, notRead }: Coverage): PageLabel {
  if (notRead.every(({ code }) => code === 'lineCut')) return 'readInPartTitle';
  return notRead.length > files - read ? 'notReadOrInPartTitle' : 'notReadTitle';
}

/** What is not told is said, with the reason, so that nobody takes silence for a finding. */
function switchedOffWords(switchedOff: NonNullable<Coverage['switchedOff']>, labels: PageLabels): readonly string[] {
  if (switchedOff.length === 0) return [];
  const list = switchedOff.map(({ kind, reason }) =>
    labels('switchedOffKind', { kind: visibleText(kind).replaceAll('-', ' '), reason: visibleText(reason) }),
  );
  return [labels('switchedOff', { list: list.join(', ') })];
}
