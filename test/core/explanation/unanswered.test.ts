import assert from 'node:assert/strict';
import { isUnanswered } from '../../../src/core/explanation/unanswered.ts';

describe('what an author says was deleted', () => {
  const gone = ['client/app/orders/bread-tags.js', 'web/pages/GiftCards/index.tsx'];

  it('is not quoted where nothing that leaves is called so', () => {
    assert.equal(isUnanswered('Delete the old bread orders page', gone), true);
    assert.equal(isUnanswered('Supprime la page des pains', gone), false);
    assert.equal(isUnanswered('Supprime l’ancienne gift page', []), true);
  });

  it('stays where a file answers to it, or where no page or file is meant', () => {
    assert.equal(isUnanswered('Delete bread tags page', gone), false);
    assert.equal(isUnanswered('Removed the unused gift card screens.', gone), false);
    assert.equal(isUnanswered('Remove the limit of ten loaves', gone), false);
    assert.equal(isUnanswered('Delete the page', gone), false);
  });
});
