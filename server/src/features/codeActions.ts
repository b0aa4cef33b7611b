// Code actions: fixes, silencing and explaining of what is told here, and what is recorded again and again.
import type { CodeActionParams } from 'vscode-languageserver-protocol';
import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { rangeOf } from '../yaml/position';
import type { TextEdit } from '../yaml/tree';
import { type Action, FIX_ALL } from './codeActions/action';
import { type Chosen, chosenFindings, selectionOf } from './codeActions/chosen';
import { explainActions } from './codeActions/explain';
import { fixActions, fixAllActions, fixRuleActions } from './codeActions/fixes';
import { recordActions } from './codeActions/records';
import { silenceActions } from './codeActions/silence';
import { diagnosticsOf } from './diagnostics';

export function codeActions(view: View, { range, context }: CodeActionParams): CodeAction[] {
  const { analysis, client } = view;
  if (!client.codeActions) return [];
  const { document } = analysis.file;
  const selection = selectionOf(view, range);
  const chosen = chosenFindings(analysis, selection, context);
  const here = [...chosen.keys()];
  const isWanted = wanted(context.only);
  const actions: Action[] = [];
  if (isWanted(CodeActionKind.QuickFix)) {
    actions.push(...fixActions(here), ...fixRuleActions(document, here, analysis.findings));
    actions.push(...silenceActions(view, here), ...explainActions(view, here));
  }
  if (isWanted(CodeActionKind.RefactorRewrite)) {
    // What is offered as a fix is not offered again.
    const offered = new Set(actions.map(same));
    actions.push(...recordActions(view, selection).filter((action) => !offered.has(same(action))));
  }
  // Who only moves the cursor does not wait for the text to be judged again.
  if (isWanted(FIX_ALL))
    actions.push(
      ...fixAllActions(
        view,
        (context.only ?? []).some((kind) => kind !== ''),
      ),
    );
  return actions.map((action) => inWords(action, view, chosen));
}

function same({ title, does }: Action): string {
  return JSON.stringify({ title, does });
}

/** Kinds are hierarchical: who asks for `source` gets `source.fixAll.alliance` too. */
function wanted(only: readonly string[] | undefined): (kind: string) => boolean {
  if (only === undefined || only.length === 0) return () => true;
  return (kind) => only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}

function inWords({ title, kind, findings, does, isPreferred }: Action, view: View, chosen: Chosen): CodeAction {
  const diagnostics = findings.flatMap((finding) => chosen.get(finding) ?? diagnosticsIn(view, finding));
  return {
    title,
    kind,
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(isPreferred ? { isPreferred } : {}),
    ...('edits' in does
      ? { edit: workspaceEdit(view, does.edits) }
      : { command: { title, command: does.command, arguments: [does.argument] } }),
  };
}

function diagnosticsIn({ client, uriOf }: View, finding: View['analysis']['findings'][number]): Diagnostic[] {
  return diagnosticsOf([finding], { client, documentation: undefined, uriOf });
}

function workspaceEdit({ analysis, client, uri, version }: View, edits: readonly TextEdit[]): WorkspaceEdit {
  const { lineStarts } = analysis.file.document;
  const changes = edits.map(({ start, end, newText }) => ({ range: rangeOf(lineStarts, start, end), newText }));
  if (!client.documentChanges) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}
