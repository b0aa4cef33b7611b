// VS Code's window as a person uses it: what can be seen and typed, found by role or by the classes of the workbench.
import type { Page } from 'playwright-core';

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

export async function openWorkbench(page: Page, url: string) {
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  const quickInput = page.locator('.quick-input-widget input');
  const { keyboard } = page;

  /** Types into the box that `key` opens, and takes what it then offers first. */
  async function begin(key: string, text: string, offered: string): Promise<void> {
    await keyboard.press(key);
    await quickInput.fill(text);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: offered }).waitFor();
    await keyboard.press('Enter');
  }

  async function choose(key: string, text: string, offered: string): Promise<void> {
    await begin(key, text, offered);
    await quickInput.waitFor({ state: 'hidden' });
  }

  /** A line and column, from 1. */
  async function goTo(line: number, column: number): Promise<void> {
    await choose('Control+g', `:${line}:${column}`, '');
    await page.locator('.part.statusbar', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** The question that is asked now. */
  const question = page.locator('.quick-input-widget:visible');

  return {
    page,
    /** What a page of an extension shows. */
    webview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    tree: (name: string) => page.getByRole('tree', { name }),
    /** Starts a command that goes on asking. */
    command: (title: string) => begin('F1', `>${title}`, title),
    /** Answers a question that is asked in words. */
    answer: async (asked: string, text: string): Promise<void> => {
      await question.filter({ hasText: asked }).waitFor();
      await quickInput.fill(text);
      await keyboard.press('Enter');
      await question.filter({ hasText: asked }).waitFor({ state: 'detached' });
    },
    /** Takes one of what is offered. */
    pick: async (label: string): Promise<void> => {
      const row = question.locator('.monaco-list-row', { has: page.getByText(label, { exact: true }) });
      await row.click();
      await row.waitFor({ state: 'detached' });
    },
    /** Ticks one of what is offered, and is through. */
    tick: async (label: string): Promise<void> => {
      await quickInput.fill(label);
      await question.locator('.monaco-list-row', { has: page.getByText(label, { exact: true }) }).click();
      await question.getByRole('button', { name: 'OK' }).click();
    },
    /** The rows of the panel of problems. */
    problems: page.locator('.markers-panel .monaco-list-row'),
    goTo,
    openFile: async (name: string): Promise<void> => {
      await choose('Control+p', name, name);
      await page
        .locator('.editor-instance', { has: page.locator('.view-lines') })
        .first()
        .waitFor();
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    /** Goes to the editor of a file that is open, in the first group. */
    goToTab: (name: string) => page.locator(`.tab[data-resource-name="${name}"]`).first().click(),
    /** Writes the open file to the disk. */
    save: async (): Promise<void> => {
      await keyboard.press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
    useTheme: async (name: string): Promise<void> => {
      await keyboard.press('Control+k');
      await choose('Control+t', name, name);
      await page.locator(`.monaco-workbench.${classOf(name)}`).waitFor();
    },
    /** Whether a text stands in what VS Code has written down of its editors, in the browser's database. */
    isKept: (text: string): Promise<boolean> => page.evaluate<boolean>(isInDatabase(text)),
    /** The name of the language in the status bar. */
    language: () => page.locator('[id="status.editor.mode"]').innerText(),
  };
}

/** Of the workbench in a theme. */
function classOf(theme: string): string {
  if (theme.includes('High Contrast')) return theme.includes('Dark') ? 'hc-black' : 'hc-light';
  return theme.includes('Dark') ? 'vs-dark' : 'vs';
}

/** Runs in the page, where there is a database. VS Code writes when its window is left, which is said here. */
const isInDatabase = (text: string) => `(async () => {
  window.dispatchEvent(new Event('blur'));
  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await asked(indexedDB.open(name));
    try {
      if (!database.objectStoreNames.contains('ItemTable')) continue;
      const values = await asked(database.transaction('ItemTable').objectStore('ItemTable').getAll());
      if (values.some((value) => typeof value === 'string' && value.includes(${JSON.stringify(text)}))) return true;
    } finally {
      database.close();
    }
  }
  return false;
})()`;
