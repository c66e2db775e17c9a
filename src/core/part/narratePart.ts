import { areaLabel } from '../explanation/areaLabel.ts';
import { isHandWritten } from './isHandWritten.ts';
import { announcedEnds } from './answers/partDates.ts';
import { partAnswers } from './answers/partAnswers.ts';
import { partQuestions } from './partQuestions.ts';
import { partWords, wordsIn } from './partWords.ts';
import { readContext } from '../context/readContext.ts';
import type {
  CalendarEntry,
  Coverage,
  Explanation,
  GlossaryEntry,
  Makeup,
  Sentence,
} from '../explanation/explanation.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { Language } from '../wording/language.ts';
import type { PartAnalysis } from './analysePart.ts';
import type { PartWords } from './partWords.ts';

export interface PartOptions {
  readonly language: Language;
  /** YYYY-MM-DD: the day to reckon from. */
  readonly today: string;
}

/** Words what is known about a file or a selection, in one language. */
export function narratePart(part: PartAnalysis, { language, today }: PartOptions): Explanation {
  const analysis = withLabels(language, part);
  const words = partWords({ language, path: analysis.path, today });
  const headline = headlineOf(analysis, words);
  const answers = partAnswers(analysis, words);
  const questions = analysis.empty ? [] : partQuestions(analysis, words);
  const said = [
    headline,
    ...[answers.customers, answers.spending, answers.dates, answers.decide].flatMap((answer) => answer.sentences),
    ...questions,
  ]
    .filter(({ origin }) => origin === 'facts')
    .map(({ text }) => text);
  return {
    schemaVersion: 1,
    language,
    subject: { ...analysis.subject, title: titleOf(analysis), files: 1, added: 0, removed: 0 },
    headline,
    answers,
    decisions: [],
    questions,
    calendar: calendarOf(analysis, words),
    areas:
      analysis.area === undefined ? [] : [{ name: capitalised(analysis.area.name), files: 1, lines: analysis.lines }],
    makeup: makeupOf(analysis.kind.role),
    glossary: glossaryOf(analysis, words, said),
    coverage: coverageOf(analysis, words),
    engine: { name: 'offline' },
  };
}

/** The part with its area as a page names it; none where the folder's name says nothing. */
function withLabels(language: Language, { area, ...rest }: PartAnalysis): PartAnalysis {
  const name = area === undefined ? undefined : areaLabel(language, area);
  return area === undefined || name === undefined ? rest : { ...rest, area: { ...area, name } };
}

/** A file has no title of an author's: its path is what people call it. */
function titleOf({ subject, path, selected }: PartAnalysis): string {
  if (subject.title !== '') return subject.title;
  return selected === undefined ? path : `${path}:${String(selected.from)}–${String(selected.to)}`;
}

function headlineOf(analysis: PartAnalysis, words: PartWords): Sentence {
  const { role, name, area, selected, suppliers } = analysis;
  if (analysis.empty) return words.say('headlineEmpty');
  const noun = words.text(`roles.${role}.noun`);
  const named = words.named(name);
  if (selected !== undefined) {
    const lowered =
      words.language !== 'fr' || /^(Un|Une|La|Le|Les|Des|Ce|L)\b/.test(noun)
        ? noun.charAt(0).toLocaleLowerCase() + noun.slice(1)
        : noun;
    return words.say('headlineSelection', { ...named, noun: lowered, from: selected.from, to: selected.to });
  }
  const placed = area === undefined ? { placed: 'no', area: '' } : { placed: 'yes', area: words.quote(area.name) };
  const [supplier] = suppliers;
  const highlights = [
    ...(analysis.findings.some(({ kind }) => kind === 'data-erased' || kind === 'field-erased')
      ? [words.text('more.erases')]
      : []),
    ...(supplier !== undefined && suppliers.length === 1 && analysis.kind.role === 'product'
      ? [words.text('more.supplier', { vendor: supplier.name })]
      : []),
    ...(analysis.schedules.length > 0 && role !== 'delivery' && role !== 'timetable' && role !== 'task'
      ? [words.text('more.runs')]
      : []),
    ...(analysis.history?.people === 1 &&
    analysis.history.byPrograms === undefined &&
    analysis.history.commits > 2 &&
    isHandWritten(analysis)
      ? [words.text('more.onePerson')]
      : []),
    '',
  ];
  const full = highlights.map((more) => words.say('headline', { noun, ...named, ...placed, more }));
  const without = words.say('headline', { noun, ...named, placed: 'no', area: '', more: '' });
  return full.find(({ text }) => wordsIn(text) <= longestHeadline) ?? without;
}

const longestHeadline = 20;

function calendarOf(analysis: PartAnalysis, words: PartWords): readonly CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  const add = (date: string, what: Sentence): void => {
    if (date >= words.today && !entries.some((entry) => entry.date === date && entry.what.text === what.text))
      entries.push({ date, what });
  };
  for (const { day } of analysis.notes.unfinished.dated) add(day, words.say('dates.dated', { day: words.day(day) }));
  for (const day of announcedEnds(analysis.findings))
    add(day, words.say('dates.endAnnounced', { day: words.day(day) }));
  for (const { name, version, end } of analysis.foundations) {
    if (end !== undefined) add(end, words.say('dates.supportEnds', { name, version, day: words.day(end) }));
  }
  return entries.sort((a, b) => a.date.localeCompare(b.date));
}

function makeupOf(role: FileRole): Makeup {
  const none = { product: 0, tests: 0, settings: 0, data: 0, documents: 0, translations: 0, parts: 0 };
  switch (role) {
    case 'product':
    case 'tests':
    case 'settings':
    case 'data':
    case 'documents':
    case 'translations':
    case 'parts':
      return { ...none, [role]: 1 };
    case 'lock':
    case 'generated':
    case 'vendored':
    case 'media':
      return none;
  }
}

function glossaryOf(
  { contextText }: PartAnalysis,
  words: PartWords,
  said: readonly string[],
): readonly GlossaryEntry[] {
  const all = said.join(' ').toLocaleLowerCase();
  const ours = glossary.map((name) => ({
    term: words.text(`glossary.${name}.term`),
    meaning: words.text(`glossary.${name}.meaning`),
  }));
  return [...readContext(contextText).context.glossary, ...ours].filter(({ term }) =>
    all.includes(term.toLocaleLowerCase()),
  );
}

const glossary: readonly string[] = ['load', 'safetyCopies', 'switches', 'licence', 'history'];

function coverageOf({ path, selected, tooLong, lineCut }: PartAnalysis, words: PartWords): Coverage {
  const notRead = [
    ...(selected === undefined
      ? []
      : [
          {
            path,
            code: 'selection',
            reason: words.text('notRead.selection', { from: selected.from, to: selected.to }),
          },
        ]),
    ...(tooLong ? [{ path, code: 'tooManyBytes', reason: words.text('notRead.tooManyBytes') }] : []),
    ...(lineCut ? [{ path, code: 'lineCut', reason: words.text('notRead.lineCut') }] : []),
  ];
  return { files: 1, read: 1, notRead };
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
