// What the extension does beside the language server: commands, pages of rules, starting the server again.
import { assert } from 'chai';
import { ConfigurationTarget, commands, Uri, window, workspace } from 'vscode';
import { codeOf, diagnosticsOf, extension, open, TROUBLED, until } from './workspace';

const pageOf = (id: string) => Uri.from({ scheme: 'alliance-rule', path: `/${id.replace('/', ' ')}.md`, query: id });

describe('the commands', () => {
  it('that the manifest names are all there', async () => {
    await diagnosticsOf((await open(TROUBLED)).document.uri);
    const { contributes } = extension().packageJSON;
    const named = contributes.commands.map(({ command }: { command: string }) => command);
    assert.includeMembers(await commands.getCommands(true), named);
  });

  it('start the server again, which then tells the same', async () => {
    const { document } = await open(TROUBLED);
    const before = (await diagnosticsOf(document.uri)).map(codeOf);
    await commands.executeCommand('alliance.restartServer');
    const after = (await diagnosticsOf(document.uri, (all) => all.length === before.length)).map(codeOf);
    assert.deepEqual(after, before);
  });

  it('open the health of an alliance beside its text', async () => {
    const { document } = await open(TROUBLED);
    await commands.executeCommand('alliance.openHealthPreview', document.uri);
    await until(window.tabGroups.onDidChangeTabs, () => {
      const labels = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      return labels.includes('Health of troubled.alliance.yaml') || undefined;
    });
    await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('open the portfolio of all alliances, once', async () => {
    const shown = () =>
      window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Portfolio').length;
    const isInFront = () => window.tabGroups.activeTabGroup.activeTab?.label === 'Portfolio';
    await commands.executeCommand('alliance.openPortfolio');
    await until(window.tabGroups.onDidChangeTabs, () => isInFront() || undefined);
    await open(TROUBLED);
    await until(window.tabGroups.onDidChangeTabs, () => !isInFront() || undefined);
    await commands.executeCommand('alliance.showCalendar');
    await until(window.tabGroups.onDidChangeTabs, () => isInFront() || undefined);
    assert.equal(shown(), 1);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await until(window.tabGroups.onDidChangeTabs, () => shown() === 0 || undefined);
  });

  it('show the page of a rule', async () => {
    await commands.executeCommand('alliance.explainRule', 'sponsor/missing');
    await until(window.tabGroups.onDidChangeTabs, () => {
      return window.tabGroups.activeTabGroup.activeTab?.label.includes('sponsor missing.md') || undefined;
    });
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

describe('a finding', () => {
  it('leads by its code to the page of its rule', async () => {
    const { document } = await open(TROUBLED);
    const [finding] = (await diagnosticsOf(document.uri)).filter((told) => codeOf(told) === 'sponsor/missing');
    const { code } = finding ?? {};
    assert.isObject(code);
    const target = typeof code === 'object' ? code.target.toString(true) : '';
    assert.equal(target, 'command:alliance.explainRule?["sponsor/missing"]');
  });
});

describe('the page of a rule', () => {
  it('is made without network, and links nowhere', async () => {
    const text = (await workspace.openTextDocument(pageOf('sponsor/missing'))).getText();
    assert.match(text, /^# sponsor\/missing\n\n\*\*Each partner names an executive sponsor\.\*\*\n/);
    assert.notMatch(text, /\]\(/);
  });

  it('says so where there is no such rule', async () => {
    const text = (await workspace.openTextDocument(pageOf('sponsor/gone'))).getText();
    assert.equal(text, 'There is no rule "sponsor/gone".');
  });
});

describe('the setting that switches judging off', () => {
  const set = (value: boolean | undefined) =>
    workspace.getConfiguration('alliance').update('enable', value, ConfigurationTarget.Global);
  afterEach(() => set(undefined));

  it('takes all findings away, and gives them back', async () => {
    const { document } = await open(TROUBLED);
    const before = (await diagnosticsOf(document.uri)).length;
    await set(false);
    await diagnosticsOf(document.uri, (all) => all.length === 0);
    await set(true);
    await diagnosticsOf(document.uri, (all) => all.length === before);
  });
});
