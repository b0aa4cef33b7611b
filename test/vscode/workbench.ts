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
    /** Writes the open file to the disk. */
    save: async (): Promise<void> => {
      await keyboard.press('Control+s');
      await page.locator('.tab.active:not(.dirty)').waitFor();
    },
    useTheme: async (name: string): Promise<void> => {
      await keyboard.press('Control+k');
      await choose('Control+t', name, name);
      await page.locator(`.monaco-workbench.${classOf(name)}`).waitFor();
    },
    /** The name of the language in the status bar. */
    language: () => page.locator('[id="status.editor.mode"]').innerText(),
  };
}

/** Of the workbench in a theme. */
function classOf(theme: string): string {
  if (theme.includes('High Contrast')) return theme.includes('Dark') ? 'hc-black' : 'hc-light';
  return theme.includes('Dark') ? 'vs-dark' : 'vs';
}
