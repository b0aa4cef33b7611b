// Other extensions that judge the same text: what they tell of broken syntax is not told twice.
import { type Disposable, extensions } from 'vscode';

/** Tells broken YAML in documents of the language `yaml`. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** Languages in whose documents somebody else tells of broken syntax; VS Code itself does in JSON. */
export function syntaxToldElsewhere(): readonly string[] {
  return ['json', 'jsonc', ...(extensions.getExtension(YAML_EXTENSION) ? ['yaml'] : [])];
}

/** Calls `act` when the answer has become another one. */
export function onDidChangeCompany(act: () => void): Disposable {
  let before = syntaxToldElsewhere().join();
  return extensions.onDidChange(() => {
    const now = syntaxToldElsewhere().join();
    if (now === before) return;
    before = now;
    act();
  });
}
