import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const change = async (old: string, now: string): Promise<string> =>
  said(await explained({ title: 'Bakers', files: [{ path: 'lib/bakers.ts', old: `${old}\n`, new: `${now}\n` }] }));

describe('an invitation that no longer goes out', () => {
  it('is told where an account is made in its place, and asks who tells the people', async () => {
    const page = await change(
      'const { error } = await auth.admin.inviteUserByEmail(address);',
      'const { error } = await auth.admin.createUser({ email: address });',
    );
    assert.match(page, /An account is made at once where an invitation went out before/);
    assert.match(page, /Who tells people who are added in this way/);
  });

  it('is not told where one still goes out, or where a function only gets another name', async () => {
    const both = await change(
      'await auth.inviteUserByEmail(address);',
      'await auth.createUser(address);\nawait sendInvitation(address);',
    );
    const renamed = await change(
      'function sendInvitation(address) {\n  post(address);\n}\nsendInvitation(one);',
      'function addUser(address) {\n  post(address);\n}\naddUser(one);',
    );
    for (const page of [both, renamed]) assert.doesNotMatch(page, /made at once/);
  });
});
