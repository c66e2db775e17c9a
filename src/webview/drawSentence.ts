import type { Page } from '../protocol/viewState.ts';
import { decisionElementId } from './drawDecision.ts';
import { drawText, type Correcting } from './drawText.ts';
import { button, element } from './element.ts';

type Sentence = Page['headline'];

/** Sentences, a paragraph each. */
export function drawSentences(sentences: readonly Sentence[], correcting: Correcting): readonly HTMLElement[] {
  return sentences.map((sentence) =>
    element('p', { class: 'sentence', 'data-origin': sentence.origin }, drawSentence(sentence, correcting)),
  );
}

/** A sentence with, behind it, the decisions that it rests on and the files that it was seen in. */
export function drawSentence(
  { text, correct, origin, decisions, files }: Sentence,
  correcting: Correcting,
): HTMLElement {
  const references = decisions.map(({ number, label }) =>
    button(String(number), { class: 'reference', 'aria-label': label, title: label }, () => {
      goToDecision(number);
    }),
  );
  return element(
    'span',
    {},
    drawText({ text, correct, corrected: origin === 'editor' }, correcting, references),
    ...files.flatMap(({ id, place, open }) => [
      ' ',
      button(place, { class: 'place', 'aria-label': open, title: open }, () => {
        correcting.send({ type: 'openProof', id });
      }),
    ]),
  );
}

/** A decision beyond the first seven is drawn only once the reader asks for all. */
function goToDecision(number: number): void {
  const find = (): HTMLElement | null => document.getElementById(decisionElementId(number));
  if (find() === null) document.getElementById('show-all')?.click();
  const target = find();
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
