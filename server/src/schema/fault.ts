// What the schema finds wrong, told in our words at its node. Made by validate.ts, told by the rules in rules/schema.
import type { TextEdit, TreeNode } from '../yaml/tree';

export interface SchemaFault {
  readonly code:
    | 'unknown-key'
    | 'missing-key'
    | 'wrong-type'
    | 'unknown-value'
    | 'bad-format'
    | 'out-of-range'
    | 'wrong-mode'
    | 'disclosed'
    | 'wrong-file';
  /** A whole sentence with the user's value in quotes, what belongs there, and the nearest right key or value. */
  readonly message: string;
  /** The key or value that is wrong; for something missing, where it is anchored (format of model/absence.ts). */
  readonly node: TreeNode;
  /** JSON pointer of the place where the missing key would stand; undefined: the pointer of `node`. */
  readonly pointer?: string;
  /** JSON pointers of the keys that a misspelt one probably means: no rule says that they are missing. */
  readonly meant?: readonly string[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] }[];
}
