// RACI rows for the core activities of an alliance, in turn answered for by one partner and the next.
import type { Fix } from '../../finding';
import { CORE_ACTIVITIES, type RoleName } from '../../model/terms';
import type { Alliance, RaciRow } from '../../model/types';
import { pairOf } from '../../yaml/tree';
import { insertion, itemInsertion, itemInsertionAt, onLines, together } from '../insertion';
import { type Cast, castOf, listed } from './cast';

export type CoreActivity = (typeof CORE_ACTIVITIES)[number];

/** What each activity is called, who answers for it and who does it. */
const ROWS: Readonly<Record<CoreActivity, readonly [activity: string, accountable: RoleName, responsible: RoleName]>> =
  {
    launch: ['Plan and drive the launch', 'businessLead', 'allianceManager'],
    governance: ['Set up and keep the governance', 'allianceManager', 'allianceManager'],
    steering: ['Prepare the steering and follow it up', 'executiveSponsor', 'allianceManager'],
    actions: ['Keep track of actions', 'allianceManager', 'projectManager'],
    obligations: ['Keep what the agreement promises', 'businessLead', 'allianceManager'],
    'joint-plan': ['Write and renew the joint plan', 'businessLead', 'projectManager'],
    budget: ['Plan and watch the budget', 'businessLead', 'projectManager'],
    communication: ['Tell people inside and outside', 'allianceManager', 'allianceManager'],
    issues: ['Settle issues or move them up', 'allianceManager', 'allianceManager'],
    training: ['Prepare people to work in the alliance', 'allianceManager', 'allianceManager'],
    health: ['Measure how the relationship is doing', 'executiveSponsor', 'allianceManager'],
  };
/** More who do one thing are a crowd. */
const FEW = 3;

/** A fix that adds a list of rows for all core activities. */
export function coreRows(alliance: Alliance, title: string): readonly Fix[] {
  const cast = castOf(alliance);
  const rows = cast && CORE_ACTIVITIES.map((core) => rowFor(core, cast));
  return rows ? itemInsertionAt(alliance.document, alliance.root, ['raci'], onLines(rows), title) : [];
}

/** A fix that adds rows for core activities; a row that is called like one of them is marked as covering it instead. */
export function rowsFor(alliance: Alliance, cores: readonly CoreActivity[], title: string): readonly Fix[] {
  const { document, root, raci } = alliance;
  const cast = castOf(alliance);
  if (!cast) return [];
  const known = new Map(raci.map((row) => [spelling(row.activity?.value ?? ''), row]));
  const inRows: (readonly Fix[])[] = [];
  const rows: string[] = [];
  for (const core of cores) {
    const row = known.get(spelling(ROWS[core][0]));
    if (row) inRows.push(covering(alliance, row, core));
    else rows.push(rowFor(core, cast));
  }
  const added = rows.length > 0 ? [itemInsertionAt(document, root, ['raci'], onLines(rows), title)] : [];
  return together(title, [...inRows, ...added]);
}

function covering({ document }: Alliance, { node }: RaciRow, core: CoreActivity): readonly Fix[] {
  const covers = pairOf(node, 'covers')?.value;
  return covers
    ? itemInsertion(document, covers, [core], '')
    : insertion(document, node, { key: 'covers', value: `[${core}]` }, '');
}

function spelling(activity: string): string {
  return activity.trim().toLowerCase().replace(/\s+/g, ' ');
}

function rowFor(core: CoreActivity, cast: Cast): string {
  const [activity, accountable, responsible] = ROWS[core];
  const turn = CORE_ACTIVITIES.indexOf(core);
  const doers = cast.each(responsible, 'allianceManager').slice(0, FEW);
  const parts = [
    `activity: ${activity}`,
    `covers: [${core}]`,
    `accountable: ${cast.nth(turn, accountable, 'allianceManager', 'businessLead')}`,
    `responsible: ${listed(doers)}`,
  ];
  return `{ ${parts.join(', ')} }`;
}
