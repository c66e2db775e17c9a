import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, before: string, after: string): Promise<string> =>
  said(await explained({ title: 'Touch the page', files: [{ path, old: before, new: after }] }));

describe('what stands near a change of a screen of which nothing more can be told', () => {
  const react = (name: string): string =>
    `export const Orders = ({ rows }) => {\n  return (\n    <Panel>\n      <h2>Orders of this month</h2>\n      <Rows of={${name}} />\n    </Panel>\n  );\n};\n`;

  it('is quoted', async () => {
    assert.match(
      await told('src/Orders.tsx', react('rows'), react('sorted(rows)')),
      /What changes on the screen stands near “Orders of this month”\./,
    );
  });

  it('is not, where it is far away or the change itself is told', async () => {
    const far = (name: string): string => react(name).replace('</h2>\n', `</h2>\n${'      <Gap />\n'.repeat(20)}`);
    assert.doesNotMatch(await told('src/Orders.tsx', far('rows'), far('sorted(rows)')), /stands near/);
    assert.doesNotMatch(
      await told('src/Orders.tsx', react('rows'), react('rows').replace('this month', 'this year')),
      /stands near/,
    );
  });
});
