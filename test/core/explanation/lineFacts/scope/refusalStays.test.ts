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

  it('is not where the text is what a condition asks, or stands on a line of its own below', async () => {
    assert.doesNotMatch(
      await told('if not user.can("edit articles"): abort(403)', 'if not user.can("publish articles"): abort(403)'),
      /Of a refusal/,
    );
    assert.doesNotMatch(
      await told('raise Closed("shut") if state == "in delivery"', 'raise Closed("shut") if state == "in preparation"'),
      /Of a refusal/,
    );
    const below = (text: string): string => `raise Refused()\n    charge(card, "${text}")`;
    assert.doesNotMatch(await told(below('basic monthly plan'), below('premium yearly plan')), /Of a refusal/);
    const within = (text: string): string => `raise Refused(\n            "${text}"\n        )`;
    assert.match(await told(within('This account is closed'), within('You closed this account')), /Of a refusal/);
  });

  it('is not where something else changes with it, or nothing is refused', async () => {
    const refused = 'raise Refused("This account is closed")';
    assert.doesNotMatch(await told(refused, 'raise Closed("You closed this account")'), /Of a refusal/);
    assert.doesNotMatch(await told('say("This account is closed")', 'say("You closed this account")'), /Of a refusal/);
  });
});
