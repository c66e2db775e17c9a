import { announcedNature } from './announcedNature.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Decision } from '../decisions/finding.ts';

/**
 * The decisions, without the smaller ones on who may do what and on what is known of people, where the author says that the work is only tidied: what looks like them
 * is nearly always the same under another name. What would be grave, what is certain, and what opens something, is told whatever the title
 * says.
 */
export function withoutTidied(
  decisions: readonly Decision[],
  authorWords: readonly AuthorWords[],
): readonly Decision[] {
  const [words] = authorWords;
  if (words === undefined || authorWords.length > 1 || !isTidying(words.title)) return decisions;
  return decisions.filter(
    ({ category, severity, effect, grade }) =>
      (category !== 'risk.security' && category !== 'risk.privacy') ||
      severity === 'high' ||
      grade === 'A' ||
      (severity === 'medium' && effect === 'more'),
  );
}

/** What is taken away may have been in use, whatever name the work has. */
function isTidying(title: string): boolean {
  const words = title.replace(brush, '');
  return announcedNature(words) === 'tidying' && (!takesAway.test(words) || leftOver.test(words));
}

/** This mark stands before as many new looks and features as before tidied code: the words after it say which. */
const brush = /^(?:🎨|:art:)(?:\([\w-]{1,30}\))?\s*/u;

const takesAway = /\b(?:remov|drop|delet|disabl|retir|supprim|enl[eè]v|stop)/i;
const leftOver = /\b(?:unused|dead|redundant|unnecessary|obsolete|left-?over|duplicate|useless|inutil|mort)/i;
