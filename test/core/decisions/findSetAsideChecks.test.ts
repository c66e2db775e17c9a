import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findSetAsideChecks } from '../../../src/core/decisions/detectors/findSetAsideChecks.ts';
import { fileView } from '../../../src/core/decisions/fileView.ts';

function effects(oldPath: string, path: string): readonly string[] {
  const view = fileView({
    path,
    oldPath,
    status: 'renamed',
    added: 0,
    removed: 0,
    content: { type: 'text', hunks: [] },
  });
  return findSetAsideChecks(view).map(({ effect }) => effect);
}

describe('checks that are kept where nothing runs them', () => {
  it('tells one that gets another ending or another folder', () => {
    for (const path of [
      '.github/workflows/tests.yml.disabled',
      '.github/workflows/tests.yml.bak',
      '.github/workflows/tests.md',
      '.github/workflows/off/tests.yml',
      '.github/workflows_disabled/tests.yml',
      '.github/archived/tests.yml',
    ])
      deepEqual(effects('.github/workflows/tests.yml', path), ['more'], path);
  });

  it('tells one that comes back', () => {
    deepEqual(effects('.github/workflows/off/tests.yml', '.github/workflows/tests.yml'), ['less']);
  });

  it('leaves another name, deliveries and settings that stood in the wrong folder', () => {
    deepEqual(effects('.github/workflows/tests.yml', '.github/workflows/checks.yml'), []);
    deepEqual(effects('.github/workflows/deploy.yml', '.github/workflows/deploy.yml.disabled'), []);
    deepEqual(effects('.github/workflows/dependabot.yml', '.github/dependabot.yml'), []);
    deepEqual(effects('.github/workflows/shared/tests.yml', '.github/workflows/off/tests.yml'), []);
  });
});
