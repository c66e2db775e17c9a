import { redacted } from '../redaction/redacted.ts';
import { visibleText } from './visibleText.ts';
import type { ExplainedEvidence } from '../explanation/explanation.ts';
import type { PageLabels } from './pageLabels.ts';
import type { PageProof } from './page.ts';

/** A changed line that proves something. */
export function lineProof({ id, path, side, line, text }: ExplainedEvidence, labels: PageLabels): PageProof {
  const shown = shownPath(path);
  return {
    id,
    place: `${shown}:${String(line)}`,
    text: visibleText(text).trim(),
    side: { id: side, label: labels(side === 'old' ? 'sideOld' : 'sideNew') },
    open: labels('openProof', { path: shown, line }),
  };
}

/** A name as it goes out: even names of files and folders hold keys. Whoever opens the place asks by id, so the true name stays here. */
export function shownPath(path: string): string {
  return redacted(visibleText(path).slice(0, longestPath)).text;
}

/** Longer than any system lets a path be. */
const longestPath = 5000;

/** A whole file that a sentence rests on. */
export function fileProof(id: string, path: string, labels: PageLabels): PageProof {
  return { id, place: path, text: '', side: { id: 'file', label: '' }, open: labels('openFile', { path }) };
}
