import type { Category } from './category.ts';

/** Which way something goes: money, delay or exposure up, down, once, or not decidable from the change. */
export type Effect = 'more' | 'less' | 'one-off' | 'unclear';

/** A: the value itself is in the change. B: the mechanism is proved, its size is not. C: a hint, told as a question. */
export type Grade = 'A' | 'B' | 'C';

export type Severity = 'high' | 'medium' | 'low';

/** A changed line that proves a finding. `text` is redacted and at most 200 characters. */
export interface Evidence {
  readonly path: string;
  readonly side: 'old' | 'new';
  readonly line: number;
  readonly text: string;
}

/** What the words of a decision are made of: from, to, ratio, vendor … */
export type Facts = Readonly<Record<string, string | number>>;

/** Where a file counts: what happens in production weighs more than in a test copy. */
export type Place = 'production' | 'staging' | 'development' | 'test' | 'example' | 'any';

/** What one file shows, before it is merged with what others show. */
export interface Finding {
  readonly kind: string;
  /** What is decided about: a vendor, a key path, a table. Part of the decision's id: never a line number or an order. */
  readonly thing: string;
  readonly effect: Effect;
  readonly grade: Grade;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  /** Only where this finding differs from its kind's own severity. */
  readonly severity?: Severity;
  /** YYYY-MM-DD where the change names a day. */
  readonly due?: string;
  /** Only where this finding belongs in another category than its kind. */
  readonly category?: Category;
}

/** A finding that a line which moved elsewhere in the change would cancel. */
export interface LineFinding extends Finding {
  readonly sign: 'added' | 'removed';
  /** The line without what differs when it moves. */
  readonly token: string;
  /** What else it is known by: the same in another place, under any of these, is what moved there. */
  readonly others?: readonly string[];
}

/** A thing seen or gone in one file, to be weighed against the other files: a supplier's package, key, host, a moved line. */
export interface Sighting {
  readonly family: 'supplier' | 'plan' | 'line' | 'interface';
  readonly thing: string;
  readonly sign: 'added' | 'removed' | 'kept';
  readonly via: string;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
}

/** What happens, to whom: the four answers of a page are computed from these alone. */
export interface Consequence {
  readonly on: 'customers' | 'spending' | 'dates' | 'exposure';
  readonly direction: 'more' | 'less' | 'later' | 'sooner' | 'one-off' | 'unclear';
  readonly driver?: 'month' | 'user' | 'use' | 'volume' | 'run';
}

/** A decision that the change proves, without prose. */
export interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly category: Category;
  readonly effect: Effect;
  readonly consequences: readonly Consequence[];
  readonly severity: Severity;
  readonly grade: 'A' | 'B';
  readonly due?: string;
  readonly door: 'one' | 'two';
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
}
