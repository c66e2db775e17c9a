import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { sourceOf } from '../changeOf.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';
import type { Texts } from '../changeOf.ts';

async function decided(...files: readonly Texts[]): Promise<readonly Decision[]> {
  const analysis = await analyse(sourceOf({ files, title: 'Tidy the harbour' }));
  assert.ok(analysis.type === 'change');
  return analysis.decisions;
}

function told(decisions: readonly Decision[]): readonly string[] {
  return decisions.map(({ kind, effect, severity }) => `${kind} ${effect} ${severity}`);
}

const quay = (first: string): Texts => ({
  path: 'src/quay.controller.ts',
  old: `${first}@Controller('quay')\nexport class Quay {\n  a = 1;\n}\n`,
  new: "@Controller('quay')\nexport class Quay {\n  a = 1;\n}\n",
});
const module = (line: string): Texts => ({
  path: 'src/harbour.module.ts',
  old: 'const providers = [\n  lamp,\n];\n',
  new: `const providers = [\n  lamp,\n${line}];\n`,
});

describe('checks and limits, set against the rest of their change', () => {
  it('have gone where nothing takes their place', async () => {
    assert.deepEqual(told(await decided(quay('@UseGuards(TideGuard)\n'))), ['access-checked more high']);
  });

  it('have not gone where they stand before the whole product from now on', async () => {
    const whole = module('  { provide: APP_GUARD, useClass: TideGuard },\n');
    assert.ok(!told(await decided(quay('@UseGuards(TideGuard)\n'), whole)).includes('access-checked more high'));
  });

  it('are not of rights where they ask what is paid for', async () => {
    assert.deepEqual(told(await decided(quay('@UseGuards(SubscriptionGuard)\n'))), []);
  });

  it('weigh most only where calls arrive', async () => {
    const search = (path: string): Texts => ({
      path,
      old: 'const boats = find({ id, owner: ctx.user.id });\nif (boat.ownerId !== ctx.user.id) return;\nsail();\n',
      new: 'const boats = find({ id, owner: ctx.user.id });\nsail();\n',
    });
    assert.deepEqual(told(await decided(search('src/boats.controller.ts'))), ['own-things-only more high']);
    assert.deepEqual(told(await decided(search('src/boats.service.ts'))), ['own-things-only more medium']);
  });

  it('only count where the change itself says that they refuse nobody', async () => {
    const view: Texts = {
      path: 'quay/calls.py',
      old: 'def call(request):\n    return sail()\n',
      new: '@ratelimit("quay")\ndef call(request):\n    return sail()\n',
    };
    const settings: Texts = {
      path: 'quay/settings.py',
      old: 'LAMP = 1\n',
      new: 'LAMP = 1\nRATE_LIMIT_ENFORCE = env.bool("RATE_LIMIT_ENFORCE", default=False)\n',
    };
    const [alone] = await decided(view);
    assert.equal(alone?.effect, 'less');
    const both = await decided(view, settings);
    assert.deepEqual(
      both.filter(({ kind }) => kind === 'request-limit').map(({ effect, facts }) => [effect, facts['how']]),
      [['unclear', 'counted']],
    );
  });
});
