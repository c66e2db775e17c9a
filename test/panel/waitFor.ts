import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something to come true; half a minute is for a loaded machine. `seen` says what was there instead. */
export async function waitFor(condition: () => boolean | Promise<boolean>, seen?: () => string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end)
      assert.fail(`This did not come true: ${condition.toString()}${seen === undefined ? '' : ` Seen: ${seen()}`}`);
    await sleep(50);
  }
}
