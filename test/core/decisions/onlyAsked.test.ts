import { strict as assert } from 'node:assert';
import { onlyAsked } from '../../../src/core/decisions/merge/onlyAsked.ts';
import type { Finding, Sighting } from '../../../src/core/decisions/finding.ts';

const loaves = 'src/loaves.py';

function finding(kind: string, text: string, given: Partial<Finding> = {}, side: 'old' | 'new' = 'new'): Finding {
  return {
    kind,
    thing: kind,
    effect: 'less',
    grade: 'B',
    facts: {},
    evidence: [{ path: loaves, side, line: 1, text }],
    ...given,
  };
}

function gradesOf(findings: readonly Finding[], sightings: readonly Sighting[] = [], several = false): string {
  return onlyAsked(findings, { sightings, several })
    .map(({ grade }) => grade)
    .join('');
}

const written: Sighting = {
  family: 'line',
  thing: loaves,
  sign: 'kept',
  via: 'size',
  facts: { added: 400, removed: 300 },
  evidence: [],
};

const changed = { effect: 'unclear' } as const;

describe('what is only asked', () => {
  it('tells a check, and asks about one inside the work that goes or comes with much', () => {
    assert.equal(gradesOf([finding('access-checked', '@login_required')]), 'B');
    assert.equal(gradesOf([finding('access-checked', 'before_action :require_baker')]), 'B');
    const refusal = '    return res.status(403).json({';
    assert.equal(gradesOf([finding('access-checked', refusal)]), 'B');
    assert.equal(gradesOf([finding('access-checked', refusal)], [written]), 'C');
    assert.equal(gradesOf([finding('access-checked', refusal, { effect: 'more' }, 'old')]), 'C');
    const guest = finding('access-checked', 'if (!this.baker.isLogged()) {', { effect: 'more' }, 'old');
    assert.equal(gradesOf([guest]), 'B');
    assert.equal(gradesOf([finding('access-checked', '@require_setting("OVEN")')], [written]), 'C');
    assert.equal(gradesOf([finding('access-checked', "ensure_authorized('oven')")]), 'B');
  });

  it('tells who may embed our pages, and asks about what only developers’ machines do', () => {
    const order = "headers: frame-ancestors 'self'";
    assert.equal(gradesOf([finding('who-may-embed', order, changed)]), 'B');
    assert.equal(gradesOf([finding('who-may-embed', `${order} http://localhost:3000`, changed)]), 'C');
    const atHome = { path: 'deploy/dev/loaves.yaml', side: 'new', line: 1, text: order } as const;
    assert.equal(gradesOf([finding('who-may-embed', order, { ...changed, evidence: [atHome] })]), 'C');
  });

  it('tells a name alone in the list of what an answer holds', () => {
    const listed = { path: 'bakery/serializers/baker.py', side: 'new', line: 1, text: '"email",' } as const;
    const more = { effect: 'more' } as const;
    assert.equal(gradesOf([finding('people-handed-out', '', { ...more, evidence: [listed] })]), 'B');
    assert.equal(gradesOf([finding('people-handed-out', '"email",', more)]), 'C');
    const built = { ...listed, text: 'email: baker.email,' };
    assert.equal(gradesOf([finding('people-handed-out', '', { ...more, evidence: [built] })]), 'C');
  });

  it('tells a right in the place of another and a row of a list, and asks about a condition', () => {
    const before = finding('rights-changed', 'authorize loaf, :can_bake?', changed, 'old');
    const after = finding('rights-changed', 'authorize loaf, :can_see?', changed);
    assert.equal(gradesOf([before, after]), 'BB');
    assert.equal(gradesOf([before, after], [written]), 'CC');
    assert.equal(
      gradesOf([
        finding('rights-changed', 'may("BAKER")', changed, 'old'),
        finding('rights-changed', 'may("HEAD_BAKER")', changed),
      ]),
      'CC',
    );

    assert.equal(gradesOf([finding('rights-changed', '  Permission.LOAF_DELETE,', changed)]), 'B');
    assert.equal(gradesOf([finding('rights-changed', 'baker = Role.MEMBER', changed)]), 'C');
  });

  it('tells a question about a right that comes alone, and asks where one goes, where much moves and on a screen', () => {
    const comes = finding('rights-changed', 'if (!baker.isMaster) {', changed);
    const goes = finding('rights-changed', 'if (!baker.isMaster) {', changed, 'old');
    assert.equal(gradesOf([comes]), 'B');
    assert.equal(gradesOf([goes]), 'C');
    assert.equal(gradesOf([comes, goes]), 'CC');
    assert.equal(gradesOf([comes], [written]), 'C');
    assert.equal(
      gradesOf([{ ...comes, evidence: comes.evidence.map((one) => ({ ...one, path: 'src/Loaf.vue' })) }]),
      'C',
    );
    assert.equal(gradesOf([finding('rights-changed', 'const BAKER_ROLES = [a || b];', changed)]), 'C');
  });

  it('tells a rule that comes in a file of rules, and asks about one that is written otherwise', () => {
    const rule = { path: 'app/policies/loaf_policy.rb', side: 'new', line: 3, text: '    baker.owner?' } as const;
    const old = { ...rule, side: 'old', text: '    baker.is_owner && baker.trusted' } as const;
    const comes = finding('rights-changed', '', { ...changed, evidence: [rule] });
    assert.equal(gradesOf([comes]), 'B');
    assert.equal(gradesOf([comes, finding('rights-changed', '', { ...changed, evidence: [old] })]), 'CC');
  });

  it('asks about single words of code where much is written anew, unless many changes are read as one', () => {
    const own = finding('own-things-only', 'where: { id, bakerId }');
    assert.equal(gradesOf([own]), 'B');
    assert.equal(gradesOf([own], [written]), 'C');
    assert.equal(gradesOf([own], [written], true), 'B');
  });

  it('leaves alone what is about no exposure', () => {
    assert.equal(gradesOf([finding('clean-stop', 'stop()')], [written]), 'B');
  });

  it('tells what the author speaks of as well, in the same direction', () => {
    const refusal = finding('access-checked', '    return res.status(403).json({');
    const taken = finding('access-checked', '    return res.status(403).json({', { effect: 'more' }, 'old');
    const spoken = finding('announced-access', 'oven', { effect: 'one-off' });
    const closer = finding('announced-protection', 'oven');
    assert.equal(gradesOf([refusal, spoken]), 'BB');
    assert.equal(gradesOf([refusal, closer]), 'BB');
    assert.equal(gradesOf([taken, spoken]), 'CB');
    assert.equal(gradesOf([finding('rights-changed', 'baker = Role.MEMBER', changed), spoken]), 'CB');
  });
});
