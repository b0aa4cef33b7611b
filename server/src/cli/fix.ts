// `--fix`: applies the safe fixes of what is told, file by file, until nothing changes any more.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../finding';
import { safeFixes } from '../fix/safeFixes';
import { staysReadable } from '../fix/staysReadable';
import { applyEdits } from '../yaml/edits';
import { parseYaml } from '../yaml/parse';
import type { Verdict } from './judgeInput';
import { UsageError } from './usage';

/** More goes than any file needs; they stop fixes that would take turns for ever. */
const GOES = 10;
const BYTE_ORDER_MARK = '\ufeff';

/** What is told of one file. */
export interface Told {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface Mended<T> {
  /** What the last look found. */
  readonly seen: T;
  /** A whole sentence; undefined where nothing was to be mended. */
  readonly remark: string | undefined;
}

/** `look` judges everything anew; `told` is what its outcome tells. Throws a UsageError where a file cannot be written. */
export async function mend<T>(look: () => Promise<T>, told: (seen: T) => readonly Told[]): Promise<Mended<T>> {
  const files = new Set<string>();
  let fixes = 0;
  let seen = await look();
  for (let go = 0; go < GOES; go++) {
    const changes = told(seen).flatMap(changeOf);
    for (const { verdict, text } of changes) {
      write(verdict, text);
      files.add(verdict.path);
    }
    if (changes.length === 0) break;
    fixes += changes.reduce((sum, change) => sum + change.fixes, 0);
    seen = await look();
  }
  if (fixes === 0) return { seen, remark: undefined };
  const where = files.size === 1 ? '1 file' : `${files.size} files`;
  return { seen, remark: `${fixes === 1 ? '1 fix' : `${fixes} fixes`} applied in ${where}.` };
}

interface Change {
  readonly verdict: Verdict;
  readonly text: string;
  readonly fixes: number;
}

/** None where there is nothing safe to do, or where doing it would break the file. */
function changeOf({ verdict, findings }: Told): Change[] {
  const chosen = safeFixes(findings);
  if (chosen.length === 0) return [];
  const edits = chosen.flatMap(({ fix }) => fix.edits);
  const text = applyEdits(verdict.text, edits);
  if (text === verdict.text || !staysReadable(parseYaml(verdict.text), edits)) return [];
  return [{ verdict, text, fixes: chosen.length }];
}

/** Keeps a byte order mark, and does nothing where somebody else has changed the file since it was judged. */
function write({ path, printed, text: before }: Verdict, text: string): void {
  try {
    const now = readFileSync(path, 'utf8');
    const mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (now !== mark + before) throw new UsageError(`"${printed}" has changed meanwhile; nothing was written to it.`);
    writeFileSync(path, mark + text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${printed}" could not be written, so its fixes were not applied.`);
  }
}
