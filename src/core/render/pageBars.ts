import { formatShare } from './formatDay.ts';
import { makeupParts } from '../explanation/explanation.ts';
import { visibleText } from './visibleText.ts';
import type { Area, Explanation, Makeup, MakeupPart } from '../explanation/explanation.ts';
import type { Language } from '../wording/language.ts';
import type { PageBars } from './page.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';

/** Beyond these a bar is a hair and its name is noise. */
const areasShown = 8;

/** The parts as shares of the whole change. One alone is no comparison: the headline has named it. */
export function areaBars(areas: readonly Area[], { subject, language }: Explanation, labels: PageLabels): PageBars {
  const all = Math.max(1, subject.added + subject.removed);
  return {
    title: labels('areasTitle'),
    bars:
      areas.length < 2
        ? []
        : areas.slice(0, areasShown).map(({ name, files, lines }) => {
            const share = Math.min(1, lines / all);
            return {
              label: visibleText(name),
              share,
              text: labels('areaSize', { files, share: formatShare(share, language) }),
            };
          }),
  };
}

const makeupLabels = {
  product: 'makeupProduct',
  tests: 'makeupTests',
  settings: 'makeupSettings',
  data: 'makeupData',
  documents: 'makeupDocuments',
  translations: 'makeupTranslations',
  parts: 'makeupParts',
} as const satisfies Record<MakeupPart, PageLabel>;

/** What a change of one sort is made of, the headline says. */
export function makeupBars(makeup: Makeup, language: Language, labels: PageLabels): PageBars {
  const parts = makeupParts.filter((part) => makeup[part] > 0);
  return {
    title: labels('makeupTitle'),
    bars: (parts.length < 2 ? [] : parts)
      .sort((a, b) => makeup[b] - makeup[a])
      .map((part) => ({
        label: labels(makeupLabels[part]),
        share: makeup[part],
        text: formatShare(makeup[part], language),
      })),
  };
}
