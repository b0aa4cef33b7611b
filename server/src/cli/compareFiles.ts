// From what was judged of two sides to their differences: alliances are tied by their paths, renames followed.
import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import { compare } from '../compare/compare';
import { isEmpty } from '../compare/difference';
import type { Level } from '../finding';
import type { ChangedAlliance, ComparedAlliance, OneSidedAlliance } from '../reports/difference';
import type { Verdict } from './judgeInput';
import type { Past } from './since';
import type { WorkspaceFinder } from './workspaces';

/** The alliances that differ from what they were, in order of path. */
export async function comparedWith(
  pasts: readonly Past[],
  verdicts: readonly Verdict[],
  homeOf: WorkspaceFinder,
): Promise<readonly ComparedAlliance[]> {
  const alliances = verdicts.filter(({ kind }) => kind === 'alliance');
  const before = new Map(pasts.flatMap((past) => past.files.map((file) => [file.now, { ...file, past }] as const)));
  const compared: ComparedAlliance[] = pasts.flatMap(({ removed }) => removed.map((each) => oneSided('removed', each)));
  for (const verdict of alliances) {
    const was = before.get(verdict.path);
    if (was?.verdict.kind !== 'alliance') compared.push(oneSided('added', verdict));
    else compared.push(...(await changed(was.verdict, was.past.homeOf, verdict, homeOf)));
  }
  return compared.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** One alliance and what it was; nothing where both mean the same. */
export async function changed(
  was: Verdict,
  homeBefore: WorkspaceFinder,
  is: Verdict,
  homeAfter: WorkspaceFinder,
): Promise<readonly ChangedAlliance[]> {
  const difference = compare(await readOf(was, homeBefore), await readOf(is, homeAfter));
  const status = was.path === is.path ? 'changed' : 'renamed';
  if (status === 'changed' && isEmpty(difference)) return [];
  const { id, name } = difference;
  return [{ status, path: is.printed, pathBefore: was.printed, id, name, difference }];
}

/** What was judged, with its model, which a verdict does not carry. */
async function readOf(verdict: Verdict, homeOf: WorkspaceFinder): Promise<Analysis> {
  const { path, own, text, asOf, findings } = verdict;
  const { configuration, load } = homeOf(path);
  const { workspace } = await load();
  return { ...analyze({ path: own, text }, workspace, configuration, { asOf, today: asOf }), findings };
}

function oneSided(status: OneSidedAlliance['status'], { printed, card, findings }: Verdict): OneSidedAlliance {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return { status, path: printed, id: card?.id?.text, name: card?.label, counts };
}
