import assert from 'node:assert/strict';
import { readableTitle } from '../../../src/core/explanation/quotable.ts';

describe('a title that an outsider can read', () => {
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
