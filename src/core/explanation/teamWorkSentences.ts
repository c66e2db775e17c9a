import { languageOfText } from '../wording/languageOfText.ts';
import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed, quoted } from './listed.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';

/** What such work, or such a form, is called. */
export function teamWorkSentences({
  language,
  analysis: { surface },
  nature,
  worded,
}: AnswersInput): readonly Sentence[] {
  if (nature.name !== 'byHand' && nature.name !== 'taskForms' && nature.name !== 'checks') return [];
  const { names, model, clock, confirms } = surface.teamWork;
  const quotes = listed(
    language,
    names.map((name) => quoted(language, name)),
  );
  return [
    // What is told of new work as a decision names it.
    ...(names.length === 0 || (nature.name === 'checks' && worded.length > 0)
      ? []
      : [
          message(language, 'narrator.team.named', {
            quotes,
            speaks: languageOfText(names.join(' ')) ?? 'other',
            count: names.length,
          }),
        ]),
    ...(clock === undefined || surface.pipelines !== 1 ? [] : [message(language, 'narrator.team.clock', { ...clock })]),
    ...(model ? [message(language, 'narrator.team.model')] : []),
    ...(confirms ? [message(language, 'narrator.team.confirms')] : []),
  ].map((text) => facts(text, ['search']));
}
