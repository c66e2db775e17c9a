import type { Length } from '../explanation/explanation.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { heading, list, paragraph, plain, runsOf, shaped, soft, strong } from './block.ts';
import { formatDay } from './formatDay.ts';
import type { Block, Run } from './block.ts';
import type { Page, PageAnswer, PageBars, PageDecision, PageSentence } from './page.ts';
import type { RenderOptions } from './renderOptions.ts';
import { toPage } from './toPage.ts';

/**
 * An explanation as a run of blocks for the eye, the same for every written form: what is said, in what order and how much is decided here once, and each
 * form only writes blocks down. A written page leaves the editor, so it always says that it is a draft or who reviewed it, of which day, from what, and what was not read.
 */
export function writtenPage(explanation: Explanation, options: RenderOptions): readonly Block[] {
  const { labels, length, today } = options;
  const page = toPage(explanation, options);
  // A period holds more than a reader has time for: what is left out is counted, and a copy for a board has it.
  const brief = length === 'standard' && page.period.sections.length > 0;
  const day = labels('writtenOn', { day: formatDay(today, page.language) });
  return [
    heading(1, page.title),
    paragraph(strong(page.draft), soft(` ${capitalised(day)}.`)),
    ...source(page, labels('source')),
    { type: 'lead', runs: runsOf(page.headline).map((run) => (run.style === 'plain' ? strong(run.text) : run)) },
    ...(page.note === '' ? [] : [paragraph(plain(page.note))]),
    {
      type: 'rows',
      rows: page.answers.map((answer) => ({
        title: answer.title,
        mark: shaped(answer.mark),
        lines: (length === 'short' || brief ? inShort(answer, page, brief ? mostInBrief : 1) : answer.sentences).map(
          runsOf,
        ),
      })),
    },
    ...(length === 'short' ? [] : brief ? periodInBrief(page) : period(page)),
    ...decisions(page, options, brief),
    ...(length === 'short' ? [] : rest(brief ? inBrief(page) : page, length)),
    { type: 'rule' },
    ...coverage(page, brief ? 'short' : length),
    ...(brief && page.coverage.notReadInShort !== '' ? [paragraph(soft(page.coverage.notReadInShort))] : []),
    ...trace(page),
    ...(page.corrections === '' ? [] : [paragraph(soft(page.corrections))]),
    ...(length === 'short' ? [] : [paragraph(soft(page.engine))]),
  ];
}

/** One sentence an answer; what there is to decide is listed below it. */
function inShort({ id, sentences }: PageAnswer, { decisions }: Page, most: number): readonly PageSentence[] {
  // Beside small points only, the answer says that nothing presses.
  const below = decisions.items.some(({ severity }) => most === 1 || severity.level !== 'low');
  return id === 'decide' && below ? [] : sentences.slice(0, most);
}

/** Sentences of an answer about a period: two minutes of reading hold no more. */
const mostInBrief = 6;

function source(page: Page, label: string): readonly Block[] {
  const { kind, title, forTeam, facts, url } = page.subject;
  // The author's title is quoted among the answers where anyone can read it: once is enough.
  const quotedBelow = page.answers.some(({ sentences }) =>
    sentences.some(({ origin, text }) => origin === 'author' && title !== '' && title.includes(withoutMarks(text))),
  );
  const about = [kind, ...(title === '' || quotedBelow || forTeam ? [] : [title]), ...facts].join(' · ');
  return [paragraph(soft(`${label} · ${about}`)), ...(url === '' ? [] : [{ type: 'link' as const, url }])];
}

/** What the team finds the change by says nothing to founders: it stands where they have read the rest. */
function trace({ subject }: Page): readonly Block[] {
  const { trace: found, forTeam, title } = subject;
  const [first, ...others] = found;
  return first === undefined
    ? []
    : [paragraph(soft(capitalised([first, ...(forTeam ? [title] : []), ...others].join(' · '))))];
}

/** What stands between the quotation marks. */
function withoutMarks(text: string): string {
  return /[“«]\s?(.{1,400}?)\s?[”»]$/u.exec(text)?.[1] ?? text;
}

function period({ period: { title, sections } }: Page): readonly Block[] {
  if (sections.length === 0) return [];
  return [
    heading(2, title),
    ...sections.flatMap((section) => [paragraph(strong(section.title)), list(section.sentences.map(runsOf))]),
  ];
}

/** Each part in a line. */
function periodInBrief({ period: { title, sections } }: Page): readonly Block[] {
  return [
    heading(2, title),
    list(
      sections.map((section) => [
        strong(section.title),
        plain(' · '),
        ...section.sentences.flatMap((sentence, at) => [...(at === 0 ? [] : [plain(' ')]), ...runsOf(sentence)]),
      ]),
    ),
  ];
}

/** Of a period, each question once and a few of them; days that the answer has told are not listed again. */
function inBrief(page: Page): Page {
  const { questions, calendar } = page;
  const distinct = questions.sentences.filter(
    ({ text }, at) => questions.sentences.findIndex((one) => one.text === text) === at,
  );
  return {
    ...page,
    questions: { ...questions, sentences: distinct.slice(0, mostQuestions) },
    calendar: calendar.entries.length <= daysInAnswer ? { ...calendar, entries: [] } : calendar,
  };
}

const mostQuestions = 3;
const daysInAnswer = 1;

/** Decisions that are only named, where many are: the next in weight. */
const mostNamed = 12;
const mostNamedInBrief = 5;

