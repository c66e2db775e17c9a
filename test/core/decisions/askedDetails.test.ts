import { strict as assert } from 'node:assert';
import { askedDetails } from '../../../src/core/decisions/merge/askedDetails.ts';
import type { Finding, Sighting } from '../../../src/core/decisions/finding.ts';

function note(text: string, given: Partial<Finding> = {}): Finding {
  return {
    kind: 'work-postponed',
    thing: 'work-postponed',
    effect: 'more',
    grade: 'A',
    facts: {},
    evidence: [{ path: 'src/oven.py', side: 'new', line: 1, text }],
    ...given,
  };
}

function work(added: number): readonly Sighting[] {
  return [
    {
      family: 'interface',
      thing: 'src/oven.py',
      sign: 'kept',
      via: 'size',
      facts: { added, removed: 2 },
      evidence: [],
    },
  ];
}

function gradesOf(findings: readonly Finding[], added: number, several = false): string {
  return askedDetails(findings, { sightings: work(added), several })
    .map(({ grade }) => grade)
    .join('');
}

describe('details that are only asked about', () => {
  const tidy = note('# TODO: use the other list here');

  it('tells a note that the change is about, and asks about one beside much that is new', () => {
    assert.equal(gradesOf([tidy], 20), 'A');
    assert.equal(gradesOf([tidy], 200), 'C');
    assert.equal(gradesOf([tidy], 200, true), 'A');
  });

  it('tells one that is dated, or that others would notice', () => {
    assert.equal(gradesOf([note('# TODO by 2027-01-01', { due: '2027-01-01' })], 900), 'A');
    assert.equal(gradesOf([note('# TODO: ask for permission first')], 200), 'A');
    assert.equal(gradesOf([note('# provisoire : le four du voisin')], 100), 'A');
    assert.equal(gradesOf([note('# FIXME this is not exactly correct at night')], 100), 'A');
  });

  it('tells many of them', () => {
    assert.equal(gradesOf([tidy, tidy, tidy, tidy], 100), 'AAAA');
    assert.equal(gradesOf([tidy, tidy], 100), 'CC');
  });

  it('asks beside very much that is new, unless it is in doubt who may do what', () => {
    assert.equal(gradesOf([note('# FIXME this is not exactly correct at night')], 200), 'C');
    assert.equal(gradesOf([tidy, tidy, tidy, tidy], 200), 'CCCC');
    assert.equal(gradesOf([note('# provisoire : le four du voisin', { severity: 'medium' })], 200), 'A');
    assert.equal(gradesOf([note('# TODO: check that the owner asks, otherwise 401')], 200), 'A');
  });

  it('asks about lines put aside in large work, unless they guarded something', () => {
    const parked = note('# bake(bread)', { kind: 'code-parked' });
    assert.equal(gradesOf([parked], 20), 'A');
    assert.equal(gradesOf([parked], 200), 'C');
    assert.equal(gradesOf([{ ...parked, severity: 'medium' }], 200), 'A');
  });

  it('asks about a task that comes with large work, and tells one that runs more often', () => {
    const task = note('crontab(hour="2")', { kind: 'schedule' });
    assert.equal(gradesOf([task], 20), 'A');
    assert.equal(gradesOf([task], 200), 'C');
    assert.equal(gradesOf([{ ...task, facts: { from: 1, to: 24 } }], 200), 'A');
  });

  it('leaves the other kinds as they are', () => {
    assert.equal(gradesOf([note('it.skip("bakes")', { kind: 'checks-paused' })], 200), 'A');
  });
});
