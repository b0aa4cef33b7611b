// Comparing with a revision, in a real repository: what the page tells, the way to the texts, and what is said where a
// history is missing.
import { rmSync, writeFileSync } from 'node:fs';
import { assert } from 'chai';
import { commands, type Tab, TabInputCustom, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import { commitAt, historyOf, textAt } from '../../../client/src/git/history';
import { open, TROUBLED, until, uriOf } from './workspace';

const COMPARE = 'alliance.compareWithRevision';

const tabOf = (label: string): Promise<Tab> =>
  until(window.tabGroups.onDidChangeTabs, () =>
    window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => tab.label === label),
  );

async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'Nothing was refused.';
}

describe('compared with a revision', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('an alliance has a page that tells what has changed in meaning', async () => {
    await open(TROUBLED);
    await commands.executeCommand(COMPARE, uriOf(TROUBLED), 'v1');
    const { input } = await tabOf('troubled.alliance.yaml since v1.md');
    assert.instanceOf(input, TabInputCustom);
    const text = (await workspace.openTextDocument(input.uri)).getText();
    assert.match(text, /^# Orvenholt–Solmaric home storage alliance\n\nHow troubled\.alliance\.yaml has changed/);
    assert.include(text, ' since **v1**. ');
    assert.match(text, /\n- .*"manage".*"launch".* \(line 9\)\n/);
  });

  it('the page leads to both texts side by side', async () => {
    await commands.executeCommand(COMPARE, uriOf(TROUBLED), 'v1');
    await tabOf('troubled.alliance.yaml since v1.md');
    await commands.executeCommand('alliance.compareTexts');
    const { input } = await tabOf('troubled.alliance.yaml since v1');
    assert.instanceOf(input, TabInputTextDiff);
    assert.equal(input.original.scheme, 'git');
    assert.equal(input.modified.toString(), uriOf(TROUBLED).toString());
  });

  it('what has not changed in meaning says so', async () => {
    await commands.executeCommand(COMPARE, uriOf(TROUBLED), 'HEAD');
    const { input } = await tabOf('troubled.alliance.yaml since HEAD.md');
    assert.instanceOf(input, TabInputCustom);
    const text = (await workspace.openTextDocument(input.uri)).getText();
    assert.include(text, '\nNothing has changed in meaning since HEAD.\n');
  });

  it('a file that was not there then is new since, and a page that compares nothing says so', async () => {
    const { hash } = await commitAt(uriOf(TROUBLED), 'v1');
    const uri = uriOf('northwind-helios.alliance.yaml').toString();
    const pageOf = async (query: string) =>
      (await workspace.openTextDocument(Uri.from({ scheme: 'alliance-comparison', path: '/x.md', query }))).getText();
    assert.equal(
      await pageOf(new URLSearchParams({ uri, hash, revision: 'v1' }).toString()),
      '"northwind-helios.alliance.yaml" is not in "v1"; all of it is new since.',
    );
    assert.equal(await pageOf('hash=HEAD'), 'This page does not say what is to be compared.');
  });
});

describe('the history of a file', () => {
  it('has its commits, the latest first, and the names of the repository', async () => {
    const { commits, refs } = await historyOf(uriOf(TROUBLED));
    assert.deepEqual(
      commits.map(({ message }) => message.split('\n')[0]),
      ['Manage', 'Launch'],
    );
    assert.deepEqual(refs.map(({ type, name }) => [type, name]).sort(), [
      [0, 'main'],
      [2, 'v1'],
    ]);
  });

  it('has the text as it was', async () => {
    const { hash } = await commitAt(uriOf(TROUBLED), 'v1');
    assert.match((await textAt(uriOf(TROUBLED), hash)) ?? '', /^stage: launch$/m);
    assert.isUndefined(await textAt(uriOf('northwind-helios.alliance.yaml'), hash));
  });

  for (const revision of ['v2', '--output=x', '-1', 'main:x', 'main main', '^main', '']) {
    it(`has no revision "${revision}"`, async () => {
      const sentence = await refusal(commitAt(uriOf(TROUBLED), revision));
      assert.equal(sentence, `There is no revision "${revision}" in this repository.`);
    });
  }

  it('is missing of a file that was never committed', async () => {
    const uri = uriOf('never.alliance.yaml');
    writeFileSync(uri.fsPath, 'alliance: 1\n');
    try {
      const sentence = '"never.alliance.yaml" was never committed, so there is nothing to compare it with.';
      assert.equal(await refusal(historyOf(uri)), sentence);
    } finally {
      rmSync(uri.fsPath);
    }
  });

  it('is missing of a file outside, and of one that is not on the disk', async () => {
    assert.equal(
      await refusal(historyOf(Uri.file('/x/outside.alliance.yaml'))),
      '"outside.alliance.yaml" lies in no Git repository that is open here.',
    );
    assert.equal(
      await refusal(historyOf(Uri.parse('untitled:new.alliance.yaml'))),
      '"new.alliance.yaml" lies in no Git repository that is open here.',
    );
  });
});
