// The rows of the governance map: from the top of the house down, who holds which role on each side, and the committees
// between them. Who talks to whom is drawn between the two, where both stand in one row.
import type {
  CommitteeView,
  HolderView,
  MemberView,
  PairView,
  RoleView,
  SideView,
} from '../../server/src/health/peopleTypes';

export type MapRow = PeopleRow | CommitteeRow;

export interface PeopleRow {
  readonly kind: 'people';
  readonly key: string;
  /** What connects them: "executive sponsors", of a team the function. */
  readonly title: string;
  /** One a side, in order of the sides; null where that side has nobody there and needs nobody. */
  readonly cells: readonly (Cell | null)[];
  readonly pair: PairView | null;
}

/** Somebody, or nobody where somebody is expected. */
export type Cell = { readonly holder: HolderView; readonly role: RoleView } | { readonly vacant: RoleView };

export interface CommitteeRow {
  readonly kind: 'committee';
  readonly key: string;
  readonly committee: CommitteeView;
  /** The seats of each side; null where it is not written who sits there. */
  readonly seats: readonly (readonly MemberView[])[] | null;
}

/** What stands where, from above; committees stand below the roles that sit on them. */
const LEVELS: readonly string[] = [
  'executiveSponsor',
  'executive',
  'generalSecretary',
  'steering',
  'businessLead',
  'allianceOffice',
  'allianceManager',
  'operating',
  'programLead',
  'projectManager',
  'operationsManager',
  'team',
  'working-group',
  'operatingTeam',
  'stakeholders',
];

const PLURALS: Readonly<Record<string, string>> = {
  'executive sponsor': 'executive sponsors',
  'business lead': 'business leads',
  'alliance manager': 'alliance managers',
  'project manager': 'project managers',
  'operations manager': 'operations managers',
};

/** The pairs that no row could show are given back, to be told in words. */
export function mapRows(
  sides: readonly SideView[],
  committees: readonly CommitteeView[],
  pairs: readonly PairView[],
): { readonly rows: readonly MapRow[]; readonly otherPairs: readonly PairView[] } {
  const names = [...new Set(sides.flatMap(({ roles }) => roles.map(({ ref }) => roleName(ref))))];
  const people = names.flatMap((name) => peopleRows(name, sides, pairs));
  const between = committees.map((committee) => committeeRow(committee, sides));
  const levelled = [
    ...people.map((row) => ({ row, level: LEVELS.indexOf(row.key.split(':')[0] ?? '') })),
    ...between.map((row) => ({ row, level: LEVELS.indexOf(row.committee.kind ?? 'operating') })),
  ];
  const shown = new Set(people.map(({ pair }) => pair));
  return {
    rows: levelled.sort((a, b) => a.level - b.level).map(({ row }) => row),
    otherPairs: pairs.filter((pair) => !shown.has(pair)),
  };
}

function roleName(ref: string): string {
  return ref.slice(ref.indexOf('.') + 1);
}

function peopleRows(name: string, sides: readonly SideView[], pairs: readonly PairView[]): readonly PeopleRow[] {
  const roles = sides.map((side) => side.roles.find(({ ref }) => roleName(ref) === name));
  const pair = pairs.find((each) => isAmong(each, roles)) ?? null;
  const title = roles.find((role) => role !== undefined)?.title ?? name;
  const isTeam = !(title in PLURALS) && roles.some((role) => role?.holders.some((holder) => holder.function !== null));
  const functions = isTeam ? functionsOf(roles) : [null];
  return functions.flatMap((each) => {
    const columns = roles.map((role) => cellsOf(role, isTeam ? each : undefined));
    const count = Math.max(...columns.map((cells) => cells.length));
    return Array.from({ length: count }, (_, at) => ({
      kind: 'people' as const,
      key: `${name}:${each ?? ''}:${at}`,
      title: isTeam ? `${title}${each === null ? '' : `, ${each}`}` : (PLURALS[title] ?? title),
      cells: columns.map((cells) => cells[at] ?? null),
      pair: at === 0 ? pair : null,
    }));
  });
}

/** Whether a pair is of these roles, of two sides at least. */
function isAmong({ roles: paired }: PairView, roles: readonly (RoleView | undefined)[]): boolean {
  const refs = new Set(roles.map((role) => role?.ref));
  return new Set(paired).size > 1 && paired.every((ref) => ref !== null && refs.has(ref));
}

function functionsOf(roles: readonly (RoleView | undefined)[]): readonly (string | null)[] {
  return [...new Set(roles.flatMap((role) => role?.holders.map((holder) => holder.function) ?? []))];
}

/** `team` is the function that counts; undefined for a role that has none. */
function cellsOf(role: RoleView | undefined, team: string | null | undefined): readonly Cell[] {
  if (!role) return [];
  const asked = role.holders.filter((holder) => team === undefined || holder.function === team);
  const present = asked.filter(({ state }) => state !== 'left');
  if (present.length > 0) return present.map((holder) => ({ holder, role }));
  return team === undefined || asked.length > 0 ? [{ vacant: role }] : [];
}

function committeeRow(committee: CommitteeView, sides: readonly SideView[]): CommitteeRow {
  const { id, members } = committee;
  const seats = members && sides.map((side) => members.filter((member) => member.side === side.id));
  return { kind: 'committee', key: `committee:${id}`, committee, seats };
}
