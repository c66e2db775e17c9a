import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

describe('what is said of personal data', () => {
  const told = async (path: string, line: string): Promise<string> =>
    said(await explained({ title: 'Fix the desk', files: [{ path, old: 'start\n', new: `start\n${line}\n` }] }));
  const denied = /no new use of personal data/;

  it('denies no new use where a line may keep or send some', async () => {
    assert.doesNotMatch(await told('src/desk.py', 'send_reminder(visitor, reply_to=visitor.email)'), denied);
    assert.doesNotMatch(await told('app/desk.rb', 'payload[:remote_ip] = request.remote_ip'), denied);
    assert.doesNotMatch(
      await told('db/migrate/20260101000000_add_note.rb', '    add_column :visitors, :note, :string'),
      denied,
    );
  });

  it('denies it where lines only show or name it, or do neither', async () => {
    assert.match(await told('src/desk.py', 'label = "email"'), denied);
    assert.match(await told('src/desk.py', 'heat(oven)'), denied);
  });
});
