import type { DecisionText } from '../explanation/explanation.ts';
import type { Consequence } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';

/** The explanation as it is shown: every word final, so that whoever draws it computes nothing. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly subject: PageSubject;
  readonly headline: PageSentence;
  /** What the sender adds in their own words; empty where they add nothing. */
  readonly note: string;
  readonly answersTitle: string;
  /** The four answers, always in this order: customers, spending, dates, to decide. */
  readonly answers: readonly PageAnswer[];
  /** A period by part of the product, then what was put off and taken back; no sections where one change is explained. */
  readonly period: { readonly title: string; readonly sections: readonly PageSection[] };
  readonly decisions: PageDecisions;
  readonly questions: PageSection;
  /** Announced and not found, found and not announced: those that have sentences. */
  readonly promise: { readonly title: string; readonly sections: readonly PageSection[] };
  readonly calendar: {
    readonly title: string;
    readonly entries: readonly { readonly day: string; readonly what: PageSentence }[];
  };
  readonly areas: PageBars;
  readonly makeup: PageBars;
  readonly glossary: {
    readonly title: string;
    readonly entries: readonly { readonly term: string; readonly meaning: string }[];
  };
  readonly coverage: PageCoverage;
  readonly engine: string;
  /** How much the sender worded otherwise or left out, in a sentence; empty where they did neither. */
  readonly corrections: string;
  /** Whether something was left out that can be put back. */
  readonly leftOut: boolean;
  /** That it is a draft, or who reviewed it and when. */
  readonly draft: string;
  readonly reviewed: boolean;
}

export interface PageSubject {
  /** What sort of change it is. */
  readonly kind: string;
  /** The author's own title; empty where there is none. */
  readonly title: string;
  /** Whether the title says something to the team alone. */
  readonly forTeam: boolean;
  /** Day and size: short phrases in reading order. */
  readonly facts: readonly string[];
  /** Revisions and author, by which the team finds the change: short phrases in reading order. */
  readonly trace: readonly string[];
  /** https only; empty where there is none. */
  readonly url: string;
}

export interface PageSentence {
  /** Quotation marks and 'The author wrote' included. */
  readonly text: string;
  /** All that the panel sends back to have it corrected. */
  readonly correct: string;
  readonly origin: 'facts' | 'author' | 'model' | 'editor';
  /** The decisions it rests on. */
  readonly decisions: readonly { readonly number: number; readonly label: string }[];
  /** The files it rests on. */
  readonly files: readonly PageProof[];
}

export type MarkIcon = 'up' | 'down' | 'later' | 'sooner' | 'both' | 'unclear' | 'none' | 'attention';

/** A direction: a shape and a word, never a colour alone. */
export interface Mark {
  readonly icon: MarkIcon;
  readonly word: string;
}

export interface PageAnswer {
  readonly id: 'customers' | 'spending' | 'dates' | 'decide';
  readonly title: string;
  readonly mark: Mark;
  readonly sentences: readonly PageSentence[];
}

export interface PageDecisions {
  readonly title: string;
  readonly note: string;
  readonly items: readonly PageDecision[];
  /** How many are shown until the reader asks for the others. */
  readonly shown: number;
  /** Label of what shows the others; empty where all are shown. */
  readonly more: string;
  readonly fewer: string;
  /** The same, in a copy, where nothing can be opened. */
  readonly also: string;
  /** Before the places that prove a decision, in a copy. */
  readonly proofLabel: string;
}

export interface PageDecision {
  readonly number: number;
  readonly title: string;
  readonly severity: { readonly level: 'high' | 'medium' | 'low'; readonly label: string };
  /** 'by 1 December 2026', or that the day has passed; empty where it has no date. */
  readonly due: string;
  readonly plain: string;
  readonly consequences: readonly Mark[];
  /** What they are about. */
  readonly touches: readonly Consequence['on'][];
  readonly ask: { readonly label: string; readonly text: string };
  readonly goodAnswer: { readonly label: string; readonly text: string };
  readonly door: { readonly way: 'one' | 'two'; readonly label: string; readonly undo: string };
  /** `places` is where the first of them stand, and how many more there are: what a written copy names. */
  readonly proofs: {
    readonly label: string;
    readonly items: readonly PageProof[];
    readonly more: string;
    readonly places: readonly string[];
  };
  /** What correcting each of its texts takes, and whether it is in the sender's words. */
  readonly texts: Readonly<Record<DecisionText, { readonly correct: string; readonly corrected: boolean }>>;
}

/** A place in the change; `id` is all that the panel sends back to have it opened. */
export interface PageProof {
  readonly id: string;
  /** 'path:12', or the path alone for a whole file. */
  readonly place: string;
  /** The line; empty for a whole file. */
  readonly text: string;
  /** 'before' on the old side, 'now' on the new one; empty for a whole file. */
  readonly side: { readonly id: 'old' | 'new' | 'file'; readonly label: string };
  /** What opening it does, in words. */
  readonly open: string;
}

export interface PageSection {
  readonly title: string;
  readonly note: string;
  readonly sentences: readonly PageSentence[];
}

export interface PageBars {
  readonly title: string;
  /** `share` is 0 to 1; `text` says it in words. */
  readonly bars: readonly { readonly label: string; readonly share: number; readonly text: string }[];
}

export interface PageCoverage {
  readonly title: string;
  readonly complete: boolean;
  readonly text: string;
  readonly notReadTitle: string;
  /** How many of them there are, in a sentence; empty where all was read. */
  readonly notReadInShort: string;
  /** 'path: why it was not read' */
  readonly notRead: readonly string[];
}
