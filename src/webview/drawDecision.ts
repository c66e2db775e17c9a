import type { Intent } from '../protocol/intent.ts';
import type { Page } from '../protocol/viewState.ts';
import { drawCorrecting, drawText, type Correcting } from './drawText.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

type Decision = Page['decisions']['items'][number];
type Proof = Decision['proofs']['items'][number];

/** Before and after: what convinces at a glance. The others open below. */
const proofsAtOnce = 2;

/** The id of a decision's element, for references to it. */
export function decisionElementId(number: number): string {
  return `decision-${String(number)}`;
}

/** A decision: what, why it matters, what to ask, how hard it is to undo, and its proof. */
export function drawDecision(decision: Decision, correcting: Correcting): HTMLElement {
  const { number, title, severity, due, plain, consequences, ask, goodAnswer, door, proofs, texts } = decision;
  const { send } = correcting;
  const id = decisionElementId(number);
  const first = beforeFirst(proofs.items.slice(0, proofsAtOnce));
  const others = proofs.items.slice(proofsAtOnce);
  return element(
    'article',
    { class: 'decision', id, tabindex: '-1', 'aria-labelledby': `${id}-title`, 'data-severity': severity.level },
    element(
      'div',
      { class: 'decision-head' },
      element(
        'div',
        { class: 'decision-title correctable' },
        element('h3', { id: `${id}-title` }, element('span', { class: 'number' }, `${String(number)}. `), title),
        ...drawCorrecting(texts.title, correcting).flat(),
      ),
      element('p', { class: 'severity' }, severity.label),
    ),
    element('p', { class: 'plain' }, drawText({ text: plain, ...texts.plain }, correcting)),
    element(
      'ul',
      { class: 'marks' },
      ...consequences.map((mark) => element('li', {}, icon(mark.icon), element('span', {}, mark.word))),
      ...(due === '' ? [] : [element('li', { class: 'due' }, icon('later'), element('span', {}, due))]),
    ),
    element(
      'dl',
      { class: 'words' },
      element('dt', {}, ask.label),
      element('dd', { class: 'ask' }, drawText({ text: ask.text, ...texts.ask }, correcting)),
      element('dt', {}, goodAnswer.label),
      element('dd', {}, drawText({ text: goodAnswer.text, ...texts.goodAnswer }, correcting)),
      element('dt', { class: 'door' }, icon(door.way === 'one' ? 'lock' : 'undo'), door.label),
      element('dd', {}, door.undo),
      element('dt', {}, proofs.label),
      element(
        'dd',
        {},
        drawProofs(first, send),
        ...(others.length === 0
          ? []
          : [
              element(
                'details',
                { id: `${id}-proofs` },
                element('summary', {}, `+ ${String(others.length)}`),
                drawProofs(others, send),
                ...(proofs.more === '' ? [] : [element('p', { class: 'note' }, proofs.more)]),
              ),
            ]),
      ),
    ),
  );
}

/** A change is read from what was to what is. */
function beforeFirst(proofs: readonly Proof[]): readonly Proof[] {
  return [...proofs.filter(({ side }) => side.id === 'old'), ...proofs.filter(({ side }) => side.id !== 'old')];
}

function drawProofs(proofs: readonly Proof[], send: (intent: Intent) => void): HTMLElement {
  return element('ul', { class: 'proofs' }, ...proofs.map((proof) => element('li', {}, drawProof(proof, send))));
}

function drawProof({ id, place, text, side, open }: Proof, send: (intent: Intent) => void): HTMLElement {
  const made = button('', { class: 'proof', 'data-proof': id, 'data-side': side.id, title: open }, () => {
    send({ type: 'openProof', id });
  });
  made.append(
    element('span', { class: 'side' }, side.label),
    ' ',
    element('span', { class: 'place' }, place),
    ...(text === '' ? [] : [' ', element('code', {}, text)]),
  );
  return made;
}
