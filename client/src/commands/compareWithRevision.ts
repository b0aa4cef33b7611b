// Compare with revision: what an alliance says otherwise than it did, in meaning; and, from that page, text by text.
import { commands, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import { comparedIn, showComparison } from '../comparisonPages';
import type { Commit } from '../git/gitApi';
import { commitAt, type History, historyOf, nameOf, textAt, uriAt } from '../git/history';
import { type Named, uriNamed } from './uriNamed';

const TITLE = 'Compare with revision';

/** `revision` names one; else one is chosen. */
export const compareWithRevision = async (named?: Named, revision?: unknown) => {
  const uri = uriNamed(named);
  if (!uri) throw new Error('Open an alliance file first: it is compared with what it was.');
  const wanted = typeof revision === 'string' ? revision : await chosen(uri);
  if (wanted === undefined) return;
  const { hash } = await commitAt(uri, wanted);
  if ((await textAt(uri, hash)) === undefined) {
    void window.showInformationMessage(`"${nameOf(uri)}" is not in "${wanted}"; all of it is new since.`);
    return;
  }
  await showComparison({ uri, hash, revision: wanted });
};

/** The same comparison text by text: of the page that is named, else of the one that is shown. */
export const compareTexts = async (page?: Uri) => {
  const compared = comparedIn(page);
  if (!compared) throw new Error('Compare an alliance with a revision first; its page leads to the texts.');
  const { uri, hash, revision } = compared;
  await commands.executeCommand('vscode.diff', await uriAt(uri, hash), uri, `${nameOf(uri)} since ${revision}`);
};

interface RevisionItem extends QuickPickItem {
  /** Undefined: another one is typed. */
  readonly revision?: string;
}

async function chosen(uri: Uri): Promise<string | undefined> {
  const picked = await window.showQuickPick(itemsOf(await historyOf(uri)), {
    title: TITLE,
    placeHolder: `Since when? What has changed in "${nameOf(uri)}" is told in meaning.`,
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  return picked.revision ?? (await typed());
}

function itemsOf({ commits, refs }: History): RevisionItem[] {
  const named = (title: string, type: number) => {
    const items = refs.flatMap((ref) =>
      ref.type === type && ref.name !== undefined ? [{ label: ref.name, revision: ref.name }] : [],
    );
    return items.length === 0 ? [] : [separator(title), ...items];
  };
  return [
    { label: 'Last commit', description: 'HEAD', revision: 'HEAD' },
    separator('Commits of this file'),
    ...commits.map(commitItem),
    ...named('Branches', 0),
    ...named('Branches of remotes', 1),
    ...named('Tags', 2),
    separator('Others'),
    { label: 'Another revision…' },
  ];
}

function separator(label: string): RevisionItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function commitItem({ hash, message, authorName, commitDate }: Commit): RevisionItem {
  const short = hash.slice(0, 8);
  const day = commitDate?.toISOString().slice(0, 10);
  return {
    label: message.split('\n', 1)[0] || short,
    description: [short, authorName, day].filter((part) => part !== undefined).join(' · '),
    revision: short,
  };
}

async function typed(): Promise<string | undefined> {
  const text = await window.showInputBox({
    title: TITLE,
    prompt: 'A branch, a tag or a commit',
    placeHolder: 'main~3',
    validateInput: (value) => (value.trim() === '' ? 'Name a branch, a tag or a commit.' : undefined),
  });
  return text?.trim();
}
