import type { Intent } from '../protocol/intent.ts';
import { readViewState, type ViewState } from '../protocol/viewState.ts';
import { copy, type Copied } from './copy.ts';
import { draw } from './draw.ts';
import { element } from './element.ts';
import { watchFocus } from './keepFocus.ts';
import { vscodeApi } from './vscodeApi.ts';

type PageState = Extract<ViewState, { type: 'page' }>;

const main = element('main', { id: 'page', tabindex: '-1' });
/** Outside what is redrawn, so that a screen reader hears what is put into it. */
const status = element('p', { id: 'status', role: 'status', class: 'status' });
/** What a page that comes or changes is announced by to whoever does not see it. */
const announcement = element('p', { id: 'announcement', role: 'status', class: 'unseen' });
/** A region that is emptied and filled at once is not read again. */
const announceAfter = 100;
let announcing: ReturnType<typeof setTimeout> | undefined;
/** Long enough to be read twice. */
const readable = 8_000;
let silence: ReturnType<typeof setTimeout> | undefined;
let allShown = false;
let shownSubject = '';

document.body.append(main, status, announcement);
watchFocus(main);
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const state = readViewState(data);
  if (state === undefined) return;
  if (state.subjectId !== shownSubject) {
    allShown = false;
    shownSubject = state.subjectId;
    window.scrollTo(0, 0);
  }
  if (state.subjectId !== '')
    vscodeApi.setState({ subjectId: state.subjectId, language: state.language, own: state.own });
  show(state);
  announce(state);
});
send({ type: 'ready' });

function show(state: ViewState): void {
  say('');
  draw(main, state, {
    labels: state.labels,
    send,
    allShown,
    showAll: (all) => {
      allShown = all;
      show(state);
    },
    copyFounders: () => {
      if (state.type === 'page') void copyAndSay(state, 'founders');
    },
    copyMarkdown: () => {
      if (state.type === 'page') void copyAndSay(state, 'markdown');
    },
  });
}

async function copyAndSay({ copies, labels }: PageState, what: 'founders' | 'markdown'): Promise<void> {
  const copied: Copied = what === 'founders' ? { text: copies.text, html: copies.html } : { text: copies.markdown };
  switch (await copy(copied)) {
    case 'whole':
      say(what === 'founders' ? labels.copiedFounders : labels.copiedMarkdown);
      send({ type: 'copied', what });
      return;
    case 'text':
      say(labels.copiedText);
      send({ type: 'copied', what });
      return;
    case 'nothing':
      say(labels.copyFailed);
      send({ type: 'copyFailed', what });
  }
}

function announce(state: ViewState): void {
  clearTimeout(announcing);
  announcement.textContent = '';
  announcing = setTimeout(() => (announcement.textContent = announcementOf(state)), announceAfter);
}

function announcementOf(state: ViewState): string {
  switch (state.type) {
    case 'working':
      return state.stage;
    case 'page':
      return `${state.page.title}: ${state.page.headline.text}`;
    case 'idle':
    case 'problem':
      return `${state.sentence} ${state.nextStep}`;
  }
}

function say(words: string): void {
  clearTimeout(silence);
  status.textContent = words;
  if (words !== '') silence = setTimeout(() => say(''), readable);
}

function send(intent: Intent): void {
  vscodeApi.postMessage(intent);
}
