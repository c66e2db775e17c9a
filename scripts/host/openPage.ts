import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';
import type { Server } from './startServer.ts';

/** A workbench in a browser of its own. */
export interface OpenPage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Opens the server's workbench on a folder, with an extension under development where one is named.
 * `prepare` runs before the page loads; `testsPath` names a module whose `run()` the extension host calls.
 */
export async function openPage(options: {
  readonly server: Server;
  readonly folder?: string;
  /** An extension under development. */
  readonly extensionPath?: string;
  readonly testsPath?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** As a system set to high contrast asks of its programs. */
  readonly highContrast?: boolean;
  readonly window?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}): Promise<OpenPage> {
  const { server, folder, extensionPath, testsPath, locale = 'en' } = options;
  const { path, env, windows } = await chromium();
  const browser = await playwright.launch({
    executablePath: path,
    headless: options.window !== true || !windows,
    env: { ...definedEnvironment(), ...env },
    // Only the local workbench is shown, and containers and some Linux systems give Chromium no sandbox of its own.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  try {
    const context = await browser.newContext({
      viewport: options.window === true ? null : { width: 1280, height: 900 },
      locale,
      colorScheme: options.colorScheme ?? 'light',
      forcedColors: options.highContrast === true ? 'active' : 'none',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // The workbench takes its language from its bundle of translations; none comes with the server, but extensions read it.
    await context.addInitScript((language) => {
      Reflect.set(globalThis, '_VSCODE_NLS_LANGUAGE', language);
    }, locale);
    const page = await context.newPage();
    await options.prepare?.(page);
    const remote = (file: string): string => `vscode-remote://${server.authority}${encodeURI(file)}`;
    const payload = [
      ...(extensionPath === undefined ? [] : [['extensionDevelopmentPath', remote(extensionPath)]]),
      ...(testsPath === undefined ? [] : [['extensionTestsPath', remote(testsPath)]]),
      ['skipWelcome', 'true'],
    ];
    // `ew` is an empty window; without it the workbench would open what it had open last.
    const query = new URLSearchParams({
      tkn: server.token,
      ...(folder === undefined ? { ew: 'true' } : { folder }),
      payload: JSON.stringify(payload),
    });
    await page.goto(`http://${server.authority}/?${query.toString()}`);
    return { browser, context, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
