import { message } from '../wording/message.ts';
import type { Explanation, Sentence } from '../explanation/explanation.ts';
import type { Language } from '../wording/language.ts';
import type { PartAnalysis } from './analysePart.ts';

export interface PartOptions {
  readonly language: Language;
  /** YYYY-MM-DD: the day to reckon from. */
  readonly today: string;
}

/** Words what is known about a file or a selection, in one language. */
export function narratePart(analysis: PartAnalysis, { language }: PartOptions): Explanation {
  const say = (key: string): Sentence => ({ text: message(language, `part.${key}`), origin: 'facts', proofs: ['search'] });
  return {
    schemaVersion: 1,
    language,
    subject: { ...analysis.subject, files: 1, added: 0, removed: 0 },
    headline: say('unknown.headline'),
    answers: {
      customers: { nothing: true, sentences: [say('unknown.customers')] },
      spending: { direction: 'none', sentences: [say('spending.none')] },
      dates: { direction: 'none', sentences: [say('dates.none')] },
      decide: { nothing: true, sentences: [say('decide.none')] },
    },
    decisions: [],
    questions: [],
    calendar: [],
    areas: [],
    makeup: { product: 0, tests: 0, settings: 0, data: 0, documents: 0, translations: 0, parts: 0 },
    glossary: [],
    coverage: { files: 1, read: 1, notRead: [] },
    engine: { name: 'offline' },
  };
}
