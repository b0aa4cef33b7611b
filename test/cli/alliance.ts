// Runs the command line inside the test: its own folder, streams and day.
import type { Readable } from 'node:stream';
import { main } from '../../server/src/cli/main';
import { parseDay } from '../../server/src/model/calendar';

/** They only have to be found again in a page: the real ones run in `test/webview/`. */
export const PAGE_ASSETS = { script: 'void 0;', style: 'main{}' };

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** A person who can be asked. */
  readonly keyboard?: Readable;
  /** Told whenever something is written to standard error, with all that was. */
  readonly onStderr?: (written: string) => void;
  /** Columns of a terminal; none: the output goes elsewhere. */
  readonly columns?: number;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

export async function alliance(cwd: string, args: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: terminal.columns !== undefined,
    columns: terminal.columns,
    write: async (text: string) => {
      written[name] += text;
      if (name === 'stderr') terminal.onStderr?.(written.stderr);
      return true;
    },
  });
  const code = await main(args, {
    cwd,
    env: terminal.env ?? {},
    keyboard: terminal.keyboard,
    stdin: async () => Buffer.from(terminal.stdin ?? ''),
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: parseDay(terminal.today ?? '2026-11-22') ?? 0,
    interrupted: async () => {},
    thread: undefined,
    pageAssets: () => PAGE_ASSETS,
    serve: async () => {},
    cores: 1,
    clock: () => 0,
  });
  return { code, ...written };
}

/** A file with nothing to complain of at any stage. */
export const SOUND = `alliance: 1
id: acme-zenith
name: Acme and Zenith
stage: closed
partners:
  - { id: acme, name: Acme }
  - { id: zenith, name: Zenith }
`;

/** The same with one error: a stage that does not exist. */
export const WRONG = SOUND.replace('stage: closed', 'stage: close');

/** A text under another id, for a second file of one workspace. */
export function renamed(text: string, id: string): string {
  return text.replace(/^id: .*$/m, `id: ${id}`);
}
