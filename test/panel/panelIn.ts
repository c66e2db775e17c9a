import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** The panel's document once it shows a state. */
export async function panelIn(workbench: Workbench, state: 'page' | 'working' | 'problem'): Promise<Frame> {
  const end = Date.now() + 20_000;
  let seen = 'nothing';
  while (Date.now() < end) {
    const frame = await workbench.panelFrame();
    const main = frame.locator('main');
    const shown = await main.getAttribute('data-state', { timeout: 500 }).catch(() => null);
    if (shown === state) return frame;
    seen =
      shown === 'problem' ? `problem (${await main.innerText({ timeout: 500 }).catch(() => '')})` : (shown ?? seen);
    await sleep(50);
  }
  throw new Error(`The panel showed ${seen}, not ${state}.`);
}
