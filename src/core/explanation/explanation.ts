import type { SubjectKind } from '../change/changeSource.ts';
import type { Category } from '../decisions/category.ts';
import type { Consequence, Effect, Evidence, Facts, Severity } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';

/**
 * What we say about a change, in one language: the shape that `--format json` writes and every renderer reads. Fields may be added without raising
 * `schemaVersion`; removing one or changing its meaning raises it.
 */
export interface Explanation {
  readonly schemaVersion: 1;
  readonly language: Language;
  readonly subject: ExplainedSubject;
  readonly headline: Sentence;
  readonly answers: Answers;
  /** All that were found, in the order they are shown: severity, one-way first, due date, spending more, id. */
  readonly decisions: readonly ExplainedDecision[];
  /** Worth asking, not proved enough to be a decision. */
  readonly questions: readonly Sentence[];
  readonly calendar: readonly CalendarEntry[];
  /** What the author announced set against what was found; absent where nothing was announced. */
  readonly promise?: Promised;
  /** Parts of the product, in the company's words where it gave them. */
  readonly areas: readonly Area[];
  /** What a period brought, by part of the product; only where a period was explained. */
  readonly period?: ExplainedPeriod;
  readonly makeup: Makeup;
  readonly glossary: readonly GlossaryEntry[];
  readonly coverage: Coverage;
  readonly engine: Engine;
  /** How much of it its sender worded otherwise or took out; absent where they did neither. */
  readonly corrections?: { readonly reworded: number; readonly leftOut: number };
  /** Who says that they read it before it went out; absent in a draft. */
  readonly reviewed?: Review;
}

export interface Review {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** How much is said: the four answers and the titles; the first decisions whole; everything. */
export type Length = 'short' | 'standard' | 'board';

/** What was explained, and how big it is. */
export interface ExplainedSubject {
  readonly kind: SubjectKind;
  readonly title: string;
  readonly ref?: string;
  readonly base?: string;
  /** The two ends as a person names them, where they have names. */
  readonly refName?: string;
  readonly baseName?: string;
  readonly url?: string;
  readonly author?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly files: number;
  readonly added: number;
  readonly removed: number;
  /** Of these lines, those that a tool wrote by itself; absent where there is none. */
  readonly byTools?: number;
}

/** The smallest part of an explanation. */
export interface Sentence {
  readonly text: string;
  /** 'author': quoted in the original language; 'editor': the person who sends the page. */
  readonly origin: Origin;
  /** Evidence ids (e1, e2 …), 'file:PATH', 'message', 'description', 'history', 'context', or 'search' (looked for and not found). */
  readonly proofs: readonly string[];
  /** What stood here before the editor corrected it. */
  readonly replaces?: string;
}

export type Origin = 'facts' | 'author' | 'model' | 'editor';

/** Always all four, each with at least one sentence, in this order. */
export interface Answers {
  readonly customers: {
    readonly nothing: boolean;
    /** Nothing is proved either way: something may show ('toConfirm'), or nothing of it is on a screen ('offScreen'). */
    readonly state?: 'toConfirm' | 'offScreen';
    readonly sentences: readonly Sentence[];
  };
  readonly spending: { readonly direction: SpendingDirection; readonly sentences: readonly Sentence[] };
  readonly dates: { readonly direction: DatesDirection; readonly sentences: readonly Sentence[] };
  readonly decide: {
    readonly nothing: boolean;
    /** Nothing to decide, yet there are questions to ask, or small points to know. */
    readonly state?: 'toAsk' | 'small';
    readonly sentences: readonly Sentence[];
  };
}

export type SpendingDirection = 'more' | 'less' | 'mixed' | 'unclear' | 'none';
export type DatesDirection = 'later' | 'sooner' | 'mixed' | 'unclear' | 'none';

/** A decision with its words. */
export interface ExplainedDecision {
  /** Kind and thing decided; never a line number, order or language; unique on the page. */
  readonly id: string;
  readonly kind: string;
  readonly category: Category;
  readonly effect: Effect;
  readonly consequences: readonly Consequence[];
  readonly severity: Severity;
  readonly grade: 'A' | 'B';
  /** YYYY-MM-DD */
  readonly due?: string;
  readonly title: string;
  readonly plain: string;
  /** The question to the team, and what a good answer sounds like. */
  readonly ask: string;
  readonly goodAnswer: string;
  readonly door: { readonly way: 'one' | 'two'; readonly undo: string };
  readonly facts: Facts;
  /** At least one; `text` is redacted and at most 200 characters. */
  readonly evidence: readonly ExplainedEvidence[];
  /** What stood in its texts before the editor corrected them. */
  readonly replaces?: Readonly<Partial<Record<DecisionText, string>>>;
}

/** A text of a decision that its sender may word otherwise. */
export type DecisionText = 'title' | 'plain' | 'ask' | 'goodAnswer';

/** Evidence with an id that sentences can point at, unique on the page. */
export interface ExplainedEvidence extends Evidence {
  readonly id: string;
}

/** A date that the change commits to. */
export interface CalendarEntry {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly what: Sentence;
}

export interface Promised {
  readonly announcedNotFound: readonly Sentence[];
  readonly foundNotAnnounced: readonly Sentence[];
}

/** A part of the product that the change touches. */
export interface Area {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
}

/** What was recorded in a period, summed up. */
export interface ExplainedPeriod {
  /** YYYY-MM-DD of the first and the last day on which something reached the branch. */
  readonly from: string;
  readonly to: string;
  /** Different days on which something reached the branch. */
  readonly days: number;
  /** Recorded changes (merges left out), and the pieces of work that they make. */
  readonly commits: number;
  readonly changes: number;
  /** The parts with most changes, then the rest of the product, then what is around it: a piece of work counts once. */
  readonly areas: readonly PeriodPart[];
  /** The same in a line each, for a page that is read in two minutes: its quotes are those that anyone can read. */
  readonly inBrief: readonly PeriodPart[];
  readonly putOff: readonly Sentence[];
  /** Earlier work taken back, and what came and went inside the period. */
  readonly takenBack: readonly Sentence[];
}

export interface PeriodPart {
  readonly name: string;
  readonly changes: number;
  readonly sentences: readonly Sentence[];
}

export const makeupParts = ['product', 'tests', 'settings', 'data', 'documents', 'translations', 'parts'] as const;

export type MakeupPart = (typeof makeupParts)[number];

/** Shares of the changed hand-written lines by kind of file: sum 1, or all 0. */
export type Makeup = Readonly<Record<MakeupPart, number>>;

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** What was read, and what was not, and why. */
export interface Coverage {
  readonly files: number;
  readonly read: number;
  readonly notRead: readonly { readonly path: string; readonly code: string; readonly reason: string }[];
  /** Kinds of decision that the company does not want told, in its own words; absent where there are none. */
  readonly switchedOff?: readonly { readonly kind: string; readonly reason: string }[];
}

/** Who worded the page. */
export type Engine =
  | { readonly name: 'offline' }
  | {
      readonly name: 'model';
      readonly provider: string;
      readonly model: string;
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly removedSentences: number;
      readonly redactions: number;
    };
