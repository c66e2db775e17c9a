import { at } from './planEntries.ts';
import { push, sold } from './planVerdicts.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';
import type { Line } from '../../change/fileChange.ts';

/**
 * What a plan includes, where that is a list of names under the name of a plan: a name that comes to it, leaves it, or goes to the list of another plan. Left alone:
 * lists whose beginning cannot be seen, lists that come or go whole.
 */
export function listedFeatures(view: FileView, found: Finding[]): void {
  if (view.file.content.type !== 'text' || view.file.status !== 'modified' || !mayList.test(view.path)) return;
  const moved = new Map<string, { then?: Line; now?: Line }>();
  for (const { heading, lines } of view.file.content.hunks) {
    let inside = opens.test(heading);
    for (const line of lines) {
      if (opens.test(line.text)) inside = line.type === 'context';
      else if (closes.test(line.text)) inside = false;
      const name = inside && line.type !== 'context' ? element.exec(line.text)?.[1] : undefined;
      if (name === undefined) continue;
      const both = moved.get(name) ?? {};
      moved.set(name, line.type === 'added' ? { ...both, now: line } : { ...both, then: line });
    }
  }
  for (const [name, { then, now }] of moved)
    push(
      found,
      view,
      sold(name),
      then?.type === 'removed' ? at(then.oldLine) : undefined,
      now?.type === 'added' ? at(now.newLine) : undefined,
    );
}

const mayList = /plan|pric|tier|feature|licen[cs]e|entitle|billing|subscription|offer/i;

/** `const freeFeatures: Feature[] = [`, `pro: new Set<Feature>([`, `PREMIUM_FEATURES = (`. */
const opens =
  /\b(?:free|hobby|starter|pro|premium|business|enterprise|paid|teams?|basic|plus)_?(?:plan|tier)?_?(?:features?|entitlements?|includes)?\b[^=({]{0,80}(?:=|:|=>)\s{0,4}(?:new Set(?:<\w{1,60}>)?\()?(?:frozenset\()?[[({]\s*$/i;
const closes = /^\s*[\])}]/;

/** A name alone on its line. */
const element =
  /^\s*[-:]?\s?((?:[A-Z]\w{2,40}(?:\.|::))[A-Za-z]\w{2,60}|["'][a-z][\w.:-]{3,60}["']|:[a-z]\w{3,60}|[A-Z][A-Z0-9_]{4,60}),?\s*$/;
