import type { Language } from '../wording/language.ts';

/** Where a company keeps its own words and plans: at the top of its product. */
export const contextFilePath = '.explain-for-ceo.json';

/** The company's own words and plans, from `.explain-for-ceo.json`. */
export interface BusinessContext {
  readonly language?: Language;
  readonly currency?: string;
  readonly areas: readonly ContextArea[];
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  readonly roadmap: readonly Milestone[];
  readonly prices: readonly Price[];
  readonly people: readonly string[];
  readonly switchedOff: readonly { readonly kind: string; readonly reason: string }[];
}

export interface ContextArea {
  readonly name: string;
  /** Paths or globs of the files that make it. */
  readonly paths: readonly string[];
  /** What customers call it. */
  readonly customersSay?: string;
}

export interface Milestone {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly due: string;
  readonly areas: readonly string[];
  readonly issues: readonly string[];
}

export interface Price {
  readonly item: string;
  readonly price: number;
  readonly unit: string;
  readonly volume?: number;
  readonly source?: string;
  /** YYYY-MM-DD of the last time somebody checked it. */
  readonly confirmed?: string;
}

/** A context without a word in it. */
export const emptyContext: BusinessContext = {
  areas: [],
  glossary: [],
  roadmap: [],
  prices: [],
  people: [],
  switchedOff: [],
};
