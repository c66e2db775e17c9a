import assert from 'node:assert/strict';
import { corrected } from '../../../src/core/explanation/corrected.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { sampleExplanation, sampleInFrench } from './sampleExplanation.ts';
import { toIcs } from '../../../src/core/render/toIcs.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';

const written = (explanation: Explanation, today = '2026-11-23'): string =>
  toIcs(explanation, { labels: pageLabels(explanation.language), today });

/** As a calendar reads it: folded lines joined again. */
const lines = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('toIcs', () => {
  it('says who reviewed it, and keeps the name of a date whose words were corrected', () => {
    const [entry] = sampleExplanation.calendar;
    assert.ok(entry);
    const explanation = corrected(sampleExplanation, new Map([[entry.what.text, 'The check is back.']]));
    const text = written({ ...explanation, reviewed: { by: 'Ada', date: '2026-11-22' } });
    const uid = (of: string): string | undefined => lines(of).find((line) => line.startsWith('UID'));
    assert.ok(lines(text).includes('SUMMARY:The check is back'));
    assert.match(text, /Reviewed by Ada on 22 November 2026\./);
    assert.equal(uid(text), uid(written(sampleExplanation)));
  });

  it('writes each date as a whole day, with what it is', () => {
    const all = lines(written(sampleExplanation));
    assert.deepEqual(
      all.filter((line) => /^(?:BEGIN|END|DTSTART|DTEND|SUMMARY)/.test(line)),
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20261201',
        'DTEND;VALUE=DATE:20261202',
        'SUMMARY:The skipped check is to be switched on again',
        'END:VEVENT',
        'END:VCALENDAR',
      ],
    );
  });

  it('keeps the name of a date when it is written again on another day', () => {
    const names = (today: string): readonly string[] =>
      lines(written(sampleExplanation, today)).filter((line) => line.startsWith('UID:'));
    assert.equal(names('2026-11-23').length, 1);
    assert.deepEqual(names('2026-11-23'), names('2026-11-30'));
  });

  it('cuts no line over 75 bytes and no character, and escapes what has a meaning there', () => {
    const text = 'Fin du support ; à prévoir, même « l’été » : '.repeat(4).trim();
    const entry = { date: '2027-01-31', what: { text, origin: 'facts', proofs: ['e1'] } } as const;
    const file = written({ ...sampleInFrench, calendar: [entry] });
    for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    const summary = lines(file).find((line) => line.startsWith('SUMMARY:'));
    assert.equal(summary, `SUMMARY:${text.replaceAll(';', '\\;').replaceAll(',', '\\,')}`);
    assert.match(file, /DTEND;VALUE=DATE:20270201\r\n/);
  });

  it('is nothing where there is no date', () => {
    assert.equal(written({ ...sampleExplanation, calendar: [] }), '');
  });
});
