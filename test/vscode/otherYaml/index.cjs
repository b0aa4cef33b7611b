// Tells of a quote that is not closed in documents of the language `yaml`, as another extension would.
const { Diagnostic, languages, workspace } = require('vscode');

exports.activate = ({ subscriptions }) => {
  const told = languages.createDiagnosticCollection('YAML');
  const judge = (document) => {
    if (document.languageId !== 'yaml') return;
    const lines = document.getText().split(/\r?\n/);
    const at = lines.findIndex((line) => (line.match(/"/g) ?? []).length % 2 === 1);
    const faults = at < 0 ? [] : [new Diagnostic(document.lineAt(at).range, 'Missing closing "quote')];
    for (const fault of faults) fault.source = 'YAML';
    told.set(document.uri, faults);
  };
  for (const document of workspace.textDocuments) judge(document);
  subscriptions.push(
    told,
    workspace.onDidOpenTextDocument(judge),
    workspace.onDidChangeTextDocument(({ document }) => judge(document)),
  );
};
