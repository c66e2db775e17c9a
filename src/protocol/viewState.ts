import * as z from 'zod/mini';
import type { Page as CorePage } from '../core/render/page.ts';
import type { Language } from '../core/wording/language.ts';

/** A list as the core writes it: to be read, not changed. */
function list<Item extends z.ZodMiniType>(item: Item): z.ZodMiniReadonly<z.ZodMiniArray<Item>> {
  return z.readonly(z.array(item));
}

const mark = z.object({
  icon: z.enum(['up', 'down', 'later', 'sooner', 'both', 'unclear', 'none', 'attention']),
  word: z.string(),
});

const proof = z.object({
  id: z.string(),
  place: z.string(),
  text: z.string(),
  side: z.object({ id: z.enum(['old', 'new', 'file']), label: z.string() }),
  open: z.string(),
});

const sentence = z.object({
  text: z.string(),
  correct: z.string(),
  origin: z.enum(['facts', 'author', 'model', 'editor']),
  decisions: list(z.object({ number: z.number(), label: z.string() })),
  files: list(proof),
});

const section = z.object({ title: z.string(), note: z.string(), sentences: list(sentence) });

const bars = z.object({
  title: z.string(),
  bars: list(z.object({ label: z.string(), share: z.number(), text: z.string() })),
});

const labelled = z.object({ label: z.string(), text: z.string() });

const correctable = z.object({ correct: z.string(), corrected: z.boolean() });

const decision = z.object({
  number: z.number(),
  title: z.string(),
  severity: z.object({ level: z.enum(['high', 'medium', 'low']), label: z.string() }),
  due: z.string(),
  plain: z.string(),
  touches: list(z.enum(['customers', 'spending', 'dates', 'exposure'])),
  consequences: list(mark),
  ask: labelled,
  goodAnswer: labelled,
  door: z.object({ way: z.enum(['one', 'two']), label: z.string(), undo: z.string() }),
  proofs: z.object({ label: z.string(), items: list(proof), more: z.string(), places: list(z.string()) }),
  texts: z.object({ title: correctable, plain: correctable, ask: correctable, goodAnswer: correctable }),
});

/** Which ones there are, the core knows: it sends them with the state. */
const language = z.custom<Language>((value) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value));

const page = z.object({
  language,
  title: z.string(),
  subject: z.object({
    kind: z.string(),
    title: z.string(),
    forTeam: z.boolean(),
    facts: list(z.string()),
    trace: list(z.string()),
    url: z.string(),
  }),
  headline: sentence,
  note: z.string(),
  answersTitle: z.string(),
  answers: list(
    z.object({
      id: z.enum(['customers', 'spending', 'dates', 'decide']),
      title: z.string(),
      mark,
      sentences: list(sentence),
    }),
  ),
  period: z.object({ title: z.string(), sections: list(section) }),
  decisions: z.object({
    title: z.string(),
    note: z.string(),
    items: list(decision),
    shown: z.number(),
    more: z.string(),
    fewer: z.string(),
    also: z.string(),
    proofLabel: z.string(),
  }),
  questions: section,
  promise: z.object({ title: z.string(), sections: list(section) }),
  calendar: z.object({ title: z.string(), entries: list(z.object({ day: z.string(), what: sentence })) }),
  areas: bars,
  makeup: bars,
  glossary: z.object({ title: z.string(), entries: list(z.object({ term: z.string(), meaning: z.string() })) }),
  coverage: z.object({
    title: z.string(),
    complete: z.boolean(),
    text: z.string(),
    notReadTitle: z.string(),
    notReadInShort: z.string(),
    notRead: list(z.string()),
  }),
  engine: z.string(),
  corrections: z.string(),
  leftOut: z.boolean(),
  draft: z.string(),
  reviewed: z.boolean(),
}) satisfies z.ZodMiniType<CorePage>;

const labels = z.object({
  actions: z.string(),
  language: z.string(),
  copyFounders: z.string(),
  copyMarkdown: z.string(),
  copyOther: z.string(),
  copiedFounders: z.string(),
  copiedMarkdown: z.string(),
  copiedText: z.string(),
  copyFailed: z.string(),
  saveDates: z.string(),
  addNote: z.string(),
  changeNote: z.string(),
  correct: z.string(),
  inSendersWords: z.string(),
  putBack: z.string(),
  review: z.string(),
  takeReviewBack: z.string(),
  again: z.string(),
  other: z.string(),
  chooseOther: z.string(),
  cancel: z.string(),
});

/** What the sender makes of a page: a note, their own words for some of its texts, by language, and that they reviewed it. */
const ownWords = z.object({
  note: z.string(),
  corrections: list(z.object({ language, from: z.string(), to: z.string() })),
  review: z.exactOptional(z.object({ by: z.string(), date: z.string(), of: z.string() })),
});

/** What every state has: the words of the buttons, and what the panel keeps over a reload of the window. */
const common = {
  language,
  /** The choice of languages, each named in its own. */
  languages: list(z.object({ id: language, name: z.string() })),
  labels,
  /** Names the subject for the extension, which alone knows what it is; empty where there is none. */
  subjectId: z.string(),
  /** What the reader made of the page. */
  own: ownWords,
};

const nextAction = z.enum(['retry', 'choose', 'openFolder', 'manageTrust']);

const viewState = z.discriminatedUnion('type', [
  z.object({ type: z.literal('idle'), ...common, sentence: z.string(), nextStep: z.string() }),
  z.object({ type: z.literal('working'), ...common, stage: z.string(), note: z.string() }),
  z.object({
    type: z.literal('page'),
    ...common,
    page,
    /** Ready before the click: a browser lets a page copy only in the moment of the click itself. */
    copies: z.object({ html: z.string(), text: z.string(), markdown: z.string() }),
  }),
  z.object({
    type: z.literal('problem'),
    ...common,
    title: z.string(),
    sentence: z.string(),
    nextStep: z.string(),
    action: z.object({ does: nextAction, label: z.string() }),
  }),
]);

/** All that the panel shows. It is sent whole each time; the panel draws it and keeps nothing else. */
export type ViewState = z.infer<typeof viewState>;

export type Page = z.infer<typeof page>;
export type PanelLabels = z.infer<typeof labels>;
export type OwnWords = z.infer<typeof ownWords>;
export type NextAction = z.infer<typeof nextAction>;

/** A view state out of a message, or undefined when it is none. */
export function readViewState(message: unknown): ViewState | undefined {
  const read = viewState.safeParse(message);
  return read.success ? read.data : undefined;
}

const keptState = z.object({
  subjectId: z.string().check(z.maxLength(64)),
  language,
  own: z.exactOptional(ownWords),
});

/** What the panel hands to VS Code to find its page again after a reload. */
export type KeptState = z.infer<typeof keptState>;

/** What was kept over a reload, or undefined when it is of no use. */
export function readKeptState(state: unknown): KeptState | undefined {
  const read = keptState.safeParse(state);
  return read.success ? read.data : undefined;
}
