// What is told of a file in the editor is what the command line tells, sentence by sentence.
import { assert } from 'chai';
import { type Diagnostic, DiagnosticSeverity } from 'vscode';
import snapshot from '../../samples/snapshots/troubled.alliance.txt';
import { codeOf, diagnosticsOf, extension, open, TROUBLED } from './workspace';

const LEVELS = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
};

function line(diagnostic: Diagnostic): string {
  const { severity, message, range } = diagnostic;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return `${place} ${LEVELS[severity]} ${codeOf(diagnostic)}\n    ${message}`;
}

describe('an alliance in trouble', () => {
  it('wakes the extension when it is opened', async () => {
    await open(TROUBLED);
    await diagnosticsOf((await open(TROUBLED)).document.uri);
    assert.isTrue(extension().isActive);
  });

  it('is told all that the command line tells, at the same places', async () => {
    const { document } = await open(TROUBLED);
    const told = await diagnosticsOf(document.uri);
    assert.equal(document.languageId, 'alliance');
    assert.deepEqual(
      told.map(line),
      snapshot
        .trimEnd()
        .split(/\n(?=\d)/)
        .slice(1),
    );
  });
});