function decisions(
  { decisions: { title, items, shown, also, proofLabel } }: Page,
  { length, labels }: RenderOptions,
  brief: boolean,
): readonly Block[] {
  if (items.length === 0) return [];
  const [first, others] = length === 'board' ? [items, []] : [items.slice(0, shown), items.slice(shown)];
  const whole =
    length === 'short'
      ? [numbered(first)]
      : first.flatMap((item) => (brief ? decisionInBrief(item, proofLabel) : decision(item, proofLabel, length)));
  const most = brief ? mostNamedInBrief : mostNamed;
  const unnamed = others.length > most + (brief ? 3 : 1) ? others.length - most : 0;
  const named = others.slice(0, others.length - unnamed);
  return [
    heading(2, title),
    ...whole,
    ...(named.length === 0 ? [] : [paragraph(strong(also)), numbered(named)]),
    ...(unnamed === 0
      ? []
      : [
          paragraph(
            soft(
              labels(brief ? 'decisionsCounted' : 'decisionsUnnamed', {
                count: unnamed,
                ...touched(others.slice(-unnamed)),
              }),
            ),
          ),
        ]),
  ];
}

/** What decisions that are not named touch, in numbers. */
function touched(items: readonly PageDecision[]): Readonly<Record<'customers' | 'spending' | 'dates', number>> {
  const of = (on: PageDecision['touches'][number]): number =>
    items.filter(({ touches }) => touches.includes(on)).length;
  return { customers: of('customers'), spending: of('spending'), dates: of('dates') };
}

/** What it means, what to ask, and where one line of it stands. */
function decisionInBrief(item: PageDecision, proofLabel: string): readonly Block[] {
  const { number, title, severity, due, plain: said, ask, door, proofs } = item;
  const [place = ''] = proofs.places;
  return [
    heading(3, `${String(number)}. ${title}`, [severity.label, ...(due === '' ? [] : [due])].join(', ')),
    {
      type: 'list',
      items: [
        [plain(said)],
        [strong(ask.label), plain(` · ${ask.text}`)],
        ...(door.way === 'one' && door.undo !== '' ? [[strong(door.label), plain(` · ${door.undo}`)]] : []),
        [soft(`${proofLabel} · ${place}`)],
      ],
    },
  ];
}

function numbered(items: readonly PageDecision[]): Block {
  return {
    type: 'list',
    items: items.map(({ number, title, severity, due }) => [
      plain(`${String(number)}. ${title} `),
      soft(`(${[severity.label, ...(due === '' ? [] : [due])].join(', ')})`),
    ]),
  };
}

function decision(item: PageDecision, proofLabel: string, length: Length): readonly Block[] {
  const { number, title, severity, due, plain: said, consequences, ask, goodAnswer, door, proofs } = item;
  const marks = [...consequences.map(shaped), ...(due === '' ? [] : [due])].join(' · ');
  return [
    heading(3, `${String(number)}. ${title}`, severity.label),
    paragraph(plain(said)),
    ...(marks === '' ? [] : [paragraph(soft(marks))]),
    {
      type: 'list',
      items: [
        [strong(ask.label), plain(` · ${ask.text}`)],
        [strong(goodAnswer.label), plain(` · ${goodAnswer.text}`)],
        [strong(door.label), plain(door.undo === '' ? '' : ` · ${door.undo}`)],
        ...(length === 'board' ? wholeProofs(proofs) : [places(proofs, proofLabel)]),
      ],
    },
  ];
}

/** Each changed line, as a board may want to have it checked. */
function wholeProofs({ items, more }: PageDecision['proofs']): readonly (readonly Run[])[] {
  return [
    ...items.map((proof) => [
      soft(`${proof.side.label} · `),
      plain(proof.place),
      ...(proof.text === '' ? [] : [plain(' '), { style: 'code' as const, text: proof.text }]),
    ]),
    ...(more === '' ? [] : [[soft(more)]]),
  ];
}

/** Where the lines stand: code says nothing to founders, and the team finds it there. */
function places({ places: named }: PageDecision['proofs'], label: string): readonly Run[] {
  return [soft(`${label} · `), plain(named.join(' · '))];
}

function rest({ questions, promise, calendar, areas, makeup, glossary }: Page, length: Length): readonly Block[] {
  return [
    ...(questions.sentences.length === 0
      ? []
      : [heading(2, questions.title), paragraph(soft(questions.note)), list(questions.sentences.map(runsOf))]),
    ...(promise.sections.length === 0
      ? []
      : [
          heading(2, promise.title),
          ...promise.sections.flatMap(({ title, sentences }) => [
            paragraph(strong(title)),
            list(sentences.map(runsOf)),
          ]),
        ]),
    ...(calendar.entries.length === 0
      ? []
      : [
          heading(2, calendar.title),
          list(calendar.entries.map(({ day, what }) => [strong(day), plain(' · '), ...runsOf(what)])),
        ]),
    // The headline names the parts; their shares are for those who want the whole.
    ...(length === 'board' ? [...bars(areas), ...bars(makeup)] : []),
    ...(glossary.entries.length === 0
      ? []
      : [
          heading(2, glossary.title),
          list(glossary.entries.map(({ term, meaning }) => [strong(term), plain(` · ${meaning}`)])),
        ]),
  ];
}

function bars({ title, bars: rows }: PageBars): readonly Block[] {
  return rows.length === 0 ? [] : [heading(2, title), { type: 'bars', bars: rows }];
}

function coverage({ coverage: { title, text, notReadTitle, notRead } }: Page, length: Length): readonly Block[] {
  return [
    paragraph(strong(title), plain(` · ${text}`)),
    ...(notRead.length === 0 || length === 'short'
      ? []
      : [paragraph(strong(notReadTitle)), list(notRead.map((entry) => [plain(entry)]))]),
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
