// The browser that shows VS Code: the one named by CHROMIUM, or the machine's, or Playwright's; installed where that is
// allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PACKAGES = ['chromium', 'fonts-dejavu-core'];
const MISSING =
  'No Chromium is there to show VS Code in: install one (apt-get install chromium, or npx playwright-core install chromium), or name it in the environment as CHROMIUM.';

/** Its path; throws one line that says what to install. */
export function findChromium(): string {
  const found = installed() ?? (mayInstall() ? installed() : undefined);
  if (found) return found;
  const error = new Error(MISSING);
  error.stack = MISSING;
  throw error;
}

function installed(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, chromium.executablePath()].find((path) => existsSync(path));
}

/** Whether it could be installed, which needs the machine's administrator. */
function mayInstall(): boolean {
  if (process.getuid?.() !== 0) return false;
  console.log(`Installing ${PACKAGES.join(' and ')}.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', ...PACKAGES);
}
