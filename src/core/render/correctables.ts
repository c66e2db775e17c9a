import { decisionTexts } from '../explanation/corrected.ts';
import type { Explanation, Sentence } from '../explanation/explanation.ts';

/** A text of the page that its sender may word otherwise. */
export interface Correctable {
  /** All that the panel sends back to have it corrected. */
  readonly id: string;
  /** As it stands on the page. */
  readonly text: string;
  /** As it was before it was corrected; the same where it was not. */
  readonly worded: string;
  /** Whether the page can do without it. */
  readonly removable: boolean;
}

/** What of an explanation can be corrected, by the text as it was first worded. */
export function correctables(explanation: Explanation): ReadonlyMap<string, Correctable> {
  const found = new Map<string, Correctable>();
  const add = ({ text, worded = text, removable }: Omit<Correctable, 'id' | 'worded'> & { worded?: string }): void => {
    if (worded !== '' && !found.has(worded))
      found.set(worded, { id: `w${String(found.size + 1)}`, text, worded, removable });
  };
  const sentence = ({ text, replaces }: Sentence, removable: boolean): void => {
    add({ text, removable, ...(replaces === undefined ? {} : { worded: replaces }) });
  };

  const { headline, answers, decisions, questions, calendar, promise, period } = explanation;
  sentence(headline, false);
  for (const { sentences } of [answers.customers, answers.spending, answers.dates, answers.decide])
    for (const one of sentences) sentence(one, sentences.length > 1);
  for (const decision of decisions) {
    for (const name of decisionTexts) {
      const worded = decision.replaces?.[name];
      add({ text: decision[name], removable: false, ...(worded === undefined ? {} : { worded }) });
    }
  }
  const others = [
    ...(period?.areas ?? []).flatMap(({ sentences }) => sentences),
    ...(period?.inBrief ?? []).flatMap(({ sentences }) => sentences),
    ...(period?.putOff ?? []),
    ...(period?.takenBack ?? []),
    ...questions,
    ...(promise?.announcedNotFound ?? []),
    ...(promise?.foundNotAnnounced ?? []),
    ...calendar.map(({ what }) => what),
  ];
  for (const one of others) sentence(one, true);
  return found;
}
