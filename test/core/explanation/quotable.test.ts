import assert from 'node:assert/strict';
import { quotable, readableTitle } from '../../../src/core/explanation/quotable.ts';

describe('a title that an outsider can read', () => {
  it('is read without the number of a ticket that holds a figure, and without a word to a tool', () => {
    assert.equal(quotable('AB2D-7131 Allow orders on Sundays'), 'Allow orders on Sundays');
    assert.equal(quotable('Allow orders on Sundays [skip ci]'), 'Allow orders on Sundays');
  });

  it('may name a company that writes itself with capitals inside', () => {
    assert.ok(readableTitle('Handle GitHub exceptions'));
    assert.ok(readableTitle('Support GitLab in the shop'));
  });

  it('is no list of names of code', () => {
    assert.ok(!readableTitle('Handle OvenDoor exceptions'));
    assert.ok(!readableTitle('LogFilePath setting'));
  });

  it('may leave a choice between two words of one form', () => {
    assert.ok(readableTitle('Add organisation/application figures'));
    assert.ok(!readableTitle('Mend config/routes'));
  });
});
