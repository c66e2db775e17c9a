import { l10n, window, type Memento } from 'vscode';
import { localDay } from '../adapters/localDay.ts';
import { correctables, type Correctable } from '../core/render/correctables.ts';
import type { OwnWords } from '../protocol/viewState.ts';
import { item, pick } from './choice.ts';
import { userNameIn } from './gitExtension.ts';
import { withCorrection, withoutReview, withReview } from './sendersWords.ts';
import type { ShownPage } from './shownPage.ts';

/** What its sender made of a page changes by what they answered. The boxes stand open while the page may change: hence a step, not a result. */
export type OwnStep = (own: OwnWords) => OwnWords;

/** Asks for the note, with the one before to be changed; undefined when the reader closes the box. An empty one takes the note away. */
export async function askNote({ own }: ShownPage): Promise<OwnStep | undefined> {
  const text = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('In your own words: this stands on top of the page and of every copy, as added by the sender.'),
    value: own.note,
    ignoreFocusOut: true,
  });
  const note = text?.trim();
  return note === undefined ? undefined : (before) => ({ ...before, note });
}

/** Asks how a text of the page shall read; undefined when the reader closes the box or changes nothing. */
export async function askCorrection({ explanation }: ShownPage, id: string): Promise<OwnStep | undefined> {
  const text = [...correctables(explanation).values()].find((one) => one.id === id);
  if (text === undefined) return undefined;
  const to = await askText(text);
  if (to === undefined || to === text.text) return undefined;
  return (own) => withCorrection(own, { language: explanation.language, from: text.worded, to });
}

/** The text as it shall read, empty where it shall go. */
async function askText({ text, worded, removable }: Correctable): Promise<string | undefined> {
  if (text !== worded) {
    const step = await nextStep(worded);
    if (step !== 'change') return step === 'restore' ? worded : undefined;
  }
  const given = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: removable
      ? l10n.t('How it shall read, on the page and in every copy. An empty text takes the sentence out.')
      : l10n.t('How it shall read, on the page and in every copy.'),
    value: text,
    ignoreFocusOut: true,
    validateInput: (value) =>
      removable || value.trim() !== '' ? undefined : l10n.t('The page needs a sentence here.'),
  });
  return given?.trim();
}

async function nextStep(worded: string): Promise<'change' | 'restore' | undefined> {
  const picked = await pick(
    [
      item('$(edit)', l10n.t('Change the text…'), '', 'change' as const),
      item('$(discard)', l10n.t('Put back what was written'), worded, 'restore' as const),
    ],
    { placeHolder: l10n.t('This is in your words.') },
  );
  return picked?.value;
}

/** Lets the reader pick a sentence that they took out; undefined when they close the list. */
export async function askLeftOut({ own, explanation }: ShownPage): Promise<OwnStep | undefined> {
  const { language } = explanation;
  const out = own.corrections.filter((one) => one.language === language && one.to === '');
  const picked = await pick(
    out.map(({ from }) => item('$(discard)', from, '', from)),
    { placeHolder: l10n.t('Which sentence shall stand on the page again?') },
  );
  if (picked === undefined) return undefined;
  const from = picked.value;
  return (before) => withCorrection(before, { language, from, to: from });
}

const reviewerKey = 'reviewer';

/**
 * Asks who reviewed the page, first the name that changes are recorded under, then the one that was given last, which `storage` keeps; undefined when the reader closes the box or names
 * nobody. Once it is reviewed, the review is taken back.
 */
export async function askReview(page: ShownPage, storage: Memento): Promise<OwnStep | undefined> {
  if (page.own.review !== undefined) return withoutReview;
  const before = storage.get<unknown>(reviewerKey);
  const name = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('Who reviewed this page? The name stands on the page and on every copy, with the day.'),
    value: typeof before === 'string' ? before : await userNameIn(page.sides.root),
    ignoreFocusOut: true,
  });
  const by = name?.trim();
  if (by === undefined || by === '') return undefined;
  await storage.update(reviewerKey, by);
  return (own) => withReview(own, { by, date: localDay(new Date()), analysis: page.analysis });
}
