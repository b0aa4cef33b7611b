// Rename: one id, and everything that names it, in all files of the root; all else stays as it is.
import type { CancellationToken, PrepareRenameParams, RenameParams } from 'vscode-languageserver-protocol';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { idSentence } from '../schema/formats';
import { isId, RESERVED } from '../schema/patterns';
import { quoted } from '../schema/words';
import type { View } from '../session/view';
import type { SourceFile } from '../sourceFile';
import { offsetOf, rangeOf } from '../yaml/position';
import { type Mention, mentionAt } from './mentions';
import { type FileMentions, mentionsAround } from './mentionsAround';
import { Refusal } from './refusal';
import { respelling } from './respelling';
import { refuseTaken } from './taken';

/** What would be renamed. Throws a Refusal where nothing can be. */
export function prepareRename(
  { analysis }: View,
  { position }: PrepareRenameParams,
): { readonly range: Range; readonly placeholder: string } {
  const { file } = analysis;
  const { name, start, end } = renamedAt(file, position);
  return { range: rangeOf(file.document.lineStarts, start, end), placeholder: name.id };
}

/** Throws a Refusal where that cannot be, or not by this name. */
export async function rename(
  view: View,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const { name } = renamedAt(view.analysis.file, position);
  if (newName === name.id) return {};
  if (!isId(newName)) throw new Refusal(idSentence(newName).message);
  if (name.isShared && !view.hasAllPaths) {
    throw new Refusal(
      'The workspace holds more than was searched, so a mention could be missed; open a smaller folder to rename.',
    );
  }
  const found = await mentionsAround(view, name, token);
  for (const { file } of found) refuseUnreadable(file);
  const mentioning = found.filter(({ mentions }) => mentions.length > 0);
  for (const each of mentioning) refuseTaken(each, name.kind, newName);
  const edits = mentioning.map((each) => ({ ...each, edits: editsIn(each, newName) }));
  if (view.client.documentChanges) {
    return { documentChanges: edits.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
  }
  return { changes: Object.fromEntries(edits.map(({ uri, edits }) => [uri, edits])) };
}

function editsIn({ file: { document }, mentions }: FileMentions, newName: string): TextEdit[] {
  return mentions.flatMap((mention) => {
    const edit = respelling(mention, newName, document, mentions);
    return edit ? [{ range: rangeOf(document.lineStarts, edit.start, edit.end), newText: edit.newText }] : [];
  });
}

function renamedAt(file: SourceFile, position: Position): Mention {
  const offset = offsetOf(file.document.text, file.document.lineStarts, position);
  const mention = mentionAt(file, offset, 'narrowest');
  if (mention?.name.kind === 'role') {
    throw new Refusal('The format names the roles, so they cannot be renamed; people and partners can.');
  }
  if (mention) return mention;
  const unknown = file.references.find(({ node }) => node.start <= offset && offset <= node.end);
  if (!unknown) {
    throw new Refusal(
      'Only the ids of people, partners, committees, goals, KPIs, decision rights, milestones and organisations can be renamed.',
    );
  }
  const reason = RESERVED.has(unknown.text)
    ? 'has a meaning of its own in the format'
    : 'stands for nothing known here';
  throw new Refusal(`${quoted(unknown.text)} ${reason} and cannot be renamed.`);
}

/** A mention in a part that cannot be read would be missed. */
function refuseUnreadable({ document, path }: SourceFile): void {
  const fault = document.faults.find(({ code }) => code === 'yaml');
  if (!fault) return;
  const line = rangeOf(document.lineStarts, fault.start, fault.end).start.line + 1;
  throw new Refusal(`Line ${line} of ${path} cannot be read; mend it first, so that no mention is missed.`);
}
