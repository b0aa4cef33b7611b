// What git ignores: the `.gitignore` files from the top of a repository down, the nearest one to a path speaking first.
// Paths here are absolute, with `/`; a folder's path has no `/` at its end.
import ignore, { type Ignore } from 'ignore';

interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Ignore files that count for a folder, the nearest last. */
export type IgnoreStack = readonly IgnoreFile[];

export function withIgnoreFile(stack: IgnoreStack, folder: string, text: string | undefined): IgnoreStack {
  if (text === undefined) return stack;
  return [...stack, { folder: folder === '/' ? '' : folder, patterns: ignore().add(text.replace(/^\uFEFF/, '')) }];
}

/** Whether git ignores a file or folder whose own folder it does not ignore. */
export function isIgnored(stack: IgnoreStack, path: string, isFolder: boolean): boolean {
  for (let at = stack.length - 1; at >= 0; at--) {
    const file = stack[at];
    if (!file) continue;
    const seen = path.slice(file.folder.length + 1) + (isFolder ? '/' : '');
    if (!ignore.isPathValid(seen)) continue;
    const verdict = file.patterns.test(seen);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The stack for the inside of a folder that is entered although a file of the stack ignores it: because it was named
 * by the user, or because a nearer file takes it back. Such a file has nothing to say about the inside.
 */
export function enter(stack: IgnoreStack, folder: string): IgnoreStack {
  const kept = stack.filter((file) => !isIgnored([file], folder, true));
  return kept.length === stack.length ? stack : kept;
}
