import { measured } from '../measure.ts';
import { prefilter } from '../prefilter.ts';
import { at } from './planEntries.ts';
import { push, sold } from './planVerdicts.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';
import type { Line } from '../../change/fileChange.ts';

/** References under which the payment company knows a price: another one means that something else is sold. */
export function references(view: FileView, found: Finding[]): void {
  const read = (text: string): readonly string[] =>
    [...text.matchAll(/["'](price_[A-Za-z0-9]{14,40})["']/g)].map((match) => match[1] ?? '');
  if (view.linesFor(signs).length === 0) return;
  const before = new Set(view.removed.flatMap(({ text }) => read(text)));
  const after = new Set(view.added.flatMap(({ text }) => read(text)));
  for (const line of view.added)
    for (const one of read(line.text)) if (!before.has(one)) push(found, view, sold(one), undefined, at(line.newLine));
  for (const line of view.removed)
    for (const one of read(line.text)) if (!after.has(one)) push(found, view, sold(one), at(line.oldLine), undefined);
}

/** A price as a page shows it: <span class="price">$100</span>. Told where the same page shows another one in its place. */
const shownPrice =
  /class(?:Name)?=["'][^"'<>]{0,60}\b(?:price|pricing|money|tarif)[^"'<>]{0,60}["'][^$€£<]{0,20}([$€£]\s?(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?|(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?\s?[€£])/i;

/** A line that holds a reference or a price as a page shows it. */
const signs = prefilter([{ pattern: /["']price_/ }, { pattern: shownPrice }]);

export function shownPrices(view: FileView, found: Finding[]): void {
  const read = (lines: readonly Line[]): readonly { readonly price: string; readonly line: number }[] =>
    lines.flatMap((one) => {
      const price = one.text.length > 400 ? undefined : shownPrice.exec(one.text)?.[1]?.replace(/[^\d.]/g, '');
      return price === undefined ? [] : [{ price, line: one.type === 'removed' ? one.oldLine : one.newLine }];
    });
  if (view.linesFor(signs).length === 0) return;
  const [before, after] = [read(view.removed), read(view.added)];
  // Only where as many prices are shown as before is it proved which one stands for which.
  if (before.length !== after.length) return;
  before.forEach((then, index) => {
    const now = after[index];
    const numbers = now && measured('number', then.price, now.price);
    if (now && numbers) {
      push(
        found,
        view,
        { kind: 'price', effect: numbers.effect, thing: 'amount', facts: numbers.facts },
        at(then.line),
        at(now.line),
      );
    }
  });
}
