// From a path to what is judged of it: read, recognised as ours, judged in its workspace; or why it cannot be.
import type { Analysis } from '../analysis';
import type { Dates } from '../analyze';
import { Unreadable } from '../workspace/fileSource';
import { decode, readText } from '../workspace/nodeFiles';
import type { Input } from './inputs';
import { isOurs, judge } from './judge';
import { pathWithin, printedPath } from './paths';
import type { Trouble } from './trouble';
import type { RunWorkspace } from './workspaces';

export interface Judged {
  /** As printed. */
  readonly path: string;
  /** Undefined where it could not be judged or is not to be. */
  readonly analysis: Analysis | undefined;
  /** Paths relative to the workspace root, as they are printed. */
  readonly printed: (path: string) => string;
  readonly home: RunWorkspace;
  readonly troubles: readonly Trouble[];
}

export async function judgeInput(input: Input, home: RunWorkspace, cwd: string, dates: Dates): Promise<Judged> {
  const path = printedPath(cwd, input.path);
  const own = pathWithin(home.folder, input.path);
  const printed = (each: string) => (each === own ? path : printedPath(cwd, `${home.folder}/${each}`));
  const without = (...troubles: Trouble[]): Judged => ({ path, analysis: undefined, printed, home, troubles });
  if (home.trouble) return without(home.trouble);
  if (input.origin !== 'named' && home.ignores(own)) return without();
  try {
    const text = input.bytes ? decode(input.bytes, `"${path}"`) : readText(input.path, `"${path}"`);
    const source = { path: own, text };
    if (isOurs(source)) return { path, printed, home, ...(await judge(source, path, home, dates)) };
    return input.origin === 'named' ? without(notOurs(path)) : without();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return without({ kind: error.missing ? 'misused' : 'faulty', message: `${error.message}.` });
  }
}

function notOurs(path: string): Trouble {
  const message = `"${path}" has neither the name of an alliance file (*.alliance.yaml) nor a root key "alliance", "allianceDirectory" or "allianceConfig".`;
  return { kind: 'misused', message };
}
