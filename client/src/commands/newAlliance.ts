// New alliance: asks what a file begins with (name, stage, partners, own side, kind of deal) and opens it, not saved yet.
import { Position, type QuickPickItem, Selection, Uri, window, workspace } from 'vscode';
import type { AllianceChoice, NewAllianceFile, NewAllianceParams } from '../../../server/src/protocol';
import { LANGUAGE } from '../files';
import type { LanguageServer } from '../languageServer';

const TITLE = 'New alliance';
const START = new Position(0, 0);

export const newAlliance = (server: LanguageServer) => async () => {
  const answers = await ask(server);
  if (answers) await open(await server.ask('alliance/newAlliance', answers));
};

/** Undefined as soon as a question is left with Escape: nothing has been made by then. */
async function ask(server: LanguageServer): Promise<NewAllianceParams | undefined> {
  const name = await text('What is the alliance called?', 'Northwind–Helios oncology alliance', required);
  if (name === undefined) return undefined;
  const { stages, forms } = await server.ask('alliance/newAllianceChoices', {});
  const stage = await window.showQuickPick(itemsOf(stages), { title: TITLE, placeHolder: 'At which stage is it?' });
  if (!stage) return undefined;
  const partners = await askForPartners();
  if (!partners) return undefined;
  const side = await ownSide(partners);
  if (!side) return undefined;
  const deal = await window.showQuickPick(itemsOf(forms), {
    title: TITLE,
    placeHolder: 'What kind of deal is it? One, several or none yet.',
    canPickMany: true,
  });
  if (!deal) return undefined;
  return { name, stage: stage.label, forms: deal.map(({ label }) => label), partners, self: side.self };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Two at least; more until an answer is empty. */
async function askForPartners(): Promise<readonly string[] | undefined> {
  const partners: string[] = [];
  for (;;) {
    const ordinal = ORDINALS[partners.length] ?? 'next';
    const isNeeded = partners.length < 2;
    const question = `The ${ordinal} partner${isNeeded ? '' : ' (leave it empty if there is no other)'}`;
    const fault = (answer: string) =>
      partners.includes(answer)
        ? `"${answer}" is a partner already; each partner has a name of its own.`
        : isNeeded
          ? required(answer)
          : undefined;
    const partner = await text(question, partners.length === 0 ? 'Northwind Pharma' : 'Helios Bio', fault);
    if (partner === undefined) return undefined;
    if (partner === '') return partners;
    partners.push(partner);
  }
}

async function ownSide(partners: readonly string[]): Promise<{ self: string | undefined } | undefined> {
  const none = { label: 'None of them', description: 'The file is kept for all sides alike.', self: undefined };
  const sides = partners.map((partner) => ({ label: partner, description: '', self: partner }));
  return window.showQuickPick([...sides, none], { title: TITLE, placeHolder: 'Which of them is your side?' });
}

async function text(question: string, example: string, fault: (answer: string) => string | undefined) {
  const answer = await window.showInputBox({
    title: TITLE,
    prompt: question,
    placeHolder: example,
    ignoreFocusOut: true,
    validateInput: (typed) => fault(typed.trim()),
  });
  return answer?.trim();
}

function required(answer: string): string | undefined {
  return answer === '' ? 'It needs a name.' : undefined;
}

function itemsOf(choices: readonly AllianceChoice[]): QuickPickItem[] {
  return choices.map(({ word, meaning }) => ({ label: word, detail: meaning }));
}

/** In the first folder under its name, where that is free; saving makes the file. */
async function open({ fileName, text }: NewAllianceFile): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const place = folder && (await freePlace(folder.uri, fileName));
  if (!place) {
    await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: text }));
    return;
  }
  const document = await workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(START, text));
  editor.selection = new Selection(START, START);
  editor.revealRange(editor.selection);
}

async function freePlace(folder: Uri, fileName: string): Promise<Uri | undefined> {
  const place = Uri.joinPath(folder, fileName);
  try {
    await workspace.fs.stat(place);
    return undefined;
  } catch {
    return place;
  }
}
