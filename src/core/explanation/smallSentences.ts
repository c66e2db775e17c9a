import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { quoted } from './listed.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { SmallProofs } from './smallProofs.ts';

/** The small things that the lines prove. */
export function smallSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { small } = surface;
  const { missing } = small;
  return [
    ...(missing === undefined
      ? []
      : [
          message(language, 'narrator.small.missing', {
            name: quoted(language, missing.name),
            instead: quoted(language, missing.instead),
            sent: missing.sentTo === undefined ? 'no' : 'yes',
            service: missing.sentTo ?? '',
          }),
        ]),
    ...told.flatMap((key) => (small[key] ? [message(language, `narrator.small.${key}`)] : [])),
  ].map((text) => facts(text, ['search']));
}

const told = ['scrambled', 'onlyStored', 'onlyTrial', 'skipsGone'] as const satisfies readonly (keyof SmallProofs)[];
