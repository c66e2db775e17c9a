import { strict as assert } from 'node:assert';
import { detect } from '../../../src/core/decisions/detect.ts';
import { fileView } from '../../../src/core/decisions/fileView.ts';
import { fileChangeOf } from '../changeOf.ts';

function categoryOf(question: string): unknown {
  const shown = (by: string): string => `export function Desk() {\n${by}  return drawTheWholeDesk(tides, boats);\n}\n`;
  const view = fileView(
    fileChangeOf({ path: 'web/desk.ts', old: shown(''), new: shown(`  if (!${question}) return null;\n`) }),
  );
  return detect(view).lines.find(({ kind }) => kind === 'shown-to-some')?.category ?? 'its own';
}

describe('what is met by some only', () => {
  it('is a matter of the offer where an edition or billing is asked for', () => {
    assert.equal(categoryOf('isEnterprise()'), 'revenue.pricing');
    assert.equal(categoryOf('billingEnabled'), 'revenue.pricing');
    assert.equal(categoryOf('tidesEnabled'), 'its own');
  });
});
