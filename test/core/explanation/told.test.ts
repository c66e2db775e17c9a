import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explained } from '../explained.ts';
import type { SourceTexts } from '../changeOf.ts';

/** Machines of one family a letter: the same step of several would be one decision. */
function machines(names: readonly string[], size: string): string {
  return names
    .map((name, at) => `resource "aws_instance" "${name}" {\n  instance_type = "${families[at] ?? 't3'}.${size}"\n}\n`)
    .join('\n');
}

const names = ['orders', 'reports', 'search', 'stock', 'web'];
const families = ['m5', 'm6i', 'c5', 'c6i', 'r5'];

const fiveMachines: SourceTexts = {
  title: 'chore: get ready for December',
  files: [{ path: 'infra/production/main.tf', old: machines(names, 'large'), new: machines(names, 'xlarge') }],
};

describe('decisions that do the same', () => {
  it('are told by one in words and the others by their numbers, and none is left to be counted', async () => {
    const { answers, decisions } = await explained(fiveMachines);
    assert.equal(decisions.length, 5);
    assert.deepEqual(
      answers.spending.sentences.map(({ text }) => text),
      ['The monthly bill goes up: the rented machine “orders” doubles in size; see points 2, 3, 4 and 5 too.'],
    );
    assert.equal(answers.spending.sentences[0]?.proofs.length, 10);
  });

  it('call for one question, which is asked once and counted once', async () => {
    const { answers } = await explained(fiveMachines);
    assert.deepEqual(
      answers.decide.sentences.map(({ text }) => text),
      ['Ask the team: Which measure says that we need the bigger size, and what does it add per month?'],
    );
  });

  it('are named in each language by its own words, the question small after a colon in French', async () => {
    const { answers } = await explained(fiveMachines, 'fr');
    assert.match(answers.spending.sentences[0]?.text ?? '', /\u202f; voir aussi les points 2, 3, 4 et 5\.$/u);
    assert.match(answers.decide.sentences[0]?.text ?? '', /\u202f: quelle mesure /u);
  });
});

describe('decisions of two kinds that do the same', () => {
  it('follow each other, and the second does not start like the first', async () => {
    const { answers } = await explained({
      title: 'Skip the test of orders and comment out the refresh for now',
      files: [
        { path: 'test/orders.test.ts', old: "it('bakes', bake);\n", new: "it.skip('bakes', bake);\n" },
        { path: 'src/stock.ts', old: 'b();\nrefresh(stock);\nc();\n', new: 'b();\n// refresh(stock);\nc();\n' },
      ],
    });
    assert.deepEqual(
      answers.dates.sentences.map(({ text }) => text.split(':')[0]),
      ['With no day set', 'Likewise'],
    );
  });
});

describe('what has to be planned once', () => {
  it('is told by what it takes: a test, a release, or time for others', async () => {
    const upgrade = await explained({
      title: 'chore: renew',
      files: [{ path: '.nvmrc', old: '20\n', new: '22\n' }],
    });
    assert.match(upgrade.answers.dates.sentences[0]?.text ?? '', /^Time to test, once: /);
    const erased = await explained({
      title: 'chore: tidy up',
      files: [{ path: 'db/migrations/0002_drop.sql', new: 'DROP TABLE loyalty_cards;\n' }],
    });
    assert.match(erased.answers.dates.sentences[0]?.text ?? '', /^To be planned for the release: /);
  });
});

describe('a day in a note', () => {
  const note = (day: string): SourceTexts => ({
    title: 'feat: orders',
    subject: { date: '2026-11-20' },
    files: [{ path: 'src/orders.ts', old: 'a();\n', new: `// TODO ${day}: check again\na();\n` }],
  });

  it('is kept where it lies ahead of the change', async () => {
    const { calendar } = await explained(note('2026-12-24'));
    assert.deepEqual(
      calendar.map(({ date }) => date),
      ['2026-12-24'],
    );
  });

  it('is no day to keep where the note was written on it', async () => {
    const { calendar, decisions } = await explained(note('2026-11-20'));
    assert.equal(decisions.length, 1);
    assert.deepEqual(calendar, []);
  });
});

describe('a note that puts work off', () => {
  it('leaves nothing to schedule where it names no day', async () => {
    const noted = async (note: string): Promise<string> =>
      (
        await explained({
          title: 'Orders',
          files: [{ path: 'src/orders.ts', old: 'a();\n', new: `// TODO${note}: check again\na();\n` }],
        })
      ).answers.dates.sentences
        .map(({ text }) => text)
        .join(' ');
    assert.match(await noted(''), /^Nothing to schedule was found\.$/);
    assert.match(await noted(' 2031-05-04'), /4 May 2031/);
  });
});
