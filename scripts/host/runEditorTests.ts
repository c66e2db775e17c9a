import { format } from 'node:util';
import { projectRoot } from '../projectRoot.ts';
import { createSample } from '../sample.ts';
import { editorTestBundle } from './editorTestBundle.ts';
import { openPage } from './openPage.ts';
import { startServer, type Server } from './startServer.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** How a suite ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The longest that the whole suite may take in the editor. */
const limit = 10 * 60_000;

/** Runs `test/editor` in the real VS Code, on the sample repository, printing as it goes. */
export async function runEditorTests(): Promise<Counts> {
  const testsPath = await editorTestBundle();
  const { path: folder, remove } = temporaryFolder('sample');
  await createSample(folder);
  const server = await startServer({ trusted: true });
  try {
    return await runIn({ server, folder, testsPath });
  } finally {
    await server.close();
    remove();
  }
}

/** What the workbench says of itself on every run: native parts that it does without, and a network that tests do without. */
const chatter =
  /bindings file|build\/Release\/watchdog|open-vsx\.org|connection token|^Creating a socket|^\[(?:AccountPolicyGate|AgentHost|reconnection-grace|Service Worker)|builtin extensions cache/;

async function runIn(where: {
  readonly server: Server;
  readonly folder: string;
  readonly testsPath: string;
}): Promise<Counts> {
  let ended: { readonly resolve: (counts: Counts) => void; readonly reject: (why: Error) => void } | undefined;
  const counted = new Promise<Counts>((resolve, reject) => (ended = { resolve, reject }));
  let counts: Counts | undefined;
  const log = (type: unknown, words: readonly unknown[]): void => {
    // What `console.log` was called with, in the extension host.
    const text = format(words[0], ...words.slice(1));
    if (chatter.test(text)) return;
    const found = /^EDITOR TESTS (\d+) passed, (\d+) failed, (\d+) skipped/.exec(text);
    if (found !== null) counts = { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) };
    else if (type === 'error') console.error(text);
    else console.log(text);
  };
  const exit = (code: unknown): void => {
    // The counts say more than the code; without them the suite itself broke.
    if (counts !== undefined && (code === 0) === (counts.failed === 0)) ended?.resolve(counts);
    else ended?.reject(new Error(`The editor tests broke off with code ${String(code)}.`));
  };
  const timer = setTimeout(() => {
    ended?.reject(new Error(`The editor tests did not end within ${limit / 60_000} minutes.`));
  }, limit);
  try {
    const { browser } = await openPage({
      ...where,
      extensionPath: projectRoot,
      prepare: async (page) => {
        await page.exposeFunction('codeAutomationLog', log);
        await page.exposeFunction('codeAutomationExit', exit);
        page.on('crash', () => ended?.reject(new Error('The page of the editor tests crashed.')));
      },
    });
    try {
      return await counted;
    } finally {
      await browser.close();
    }
  } finally {
    clearTimeout(timer);
  }
}
