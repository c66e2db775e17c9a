import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { keptAsStored } from './customersFacts.ts';
import { listed } from './listed.ts';
import { rewordsPrivacy } from './privacyWords.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { Topic } from './spokenTopics.ts';
import type { Surface } from './surface.ts';

/**
 * What a founder would worry about, where the whole change was read, nothing of it was found and the author does not speak of it. `withNature`: the answer also says
 * what stays as it was stored, and that is said once.
 */
export function untouchedSentence(
  { language, analysis, spoken }: AnswersInput,
  withNature: boolean,
): readonly Sentence[] {
  if (analysis.notRead.length > 0) return [];
  const kept = withNature ? keptAsStored(analysis) : undefined;
  const saysStored = kept === 'storedStays' || kept === 'nothingErased';
  const absent = worries.filter(
    ({ topic, categories, kinds }) =>
      !spoken.has(topic) &&
      !(topic === 'signIn' && namesPeople(analysis.surface)) &&
      !(topic === 'privacy' && (rewordsPrivacy(analysis.surface) || analysis.surface.facts.keepsPersonal)) &&
      !(topic === 'data' && (saysStored || mayLose(analysis.surface))) &&
      !analysis.decisions.some((one) => categories.includes(one.category) || kinds.includes(one.kind)),
  );
  if (absent.length === 0) return [];
  const list = listed(
    language,
    absent.map(({ topic }) => message(language, `narrator.untouched.${topic}`)),
  );
  return [facts(message(language, 'narrator.customers.untouched', { list }), ['search'])];
}

/** Whether changed lines ask who somebody is, or what they may do. */
function namesPeople({ facts, tidied, conditions }: Surface): boolean {
  return facts.namesRights || tidied.capitalsOfRights || conditions.some(({ ofPeople }) => ofPeople);
}

/** Whether lines erase something, or a step that ran before is another now: what it made then may be missing. */
function mayLose({ facts }: Surface): boolean {
  return (
    facts.newlyErases ||
    facts.timedErasing !== undefined ||
    facts.emptied !== undefined ||
    facts.rewrittenSteps + facts.goneSteps > 0
  );
}

/** Topics whose absence the answer for customers tells. */
export const customersTopics: ReadonlySet<Topic> = new Set<Topic>(['price', 'data', 'signIn', 'privacy']);

const worries: readonly {
  readonly topic: Topic;
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
}[] = [
  { topic: 'price', categories: ['revenue.pricing'], kinds: ['payment-supplier'] },
  { topic: 'data', categories: ['timeline.migration'], kinds: ['days-kept', 'data-lock'] },
  { topic: 'signIn', categories: ['risk.security'], kinds: ['sign-in-supplier'] },
  { topic: 'privacy', categories: ['risk.privacy'], kinds: ['visitor-tracking'] },
];
