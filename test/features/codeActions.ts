// Code actions at a cursor, and what becomes of a text when one is taken as an editor takes it.
import type { CodeAction, CodeActionContext } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/codeActions';
import { applyEdits } from '../../server/src/yaml/edits';
import { lineStartsOf, offsetOf, type Position } from '../../server/src/yaml/position';
import { type ViewOptions, viewAt } from './view';

export interface AskedOptions extends ViewOptions {
  readonly context?: Partial<CodeActionContext>;
  /** Where the selection ends; at the cursor where not given. */
  readonly until?: Position;
}

export function actionsAt(marked: string, { context, until, ...options }: AskedOptions = {}) {
  const { view, text, params } = viewAt(marked, options);
  const { textDocument, position } = params;
  const range = { start: position, end: until ?? position };
  const actions = codeActions(view, { textDocument, range, context: { diagnostics: [], ...context } });
  const titled = (title: string): CodeAction => {
    const found = actions.find((action) => action.title === title);
    if (!found) throw new Error(`"${title}" is not among ${JSON.stringify(actions.map((action) => action.title))}`);
    return found;
  };
  return { view, text, actions, titles: actions.map(({ title }) => title), titled };
}

/** The text after an action, its places read as an editor reads them. */
export function taken(text: string, { edit }: CodeAction): string {
  const lineStarts = lineStartsOf(text);
  const documentEdits = (edit?.documentChanges ?? []).flatMap((each) => ('edits' in each ? each.edits : []));
  const edits = [...documentEdits, ...Object.values(edit?.changes ?? {}).flat()];
  return applyEdits(
    text,
    edits.map((each) => {
      if (!('range' in each) || !('newText' in each)) throw new Error('an edit that is none of a text');
      const { range, newText } = each;
      return { start: offsetOf(text, lineStarts, range.start), end: offsetOf(text, lineStarts, range.end), newText };
    }),
  );
}
