// Judges the shape of a text for the tests here: fragments are completed to an alliance, `«` and `»` mark a range.
import { kindByName, kindByRootKey } from '../../server/src/fileKind';
import type { SchemaFault } from '../../server/src/schema/fault';
import { validateShape } from '../../server/src/schema/validate';
import { parseYaml } from '../../server/src/yaml/parse';

const BASE: readonly (readonly [key: string, text: string])[] = [
  ['alliance', 'alliance: 1'],
  ['id', 'id: northwind-helios'],
  ['name', 'name: Oncology alliance'],
  ['stage', 'stage: manage'],
  ['partners', 'partners: [{ id: northwind, name: Northwind }, { id: helios, name: Helios }]'],
];

/** The fragment with the root keys it leaves out after it; one with a root key of its own stands alone. */
export function complete(fragment: string): string {
  // A whole file, or none that holds keys.
  if (/^«?(?:id|- |Alliance )/.test(fragment)) return fragment;
  if (/^alliance(Directory|Config)?["»]*:/m.test(fragment.replaceAll('«', ''))) return fragment;
  const missing = BASE.filter(([key]) => !new RegExp(`^["«]*${key}["»]*:`, 'm').test(fragment));
  return [fragment, ...missing.map(([, text]) => text)].join('\n');
}

export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text without its marks, and the range between them. */
export function unmark(marked: string): Marked {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { text: marked.replace('«', '').replace('»', ''), start, end };
}

export function faultsOf(text: string, path = 'northwind.alliance.yaml'): readonly SchemaFault[] {
  const document = parseYaml(text);
  const kind = kindByRootKey(document.root) ?? kindByName(path) ?? 'alliance';
  return validateShape({ path, kind, document }).faults;
}

/** What a test compares: code, range and sentence. */
export function told(faults: readonly SchemaFault[]) {
  return faults.map(({ code, node, message }) => ({ code, start: node.start, end: node.end, message }));
}

/** A fragment with its mark, the code and sentence of its one fault, and the titles of its fixes (safe ones starred). */
export type Case = readonly [marked: string, code: SchemaFault['code'], message: string, fixes?: readonly string[]];
