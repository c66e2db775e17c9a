import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { keptAsStored } from './customersFacts.ts';
import { listed, listedOr } from './listed.ts';
import { rewordsPrivacy } from './privacyWords.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { Topic } from './spokenTopics.ts';
import type { Surface } from './surface.ts';

/**
 * What a founder would worry about, where the whole change was read, nothing of it was found and the author does not speak of it: all of it in one sentence. `withNature`:
 * the answer tells what sort of change it is, and what stays as it was stored.
 */
export function untouchedSentence(input: AnswersInput, withNature: boolean): readonly Sentence[] {
  const { language, analysis } = input;
  const kept = withNature ? keptAsStored(analysis) : undefined;
  const absent = new Set(analysis.notRead.length > 0 ? [] : absentTopics(input, kept !== undefined));
  const changes = [
    ...(absent.has('price') ? ['price'] : []),
    ...(absent.has('signIn') ? ['signIn'] : []),
    ...(kept === 'storedStays' ? ['stored'] : []),
  ].map((name) => message(language, `narrator.untouched.${name}`));
  const items = [
    ...(changes.length > 0
      ? [message(language, 'narrator.untouched.changes', { list: listedOr(language, changes) })]
      : []),
    ...(kept === 'nothingErased' || absent.has('data') ? [message(language, 'narrator.untouched.data')] : []),
    ...(absent.has('privacy') ? [message(language, 'narrator.untouched.privacy')] : []),
  ];
  if (items.length === 0) return [];
  return [facts(message(language, 'narrator.customers.untouched', { list: listed(language, items) }), ['search'])];
}

/** The topics of which nothing was found and nobody speaks; of what is stored, `kept` says more. */
function absentTopics({ analysis, spoken }: AnswersInput, kept: boolean): readonly Topic[] {
  return worries
    .filter(
      ({ topic, categories, kinds }) =>
        !spoken.has(topic) &&
        !(topic === 'signIn' && namesPeople(analysis.surface)) &&
        !(topic === 'privacy' && (rewordsPrivacy(analysis.surface) || analysis.surface.facts.keepsPersonal)) &&
        !(topic === 'data' && (kept || mayLose(analysis.surface))) &&
        !analysis.decisions.some((one) => categories.includes(one.category) || kinds.includes(one.kind)),
    )
    .map(({ topic }) => topic);
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
