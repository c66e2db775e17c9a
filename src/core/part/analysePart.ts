import type { Subject } from '../change/changeSource.ts';
import type { PartSource } from './partSource.ts';

/** What is known about a file or a selection as it stands, without a word of prose. */
export interface PartAnalysis {
  readonly type: 'part';
  readonly subject: Subject;
  readonly contextText?: string;
  readonly source: PartSource;
}

/** Reads a file or some of its lines once. */
export function analysePart(source: PartSource): PartAnalysis {
  return { type: 'part', subject: source.subject, ...(source.contextText === undefined ? {} : { contextText: source.contextText }), source };
}
