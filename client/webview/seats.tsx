// Who stands in a place of the governance map: a circle for a person, a square for the seats of a committee, dashed where
// nobody is there; and what is said beside it.
import type { CommitteeView, HolderView, MemberView, PairView, RoleView } from '../../server/src/health/peopleTypes';
import type { Cell } from './mapRows';
import { Mark, StatusWord } from './marks';
import { counted, day, upperFirst } from './words';

export interface Setting {
  readonly asOf: string;
  readonly isPublic: boolean;
}

export function Seat({ cell }: { readonly cell: Cell | null }) {
  if (!cell) return <span />;
  return (
    <span class={'vacant' in cell ? 'seat vacant' : 'seat'} aria-hidden="true">
      {'vacant' in cell ? '' : initials(cell.holder.name)}
    </span>
  );
}

interface PersonProps {
  readonly cell: Cell | null;
  readonly setting: Setting;
}

export function Person({ cell, setting }: PersonProps) {
  if (!cell) return <span class="person" />;
  return (
    <span class="person">
      {'vacant' in cell ? (
        <Vacancy role={cell.vacant} setting={setting} />
      ) : (
        <Present holder={cell.holder} asOf={setting.asOf} />
      )}
    </span>
  );
}

function Present({ holder, asOf }: { readonly holder: HolderView; readonly asOf: string }) {
  const { name, position, deputy, until, since, state, range } = holder;
  const about = [
    ...(position === null || position === name ? [] : [position]),
    ...(deputy === null ? [] : [`deputy ${deputy}`]),
    ...(state === 'to-come' && since !== null ? [`from ${day(since, asOf)}`] : []),
  ].join(', ');
  return (
    <>
      <Mark range={range}>{name}</Mark>
      {about && (
        <p>
          <bdi>{about}</bdi>
        </p>
      )}
      {until !== null && (
        <p>
          <StatusWord status="amber" word={`Leaves ${day(until, asOf)}`} />
        </p>
      )}
    </>
  );
}

function Vacancy({ role, setting: { asOf, isPublic } }: { readonly role: RoleView; readonly setting: Setting }) {
  const left = role.holders.filter(({ state }) => state === 'left').at(-1);
  const status = isPublic ? 'unknown' : role.ref.endsWith('.executiveSponsor') ? 'red' : 'amber';
  return (
    <>
      <Mark range={(left ?? role).range} class={`status ${status}`}>
        {isPublic && !left ? 'Not public' : 'Vacant'}
      </Mark>
      {left && (
        <p>
          <bdi>{left.name}</bdi> left{left.until && ` ${day(left.until, asOf)}`}
        </p>
      )}
    </>
  );
}

/** Of a name; an abbreviation stays as it is. */
function initials(name: string): string {
  if (/^\p{Lu}{2,3}$/u.test(name)) return name;
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** How many seats a side has in a committee. */
export function Squares({ seats }: { readonly seats: readonly MemberView[] | undefined }) {
  if (!seats || seats.length === 0) return <span />;
  const isVacant = seats.some((seat) => seat.isVacant);
  return (
    <span class={isVacant ? 'seat square vacant' : 'seat square'} aria-hidden="true">
      {seats.length}
    </span>
  );
}

export function Members({ seats }: { readonly seats: readonly MemberView[] | undefined }) {
  if (!seats || seats.length === 0) return <span class="person" />;
  const votes = seats.filter(({ isVoting }) => isVoting).length;
  const held = seats.filter(({ isVacant }) => !isVacant);
  const vacant = seats.length - held.length;
  return (
    <span class="person">
      <p>
        <bdi>{held.map(({ name }) => upperFirst(name)).join(', ')}</bdi>
      </p>
      <p>
        {counted(seats.length, 'seat')}
        {votes > 0 && `, ${counted(votes, 'vote')}`}
        {vacant > 0 && (
          <>
            {', '}
            <StatusWord status="amber" word={`${vacant} vacant`} />
          </>
        )}
      </p>
    </span>
  );
}

interface MeetingProps {
  readonly committee: CommitteeView;
  readonly asOf: string;
}

/** What a committee is called, and when it meets. */
export function Meeting({ committee, asOf }: MeetingProps) {
  const { name, cadence, lastMet, nextMeeting, isOverdue, isActive, members, range } = committee;
  const when = [
    ...(isActive ? (cadence === null ? [] : [cadence]) : ['not active']),
    ...(nextMeeting ? [`next ${day(nextMeeting, asOf)}`] : lastMet ? [`last ${day(lastMet, asOf)}`] : []),
    ...(members === null ? ['members not written'] : []),
  ].join(', ');
  return (
    <>
      <Mark range={range}>{name}</Mark>
      {when && <p>{when}</p>}
      {isOverdue && (
        <p>
          <StatusWord status="red" word="Meeting overdue" />
        </p>
      )}
    </>
  );
}

/** How two talk to each other, under what they are. */
export function Talk({ pair, asOf }: { readonly pair: PairView | null; readonly asOf: string }) {
  if (!pair) return null;
  const { cadence, lastMet, isSilent } = pair;
  if (isSilent && lastMet)
    return (
      <Mark range={pair.range} class="status amber">
        {`Silent since ${day(lastMet, asOf)}`}
      </Mark>
    );
  const words = [cadence, lastMet && `last ${day(lastMet, asOf)}`].filter((each) => each).join(', ');
  return <Mark range={pair.range}>{words || 'In touch'}</Mark>;
}
