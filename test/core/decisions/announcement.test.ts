import assert from 'node:assert/strict';
import { announcementsIn } from '../../../src/core/decisions/announced/announcement.ts';

describe('what a title announces', () => {
  const acts = (words: string): readonly string[] => announcementsIn({ words, marks: '' }).map(({ act }) => act);

  it('is no removal where one of two remains', () => {
    assert.deepEqual(acts('Remove duplicate rate limiter'), []);
    assert.deepEqual(acts('Supprime les doublons de sauvegarde'), []);
    assert.deepEqual(acts('Remove rate limiter'), ['remove']);
    assert.deepEqual(acts('Prevent duplicate payments').includes('remove'), false);
  });
});
