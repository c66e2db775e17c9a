import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { openPage } from '../../scripts/host/openPage.ts';
import { startServer } from '../../scripts/host/startServer.ts';

/** VS Code in a browser, with the extension, used as a person would: by keyboard, mouse and eye. */
export interface Workbench {
  readonly page: Page;
  /** Runs a command of the palette by its title, as shown there (a category and a colon before it may be given). */
  command(title: string): Promise<void>;
  /** The document of the open webview panel, once its `main` element has words; `containing` tells it from another's. */
  panelFrame(containing?: string | RegExp): Promise<Frame>;
  screenshot(file: string): Promise<void>;
  /** What was copied last, as text and, where there is one, as HTML. */
  clipboard(): Promise<{ readonly text: string; readonly html: string | undefined }>;
  /** Reloads the window, as "Developer: Reload Window" does. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const slowly = 60_000;

/** Opens the pinned VS Code on a folder with the extension of `extensionPath`, in a fresh profile; `close` it when done. */
export async function openWorkbench(options: {
  /** An absolute path; without one the window is empty. */
  readonly folder?: string;
  readonly extensionPath: string;
  /** Has the extension installed from the files of its package, as people have it. */
  readonly installed?: boolean;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'high contrast';
  /** `false` opens the folder in Restricted Mode. */
  readonly trusted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the editor looks for programs, in place of this machine's own search path. */
  readonly searchPath?: string;
  /** A window on the screen, in place of a headless browser. */
  readonly window?: boolean;
}): Promise<Workbench> {
  const { folder, extensionPath, locale = 'en', theme = 'light', trusted = true, window = false } = options;
  const settings = { 'workbench.colorTheme': themes[theme], ...options.settings };
  const server = await startServer({
    trusted,
    settings,
    ...(options.installed ? { installs: extensionPath } : {}),
    ...(options.searchPath === undefined ? {} : { searchPath: options.searchPath }),
  });
  try {
    const colorScheme = theme === 'light' ? 'light' : 'dark';
    const { browser, page } = await openPage({
      server,
      ...(folder === undefined ? {} : { folder }),
      ...(options.installed ? {} : { extensionPath }),
      locale,
      colorScheme,
      // VS Code takes this theme from the system: of a server's settings it heeds the others alone.
      highContrast: theme === 'high contrast',
      window,
    });
    try {
      await ready(page);
      // An extension under development gets no question about trust: a banner says that the mode is restricted.
      if (!trusted) await page.getByText('Restricted Mode').first().waitFor({ timeout: slowly });
    } catch (error) {
      await browser.close();
      throw error;
    }
    return {
      page,
      command: (title) => command(page, title),
      panelFrame: (containing) => panelFrame(page, containing),
      screenshot: async (file) => {
        await page.screenshot({ path: file });
      },
      clipboard: () => clipboard(page),
      reload: async () => {
        await page.reload();
        await ready(page);
      },
      close: async () => {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
};

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench .statusbar-item', { timeout: slowly });
}

async function command(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const match = page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
  // Commands of an extension under development come a moment after the workbench.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.keyboard.press('F1');
    try {
      await input.waitFor({ timeout: slowly });
      // A palette that is just closing does not take words: try again.
      await input.fill(`>${title}`, { timeout: 3000 });
      await match.waitFor({ timeout: 1500 });
      await match.click();
      return;
    } catch {
      await page.keyboard.press('Escape');
      await sleep(250);
    }
  }
  throw new Error(`The command palette has no "${title}".`);
}

async function panelFrame(page: Page, containing: string | RegExp = ''): Promise<Frame> {
  const end = Date.now() + slowly;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      // A webview's document is two frames deep, and VS Code names the one that shows `active-frame`.
      if (frame.name() !== 'active-frame' && frame.name() !== 'pending-frame') continue;
      const text = await frame
        .locator('main')
        .first()
        .innerText({ timeout: 500 })
        .catch(() => '');
      if (text.trim() !== '' && text.search(containing) >= 0) return frame;
    }
    await sleep(50);
  }
  throw new Error(`No webview panel showed ${String(containing) || 'anything'} within ${slowly / 1000} s.`);
}

/** The script is text: this project's tests know no DOM types. */
async function clipboard(page: Page): Promise<{ text: string; html: string | undefined }> {
  // The page must have the focus to read it: a click in the webview has taken it.
  await page.bringToFront();
  // What is on the clipboard may be replaced between the list of its types and their contents: Chromium then refuses, and
  // what is there now is read instead.
  return await page.evaluate<{ text: string; html: string | undefined }>(`(async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const [item] = await navigator.clipboard.read();
        const read = async (type) => (item?.types.includes(type) ? await (await item.getType(type)).text() : undefined);
        return { text: (await read('text/plain')) ?? '', html: await read('text/html') };
      } catch (error) {
        if (error.name !== 'InvalidStateError' || attempt === 20) throw error;
      }
    }
  })()`);
}
