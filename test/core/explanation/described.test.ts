import assert from 'node:assert/strict';
import { authorReasons } from '../../../src/core/explanation/authorReasons.ts';
import { wholeStart } from '../../../src/core/explanation/writtenText.ts';
import { explained } from '../explained.ts';
import type { SourceTexts } from '../changeOf.ts';

async function said(texts: SourceTexts): Promise<string> {
  const { answers } = await explained(texts);
  return [answers.customers, answers.spending, answers.dates, answers.decide]
    .flatMap(({ sentences }) => sentences)
    .map(({ text }) => text)
    .join('\n');
}

describe('what outsiders are newly told', () => {
  it('is quoted from the description of a contract, where the sentence was not there before', async () => {
    const old = 'loaf:\n  description: Gives the loaves of one shop to a partner.\n';
    const now =
      'loaf:\n  description: Gives the loaves of one shop to a partner. The answer also holds the weight of each loaf.\n';
    const texts: SourceTexts = {
      title: 'Give more in the answer',
      files: [
        { path: 'config/openapi/v1.yaml', old, new: now },
        { path: 'src/loaf.rb', old: 'a\n', new: 'b\n' },
      ],
    };
    const page = await said(texts);
    assert.match(page, /partner programs follow now says: “The answer also holds the weight of each loaf”/);
    assert.doesNotMatch(page, /“Gives the loaves/);
  });

  it('names the fields that a contract gains', async () => {
    const old = 'loaf:\n  properties:\n      name:\n        type: string\n';
    const texts: SourceTexts = {
      title: 'Give more in the answer',
      files: [
        { path: 'config/openapi/v1.yaml', old, new: `${old}      weight:\n        type: integer\n` },
        { path: 'src/loaf.rb', old: 'a\n', new: 'b\n' },
      ],
    };
    assert.match(await said(texts), /described to partner programs gains a field: “weight”/);
  });

  it('is quoted from the help of a setting, and not taken for a refusal', async () => {
    const texts: SourceTexts = {
      title: 'Add a setting for cold ovens',
      files: [
        {
          path: 'cmd/flags.go',
          old: 'package cmd\n',
          new: 'package cmd\nUsage:   "Cold ovens are reported as failed. Until version 4 this is ignored by default.",\n',
        },
      ],
    };
    assert.match(await said(texts), /help of a setting.*“Cold ovens are reported as failed”.*ignored by default”/);
    assert.doesNotMatch(await said(texts), /refuse or report/);
  });

  it('holds a number in the place of its name', async () => {
    const texts: SourceTexts = {
      title: 'Limit the loaves',
      files: [
        {
          path: 'app/orders/check.rb',
          old: 'a\n',
          new: 'MAX_LOAVES = 1_500\nreturn fail("Loaves must be between one and #{MAX_LOAVES} a day")\n',
        },
      ],
    };
    assert.match(await said(texts), /between one and 1,500 a day/);
  });
});

describe('a text that is cut', () => {
  it('ends with a sentence, or is left out where its main clause would be lost', () => {
    const long = 'and so on with many more words than anybody would want to read in passing on a page';
    assert.equal(wholeStart(`Bread is sold from six. To keep it warm, ${long}`), 'Bread is sold from six');
    assert.equal(wholeStart(`To keep the bread warm until the evening, ${long}, ask the baker`), undefined);
    assert.match(wholeStart(`The bread is kept warm until the evening, ${long}`) ?? '', /…$/);
    assert.equal(wholeStart('Bread is sold'), 'Bread is sold');
  });
});

describe('what an author says was wrong', () => {
  it('stands before what names code', () => {
    const body =
      'The first order of a new shop failed with `no oven` at once.\n\nBakeOven is now the only owner of the oven, so that shops need not share it.';
    assert.deepEqual(authorReasons({ title: 'Set up ovens first', body }), [
      'The first order of a new shop failed at once',
    ]);
  });
});
