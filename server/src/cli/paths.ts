// Paths as the command line has them: absolute with `/` inside, relative to the current folder when printed.
import { relative, resolve, sep } from 'node:path';

/** A path as the user gave it, absolute and with `/`. */
export function absolutePath(cwd: string, path: string): string {
  return withSlashes(resolve(cwd, path));
}

/** A path for people: relative to the current folder, with `/`. */
export function printedPath(cwd: string, path: string): string {
  return withSlashes(relative(cwd, path)) || '.';
}

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
