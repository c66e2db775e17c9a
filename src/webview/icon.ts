import type { Page } from '../protocol/viewState.ts';

type IconName = Page['answers'][number]['mark']['icon'] | 'lock' | 'undo' | 'pencil';

/** Strokes in a square of 16, our own. */
const strokes: Readonly<Record<IconName, string>> = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  later: 'M3 8h10M8.5 3.5 13 8l-4.5 4.5',
  sooner: 'M13 8H3M7.5 3.5 3 8l4.5 4.5',
  both: 'M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5',
  unclear: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3C8.3 8.7 8 9.2 8 10M8 12.7v.3',
  none: 'M4 8h8',
  attention: 'M8 3v6.5M8 12.7v.3',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  pencil: 'M3 13l.6-2.8L10.8 3 13 5.2l-7.2 7.2zM9.3 4.5l2.2 2.2',
};

const svg = 'http://www.w3.org/2000/svg';

/** A drawing beside words that say the same: screen readers pass over it. */
export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  const attributes = { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) drawing.setAttribute(key, value);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', strokes[name]);
  drawing.append(path);
  return drawing;
}
