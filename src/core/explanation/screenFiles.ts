import { BehindSwitchReader } from './behindSwitch.ts';
import { drawsScreen } from './drawsScreen.ts';
import { noScreenFacts, ScreenFactReader } from './screenFacts.ts';
import { hidesByStyle, screenChange } from './screenLook.ts';
import { screenName } from './screenName.ts';
import { noScreenWords, ScreenWordReader } from './screenWordChanges.ts';
import { inBrowser, ofMail, ofPaper, otherLanguage, screenFile } from './surfaceFiles.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { ScreenFacts } from './screenFacts.ts';
import type { ScreenWords } from './screenWordChanges.ts';

/** What changes in the files that draw what people see. */
export interface ScreenFiles extends ScreenWords {
  /** Files that draw what people see: screens, templates, styles, words on screen. */
  readonly screens: number;
  /** Files that draw what people see, of which nothing that changes is seen. */
  readonly unseen: number;
  /** How many of them draw: which screens they make up, their names do not tell. None where code that runs on people’s screens only works behind what is drawn. */
  readonly drawn: 'many' | 'one' | 'none';
  /** New words that stand behind a switch which the change leaves off. */
  readonly behind: readonly string[];
  /** Where all that they draw is a document or an e-mail which people get, and no screen. */
  readonly paper: 'document' | 'mail' | undefined;
  /** Whether no words on screen were seen to come or go. */
  readonly sameWords: boolean;
  /** Whether nothing of the screens changes but their look: colours, sizes, places. */
  readonly lookOnly: boolean;
  /** Whether a style sheet takes something out of sight, or brings it back. */
  readonly hidesByStyle: boolean;
  /** Whether what changes on the screens is how something moves, and nothing else but looks. */
  readonly moves: boolean;
  /** What comes to the screens and how they are set otherwise. */
  readonly screen: ScreenFacts;
  /** The names of the files that draw what changes on screens, in words; empty where they are many or one says nothing. */
  readonly screenNames: readonly string[];
}

export const noScreenFiles: ScreenFiles = {
  ...noScreenWords,
  screens: 0,
  unseen: 0,
  drawn: 'one',
  behind: [],
  paper: undefined,
  sameWords: false,
  lookOnly: false,
  hidesByStyle: false,
  moves: false,
  screen: noScreenFacts,
  screenNames: [],
};

/** Gathers what changes on screens; told of all files of the product, since what draws nothing may feed a screen or hide it. */
export class ScreenFileReader {
  #screens = 0;
  #unseen = 0;
  #drawn = 0;
  #behindOnly = false;
  #papers = 0;
  #mails = 0;
  #ofProduct = 0;
  #moreThanLook = false;
  #moves = false;
  #hidesByStyle = false;
  #wordsUnseen = false;
  readonly #behind = new BehindSwitchReader();
  readonly #words = new ScreenWordReader();
  readonly #mailWords = new ScreenWordReader();
  readonly #names = new Set<string>();
  readonly #facts = new ScreenFactReader();

  /** Takes a file of the product, of its words or of its settings into account; whether it draws what people see. */
  read(view: FileView): boolean {
    const { role, place } = view.kind;
    if (role !== 'translations') this.#behind.read(view);
    if (role === 'settings') return false;
    // The site of the documentation is read, and is no part of the product.
    const aside = place === 'example';
    const screen = !aside && drawsWhatPeopleSee(view);
    if (screen) this.#readScreen(view);
    if (role !== 'product') return screen;
    this.#ofProduct += 1;
    if (!aside) this.#words.readElsewhere(view);
    if (!aside) this.#mailWords.readElsewhere(view);
    this.#facts.readUse(view, screen);
    return screen;
  }

  #readScreen(view: FileView): void {
    const change = screenChange(view);
    if (change === 'nothing') {
      this.#unseen += 1;
      return;
    }
    const { role } = view.kind;
    const styles = lookFile.test(view.path);
    const mail = ofMail.test(view.path);
    this.#screens += 1;
    const behind = role !== 'translations' && !screenFile.test(view.path) && !drawsScreen(view);
    if (behind) this.#behindOnly = true;
    else if (!styles) this.#drawn += 1;
    if (mail) this.#mails += 1;
    else if (ofPaper.test(view.path)) this.#papers += 1;
    if (otherLanguage.test(view.path)) this.#wordsUnseen = true;
    else if (role === 'translations' || !styles) (mail ? this.#mailWords : this.#words).read(view);
    if (change === 'more') this.#moreThanLook = true;
    if (change === 'movement') this.#moves = true;
    this.#hidesByStyle ||= hidesByStyle(view);
    if (role === 'product' && change === 'more') this.#facts.readScreen(view);
    // What works behind a screen is named for the code that needs it: 'order actions', 'search helper'.
    if (role === 'product' && !behind && this.#names.size <= mostScreens) this.#names.add(screenName(view.path));
  }

  /** What was gathered. */
  files(): ScreenFiles {
    const facts = this.#facts.facts();
    // Beside screens, what an e-mail says is none of their words.
    const mails = this.#screens > 0 && this.#mails === this.#screens;
    const words = (mails ? this.#mailWords : this.#words).words();
    const split = this.#behind.split(words.shown);
    // Work behind a screen may change what stands on it.
    const still =
      this.#screens > 0 &&
      this.#ofProduct <= this.#screens &&
      !words.differ &&
      !this.#wordsUnseen &&
      !this.#moreThanLook;
    return {
      ...words,
      shown: split.seen,
      behind: split.behind,
      screens: this.#screens,
      unseen: this.#unseen,
      drawn: this.#drawn > 1 ? 'many' : this.#drawn === 1 || !this.#behindOnly ? 'one' : 'none',
      paper: mails ? 'mail' : this.#screens > 0 && this.#papers === this.#screens ? 'document' : undefined,
      sameWords: this.#screens > 0 && !words.differ && !this.#wordsUnseen,
      lookOnly: still && !this.#moves,
      hidesByStyle: this.#hidesByStyle,
      moves: still && this.#moves,
      screen: { ...facts, parts: this.#behind.parts(facts.parts) },
      // The names of all screens that change, where they are few and each says something.
      screenNames: this.#names.size > mostScreens || this.#names.has('') ? [] : [...this.#names],
    };
  }
}

function drawsWhatPeopleSee(view: FileView): boolean {
  return (
    view.kind.role === 'translations' || screenFile.test(view.path) || inBrowser.test(view.path) || drawsScreen(view)
  );
}

const lookFile = /\.(css|scss|sass|less|styl)$/;
/** More names than these no longer say where. */
const mostScreens = 3;
