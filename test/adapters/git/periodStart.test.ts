import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { periodStart } from '../../../src/adapters/git/periodStart.ts';

function git(words: string): string | undefined {
  const start = periodStart(words);
  return start?.type === 'time' ? start.git : undefined;
}

describe('periodStart', () => {
  it('reads days, with their hour where one is given', () => {
    equal(git('2026-03-01'), '2026-03-01T00:00:00');
    equal(git('since 2026-03-01'), '2026-03-01T00:00:00');
    equal(git('2026-03-01 09:30'), '2026-03-01T09:30');
    equal(git('2026-03-01T09:30:00+02:00'), '2026-03-01T09:30:00+02:00');
    equal(git('1 March 2026'), '2026-03-01T00:00:00');
    equal(git('1er mars 2026'), '2026-03-01T00:00:00');
    equal(git('depuis le 15 août 2026'), '2026-08-15T00:00:00');
  });

  it('reads the words that people use, in English and in French', () => {
    for (const words of [
      'last week',
      '1 week ago',
      'a week ago',
      'la semaine dernière',
      'il y a une semaine',
      '1 semaine',
    ])
      equal(git(words), '1 week ago', words);
    equal(git('2 weeks ago'), '2 week ago');
    equal(git('il y a 2 semaines'), '2 week ago');
    equal(git('le mois dernier'), '1 month ago');
    equal(git('l’année dernière'), '1 year ago');
    equal(git('hier'), git('yesterday'));
    equal(git('aujourd’hui'), git('today'));
    equal(git('lundi'), git('last monday'));
    equal(git('lundi dernier'), git('Monday'));
    for (const words of ['last tag', 'Last-Tag', 'le dernier tag', 'since the last tag'])
      deepEqual(periodStart(words), { type: 'lastTag' }, words);
  });

  it('lets no other words through, nor a day or an hour that there is not', () => {
    for (const words of [
      '',
      'nonsense',
      'next week',
      'last tuesday week',
      '2026-02-31',
      '31 février 2026',
      '0000-01-01',
      '2026-11-01 25:99',
      '2026-11-01 --all',
      'last minute',
      'il y a longtemps',
      '3 parsecs ago',
    ])
      equal(periodStart(words), undefined, words);
  });

  it('reaches back as far as Git counts, and never ahead', () => {
    const seconds = (words: string): number =>
      Number(execFileSync('git', ['rev-parse', `--since=${git(words) ?? ''}`], { encoding: 'utf8' }).split('=')[1]);
    const now = Date.now() / 1000;
    for (const words of ['1 week ago', 'monday', 'hier', 'today', '40 years ago', '99999 years ago', '99999 days ago'])
      equal(seconds(words) < now - 1 || words === 'today', true, words);
    equal(seconds('99999 years ago') < 1_000_000, true);
  });
});
