// The page of the preview in a browser, under the very policy that the extension gives it, with a report in it. Fonts are
// those that the tests bring, so that a picture is the same on every machine.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { HealthReport } from '../../server/src/health/report';
import { buildPage } from '../../tools/build.mjs';
import { findChromium } from '../vscode/chromium';
import { FILES, faultsOf, host, tell } from './hostedPage';
import { THEME_SETTINGS, type Theme } from './themes';

/** Nothing of the machine shows in the letters. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-gpu', '--force-color-profile=srgb'];

export interface Setting {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
}

export interface ShownPage {
  readonly page: Page;
  /** What the page or its policy complained of. */
  readonly faults: readonly string[];
}

export interface Pages {
  readonly browser: Browser;
  /** Bytes of the page's script. */
  readonly scriptSize: number;
  readonly show: (report: HealthReport, setting?: Setting) => Promise<ShownPage>;
  readonly close: () => Promise<void>;
}

/** Builds the page and starts a browser for it. */
export async function openPages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-page-'));
  await buildPage(folder);
  const built = new Map(FILES.map((name) => [name, readFileSync(join(folder, name))]));
  rmSync(folder, { recursive: true, force: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  return {
    browser,
    scriptSize: built.get('preview.js')?.length ?? 0,
    show: (report, setting = {}) => show(browser, built, report, setting),
    close: () => browser.close(),
  };
}

async function show(
  browser: Browser,
  built: ReadonlyMap<string, Buffer>,
  report: HealthReport,
  { width = 600, height = 900, theme = 'light' }: Setting,
): Promise<ShownPage> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const faults = faultsOf(page);
  await host(page, built);
  await dress(page, theme);
  await tell(page, { kind: 'report', uri: 'file:///a.alliance.yaml', report, unread: [] });
  await page.locator('h1').waitFor();
  return { page, faults };
}

interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly data: string;
}

const LATIN = 'U+0000-00FF, U+2000-206F, U+20AC, U+2212';
const LATIN_EXTENDED = 'U+0100-02BA, U+1E00-1E9F';
const INTER = folderOf(import.meta.resolve('@fontsource/inter/package.json'));
const JETBRAINS_MONO = folderOf(import.meta.resolve('@fontsource/jetbrains-mono/package.json'));
const FONTS: readonly FontFile[] = [
  ...['300', '400', '600'].flatMap((weight) => [
    fontFile(INTER, 'inter', 'latin', weight, LATIN),
    fontFile(INTER, 'inter', 'latin-ext', weight, LATIN_EXTENDED),
  ]),
  fontFile(JETBRAINS_MONO, 'jetbrains-mono', 'latin', '400', LATIN),
];

function folderOf(manifest: string): string {
  return dirname(fileURLToPath(manifest));
}

function fontFile(folder: string, family: string, subset: string, weight: string, range: string): FontFile {
  const file = join(folder, 'files', `${family}-${subset}-${weight}-normal.woff2`);
  return { family, weight, range, data: readFileSync(file).toString('base64') };
}

/** As VS Code dresses a webview: variables of theme and fonts, and the classes of the body. */
async function dress(page: Page, theme: Theme): Promise<void> {
  const { classes, colours } = THEME_SETTINGS[theme];
  const variables = {
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--vscode-${name}`, colour])),
    '--vscode-font-family': 'inter',
    '--vscode-editor-font-family': 'jetbrains-mono',
  };
  await inPage(page, DRESS, { classes, variables, fonts: FONTS });
}

/** Runs a function that is written as text, since what is typed here knows no browser. */
export function inPage<Answer>(page: Page, source: string, input: unknown): Promise<Answer> {
  return page.evaluate<Answer>(`(${source})(${JSON.stringify(input)})`);
}

/** The policy lets no font in by address; one of bytes asks nobody. */
const DRESS = `async ({ classes, variables, fonts }) => {
  document.body.className = classes;
  for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
  await Promise.all(fonts.map(async ({ family, weight, range, data }) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const face = new FontFace(family, bytes, { weight, unicodeRange: range });
    document.fonts.add(await face.load());
  }));
}`;
