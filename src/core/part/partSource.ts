import type { Subject } from '../change/changeSource.ts';

/** A file, or some lines of it, as it stands, with what the repository says about it. */
export interface PartSource {
  readonly type: 'part';
  readonly subject: Subject;
  readonly contextText?: string;
  readonly path: string;
  readonly text: string;
  /** 1-based, both included; absent for the whole file. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** Files that mention this one, at most 200; absent when it was not looked for. */
  readonly reliedOnBy?: readonly string[];
  /** From history: how many people changed it, since when, how often; absent without history. */
  readonly history?: {
    readonly people: number;
    readonly commits: number;
    /** How many of the commits programs recorded; absent where none did. */
    readonly byPrograms?: number;
    readonly first: string;
    readonly last: string;
    /** Share of the commits by the most active person, 0 to 1. */
    readonly mostActiveShare: number;
    /** True when there is more history than was read, so that the counts are 'at least'. */
    readonly atLeast?: true;
  };
}
