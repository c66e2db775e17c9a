import { isReplaced } from './isReplaced.ts';
import { isScreen } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * A part of a screen that stays in the code and is no longer shown: turned into a remark of the page's own language, or told to be invisible. Left alone: remarks that
 * never were shown, what a script shows and hides by itself, tests, mails.
 */
export function findHiddenParts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  const layout = /(^|\/)res\/(layout|menu)[^/]*\/[^/]+\.xml$/.test(view.path);
  if ((!layout && !isScreen(view.path)) || /mail|stories|test|spec/i.test(view.path)) return [];
  const lines = view.linesFor(words).map(({ line }) => line);
  if (lines.length === 0) return [];
  const shown = new Set(
    view.removed
      .filter(({ text }) => !opens.test(text))
      .map(({ text }) => plain(text))
      .filter((text) => text.length > shortest),
  );
  const evidence: Evidence[] = [];
  for (const line of lines) {
    if (line.type !== 'added' || line.text.length > longest) continue;
    const inRemark =
      opens.test(line.text) &&
      interactive.test(line.text) &&
      shown.has(plain(line.text)) &&
      !isReplaced(view, line, (text) => !opens.test(text) && interactive.test(text));
    const invisible = layout && /android:visibility="(?:gone|invisible)"|android:visible="false"/.test(line.text);
    const proof = inRemark || (invisible && !gone(view, line.text)) ? view.evidence('new', line.newLine) : undefined;
    if (proof) evidence.push(proof);
  }
  return evidence.length === 0
    ? []
    : [
        {
          kind: 'part-paused',
          thing: view.path,
          effect: 'one-off',
          grade: 'B',
          facts: {},
          evidence: evidence.slice(0, 4),
          severity: 'low',
        },
      ];
}

const words = prefilter([
  { pattern: /<!--|\{\{--|\{\/\*|<%#|<%--|\{#|@\*/ },
  { pattern: /android:visib(?:ility|le)=/ },
]);
const opens = /^\s*(?:<!--|\{\{--|\{\/\*|<%#|<%--|\{#|@\*)/;
/** What people click, read as a part of its own, or fill in. */
const interactive =
  /<(?:a|button|li|form|input|select|option|nav|section|tr|td|router-link|inertia-link|[A-Z]\w+|\w+-\w+)\b|link_to|button_to|render|component/;
const longest = 600;
const shortest = 6;

/** A line without the marks of a remark, so that it reads as it did before. */
function plain(text: string): string {
  return text
    .replace(/<!--|-->|\{\{--|--\}\}|\{\/\*|\*\/\}|<%#=?|<%=|<%--|--%>|\{#|#\}|@\*|\*@|%>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same order stood there before, elsewhere in the file. */
function gone(view: FileView, text: string): boolean {
  return view.removed.some((line) => line.text.trim() === text.trim());
}
