import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSettingNodes } from '../../../../src/core/change/settings/compareSettingNodes.ts';
import { emptyTree, settingTrees } from '../../../../src/core/change/settings/settingTree.ts';
import { withoutEqualSections } from '../../../../src/core/change/settings/withoutEqualSections.ts';

describe('settings without their equal sections', () => {
  it('leaves what differs where it stands, and what tells it apart', () => {
    const old = 'kind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n  paused: false\nother: 1\n';
    const now = old.replace('replicas: 2', 'replicas: 4');
    assert.deepEqual(withoutEqualSections('yaml', old, now), [
      'kind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n\n\n',
      'kind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 4\n\n\n',
    ]);
    assert.deepEqual(
      withoutEqualSections(
        'hcl',
        'a "b" {\n  n = 1\n}\nc "d" {\n  n = 1\n}',
        'a "b" {\n  n = 2\n}\nc "d" {\n  n = 1\n}',
      ),
      ['a "b" {\n  n = 1\n}\n\n\n', 'a "b" {\n  n = 2\n}\n\n\n'],
    );
  });

  it('gives back whole what may depend on another section', () => {
    for (const line of ['base: &base', 'other: *base', '{{- if .Values.web }}', '---'])
      assert.deepEqual(withoutEqualSections('yaml', `a: 1\n${line}\nb: 2`, `a: 1\n${line}\nb: 3`), [
        `a: 1\n${line}\nb: 2`,
        `a: 1\n${line}\nb: 3`,
      ]);
  });

  it('finds the same differences as in the whole texts', () => {
    const key = fc.constantFrom('web', 'db', 'env', 'image', 'replicas', 'name', 'kind');
    const value = fc.constantFrom(
      '1',
      '2',
      'a b',
      '"x: y"',
      '[1, 2]',
      '{a: 1}',
      "'#no'",
      '',
      '|\n      text: 1\n      more',
    );
    const block = fc
      .array(fc.tuple(key, value), { minLength: 1, maxLength: 4 })
      .map((entries) => [...new Map(entries)].map(([one, text]) => `    ${one}: ${text}`).join('\n'));
    const service = fc
      .tuple(key, fc.oneof(block, fc.constantFrom('    - one\n    - two', '    - name: a\n      n: 1')))
      .map(([one, body]) => `  ${one}:\n${body}`);
    const section = fc
      .tuple(key, fc.uniqueArray(service, { maxLength: 3, selector: (text) => text.split(':')[0] ?? '' }))
      .map(([one, services]) => `${one}:\n${services.join('\n')}`);
    const text = fc
      .uniqueArray(section, { minLength: 1, maxLength: 4, selector: (one) => one.split(':')[0] ?? '' })
      .map((sections) => `# a file\n${sections.join('\n')}\n`);
    const compared = (old: string, now: string): unknown => {
      const [before = emptyTree(), after = emptyTree()] = settingTrees('a.yaml', [old, now]);
      return compareSettingNodes({ root: before, lines: old.split('\n') }, { root: after, lines: now.split('\n') });
    };
    fc.assert(
      fc.property(text, text, fc.boolean(), (old, other, near) => {
        const now = near ? old.replace(/1|a b/, '7') : other;
        assert.deepEqual(compared(...withoutEqualSections('yaml', old, now)), compared(old, now));
      }),
      { numRuns: 600 },
    );
  });
});
