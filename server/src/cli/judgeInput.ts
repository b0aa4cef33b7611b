// From a path to what is judged of it: read, recognised as ours, judged in its workspace; or why it cannot be.
import type { Analysis } from '../analysis';
import type { Dates } from '../analyze';
import { kindByName, kindByRootKey } from '../fileKind';
import type { Finding } from '../finding';
import { judge } from '../judge';
import type { Day } from '../model/calendar';
import { type AllianceCard, readCard } from '../model/card';
import type { FileKind } from '../sourceFile';
import { decode } from '../workspace/decode';
import { Unreadable } from '../workspace/fileSource';
import { join, pathWithin } from '../workspace/root';
import type { Workspace } from '../workspace/workspace';
import { parseYaml } from '../yaml/parse';
import type { Disk } from './disk';
import type { Input } from './inputs';
import type { Memory } from './memory';
import { printedPath } from './paths';
import type { Trouble } from './trouble';
import type { RunWorkspace } from './workspaces';

/** What was found in one file. Plain data, so that it can come from another thread. */
export interface Verdict {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As printed. */
  readonly printed: string;
  /** How it came to be checked. */
  readonly origin: Input['origin'];
  /** The folder of its workspace. */
  readonly root: string;
  /** The path in its workspace: finding keys begin with it. */
  readonly own: string;
  readonly asOf: Day;
  readonly text: string;
  /** What is told, in order of place; paths of related places as printed. */
  readonly findings: readonly Finding[];
  /** How many a comment silenced. */
  readonly suppressed: number;
  readonly kind: FileKind;
  /** What an alliance shares with the other files of its workspace. */
  readonly card: AllianceCard | undefined;
}

export type Judged = Made<Verdict>;

export interface Bench {
  readonly cwd: string;
  readonly disk: Disk;
  readonly memory: Memory;
  readonly dates: Dates;
}

export function judgeInput(input: Input, home: RunWorkspace, bench: Bench): Promise<Judged> {
  return judgeInto(input, home, bench, (analysis, place) => verdictOf(analysis, { ...place, cwd: bench.cwd }));
}

/** What is made of one file that was judged; undefined where it could not be judged or is not to be. */
export interface Made<T> {
  readonly verdict: T | undefined;
  readonly troubles: readonly Trouble[];
}

/** Judges one file and makes something of its analysis. */
export async function judgeInto<T>(
  input: Input,
  home: RunWorkspace,
  bench: Bench,
  make: (analysis: Analysis, place: Place) => T,
): Promise<Made<T>> {
  const { cwd, disk, memory, dates } = bench;
  const printed = printedPath(cwd, input.path);
  const own = pathWithin(home.folder, input.path);
  const without = (...troubles: Trouble[]): Made<T> => ({ verdict: undefined, troubles });
  if (home.trouble) return without(home.trouble);
  if (input.origin !== 'named' && home.ignores(own)) return without();
  try {
    const text = input.bytes ? decode(input.bytes, `"${printed}"`) : disk.read(input.path, `"${printed}"`);
    const { workspace, unreadable } = await home.load();
    const day = input.asOf ?? dates.asOf;
    return memory.recall(`verdict ${input.path}`, [text, workspace, home.configuration, day, dates.today], () => {
      const document = parseYaml(text);
      const kind = kindByRootKey(document.root) ?? kindByName(own);
      if (!kind) return input.origin === 'named' ? without(notOurs(printed)) : without();
      const court = { workspace, configuration: home.configuration, dates: { ...dates, asOf: day } };
      const { analysis, fault } = judge({ path: own, text, document }, printed, court);
      const troubles = faulty(fault);
      if (!analysis) return without(...troubles);
      const missing = looksElsewhere(analysis) ? unreadable : [];
      const verdict = make(analysis, { path: input.path, printed, origin: input.origin, root: home.folder, own });
      return { verdict, troubles: [...troubles, ...missing.map((each) => unreadableDirectory(each, home, cwd))] };
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return without({ kind: error.missing ? 'misused' : 'faulty', message: `${error.message}.` });
  }
}

/** The verdict on a file that the alliances of its workspace have something to do with. */
export function judgeAmong(verdict: Verdict, workspace: Workspace, home: RunWorkspace, { cwd, dates }: Bench): Judged {
  const { path, printed, origin, root, own, asOf, text } = verdict;
  const court = { workspace, configuration: home.configuration, dates: { ...dates, asOf } };
  const { analysis, fault } = judge({ path: own, text }, printed, court);
  return {
    verdict: analysis && verdictOf(analysis, { path, printed, origin, root, own, cwd }),
    troubles: faulty(fault),
  };
}

function faulty(fault: string | undefined): readonly Trouble[] {
  return fault === undefined ? [] : [{ kind: 'faulty', message: fault }];
}

/** Where a judged file lies. */
type Place = Pick<Verdict, 'path' | 'printed' | 'origin' | 'root' | 'own'>;

function verdictOf(
  { file, asOf, findings, suppressed }: Analysis,
  { cwd, ...place }: Place & { readonly cwd: string },
): Verdict {
  const printed = (path: string) => (path === place.own ? place.printed : printedPath(cwd, join(place.root, path)));
  return {
    ...place,
    asOf,
    kind: file.kind,
    card: file.kind === 'alliance' ? readCard(place.own, file.document) : undefined,
    text: file.document.text,
    findings: findings.map((finding) => asPrinted(finding, printed)),
    suppressed: suppressed.length,
  };
}

function asPrinted(finding: Finding, printed: (path: string) => string): Finding {
  if (finding.related.length === 0) return finding;
  return { ...finding, related: finding.related.map((each) => ({ ...each, path: printed(each.path) })) };
}

/** Whether the file names something that only a directory file could hold. */
function looksElsewhere({ file }: Analysis): boolean {
  return file.references.some((reference) => reference.target === undefined && reference.status !== 'vacant');
}

/** A directory file that was needed and could not be read. */
function unreadableDirectory({ path, reason }: Unreadable, home: RunWorkspace, cwd: string): Trouble {
  return { kind: 'faulty', message: `"${printedPath(cwd, join(home.folder, path))}" ${reason}.` };
}

function notOurs(path: string): Trouble {
  const message = `"${path}" has neither the name of an alliance file (*.alliance.yaml) nor a root key "alliance", "allianceDirectory" or "allianceConfig".`;
  return { kind: 'misused', message };
}
