// `alliance check --watch`: looks again whenever one of our files changes, until it is interrupted.
import type { Stats } from 'node:fs';
import { kindByName } from '../fileKind';
import { parentOf, rootFinder } from '../workspace/root';
import { MACHINE } from './disk';
import { EXIT } from './exitCode';
import type { Inputs } from './inputs';
import type { Io } from './io';
import { complain } from './output';
import { withSlashes } from './paths';
import { UsageError } from './usage';

/** Milliseconds without a change after which it looks again: an editor that saves, or git, writes several files. */
const QUIET = 60;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

export interface Watched {
  /** Folders, absolute. */
  readonly folders: readonly string[];
  /** Files that count though their names are not ours. */
  readonly files: ReadonlySet<string>;
}

/** `look` checks and reports; what it throws of wrong usage is told, and the watch goes on. */
export async function watch({ folders, files }: Watched, look: () => Promise<number>, io: Io): Promise<number> {
  const { watch: start } = await import('chokidar');
  const ignored = (path: string, stats?: Stats): boolean => {
    if (/[\\/](node_modules|\.git)$/.test(path)) return true;
    return stats?.isFile() === true && !files.has(withSlashes(path)) && kindByName(path) === undefined;
  };
  const watcher = start([...folders], { ignored, ignoreInitial: true, followSymlinks: false });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));

  let looking: Promise<void> | undefined;
  let isStale = false;
  let timer: NodeJS.Timeout | undefined;
  const lookAgain = async () => {
    isStale = false;
    if (io.stdout.isTerminal) await io.stdout.write(CLEAR);
    await lookOnce(look, io);
    await io.stderr.write('Watching for changes; Ctrl-C ends.\n');
    looking = undefined;
    if (isStale) looking = lookAgain();
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isStale = true;
      looking ??= lookAgain();
    }, QUIET);
  };
  looking = lookAgain();
  watcher.on('all', changed);
  await io.interrupted();
  clearTimeout(timer);
  await watcher.close();
  await looking;
  return EXIT.fine;
}

async function lookOnce(look: () => Promise<number>, io: Io): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await complain(io, error.message);
  }
}

/** What may change the outcome: the workspaces of the files that are checked, and the files that were named. */
export function watchedBy({ files }: Inputs, configuration: string | undefined, cwd: string): Watched {
  const rootOf = rootFinder({ cwd, configuration, exists: MACHINE.exists, isFile: MACHINE.isFile });
  const named = files.filter(({ origin }) => origin === 'named').map(({ path }) => path);
  const folders = new Set([cwd, ...files.map(({ path }) => parentOf(path))].map((folder) => rootOf(folder).folder));
  const own = configuration === undefined ? [] : [configuration];
  return { folders: [...folders, ...own], files: new Set([...named, ...own]) };
}
