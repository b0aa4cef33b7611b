// Whether a text can be read as well after edits as before: asked of edits that were not tried out with each other.
import { applyEdits } from '../yaml/edits';
import { parseYaml } from '../yaml/parse';
import type { TextEdit, YamlDocument } from '../yaml/tree';

export function staysReadable({ text, faults }: YamlDocument, edits: readonly TextEdit[]): boolean {
  return parseYaml(applyEdits(text, edits)).faults.length <= faults.length;
}
