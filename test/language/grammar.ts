// Our grammars as an editor runs them, here in one that has no YAML of its own: what is ours has to show there as well.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const LANGUAGE = resolve(__dirname, '../../client/language');
const GRAMMARS: Readonly<Record<string, string>> = {
  'source.yaml.alliance': 'alliance.tmLanguage.json',
  'text.html.markdown.alliance': 'markdown.tmLanguage.json',
};
/** Enough for any line on any machine; a tokeniser that runs away needs minutes. */
const LIMIT = 10_000;

export interface Coloured {
  readonly text: string;
  /** The innermost scopes, without that of the file. */
  readonly scopes: string;
}

/** The lines of a text, each as the words the grammar tells apart. Throws where a line takes too long. */
export async function coloured(text: string, scopeName = 'source.yaml.alliance'): Promise<Coloured[][]> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (name) => {
      const file = GRAMMARS[name];
      return file === undefined ? null : parseRawGrammar(readFileSync(join(LANGUAGE, file), 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`There is no grammar "${scopeName}".`);
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state, LIMIT);
    if (stoppedEarly) throw new Error(`A line takes too long: ${line.slice(0, 80)}`);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).join(' '),
    }));
  });
}
