import assert from 'node:assert/strict';
import { listEntries, releaseEntries } from '../../../src/core/explanation/listEntries.ts';

describe('the entries of a list of changes', () => {
  it('are what is new and repaired, without numbers, names of parts, links and work of the team', () => {
    assert.deepEqual(
      listEntries([
        '## [1.2.0](https://example.com/compare) (2024-01-02)',
        '### Features',
        '* **shop:** show the price of each loaf ([#12](https://example.com/12)) ([abcdef0](https://example.com/c/abcdef0)), closes [#9](https://example.com/9)',
        '* let customers choose the hour',
        '  of their order (#13)',
        '### Bug Fixes',
        '- fix the colour of the order button @baker',
        '### Dependencies',
        '- Bump flour from 1.0.0 to 1.1.0',
      ]),
      [
        'show the price of each loaf',
        'let customers choose the hour of their order',
        'fix the colour of the order button',
      ],
    );
  });

  it('are none under a heading that turns their sense round', () => {
    for (const heading of ['Removed', 'Deprecated', 'Known issues', 'Planned for the next version', 'Supprimé'])
      assert.deepEqual(listEntries([`### ${heading}`, '- payments by card in the shop']), []);
  });

  it('are at most four, those of what is new first', () => {
    const fixes = Array.from({ length: 5 }, (_, at) => `- fix the price of loaf number ${String(at)}`);
    const shown = listEntries(['### Fixed', ...fixes, '### Added', '- customers can now order cakes']);
    assert.equal(shown.length, 4);
    assert.ok(shown.includes('customers can now order cakes'));
  });

  it('stand in the message of a version too, but not in one that takes a version of others, nor in a form', () => {
    const body = '## What’s new in 2.1\n\n* Les clients peuvent choisir la couleur du gâteau';
    assert.deepEqual(releaseEntries({ title: 'chore(release): 2.1.0', body }), [
      'Les clients peuvent choisir la couleur du gâteau',
    ]);
    assert.deepEqual(releaseEntries({ title: 'Bump flour from 2.0.0 to 2.1.0', body }), []);
    assert.deepEqual(releaseEntries({ title: 'Warm the oven', body }), []);
    assert.deepEqual(releaseEntries({ title: 'Revert "Release 2.1.0"', body }), []);
    assert.deepEqual(releaseEntries({ title: 'Show old versions of a cake', body }), []);
    assert.deepEqual(
      releaseEntries({ title: 'Release 2.1.0', body: '## Checklist\n- [ ] customers can read the new notice' }),
      [],
    );
    assert.deepEqual(
      releaseEntries({ title: 'Release 2.1.0', body: '### Bug Fixes\n* refactor the oven controller' }),
      [],
    );
  });
});
