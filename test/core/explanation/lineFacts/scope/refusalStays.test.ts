import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('a refusal of which only the text changes', () => {
  const code = (line: string): string => `def enter(user):\n    if user.closed:\n        ${line}\n    return user\n`;
  const told = async (before: string, after: string): Promise<string> =>
    said(
      await explained({
        title: 'Touch the entry',
        files: [{ path: 'shop/entry.py', old: code(before), new: code(after) }],
      }),
    );

  it('is told as one that stays', async () => {
    const page = await told('raise Refused("This account is closed")', 'raise Refused("You closed this account")');
    assert.match(page, /Of a refusal, only the text changes; what is refused stays as before/);
  });

  it('is told where the text goes', async () => {
    assert.match(
      await told('throw new Forbidden("This account is closed")', 'throw new Forbidden()'),
      /The text that came with a refusal goes; the refusal itself stays as before/,
    );
  });

  it('is not where something else changes with it, or nothing is refused', async () => {
    const refused = 'raise Refused("This account is closed")';
    assert.doesNotMatch(await told(refused, 'raise Closed("You closed this account")'), /Of a refusal/);
    assert.doesNotMatch(await told('say("This account is closed")', 'say("You closed this account")'), /Of a refusal/);
  });
});
