import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import {
  copiedFrom,
  isPrivateRepair,
  isUnfinished,
  leftToDo,
  saysOnlyHow,
  speedWithoutFigure,
} from '../../../src/core/explanation/authorNotes.ts';

const words = (body: string, title = 'Store orders'): { readonly title: string; readonly body: string } => ({
  title,
  body,
});
const files = [{ path: 'src/orders.ts', old: 'const a = 1;\n', new: 'const a = 2;\n' }];

describe('what a message leaves to be done by hand', () => {
  it('is quoted', () => {
    for (const [body, text] of [
      [
        'New shops set themselves up;\nexisting shops need the export flag set.',
        'existing shops need the export flag set',
      ],
      ['Existing files will need to be moved.', 'Existing files will need to be moved'],
      [
        'After this is deployed we need to run the task that sends orders again.',
        'After this is deployed we need to run the task that sends orders again',
      ],
      [
        'Note: before merging this, the old disk must be removed manually.',
        'Note: before merging this, the old disk must be removed manually',
      ],
      ['La tâche est à lancer après la mise en production.', 'La tâche est à lancer après la mise en production'],
      ["Don't forget to run `orders:refresh`.", "Don't forget to run orders:refresh"],
    ] as const)
      assert.equal(leftToDo(words(body)), text);
  });

  it('is not seen where nothing is left, where it is about tests, or where a form asks for it', () => {
    for (const body of [
      'Existing shops need no change.',
      'Existing tests need to be updated to the new list.',
      'This task has already been run and doesn’t need to be run again.',
      'To decide whether an existing order needs to be sent.',
      '- [ ] After deploy, we need to run the tasks',
      '## How to test\nAfter deploying, you need to run the export.',
      'When deploy fails, delete the failed group.',
    ])
      assert.equal(leftToDo(words(body)), undefined, body);
  });

  it('stands under dates', async () => {
    const body = 'Existing shops must be moved by hand to the new list.';
    const page = await explained({ title: 'Store orders', body, files });
    assert.equal(page.answers.dates.direction, 'unclear');
    assert.match(
      page.answers.dates.sentences.map(({ text }) => text).join(' '),
      /remains to be done by hand: “Existing shops must be moved/,
    );
    assert.doesNotMatch(said(await explained({ title: 'Store orders', files })), /remains to be done/);
  });
});

describe('how an author presents a change', () => {
  it('is asked about where it is unfinished', async () => {
    assert.match(said(await explained({ title: 'WIP: new order list', files })), /marks this change as unfinished/);
    assert.match(said(await explained({ title: 'Liste des commandes (wip)', files }, 'fr')), /comme inachevé/);
    for (const title of ['Draft invoices can be sent', 'Wipe old orders', 'Revert "WIP: new order list"'])
      assert.equal(isUnfinished(title), false, title);
  });

  it('is asked about where a repair was made in private', async () => {
    assert.match(said(await explained({ title: 'Merge commit from fork', files })), /Which weakness was it/);
    assert.equal(isPrivateRepair('Merge commits from fork of the shop'), false);
  });

  it('is asked about where speed has no figure', async () => {
    assert.match(said(await explained({ title: 'Speed up the order list', files })), /gives no figure/);
    assert.equal(
      speedWithoutFigure(words('It takes 3 seconds instead of 12.', 'Speed up the order list'), true),
      false,
    );
    assert.equal(speedWithoutFigure(words('', 'Speed up the tests'), true), false);
    assert.equal(speedWithoutFigure(words('', 'Add an order list'), false), false);
  });

  it('says where the change was made first', async () => {
    assert.match(
      said(await explained({ title: 'Store orders', body: 'GitOrigin-RevId: 0123456789abcdef', files })),
      /another store of code/,
    );
    assert.match(
      said(await explained({ title: 'Store orders', body: '(cherry picked from commit 0123456789abcdef)', files })),
      /first made elsewhere/,
    );
    assert.equal(copiedFrom(words('We cherry picked the best orders.')), undefined);
  });

  it('is no deed where it only says that somebody asked for it', async () => {
    for (const title of [
      'Address review feedback',
      'fix(shop): Review',
      'PR feedback',
      'Apply suggestions from code review',
    ])
      assert.equal(saysOnlyHow(title), true, title);
    for (const title of ['Add a review page', 'Fix reviews of orders', 'Show customer feedback'])
      assert.equal(saysOnlyHow(title), false, title);
    assert.doesNotMatch((await explained({ title: 'fix: Review', files })).headline.text, /tidying|repair/i);
  });
});
