import type { Condition } from './condition.ts';

/** What a condition that comes, goes or changes does to what stood there. */
export type ConditionEffect =
  /** What was always done is now done in this case alone. */
  | 'onlyWhen'
  /** In this case something else is done; in all others what was done before. */
  | 'exceptWhen'
  /** In this case nothing more is done; in all others what was done before. */
  | 'stopsWhen'
  /** In this case it is refused, or a failure is reported. */
  | 'refusedWhen'
  /** In this case it was refused, or a failure reported; it now goes on. */
  | 'notRefusedWhen'
  /** In this case something more is done than before. */
  | 'moreWhen'
  /** In this case something more was done than in others, and no longer is. */
  | 'noMoreWhen'
  /** A condition that was there asks this as well. */
  | 'alsoAsks'
  /** A condition that was there holds in this case as well. */
  | 'alsoWhen'
  /** A condition that was there no longer asks this. */
  | 'noLongerAsks'
  /** A condition that was there no longer holds in this case. */
  | 'noLongerWhen'
  /** What was done in this case alone is now always done. */
  | 'nowAlways';

/** Whether a condition lets through fewer cases than before, or more. */
export const reach: Readonly<Record<ConditionEffect, 'fewer' | 'more'>> = {
  onlyWhen: 'fewer',
  exceptWhen: 'fewer',
  stopsWhen: 'fewer',
  refusedWhen: 'fewer',
  alsoAsks: 'fewer',
  noLongerWhen: 'fewer',
  notRefusedWhen: 'more',
  moreWhen: 'more',
  noMoreWhen: 'fewer',
  alsoWhen: 'more',
  noLongerAsks: 'more',
  nowAlways: 'more',
};

export interface ChangedCondition {
  readonly effect: ConditionEffect;
  /** The case in words; without any ask where only the team can name it. */
  readonly when: Condition;
  /** What is shown or done under it, in words, where its first line tells. */
  readonly what?: string | undefined;
  /** Whether it asks who somebody is, or what they may do. */
  readonly ofPeople: boolean;
}

/** A case that only the team can name. */
export const unnamed: Condition = { asks: [], joined: 'all' };

/** Names that tell people apart. */
export const people =
  /user|role|admin|permission|member|owner|guest|account|customer|client|employee|staff|tenant|plan\b|tier|subscri|logged|signed|auth|\bcan[A-Z_]|\.can\b/i;
