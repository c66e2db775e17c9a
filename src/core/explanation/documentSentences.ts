import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { speaks } from './customersFacts.ts';
import { quoted } from './listed.ts';
import { shortened } from './writtenText.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';

/** A delay that a document promises to people outside. */
export function delaySentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { delay } = surface;
  if (delay === undefined) return [];
  return [
    facts(
      message(language, 'narrator.customers.delay', {
        text: quoted(language, shortened(delay.text, 160)),
        speaks: speaks(delay.text),
      }),
      [`file:${delay.path}`],
    ),
  ];
}

/** A document that is still to be written, however its name sounds. */
export function formSentence({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  const { form } = surface;
  if (form === undefined) return [];
  return [
    facts(message(language, 'narrator.customers.blankForm', { item: quoted(language, form.text) }), [
      `file:${form.path}`,
    ]),
  ];
}
