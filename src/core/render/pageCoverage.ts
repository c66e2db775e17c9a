import { shownPath } from './pageProofs.ts';
import { visibleText } from './visibleText.ts';
import type { Coverage, Explanation } from '../explanation/explanation.ts';
import type { PageCoverage } from './page.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';

/** A page names this many unread files and counts the others; the JSON has them all. */
const notReadShown = 50;

/** What was read, what was not, and why. */
export function pageCoverage({ coverage }: Explanation, labels: PageLabels): PageCoverage {
  const { files, read, notRead, switchedOff = [] } = coverage;
  const complete = notRead.length === 0 && read >= files;
  const unread = reasonsByPath(notRead);
  const hidden = Math.max(0, unread.size - notReadShown);
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
    ].join(' '),
    notReadTitle:
      notRead.length === 0
        ? ''
        : // A file that counts as read and is named all the same was read in part.
          read >= files
          ? labels('partlyReadTitle')
          : labels(unreadTitle(coverage), { count: unread.size }),
    notReadInShort: unread.size === 0 ? '' : labels('notReadInShort', { count: unread.size }),
    notRead: [
      ...[...unread]
        .slice(0, notReadShown)
        .map(([path, reasons]) =>
          labels('notReadEntry', { path: shownPath(path), reason: visibleText(reasons.join(', ')) }),
        ),
      ...(hidden === 0 ? [] : [labels('notReadMore', { count: hidden })]),
    ],
  };
}

/** A file may have several reasons, and is one file all the same. */
function reasonsByPath(notRead: Coverage['notRead']): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, readonly string[]>();
  for (const { path, reason } of notRead) reasons.set(path, [...(reasons.get(path) ?? []), reason]);
  return reasons;
}

/** Of a file whose long lines were cut, the rest was read. */
function unreadTitle({ notRead }: Coverage): PageLabel {
  const cut = notRead.filter(({ code }) => code === 'lineCut').length;
  return cut === notRead.length ? 'readInPartTitle' : cut > 0 ? 'notReadOrInPartTitle' : 'notReadTitle';
}

/** What is not told is said, with the reason, so that nobody takes silence for a finding. */
function switchedOffWords(switchedOff: NonNullable<Coverage['switchedOff']>, labels: PageLabels): readonly string[] {
  if (switchedOff.length === 0) return [];
  const list = switchedOff.map(({ kind, reason }) =>
    labels('switchedOffKind', { kind: visibleText(kind).replaceAll('-', ' '), reason: visibleText(reason) }),
  );
  return [labels('switchedOff', { list: list.join(', ') })];
}
