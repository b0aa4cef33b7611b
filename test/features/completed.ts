// What completion offers at a cursor, and the text that an offer makes.
import { expect } from 'vitest';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import { completion } from '../../server/src/features/completion';
import { parseYaml } from '../../server/src/yaml/parse';
import { offsetOf } from '../../server/src/yaml/position';
import { SOUND } from '../cli/alliance';
import { type ViewOptions, viewAt } from './view';

export interface Completed {
  readonly labels: readonly string[];
  /** The text after an item was taken, its stops filled with their first word. */
  readonly take: (label: string) => string;
  readonly item: (label: string) => CompletionItem | undefined;
}

/** What is offered; each item is taken for a try. */
export function completed(marked: string, options?: ViewOptions): Completed {
  const { view, text, params } = viewAt(marked, options);
  const items = completion(view, params);
  const item = (label: string) => items.find((each) => each.label === label);
  const take = (label: string) => {
    const found = item(label);
    return found ? inserted(text, found) : `nothing is called ${label}`;
  };
  for (const { label } of items) {
    const after = take(label);
    const known = view.analysis.file.document.faults.map(({ message }) => message);
    const fresh = parseYaml(after).faults.filter(({ message }) => !known.includes(message));
    expect(fresh, `${label} breaks the text:\n${after}`).toEqual([]);
    const { findings } = viewAt(after, options).view.analysis;
    const faults = findings.filter(
      ({ ruleId, message }) => /^schema\/(unknown|wrong-mode)/.test(ruleId) && !before(message),
    );
    expect(
      faults.map(({ message }) => message),
      `${label} does not fit:\n${after}`,
    ).toEqual([]);
  }
  function before(message: string): boolean {
    return view.analysis.findings.some((each) => each.message === message);
  }
  return { labels: items.map(({ label }) => label), take, item };
}

export function inserted(
  text: string,
  { textEdit, additionalTextEdits = [], insertTextFormat }: CompletionItem,
): string {
  const edits = [...(textEdit && 'range' in textEdit ? [textEdit] : []), ...additionalTextEdits];
  const { lineStarts } = parseYaml(text);
  const at = ({ range }: (typeof edits)[number]) => offsetOf(text, lineStarts, range.start);
  return [...edits]
    .sort((a, b) => at(b) - at(a))
    .reduce((all, edit) => {
      const isSnippet = edit === textEdit && insertTextFormat === InsertTextFormat.Snippet;
      const newText = isSnippet ? filled(edit.newText) : edit.newText;
      return all.slice(0, at(edit)) + newText + all.slice(offsetOf(text, lineStarts, edit.range.end));
    }, text);
}

/** Each stop with its first word, or with nothing. */
export function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)(?:\\.|[^|])*\|\}/g, '$1')
    .replace(/\$\{\d+:?([^}]*)\}/g, '$1')
    .replace(/\\(.)/g, '$1');
}

export const EVERYWHERE = ['undisclosed', 'internal', 'notes', 'links'];
export const PEOPLE = `${SOUND}people:
  - { id: maria-keller, name: Maria Keller, partner: acme }
roles:
  acme:
    executiveSponsor: { person: maria-keller }
governance:
  committees:
    - { id: jsc, name: Joint Steering Committee, kind: steering }
`;
