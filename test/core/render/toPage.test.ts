import assert from 'node:assert/strict';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import { formatDay, formatShare } from '../../../src/core/render/formatDay.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { problemWords, type ProblemCode } from '../../../src/core/render/problemWords.ts';
import { proofTargets } from '../../../src/core/render/proofTargets.ts';
import { toPage } from '../../../src/core/render/toPage.ts';
import { sampleExplanation } from './sampleExplanation.ts';

const labels = pageLabels('en');

describe('toPage', () => {
  it('numbers the decisions and lets each sentence point at those that prove it', () => {
    const page = toPage(sampleExplanation, labels);
    assert.deepEqual(
      page.headline.decisions.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.equal(page.headline.decisions[0]?.label, 'See decision 1');
  });

  it('gives every proof an id that leads to its place, and no other', () => {
    const page = toPage(sampleExplanation, labels);
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

  it('shows seven decisions at first and says how many more there are', () => {
    const [first] = sampleExplanation.decisions;
    assert.ok(first);
    const page = toPage({ ...sampleExplanation, decisions: Array.from({ length: 8 }, () => first) }, labels);
    assert.equal(page.decisions.shown, 7);
    assert.equal(page.decisions.more, 'Show 1 more decision');
    assert.equal(toPage(sampleExplanation, labels).decisions.more, '');
  });

  it('says what was read in words', () => {
    const text = (files: number, read: number): string =>
      toPage({ ...sampleExplanation, coverage: { files, read, notRead: [] } }, labels).coverage.text;
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
    const { coverage } = toPage({ ...sampleExplanation, coverage: { files: 60, read: 0, notRead } }, labels);
    assert.equal(coverage.notReadTitle, 'Not read: 60 files');
    assert.equal(coverage.notRead.length, 51);
    assert.equal(coverage.notRead.at(-1), 'and 10 more files');
  });

  it('names a revision as people do where it has a name, and shortens it where it has none', () => {
    const facts = (subject: Partial<Explanation['subject']>): readonly string[] =>
      toPage({ ...sampleExplanation, subject: { ...sampleExplanation.subject, ...subject } }, labels).subject.facts;
    const ref = 'a'.repeat(40);
    const base = 'b'.repeat(40);
    assert.equal(facts({ kind: 'commit', ref, base })[0], 'for the team: aaaaaaaa');
    assert.equal(
      facts({ kind: 'branch', ref, base, refName: 'feature/x', baseName: 'main' })[0],
      'from main to feature/x',
    );
  });

  it('speaks of a file as something that is, and does not point at it again and again', () => {
    const page = toPage(
      {
        ...sampleExplanation,
        subject: { kind: 'file', title: 'config/app.json', files: 1, added: 0, removed: 0 },
        questions: [{ text: 'Who uses it?', origin: 'facts', proofs: ['file:config/app.json', 'file:src/server.ts'] }],
      },
      labels,
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
      toPage(sampleExplanation, labels).makeup.bars.map(({ label, text }) => `${label} ${text}`),
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
