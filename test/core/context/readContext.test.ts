import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyContext } from '../../../src/core/context/context.ts';
import { readContext } from '../../../src/core/context/readContext.ts';

describe('readContext', () => {
  it('reads comments and trailing commas', () => {
    const { context, problems } = readContext(
      '{\n// ours\n"language": "fr",\n"areas": [{ "name": "Paiement", "paths": ["app/pay/**"] },],\n}',
    );
    assert.deepEqual(problems, []);
    assert.equal(context.language, 'fr');
    assert.deepEqual(context.areas, [{ name: 'Paiement', paths: ['app/pay/**'] }]);
  });

  it('leaves a wrong entry out, names its line, and keeps the others', () => {
    const { context, problems } = readContext(
      '{\n"roadmap": [\n{ "name": "V2", "due": "2026-02-31" },\n{ "name": "V3", "due": "2026-05-01" }\n],\n"colour": 1\n}',
    );
    assert.deepEqual(context.roadmap, [{ name: 'V3', due: '2026-05-01', areas: [], issues: [] }]);
    assert.deepEqual(
      [...problems].sort((a, b) => a.line - b.line),
      [
        { line: 3, path: 'roadmap.0.due', code: 'wrongValue' },
        { line: 6, path: 'colour', code: 'unknownKey' },
      ],
    );
  });

  it('is empty for no text, and says so of what is no JSON object', () => {
    assert.deepEqual(readContext(undefined), { context: emptyContext, problems: [] });
    assert.equal(readContext('[]').problems[0]?.code, 'notJson');
    assert.equal(readContext('{ nonsense').problems[0]?.code, 'notJson');
  });

  it('takes any text for a day, and leaves the entry out', () => {
    for (const due of ['soon', '', '2026-13-01', '20260501'])
      assert.deepEqual(readContext(JSON.stringify({ roadmap: [{ name: 'V2', due }] })).problems, [
        { line: 1, path: 'roadmap.0.due', code: 'wrongValue' },
      ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readContext(text)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) =>
          void readContext(JSON.stringify({ areas: value, prices: [value], __proto__: value, language: value })),
      ),
    );
  });
});
