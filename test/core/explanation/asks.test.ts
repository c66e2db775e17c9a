import assert from 'node:assert/strict';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { toPlainText } from '../../../src/core/render/toPlainText.ts';
import { explained } from '../explained.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { SourceTexts } from '../changeOf.ts';

const change = (path: string, old: string, now: string, title = 'Bread on Mondays'): SourceTexts => ({
  title,
  files: [{ path, old: `${old}\n`, new: `${now}\n` }],
});

async function asked(texts: SourceTexts, language: Language = 'en'): Promise<readonly string[]> {
  return (await explained(texts, language)).questions.map(({ text }) => text);
}

const link = (address: string): string =>
  `<template>\n  <p>Bread</p>\n  <a href="${address}">Our form</a>\n</template>`;
const parts = (name: string, version: string): string => `{ "dependencies": { "${name}": "${version}" } }`;

describe('what a page asks', () => {
  it('stands in the answer on decisions, and is not written a second time below', async () => {
    const explanation = await explained(
      change('src/Form.vue', link('https://forms.test/old'), link('https://forms.test/new')),
    );
    const [question] = explanation.questions;
    assert.ok(question);
    assert.ok(explanation.answers.decide.sentences.some(({ text }) => text === question.text));
    const page = toPlainText(explanation, { labels: pageLabels('en'), today: '2026-03-01', length: 'standard' });
    assert.equal(page.replace(/\s+/g, ' ').split(question.text).length, 2);
    assert.doesNotMatch(page, /Questions worth asking/);
  });

  it('is about the fact that it tells, by its name', async () => {
    assert.deepEqual(
      await asked(change('src/Form.vue', link('https://forms.test/old'), link('https://forms.test/new'))),
      ['Who looks after the page that “Our form” now opens, and does the old one stay for those who kept it?'],
    );
    assert.deepEqual(await asked(change('package.json', parts('oven', '^1.2.0'), parts('oven', '^2.0.0'))), [
      'Was everything that rests on “oven” tried with the new version?',
    ]);
    assert.deepEqual(
      await asked(
        change(
          'app/models.py',
          'class Oven(models.Model):\n    label = models.CharField()',
          'class Oven(models.Model):\n    label = models.CharField(max_length=50)',
        ),
      ),
      ['Where does the limit on “label” come from, and what happens to entries beyond it?'],
    );
  });

  it('is nothing where no fact raises a question', async () => {
    assert.deepEqual(await asked(change('src/Form.vue', link('/old'), link('/old').replace('Bread', 'Cake'))), []);
    assert.deepEqual(await asked(change('package.json', parts('oven', '^1.2.0'), parts('oven', '^1.3.0'))), []);
    assert.deepEqual(await asked(change('package.json', parts('eslint', '^8.2.0'), parts('eslint', '^9.0.0'))), []);
    assert.deepEqual(await asked(change('src/oven/bake.ts', 'bake(1);', 'bake(2);', 'fix: burnt bread')), []);
  });

  it('is asked in one question a sentence in French', async () => {
    const [text = ''] = await asked(
      change('src/Form.vue', link('https://forms.test/old'), link('https://forms.test/new')),
      'fr',
    );
    assert.match(
      text,
      /^Qui s’occupe de la page que «\u202fOur form\u202f» ouvre désormais\u202f\? L’ancienne reste-t-elle/,
    );
  });

  it('quotes what holds for a time only, unless it ends here', async () => {
    const temporary = (title: string): Promise<readonly string[]> =>
      asked(change('src/oven/bake.ts', 'bake(1);', 'bake(2);', title));
    assert.deepEqual(await temporary('Close the bakery on Mondays for now'), [
      'Until when does this hold, and who comes back to it: “Close the bakery on Mondays for now”?',
    ]);
    assert.deepEqual(await temporary('Remove the sign that was there for now'), []);
    assert.deepEqual(await temporary('Warn bakers for now-closed shops'), []);
  });

  it('is at most two things, the weightiest first', async () => {
    const { questions } = await explained({
      title: 'Close the bakery on Mondays for now',
      files: [
        {
          path: 'src/Form.vue',
          old: `${link('https://forms.test/old')}\n`,
          new: `${link('https://forms.test/new')}\n`,
        },
        {
          path: 'app/models.py',
          old: 'class Oven(models.Model):\n    label = models.CharField()\n',
          new: 'class Oven(models.Model):\n    label = models.CharField(max_length=50)\n',
        },
      ],
    });
    assert.equal(questions.length, 2);
  });

  it('asks where a figure comes from, unless it only counts on', async () => {
    const figure = (name: string, to: number): Promise<readonly string[]> =>
      asked(change('src/oven/heat.ts', `const ${name} = 132;`, `const ${name} = ${String(to)};`));
    assert.deepEqual(await figure('largestLoaf', 180), [
      'Where does the new figure for “largest loaf” come from, and who tried it?',
    ]);
    assert.deepEqual(await figure('ovenBuildNumber', 133), []);
  });

  it('is who loses sight of something, and who gets it', async () => {
    const page = (before: string, after: string): SourceTexts =>
      change('src/Oven.tsx', `<div>\n  ${before}\n  <p>Bread</p>\n</div>`, `<div>\n  ${after}\n  <p>Bread</p>\n</div>`);
    const [open, closed] = ['<OvenPanel />', '{user.isAdmin && <OvenPanel />}'];
    assert.match((await asked(page(open, closed))).join(' '), /^Who no longer sees “Oven panel”, is that intended/);
    assert.match((await asked(page(closed, open))).join(' '), /^Who sees “Oven panel” now that did not before/);
  });
});
