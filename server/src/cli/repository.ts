// Paths as code hosts want them: relative to the top of the git repository they lie in.
import { existsSync } from 'node:fs';
import { isWithin, join, parentOf, pathWithin } from '../workspace/root';
import { absolutePath } from './paths';

/** The top of the git repository that a folder lies in; undefined outside of one. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = parentOf(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (parentOf(at) === at) return undefined;
  }
}

/** Turns a printed path into the one seen from the top of the repository of `cwd`; others stay as they are. */
export function repositoryPath(cwd: string): (printed: string) => string {
  let top: string | undefined;
  let isKnown = false;
  return (printed) => {
    if (!isKnown) {
      top = repositoryOf(cwd);
      isKnown = true;
    }
    const path = absolutePath(cwd, printed);
    return top !== undefined && isWithin(path, top) ? pathWithin(top, path) : printed;
  };
}
