import type { Intent } from '../protocol/intent.ts';
import type { ViewState } from '../protocol/viewState.ts';
import { drawPage, type Drawing } from './drawPage.ts';
import { button, element } from './element.ts';
import { restoreFocus } from './keepFocus.ts';

export interface PanelDrawing extends Drawing {
  readonly copyFounders: () => void;
  readonly copyMarkdown: () => void;
}

/** Draws a state into the panel's one `main`, keeping the focus, what was unfolded and the place that the reader had reached. */
export function draw(main: HTMLElement, state: ViewState, drawing: PanelDrawing): void {
  document.documentElement.lang = state.language;
  const unfolded = [...main.querySelectorAll('details[open]')].map((details) => details.id);
  main.setAttribute('aria-busy', String(state.type === 'working'));
  main.dataset['state'] = state.type;
  main.replaceChildren(...contentOf(state, drawing));
  for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
  restoreFocus(main);
}

function contentOf(state: ViewState, drawing: PanelDrawing): readonly HTMLElement[] {
  const { send } = drawing;
  switch (state.type) {
    case 'idle':
      return [
        message(state.sentence, state.nextStep, [
          button(state.labels.chooseOther, { class: 'primary', id: 'choose' }, sending({ type: 'choose' }, send)),
        ]),
      ];
    case 'working':
      return [
        element(
          'div',
          { class: 'message' },
          element('div', { class: 'progress', 'aria-hidden': 'true' }),
          element('h1', { class: 'lead' }, state.stage),
          element('p', { class: 'note' }, state.note),
          element(
            'p',
            {},
            button(state.labels.cancel, { class: 'secondary', id: 'cancel' }, sending({ type: 'cancel' }, send)),
          ),
        ),
      ];
    case 'page':
      return [toolbar(state, drawing), ...drawPage(state.page, drawing)];
    case 'problem':
      return [
        message(
          state.sentence,
          state.nextStep,
          [
            button(state.action.label, { class: 'primary', id: 'next' }, sending({ type: state.action.does }, send)),
            ...(state.action.does === 'choose'
              ? []
              : [
                  button(
                    state.labels.chooseOther,
                    { class: 'secondary', id: 'choose' },
                    sending({ type: 'choose' }, send),
                  ),
                ]),
          ],
          state.title,
        ),
      ];
  }
}

function message(sentence: string, nextStep: string, buttons: readonly HTMLElement[], title?: string): HTMLElement {
  return element(
    'div',
    { class: 'message' },
    ...(title === undefined ? [] : [element('h1', { class: 'title' }, title)]),
    element(title === undefined ? 'h1' : 'p', { class: 'lead' }, sentence),
    element('p', {}, nextStep),
    element('div', { class: 'buttons' }, ...buttons),
  );
}

function toolbar(
  { labels, language, languages }: Pick<ViewState, 'labels' | 'language' | 'languages'>,
  { send, copyFounders, copyMarkdown }: PanelDrawing,
): HTMLElement {
  return element(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': labels.actions },
    element(
      'div',
      { class: 'buttons' },
      button(labels.copyFounders, { class: 'primary', id: 'copy-founders' }, copyFounders),
      button(labels.copyMarkdown, { class: 'secondary', id: 'copy-markdown' }, copyMarkdown),
      button(labels.copyOther, { class: 'secondary', id: 'copy-other' }, sending({ type: 'copyOther' }, send)),
      button(labels.again, { class: 'secondary', id: 'again' }, sending({ type: 'retry' }, send)),
      button(
        labels.other,
        { class: 'secondary', id: 'choose', title: labels.chooseOther },
        sending({ type: 'choose' }, send),
      ),
    ),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': labels.language },
      ...languages.map(({ id, name }) =>
        button(
          id.toUpperCase(),
          {
            id: `language-${id}`,
            lang: id,
            'aria-label': `${id.toUpperCase()}, ${name}`,
            title: name,
            'aria-pressed': String(id === language),
          },
          () => {
            if (id !== language) send({ type: 'setLanguage', language: id });
          },
        ),
      ),
    ),
  );
}

function sending(intent: Intent, send: (intent: Intent) => void): () => void {
  return () => {
    send(intent);
  };
}
