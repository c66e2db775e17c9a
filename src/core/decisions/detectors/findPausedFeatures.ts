import { commentPart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * A part of the product that the code itself switches off: a note says that it is off for the time being, and what follows is emptied or left
 * early. Left alone: tests, settings of tools, a value that is merely emptied without a word.
 */
export function findPausedFeatures(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  const evidence = underNote(view).slice(0, 4);
  return evidence.length === 0
    ? []
    : [{ kind: 'part-paused', thing: view.path, effect: 'one-off', grade: 'B', facts: {}, evidence }];
}

function underNote(view: FileView): readonly Evidence[] {
  return view.linesFor(words).flatMap(({ line: note }) => {
    if (note.type !== 'added' || !offForNow.test(commentPart(note.text)) || ofTheTools.test(note.text)) return [];
    const at = view.added.indexOf(note);
    const next = view.added
      .slice(at + 1, at + 5)
      .find((line, step) => line.newLine === note.newLine + step + 1 && leavesEmpty.test(line.text));
    const found = next && view.evidence('new', next.newLine);
    return found === undefined ? [] : [found];
  });
}

const offForNow =
  /\btemporar\w{2,4}\s(?:\w{1,12}\s){0,2}(?:disabl\w{1,3}|turn\w{0,3} off|switch\w{0,3} off|remov\w{1,3}|hid\w{1,4}|block\w{0,3}|paus\w{1,3})\b|\b(?:disabl\w{1,3}|turned off|switched off|hidden|paused)\s(?:\w{1,12}\s){0,3}(?:for now|temporarily|at the moment|until (?:we|at least|further)\b)|\bdésactiv\w{1,4}\s(?:\w{1,12}\s){0,3}(?:temporairement|provisoirement|pour l.instant|pour le moment|en attendant)/i;
const words = prefilter([{ pattern: offForNow }]);
const ofTheTools = /eslint|lint|test|spec|type ?check|warning|debug|\blog\b/i;
/** A value that is emptied, or a way out. */
const leavesEmpty =
  /^\s*(?:(?:const|let|var|val)\s)?[\w.@$]{1,60}\s*:?=\s*(?:None|null|nil|undefined|false|False|\[\]|\{\}|""|'')[;,]?\s*(?:$|\/\/|#)|^\s*return(?:\s(?:None|null|nil|undefined|[fF]alse|[tT]rue|\[\]|\{\}|""|''|:ok))?;?\s*(?:$|\/\/|#)|^\s*if\s?\(?(?:false|False)\b/;
