/** One thing that a condition asks, in words: 'report only' applies, 'tier' is 'starter', 'email' is missing. */
export interface Ask {
  readonly name: string;
  readonly relation: Relation;
  /** What the name is held against; empty where the relation needs nothing. */
  readonly value: string;
}

export type Relation =
  'applies' | 'not' | 'is' | 'isNot' | 'missing' | 'given' | 'above' | 'atMost' | 'below' | 'atLeast';

export interface Condition {
  readonly asks: readonly Ask[];
  /** How several go together. */
  readonly joined: 'all' | 'any';
}
