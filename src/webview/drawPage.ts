import type { Page } from '../protocol/viewState.ts';
import { drawDecision } from './drawDecision.ts';
import { drawSentence, drawSentences } from './drawSentence.ts';
import { drawText, type Correcting } from './drawText.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** What drawing needs beside the page. */
export interface Drawing extends Correcting {
  /** Whether the reader asked for all decisions. */
  readonly allShown: boolean;
  readonly showAll: (all: boolean) => void;
}

/** The page, from its headline to what was read. */
export function drawPage(page: Page, drawing: Drawing): readonly HTMLElement[] {
  return [
    drawHead(page, drawing),
    drawAnswers(page, drawing),
    ...drawSections('period', page.period, drawing),
    ...drawDecisions(page, drawing),
    ...drawQuestions(page, drawing),
    ...drawSections('promise', page.promise, drawing),
    ...drawCalendar(page, drawing),
    ...drawBars(page),
    ...drawGlossary(page),
    drawFoot(page),
  ];
}

function drawHead(page: Page, drawing: Drawing): HTMLElement {
  const { title, subject, headline } = page;
  const { text, correct, origin } = headline;
  const facts = [subject.kind, ...subject.facts, ...subject.trace].join(' · ');
  return element(
    'header',
    { class: 'head' },
    element('h1', { class: 'title' }, title),
    element(
      'p',
      { class: 'lead', ...spoken(origin) },
      drawText({ text, correct, corrected: origin === 'editor' }, drawing),
    ),
    element(
      'p',
      { class: 'facts' },
      ...(subject.title === '' ? [] : [element('cite', {}, subject.title), ' · ']),
      facts,
    ),
    ...drawSender(page, drawing),
  );
}

/** What the sender adds, and whether they reviewed the page. */
function drawSender({ note, draft, reviewed, leftOut }: Page, { labels, send }: Drawing): readonly HTMLElement[] {
  return [
    element(
      'div',
      { class: 'own-words' },
      ...(note === '' ? [] : [element('p', {}, note)]),
      button(note === '' ? labels.addNote : labels.changeNote, { class: 'link', id: 'note' }, () => {
        send({ type: 'writeNote' });
      }),
      ...(leftOut
        ? [
            button(labels.putBack, { class: 'link', id: 'put-back' }, () => {
              send({ type: 'putBack' });
            }),
          ]
        : []),
    ),
    element(
      'div',
      { class: 'review', 'data-reviewed': String(reviewed) },
      element('p', {}, draft),
      button(reviewed ? labels.takeReviewBack : labels.review, { class: 'link', id: 'review' }, () => {
        send({ type: 'review' });
      }),
    ),
  ];
}

function spoken(origin: Page['headline']['origin']): Readonly<Record<string, string>> {
  return { 'data-origin': origin };
}

function drawAnswers({ answersTitle, answers }: Page, drawing: Drawing): HTMLElement {
  return element(
    'section',
    { class: 'answers', 'aria-label': answersTitle },
    ...answers.map(({ id, title, mark, sentences }) =>
      element(
        'article',
        { class: 'answer', 'data-answer': id, 'data-mark': mark.icon },
        element('h2', {}, title),
        element('p', { class: 'mark' }, icon(mark.icon), element('span', {}, mark.word)),
        ...drawSentences(sentences, drawing),
      ),
    ),
  );
}

function drawDecisions({ decisions }: Page, drawing: Drawing): readonly HTMLElement[] {
  const { items, shown, more, fewer, title, note } = decisions;
  const { allShown, showAll } = drawing;
  if (items.length === 0) return [];
  const visible = allShown ? items : items.slice(0, shown);
  return [
    element(
      'section',
      { class: 'decisions', 'aria-labelledby': 'decisions-title' },
      element('h2', { id: 'decisions-title' }, title),
      element('p', { class: 'note' }, note),
      element(
        'ol',
        { class: 'decision-list' },
        ...visible.map((decision) => element('li', {}, drawDecision(decision, drawing))),
      ),
      ...(more === ''
        ? []
        : [
            button(
              allShown ? fewer : more,
              { class: 'secondary', id: 'show-all', 'aria-expanded': String(allShown) },
              () => {
                showAll(!allShown);
              },
            ),
          ]),
    ),
  ];
}

