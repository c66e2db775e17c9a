import type { Intent } from '../protocol/intent.ts';
import type { PanelLabels } from '../protocol/viewState.ts';
import { button, element, type Child } from './element.ts';
import { icon } from './icon.ts';

/** What drawing text takes that its reader can correct. */
export interface Correcting {
  readonly labels: PanelLabels;
  readonly send: (intent: Intent) => void;
}

/** Longer words (paths, names) may break a line as they are. */
const longestWord = 20;

/** What correcting a text takes, and whether it was. */
interface Correctable {
  /** Empty where it cannot be corrected. */
  readonly correct: string;
  readonly corrected: boolean;
}

/**
 * Text, then the buttons that belong to it, and one to correct it. A button alone on a line refers to nothing: it stays with the last word, unless that is too
 * long to move.
 */
export function drawText(
  { text, ...correctable }: Correctable & { readonly text: string },
  correcting: Correcting,
  references: readonly HTMLElement[] = [],
): HTMLElement {
  const lastSpace = text.lastIndexOf(' ') + 1;
  const end = text.length - lastSpace <= longestWord ? lastSpace : text.length;
  const [pencil, mark] = drawCorrecting(correctable, correcting);
  return element(
    'span',
    { class: 'correctable' },
    text.slice(0, end),
    element(
      'span',
      { class: 'unbroken' },
      text.slice(end),
      ...references.flatMap((reference) => [' ', reference]),
      ...pencil,
    ),
    ...mark,
  );
}

/** The button that corrects a text, and the mark of one that was corrected. */
export function drawCorrecting(
  { correct: id, corrected }: Correctable,
  { labels, send }: Correcting,
): readonly [pencil: readonly HTMLElement[], mark: readonly Child[]] {
  const { correct: name, inSendersWords } = labels;
  const made = button('', { class: 'correct', id: `correct-${id}`, 'aria-label': name, title: name }, () => {
    send({ type: 'correct', id });
  });
  made.append(icon('pencil'));
  return [
    id === '' ? [] : [made],
    corrected ? [' ', element('span', { class: 'senders' }, `(${inSendersWords})`)] : [],
  ];
}
