import { analyse } from '../../src/core/explanation/analyse.ts';
import { narrate } from '../../src/core/explanation/narrate.ts';
import type { Explanation } from '../../src/core/explanation/explanation.ts';
import type { Language } from '../../src/core/wording/language.ts';
import { sourceOf, type SourceTexts } from './changeOf.ts';

/** The day on which the tests read. */
const today = '2026-11-22';

/** A change made of texts, explained. */
export async function explained(texts: SourceTexts, language: Language = 'en'): Promise<Explanation> {
  return narrate(await analyse(sourceOf(texts)), { language, today });
}

/** All that the answers and the questions say, a sentence a line. */
export function said({ answers: { customers, spending, dates, decide }, questions }: Explanation): string {
  return [customers, spending, dates, decide]
    .flatMap(({ sentences }) => sentences)
    .concat(questions)
    .map(({ text }) => text)
    .join('\n');
}
