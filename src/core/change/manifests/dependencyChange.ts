import type { DependencyScope, DependencySource, Ecosystem } from './dependency.ts';

/** A building block that came, went, or is wanted otherwise than before. */
export interface DependencyChange {
  readonly ecosystem: Ecosystem;
  /** As the registry calls it: lower case with hyphens for Python, `group:artifact` for Maven. */
  readonly name: string;
  /** The constraint as written; absent when the dependency is new, empty when any version would do. */
  readonly from?: string;
  /** Absent when the dependency is gone. */
  readonly to?: string;
  /** On the new side; for a removed one, what it was. */
  readonly scope: DependencyScope;
  /** Present where the scope changed. */
  readonly fromScope?: DependencyScope;
  readonly group?: string;
  /** On the new side; for a removed one, what it was. */
  readonly source: DependencySource;
  /** Present where the source changed. */
  readonly fromSource?: DependencySource;
  readonly oldLine?: number;
  readonly newLine?: number;
}
