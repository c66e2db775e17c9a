import type { Explanation, Sentence } from '../explanation/explanation.ts';

/** Where a proof leads. */
export type ProofTarget =
  | { readonly type: 'line'; readonly path: string; readonly side: 'old' | 'new'; readonly line: number }
  | { readonly type: 'file'; readonly path: string };

const filePrefix = 'file:';

/** The places that the proofs of an explanation lead to, by the id that the page gives them: the panel asks by id, so that no path ever comes from it. */
export function proofTargets(explanation: Explanation): ReadonlyMap<string, ProofTarget> {
  const targets = new Map<string, ProofTarget>();
  for (const decision of explanation.decisions) {
    for (const { id, path, side, line } of decision.evidence) targets.set(id, { type: 'line', path, side, line });
  }
  for (const [path, id] of fileProofIds(explanation)) targets.set(id, { type: 'file', path });
  return targets;
}

/** Ids of the files that sentences rest on, by path. */
export function fileProofIds(explanation: Explanation): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const sentence of sentencesOf(explanation)) {
    for (const path of provingFiles(sentence)) if (!ids.has(path)) ids.set(path, `f${String(ids.size + 1)}`);
  }
  return ids;
}

/** Paths of the files that a sentence rests on. */
export function provingFiles(sentence: Sentence): readonly string[] {
  return sentence.proofs.filter((proof) => proof.startsWith(filePrefix)).map((proof) => proof.slice(filePrefix.length));
}

function sentencesOf(explanation: Explanation): readonly Sentence[] {
  const { headline, answers, questions, calendar, promise } = explanation;
  return [
    headline,
    ...answers.customers.sentences,
    ...answers.spending.sentences,
    ...answers.dates.sentences,
    ...answers.decide.sentences,
    ...questions,
    ...calendar.map((entry) => entry.what),
    ...(promise === undefined ? [] : [...promise.announcedNotFound, ...promise.foundNotAnnounced]),
  ];
}
