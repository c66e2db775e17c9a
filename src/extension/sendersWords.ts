import { createHash } from 'node:crypto';
import { l10n, window } from 'vscode';
import type { Analysis } from '../core/explanation/analysis.ts';
import { corrected } from '../core/explanation/corrected.ts';
import type { Explanation } from '../core/explanation/explanation.ts';
import { narrate } from '../core/explanation/narrate.ts';
import type { Correctable } from '../core/render/correctables.ts';
import type { Language } from '../core/wording/language.ts';
import type { OwnWords } from '../protocol/viewState.ts';
import { item, pick } from './choice.ts';

/** What a page is before its reader makes anything of it. */
export const nothingOwn: OwnWords = { note: '', corrections: [] };

/** An explanation as its sender tells it: in their words where they gave some, and reviewed where they did. */
export function told(explanation: Explanation, { corrections, review }: OwnWords): Explanation {
  const { language } = explanation;
  const ours = corrections.filter((correction) => correction.language === language);
  const said = corrected(explanation, new Map(ours.map(({ from, to }) => [from, to])));
  return review === undefined ? said : { ...said, reviewed: { by: review.by, date: review.date } };
}

/** The same with a text corrected; one that says what was worded is no correction any more. */
export function withCorrection(
  own: OwnWords,
  { language, from, to }: { readonly language: Language; readonly from: string; readonly to: string },
): OwnWords {
  const others = own.corrections.filter((one) => one.language !== language || one.from !== from);
  return { ...own, corrections: to === from ? others : [...others, { language, from, to }] };
}

/** The same, reviewed in somebody's name on a day. */
export function withReview(
  own: OwnWords,
  { by, date, analysis }: { readonly by: string; readonly date: string; readonly analysis: Analysis },
): OwnWords {
  return { ...own, review: { by, date, of: contentOf(analysis, date) } };
}

export function withoutReview({ note, corrections }: OwnWords): OwnWords {
  return { note, corrections };
}

/** The same without a review of something else: work that went on since it was signed is a draft again. */
export function withReviewOf(own: OwnWords, analysis: Analysis): OwnWords {
  const { review } = own;
  return review === undefined || review.of === contentOf(analysis, review.date) ? own : withoutReview(own);
}

/** A short name for all that can be said of a change, the same for the same change on the same day. */
function contentOf(analysis: Analysis, today: string): string {
  const all = narrate(analysis, { language: 'en', length: 'board', today });
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** Asks for the note, with the one before to be changed; undefined when the reader closes the box, empty when they take the note away. */
export async function askNote(before: string): Promise<string | undefined> {
  const text = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('In your own words: this stands on top of the page and of every copy, as added by the sender.'),
    value: before,
    ignoreFocusOut: true,
  });
  return text?.trim();
}

/** Asks how a text of the page shall read; undefined when the reader closes the box, empty where it shall go. */
export async function askCorrection({ text, worded, removable }: Correctable): Promise<string | undefined> {
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
export async function askLeftOut({ corrections }: OwnWords, language: Language): Promise<string | undefined> {
  const out = corrections.filter((one) => one.language === language && one.to === '');
  const picked = await pick(
    out.map(({ from }) => item('$(discard)', from, '', from)),
    { placeHolder: l10n.t('Which sentence shall stand on the page again?') },
  );
  return picked?.value;
}

/** Asks who reviewed the page; undefined when the reader closes the box or names nobody. */
export async function askReviewer(before: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('Who reviewed this page? The name stands on the page and on every copy, with the day.'),
    value: before,
    ignoreFocusOut: true,
  });
  const given = name?.trim();
  return given === '' ? undefined : given;
}
