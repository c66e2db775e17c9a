export type Ecosystem =
  'npm' | 'pypi' | 'gem' | 'composer' | 'go' | 'maven' | 'nuget' | 'hex' | 'cargo' | 'pub' | 'cocoapods' | 'swift';

/** Who needs it: the product, only its makers, only some set-ups, or whoever uses it. */
export type DependencyScope = 'runtime' | 'development' | 'optional' | 'peer';

/** Where it comes from: what everybody gets under that name, or a copy of somebody's own. */
export type DependencySource = 'registry' | 'git' | 'path' | 'url';

/** One building block that a manifest asks for. */
export interface Dependency {
  readonly name: string;
  /** The version constraint as written; empty where any version will do. For git, path and url: the place. */
  readonly constraint: string;
  readonly scope: DependencyScope;
  /** The manifest's own word for a further distinction: 'overrides', 'plugins', a named group. */
  readonly group?: string;
  readonly source: DependencySource;
  /** 1-based. */
  readonly line: number;
}

/** A manifest to read: the whole text, or what a hunk shows of it. */
export interface ManifestText {
  readonly path: string;
  readonly text: string;
  /** True for a hunk: the section around a line may be out of sight. */
  readonly partial: boolean;
}

export type DependencyReader = (manifest: ManifestText) => readonly Dependency[];
