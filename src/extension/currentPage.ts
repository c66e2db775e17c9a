import { l10n, window, type Memento } from 'vscode';
import { localDay } from '../adapters/localDay.ts';
import { proofTargets } from '../core/render/proofTargets.ts';
import type { Language } from '../core/wording/language.ts';
import type { Intent } from '../protocol/intent.ts';
import type { OwnWords } from '../protocol/viewState.ts';
import { askCorrection, askLeftOut, askNote, askReview, type OwnStep } from './askSender.ts';
import { copyInstead } from './copyInstead.ts';
import type { ExplanationPanel } from './explanationPanel.ts';
import { openProof } from './openProof.ts';
import { copyAnother } from './otherCopies.ts';
import { saveDates } from './saveDates.ts';
import { nothingOwn } from './sendersWords.ts';
import { readSettings } from './settings.ts';
import { said, type ShownPage } from './shownPage.ts';
import type { SubjectRequest } from './subjectRequest.ts';
import { pageState } from './viewStates.ts';

/** What a reader asks of a page that they see. */
export type PageIntent = Extract<
  Intent,
  {
    readonly type:
      'openProof' | 'copyFailed' | 'copyOther' | 'writeNote' | 'correct' | 'putBack' | 'review' | 'saveDates';
  }
>;

/** The page of the panel: said, said again in other words, and what its reader and sender do with it. */
export class CurrentPage {
  readonly #panel: () => ExplanationPanel | undefined;
  readonly #storage: Memento;
  #page: ShownPage | undefined;
  #own: { readonly subjectId: string; readonly words: OwnWords } | undefined;

  /** `storage` keeps what a reader gives once for all pages. */
  constructor(panel: () => ExplanationPanel | undefined, storage: Memento) {
    this.#panel = panel;
    this.#storage = storage;
  }

  /** What its sender made of a subject's page. */
  ownOn(subjectId: string): OwnWords {
    return this.#own?.subjectId === subjectId ? this.#own.words : nothingOwn;
  }

  /** Takes what its sender made of a page before it is said. */
  keepOwn(subjectId: string, words: OwnWords): void {
    this.#own = { subjectId, words };
  }

  /** Puts a page on the panel, in the words of a language. */
  say(found: Omit<ShownPage, 'own' | 'explanation'>, language: Language): void {
    const { length } = readSettings();
    const today = localDay(new Date());
    const { subjectId } = found;
    const page = said({ ...found, own: this.ownOn(subjectId) }, { language, length, today });
    this.#page = page;
    this.keepOwn(subjectId, page.own);
    this.#panel()?.show(pageState(page.explanation, { subjectId, own: page.own, length, today }));
  }

  /** Words the page anew, without reading again; a problem and work in progress stay as they are. */
  sayAgain(language = this.#page?.explanation.language): void {
    if (this.#page === undefined || language === undefined || this.#panel()?.state?.type !== 'page') return;
    this.say(this.#page, language);
  }

  /** Puts the page back that stood before something else came and went, with all that its sender has said since; gives what it explains, undefined where there was none. */
  bringBack(): SubjectRequest | undefined {
    if (this.#page !== undefined) this.say(this.#page, this.#page.explanation.language);
    return this.#page?.request;
  }

  /** Closing the panel forgets what its sender said with it, so that it never stands on another day's change. */
  forget(): void {
    this.#page = undefined;
    this.#own = undefined;
  }

  async obey(intent: PageIntent): Promise<void> {
    const page = this.#page;
    if (page === undefined) return;
    switch (intent.type) {
      case 'openProof':
        await this.#openProof(page, intent.id);
        return;
      case 'copyFailed':
        await this.#copyInstead(intent.what);
        return;
      case 'copyOther':
        await this.#copyAnother(page);
        return;
      case 'writeNote':
        this.#take(page, await askNote(page));
        return;
      case 'correct':
        this.#take(page, await askCorrection(page, intent.id));
        return;
      case 'putBack':
        this.#take(page, await askLeftOut(page));
        return;
      case 'review':
        this.#take(page, await askReview(page, this.#storage));
        return;
      case 'saveDates':
        await saveDates(page.explanation, localDay(new Date()));
        return;
    }
  }

  /** Says the page anew with what its sender answered. A box may stand open while another page comes: what it asked was about the one before. */
  #take({ subjectId }: ShownPage, step: OwnStep | undefined): void {
    // A box gives the keyboard to whatever the editor had at hand, such as a file opened beside: the reader came from the page.
    this.#panel()?.reveal();
    if (step === undefined || this.#page?.subjectId !== subjectId) return;
    this.keepOwn(subjectId, step(this.ownOn(subjectId)));
    this.sayAgain();
  }

  async #openProof({ explanation, sides }: ShownPage, id: string): Promise<void> {
    const target = proofTargets(explanation).get(id);
    if (target === undefined) return;
    const opened = await openProof(target, sides, this.#panel()?.column);
    if (!opened)
      void window.showInformationMessage(l10n.t('{0} is not on this machine, so it cannot be opened.', target.path));
  }

  async #copyInstead(what: 'founders' | 'markdown'): Promise<void> {
    const state = this.#panel()?.state;
    if (state?.type !== 'page') return;
    await copyInstead(what === 'founders' ? state.copies.text : state.copies.markdown);
  }

  async #copyAnother(page: ShownPage): Promise<void> {
    const today = localDay(new Date());
    const { language } = page.explanation;
    await copyAnother((length) => said(page, { language, length, today }).explanation, { today, note: page.own.note });
  }
}
