import type { Explanation } from '../explanation/explanation.ts';
import { formatDay } from './formatDay.ts';
import type { PageLabels } from './pageLabels.ts';
import { visibleText } from './visibleText.ts';

/** That an explanation is a draft, or who reviewed it and when. */
export function draftOf({ reviewed, language }: Explanation, labels: PageLabels): string {
  if (reviewed === undefined) return labels('draft');
  return labels('reviewed', { name: visibleText(reviewed.by), day: formatDay(reviewed.date, language) });
}
