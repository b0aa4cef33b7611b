// Beside others that judge the same text: nothing is told twice, and nothing is lost. Another extension for YAML is
// installed, under the id of Red Hat's.
import { assert } from 'chai';
import { type Diagnostic, extensions, languages, type TextDocument, Uri, workspace } from 'vscode';
import { codeOf, diagnosticsOf, folder, open, TROUBLED, until } from './workspace';

const BROKEN = 'alliance: 1\nid: a\nname: "Half\nstage: launch\n';

async function write(path: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(folder(), path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

const of = (source: string) => (all: readonly Diagnostic[]) => all.some((told) => told.source === source);

async function asYaml(uri: Uri): Promise<TextDocument> {
  return languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'yaml');
}

describe('where a file of ours is plain YAML to VS Code', () => {
  it('the other extension is there', () => {
    assert.isDefined(extensions.getExtension('redhat.vscode-yaml'));
  });

  it('broken syntax is told by the other extension alone, and the rest by us', async () => {
    const uri = await write('broken.alliance.yaml', BROKEN);
    const { uri: yaml } = await asYaml(uri);
    const both = await diagnosticsOf(yaml, (all) => of('YAML')(all) && of('alliance')(all));
    const told = both.filter(({ source }) => source === 'alliance').map(codeOf);
    assert.notInclude(told, 'syntax/yaml');
    assert.include(told, 'schema/missing-key');
    assert.lengthOf(
      both.filter(({ source }) => source === 'YAML'),
      1,
    );
    await workspace.fs.delete(uri);
  });

  it('each finding is told once', async () => {
    const { document } = await open(TROUBLED);
    const before = (await diagnosticsOf(document.uri)).length;
    const yaml = await languages.setTextDocumentLanguage(document, 'yaml');
    const told = await until(languages.onDidChangeDiagnostics, () => {
      const all = languages.getDiagnostics(yaml.uri).filter(({ source }) => source === 'alliance');
      return all.length > 0 ? all : undefined;
    });
    assert.lengthOf(told, before);
    await languages.setTextDocumentLanguage(yaml, 'alliance');
  });
});

describe('a file in JSON', () => {
  it('keeps its language, is judged, and leaves broken syntax to VS Code', async () => {
    const uri = await write('broken.alliance.json', '{ "alliance": 1, "id": "a", "stage": "lunch", }\n');
    const document = await workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'json');
    const told = (await diagnosticsOf(uri, of('alliance'))).filter(({ source }) => source === 'alliance').map(codeOf);
    assert.notInclude(told, 'syntax/yaml');
    assert.include(told, 'schema/unknown-value');
    await workspace.fs.delete(uri);
  });
});