function drawQuestions({ questions }: Page, drawing: Drawing): readonly HTMLElement[] {
  if (questions.sentences.length === 0) return [];
  return [
    section('questions', questions.title, [
      element('p', { class: 'note' }, questions.note),
      element('ul', {}, ...questions.sentences.map((sentence) => element('li', {}, drawSentence(sentence, drawing)))),
    ]),
  ];
}

/** A part of the page that has parts of its own: none where those have nothing to say. */
function drawSections(
  id: 'period' | 'promise',
  { title: of, sections }: Page['promise'],
  drawing: Drawing,
): readonly HTMLElement[] {
  if (sections.length === 0) return [];
  return [
    section(
      id,
      of,
      sections.map(({ title, sentences }) =>
        element(
          'div',
          { class: `${id}-part` },
          element('h3', {}, title),
          element('ul', {}, ...sentences.map((sentence) => element('li', {}, drawSentence(sentence, drawing)))),
        ),
      ),
    ),
  ];
}

function drawCalendar({ calendar }: Page, drawing: Drawing): readonly HTMLElement[] {
  if (calendar.entries.length === 0) return [];
  const { send, labels } = drawing;
  const rows = calendar.entries.flatMap(({ day, what }) => [
    element('dt', {}, day),
    element('dd', {}, drawSentence(what, drawing)),
  ]);
  return [
    section('calendar', calendar.title, [
      element('dl', { class: 'pairs' }, ...rows),
      element(
        'p',
        {},
        button(labels.saveDates, { class: 'secondary', id: 'save-dates' }, () => {
          send({ type: 'saveDates' });
        }),
      ),
    ]),
  ];
}

function drawBars({ areas, makeup }: Page): readonly HTMLElement[] {
  const filled = [areas, makeup].filter(({ bars }) => bars.length > 0);
  if (filled.length === 0) return [];
  return [
    element(
      'div',
      { class: 'shape' },
      ...filled.map(({ title, bars }, index) =>
        section(`shape-${String(index)}`, title, [
          element(
            'ul',
            { class: 'bars' },
            ...bars.map(({ label, share, text }) =>
              element(
                'li',
                {},
                element('span', { class: 'bar-label' }, label),
                element('meter', { min: '0', max: '1', value: String(share), 'aria-label': `${label}, ${text}` }),
                element('span', { class: 'bar-text' }, text),
              ),
            ),
          ),
        ]),
      ),
    ),
  ];
}

function drawGlossary({ glossary }: Page): readonly HTMLElement[] {
  if (glossary.entries.length === 0) return [];
  const rows = glossary.entries.flatMap(({ term, meaning }) => [element('dt', {}, term), element('dd', {}, meaning)]);
  return [section('glossary', glossary.title, [element('dl', { class: 'pairs' }, ...rows)])];
}

function drawFoot({ coverage, engine, corrections }: Page): HTMLElement {
  return element(
    'footer',
    { class: 'foot' },
    element('h2', {}, coverage.title),
    element('p', { 'data-complete': String(coverage.complete) }, coverage.text),
    ...(coverage.notRead.length === 0
      ? []
      : [
          element(
            'details',
            { id: 'not-read' },
            element('summary', {}, coverage.notReadTitle),
            element('ul', {}, ...coverage.notRead.map((entry) => element('li', {}, entry))),
          ),
        ]),
    element('p', {}, engine),
    ...(corrections === '' ? [] : [element('p', { id: 'corrections' }, corrections)]),
  );
}

function section(id: string, title: string, children: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...children,
  );
}
