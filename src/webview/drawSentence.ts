import type { Intent } from '../protocol/intent.ts';
import type { Page } from '../protocol/viewState.ts';
import { decisionElementId } from './drawDecision.ts';
import { button, element } from './element.ts';

type Sentence = Page['headline'];

/** Longer words (paths, names) may break a line as they are. */
const longestWord = 20;

/** Sentences, a paragraph each. */
export function drawSentences(sentences: readonly Sentence[], send: (intent: Intent) => void): readonly HTMLElement[] {
  return sentences.map((sentence) =>
    element('p', { class: 'sentence', 'data-origin': sentence.origin }, drawSentence(sentence, send)),
  );
}

/** A sentence with, behind it, the decisions that it rests on and the files that it was seen in. */
export function drawSentence({ text, decisions, files }: Sentence, send: (intent: Intent) => void): HTMLElement {
  const references = decisions.map(({ number, label }) =>
    button(String(number), { class: 'reference', 'aria-label': label, title: label }, () => {
      goToDecision(number);
    }),
  );
  // A reference alone on a line refers to nothing: it stays with the last word, unless that is too long to move.
  const lastSpace = text.lastIndexOf(' ') + 1;
  const end = references.length > 0 && text.length - lastSpace <= longestWord ? lastSpace : text.length;
  return element(
    'span',
    {},
    text.slice(0, end),
    ...(references.length === 0
      ? []
      : [
          element(
            'span',
            { class: 'unbroken' },
            text.slice(end),
            ...references.flatMap((reference) => [' ', reference]),
          ),
        ]),
    ...files.flatMap(({ id, place, open }) => [
      ' ',
      button(place, { class: 'place', 'aria-label': open, title: open }, () => {
        send({ type: 'openProof', id });
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
