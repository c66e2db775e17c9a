import assert from 'node:assert/strict';
import { corrected } from '../../../src/core/explanation/corrected.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import { correctables } from '../../../src/core/render/correctables.ts';
import { formatDay, formatShare } from '../../../src/core/render/formatDay.ts';
import type { Page } from '../../../src/core/render/page.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { problemWords, type ProblemCode } from '../../../src/core/render/problemWords.ts';
import { proofTargets } from '../../../src/core/render/proofTargets.ts';
import { toPage } from '../../../src/core/render/toPage.ts';
import { sampleExplanation } from './sampleExplanation.ts';

const labels = pageLabels('en');
const today = '2026-03-01';

describe('toPage', () => {
  it('numbers the decisions and lets each sentence point at those that prove it', () => {
    const page = toPage(sampleExplanation, { labels, today });
    assert.deepEqual(
      page.headline.decisions.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.equal(page.headline.decisions[0]?.label, 'See decision 1');
  });

  it('names a few places of a decision that stands in many, and counts the lines beyond', () => {
    const [first] = sampleExplanation.decisions;
    const [proof] = first?.evidence ?? [];
    assert.ok(first !== undefined && proof !== undefined);
    const placesOf = (count: number): readonly string[] | undefined => {
      const evidence = Array.from({ length: count }, (_, at) => ({ ...proof, id: `e${String(at)}`, line: at + 1 }));
      const page = toPage({ ...sampleExplanation, decisions: [{ ...first, evidence }] }, { labels, today });
      return page.decisions.items[0]?.proofs.places;
    };
    assert.equal(placesOf(5)?.length, 5);
    assert.deepEqual(placesOf(6)?.slice(3), [`${proof.path}:4`, 'and 2 more lines']);
    assert.deepEqual(placesOf(40)?.slice(3), [`${proof.path}:4`, 'and 36 more lines']);
  });

  it('gives every proof an id that leads to its place, and no other', () => {
    const page = toPage(sampleExplanation, { labels, today });
    const targets = proofTargets(sampleExplanation);
    const proofs = [
      ...page.decisions.items.flatMap(({ proofs: { items } }) => items),
      ...page.questions.sentences.flatMap(({ files }) => files),
    ];
    assert.equal(proofs.length, 7);
    for (const { id } of proofs) assert.ok(targets.has(id), id);
    assert.deepEqual(targets.get('e3'), { type: 'line', path: 'infra/database.tf', side: 'old', line: 4 });
    assert.deepEqual(targets.get('f1'), { type: 'file', path: 'config/app.json' });
    assert.equal(targets.size, 7);
  });

  it('gives every text that can be corrected an id, and marks those that were', () => {
    const [first] = sampleExplanation.decisions;
    assert.ok(first);
    const explanation = corrected(
      sampleExplanation,
      new Map([
        [first.ask, 'Who needs the carts?'],
        ['adds a page with all orders', 'A page with all orders\u202e is missing.'],
      ]),
    );
    const page = toPage(explanation, { labels, today });
    const sentences = [
      page.headline,
      ...page.answers.flatMap((answer) => answer.sentences),
      ...page.questions.sentences,
      ...page.promise.sections.flatMap((section) => section.sentences),
      ...page.calendar.entries.map(({ what }) => what),
    ];
    const ids = new Set([...correctables(explanation).values()].map(({ id }) => id));
    for (const { correct } of sentences) assert.ok(ids.has(correct));
    const [decision] = page.decisions.items;
    assert.equal(decision?.ask.text, 'Who needs the carts?');
    assert.deepEqual(
      Object.entries(decision.texts).map(([name, { correct, corrected: own }]) => [name, ids.has(correct), own]),
      [
        ['title', true, false],
        ['plain', true, false],
        ['ask', true, true],
        ['goodAnswer', true, false],
      ],
    );
    const quote = page.promise.sections[0]?.sentences[0];
    assert.deepEqual([quote?.text, quote?.origin], ['A page with all orders is missing.', 'editor']);
    assert.equal(page.corrections, '2 passages are in the sender’s own words.');
  });

  it('shows seven decisions at first and says how many more there are', () => {
    const [first] = sampleExplanation.decisions;
    assert.ok(first);
    const page = toPage({ ...sampleExplanation, decisions: Array.from({ length: 8 }, () => first) }, { labels, today });
    assert.equal(page.decisions.shown, 7);
    assert.equal(page.decisions.more, 'Show 1 more decision');
    assert.equal(toPage(sampleExplanation, { labels, today }).decisions.more, '');
  });

  it('says what was read in words', () => {
    const text = (files: number, read: number): string =>
      toPage({ ...sampleExplanation, coverage: { files, read, notRead: [] } }, { labels, today }).coverage.text;
    assert.equal(text(0, 0), 'There was nothing to read.');
    assert.equal(text(1, 1), 'The file was read whole.');
    assert.equal(text(44, 44), 'All 44 files were read.');
    assert.equal(text(44, 41), '41 of 44 files were read.');
  });

  it('counts unread files beyond those it names', () => {
    const notRead = Array.from({ length: 60 }, (_, index) => ({
      path: `f${String(index)}`,
      code: 'binary',
      reason: 'no text',
    }));
    const { coverage } = toPage({ ...sampleExplanation, coverage: { files: 60, read: 0, notRead } }, { labels, today });
    assert.equal(coverage.notReadTitle, 'Not read: 60 files');
    assert.equal(coverage.notRead.length, 51);
    assert.equal(coverage.notRead.at(-1), 'and 10 more files');
  });

  it('names a revision as people do where it has a name, and shortens it where it has none', () => {
    const trace = (subject: Partial<Explanation['subject']>): readonly string[] =>
      toPage({ ...sampleExplanation, subject: { ...sampleExplanation.subject, ...subject } }, { labels, today }).subject
        .trace;
    const ref = 'a'.repeat(40);
    const base = 'b'.repeat(40);
    assert.equal(trace({ kind: 'commit', ref, base })[0], 'reference for the team: aaaaaaaa');
    assert.equal(
      trace({ kind: 'branch', ref, base, refName: 'feature/x', baseName: 'main' })[0],
      'reference for the team: from main to feature/x',
    );
  });

  it('names a period by its days, or by the version that it starts from', () => {
    const subject = { ...sampleExplanation.subject, kind: 'since', ref: 'a'.repeat(40), date: '2026-02-27' } as const;
    const shown = (language: 'en' | 'fr', baseName: string, days?: { from: string; to: string }): readonly string[] => {
      const counted = { days: 3, commits: 4, changes: 4, areas: [], inBrief: [], putOff: [], takenBack: [] };
      const period = days === undefined ? {} : { period: { ...days, ...counted } };
      const page = toPage(
        { ...sampleExplanation, ...period, language, subject: { ...subject, baseName } },
        { labels: pageLabels(language), today },
      );
      return [page.subject.kind, ...page.subject.facts, ...page.subject.trace];
    };
    const days = { from: '2026-02-21', to: '2026-02-27' };
    assert.deepEqual(shown('en', 'v1.2', days).slice(0, 1), ['Everything from 21 February 2026 to 27 February 2026']);
    assert.ok(shown('en', 'v1.2', days).includes('reference for the team: from v1.2 to aaaaaaaa'));
    assert.equal(shown('fr', 'v1.2', days)[0], 'Tout ce qui a été fait du 21 février 2026 au 27 février 2026');
    assert.equal(shown('en', '2026-02-20', days)[0], 'Everything since 20 February 2026');
    const english = shown('en', '2026-02-20');
    assert.equal(english[0], 'Everything since 20 February 2026');
    assert.ok(english.includes('up to 27 February 2026'));
    assert.ok(english.includes('reference for the team: aaaaaaaa'));
    assert.equal(shown('en', 'v1.2')[0], 'Everything since v1.2');
    assert.equal(shown('fr', '2026-02-20')[0], 'Tout depuis le 20 février 2026');
    assert.equal(shown('fr', 'v1.2')[0], 'Tout depuis v1.2');
  });

  it('says of a day that has passed that it has', () => {
    const [first] = sampleExplanation.decisions;
    assert.ok(first);
    const page = toPage(
      {
        ...sampleExplanation,
        decisions: ['2026-02-28', today].map((due) => ({ ...first, due })),
        calendar: ['2026-02-28', today].map((date) => ({ date, what: sampleExplanation.headline })),
      },
      { labels, today },
    );
    assert.deepEqual(
      page.decisions.items.map(({ due }) => due),
      ['28 February 2026, already passed', 'by 1 March 2026'],
    );
    assert.deepEqual(
      page.calendar.entries.map(({ day }) => day),
      ['28 February 2026, already passed', '1 March 2026'],
    );
  });

  it('counts a file once that was not read for several reasons, and tells what was read in part', () => {
    const coverage = (...notRead: readonly (readonly [string, string])[]): Page['coverage'] =>
      toPage(
        {
          ...sampleExplanation,
          coverage: { files: 9, read: 7, notRead: notRead.map(([path, code]) => ({ path, code, reason: code })) },
        },
        { labels, today },
      ).coverage;
    const both = coverage(['a', 'tooManyBytes'], ['a', 'lineCut'], ['b', 'binary']);
    assert.equal(both.notReadTitle, 'Not read, or read in part: 2 files');
    assert.deepEqual(both.notRead, ['a: tooManyBytes, lineCut', 'b: binary']);
    assert.equal(coverage(['b', 'binary']).notReadTitle, 'Not read: 1 file');
    assert.equal(coverage(['a', 'lineCut']).notReadTitle, 'Read in part: 1 file');
  });

  it('speaks of a file as something that is, and does not point at it again and again', () => {
    const page = toPage(
      {
        ...sampleExplanation,
        subject: { kind: 'file', title: 'config/app.json', files: 1, added: 0, removed: 0 },
        questions: [{ text: 'Who uses it?', origin: 'facts', proofs: ['file:config/app.json', 'file:src/server.ts'] }],
      },
      { labels, today },
    );
    assert.equal(page.title, 'What this part of the product does');
    assert.equal(page.answers[1]?.title, 'What it costs to run');
    assert.deepEqual(
      page.questions.sentences[0]?.files.map(({ place }) => place),
      ['src/server.ts'],
    );
  });

  it('orders the make-up by share and leaves out what is not there', () => {
    assert.deepEqual(
      toPage(sampleExplanation, { labels, today }).makeup.bars.map(({ label, text }) => `${label} ${text}`),
      [
        'The product itself 58%',
        'The team’s tests 20%',
        'Settings and automatic work 14%',
        'Data and how it is kept 6%',
        'List of parts made by others 2%',
      ],
    );
  });
});

describe('formatDay and formatShare', () => {
  it('write days and shares as each language does', () => {
    assert.equal(formatDay('2026-12-01', 'en'), '1 December 2026');
    assert.equal(formatDay('2026-12-01', 'fr'), '1er décembre 2026');
    assert.equal(formatDay('soon', 'en'), 'soon');
    assert.equal(formatShare(0.001, 'en'), '1%');
    assert.equal(formatShare(0.5, 'fr'), '50\u202f%');
  });
});

describe('problemWords', () => {
  const codes = [
    ...[
      'badContext',
      'noSuchLines',
      'isFolder',
      'cannotRead',
      'noGit',
      'noSuchFolder',
      'notARepository',
      'notTrusted',
      'noWorkTree',
      'noCommits',
      'unknownRevision',
      'badRange',
      'noBase',
    ],
    ...[
      'shallowHistory',
      'notAPatch',
      'noSuchFile',
      'notText',
      'tooLarge',
      'gitFailed',
      'noFolder',
      'restricted',
      'notLocal',
    ],
    ...['emptyClipboard', 'noEditor', 'subjectGone', 'cancelled', 'unexpected'],
  ] as const satisfies readonly ProblemCode[];

  it('says in both languages what happened, in one sentence, and what to do', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const code of codes) {
        for (const detail of ['', 'v9.9']) {
          const { sentence, nextStep } = problemWords({ code, detail }, pageLabels(language));
          assert.equal(
            sentence.replaceAll('v9.9', '').indexOf('.'),
            sentence.replaceAll('v9.9', '').length - 1,
            sentence,
          );
          assert.match(nextStep, /\.$/);
        }
      }
    }
  });

  it('keeps the dots of a name, and ends what Git says only once', () => {
    assert.equal(problemWords({ code: 'badRange', detail: '..' }, labels).sentence.includes('“..”'), true);
    assert.doesNotMatch(problemWords({ code: 'gitFailed', detail: 'fatal: no.' }, labels).sentence, /\.\./);
  });

  it('names what the reader named, and keeps what is for the log to the log', () => {
    assert.equal(problemWords({ code: 'unknownRevision', detail: 'v9' }, labels).sentence, '“v9” is not known here.');
    assert.doesNotMatch(problemWords({ code: 'notARepository', detail: '/home/x' }, labels).sentence, /home/);
  });
});
