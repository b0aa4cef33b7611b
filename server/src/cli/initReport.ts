// What `alliance init` says in the end: where the file is, how much good practice still asks for, and what to do next.
import type { Finding } from '../finding';
import { shown } from '../reports/display';
import { paletteOf } from '../reports/palette';
import { EXIT } from './exitCode';
import type { InitFlags } from './initFlags';
import type { Io } from './io';
import { judgeAll } from './judgeAll';
import { complain, wantsColor } from './output';
import { printedPath } from './paths';
import type { Surroundings } from './workspaces';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Judges the new file as `alliance check` will. Resolves to the exit code. */
export async function tellNewFile(
  { path, text }: NewFile,
  flags: InitFlags,
  around: Surroundings,
  io: Io,
): Promise<number> {
  const input = { path, origin: 'named', bytes: new TextEncoder().encode(text) } as const;
  const { files } = await judgeAll({ files: [input], searched: [] }, around);
  const troubles = files.flatMap((file) => file.troubles);
  for (const { message } of troubles) await complain(io, message);
  if (!flags.quiet) {
    const isFile = flags.output !== '-';
    const output = isFile ? io.stdout : io.stderr;
    const palette = paletteOf(wantsColor({ env: io.env, stdout: output }, flags.color));
    const printed = printedPath(io.cwd, path);
    const written = isFile ? `${palette.strong(shown(printed))} is written.\n` : '';
    const findings = files.flatMap(({ verdict }) => verdict?.findings ?? []);
    await output.write(`${written}${findingsLine(findings)}\n`);
    if (isFile) await output.write(`Next, fill in what is known, and run: alliance check ${asArgument(printed)}\n`);
  }
  return troubles.length === 0 ? EXIT.fine : EXIT.faulty;
}

function findingsLine(findings: readonly Finding[]): string {
  const gaps = findings.filter(({ kind }) => kind === 'gap').length;
  const others = findings.length - gaps;
  const first =
    gaps === 0
      ? 'Good practice asks for nothing more at this stage'
      : `It has ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}: what good practice asks for next`;
  if (others === 0) return `${first}.`;
  return `${first}; ${others === 1 ? 'one finding' : `${others} findings`} beside ${others === 1 ? 'asks' : 'ask'} for a second look at the answers.`;
}

/** As a shell takes it for one word. */
function asArgument(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${shown(path).replaceAll("'", `'\\''`)}'`;
}
