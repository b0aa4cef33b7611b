// A keystroke whose effect cannot be overlooked: it makes a value unknown, and the next one makes it right again.
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { lineStartsOf, positionOf } from '../../../server/src/yaml/position';

const VALUE = 'scope: joint';

/** The value nearest to the middle of a text. */
export function faultIn(text: string) {
  const after = text.indexOf(VALUE, text.length >> 1);
  const offset = (after < 0 ? text.lastIndexOf(VALUE) : after) + VALUE.length;
  const at = positionOf(lineStartsOf(text), offset);
  const end = { line: at.line, character: at.character + 1 };
  return {
    at,
    make: { range: { start: at, end: at }, text: 'x' },
    mend: { range: { start: at, end }, text: '' },
    /** Whether findings are those of the text with the fault. */
    isShown: (findings: readonly Diagnostic[]) =>
      findings.some(({ range, severity }) => range.start.line === at.line && severity === 1),
  };
}
