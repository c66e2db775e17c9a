import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, old: string, now: string): Promise<string> =>
  said(await explained({ title: 'Touch the oven', files: [{ path, old, new: now }] }));

describe('what is counted of how people use the product', () => {
  const bare = 'function open() {\n  bake();\n}\n';
  const counted = bare.replace('  bake();', '  bake();\n  posthog.capture("oven_door_opened", { hot });');

  it('is told where it comes, goes or gets another name', async () => {
    assert.match(await told('src/oven.ts', bare, counted), /Usage figures now also count “oven door opened”/);
    assert.match(await told('src/oven.ts', counted, bare), /Usage figures no longer count “oven door opened”/);
    assert.match(
      await told('src/oven.ts', counted, counted.replace('door_opened', 'opened_wide')),
      /now counted under “oven opened wide” in place of “oven door opened”/,
    );
    const dart = 'void open() {\n  analytics.logEvent("OvenBar", tapped);\n}\n';
    assert.match(
      await told('lib/oven.dart', dart, dart.replace('OvenBar', 'BreadBar')),
      /now counted under “Bread Bar” in place of “Oven Bar”/,
    );
  });

  it('stays where it only moves, and is none where something else is caught', async () => {
    assert.doesNotMatch(
      await told('src/oven.ts', counted, counted.replace('  bake();\n', '').replace('hot });', 'hot });\n  bake();')),
      /Usage figures/,
    );
    // Work that waits is called by names with points inside.
    assert.doesNotMatch(
      await told('src/oven.ts', bare, bare.replace('bake();', 'steps.sendEvent("oven.door_opened");')),
      /Usage figures/,
    );
    assert.doesNotMatch(
      await told('src/oven.ts', bare, bare.replace('bake();', 'camera.capture("oven_door_opened");')),
      /Usage figures/,
    );
  });
});
