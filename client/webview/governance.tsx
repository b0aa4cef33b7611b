// The governance map: the sides beside each other with who holds which role, the committees between them, and who talks
// to whom. Vacant seats, departures and overdue meetings are marked by shape and word.
import type { CommitteeView, HolderView, PairView, RoleView, SideView } from '../../server/src/health/peopleTypes';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, upperFirst } from './words';

export function Governance({ report, here }: SectionInput) {
  const { sides, committees, pairs } = report.sections;
  if (sides.every(({ roles }) => roles.length === 0) && committees.length === 0) return null;
  const selves = new Set(report.partners.filter(({ isSelf }) => isSelf).map(({ id }) => id));
  const shown = sides.filter(({ roles }) => roles.length > 0);
  const overdue = committees.filter(({ isOverdue }) => isOverdue).length;
  return (
    <Section
      id="governance"
      title="Governance map"
      says={overdue > 0 ? `${counted(overdue, 'meeting')} overdue` : undefined}
      here={here}
    >
      <div class="sides">
        {shown.map((side) => (
          <Side key={side.id} side={side} isSelf={selves.has(side.id)} asOf={report.asOf} />
        ))}
      </div>
      {committees.length > 0 && (
        <>
          <h3>Committees</h3>
          <ul class="rows committees">
            {committees.map((committee) => (
              <Committee key={committee.id} committee={committee} sides={sides} asOf={report.asOf} />
            ))}
          </ul>
        </>
      )}
      {pairs.length > 0 && (
        <>
          <h3>Who talks to whom</h3>
          <ul class="rows">
            {pairs.map((pair) => (
              <Pair key={pair.between.join()} pair={pair} asOf={report.asOf} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface SideProps {
  readonly side: SideView;
  readonly isSelf: boolean;
  readonly asOf: string;
}

function Side({ side, isSelf, asOf }: SideProps) {
  return (
    <div class="side">
      <h3 class={`key ${isSelf ? 'us' : 'them'}`}>
        <bdi>{side.name}</bdi>
      </h3>
      <ul>
        {side.roles.map((role) => (
          <Role key={role.ref} role={role} asOf={asOf} />
        ))}
      </ul>
    </div>
  );
}

function Role({ role, asOf }: { readonly role: RoleView; readonly asOf: string }) {
  const inOffice = role.holders.filter(({ state }) => state !== 'left');
  const left = role.holders.filter(({ state }) => state === 'left').at(-1);
  return (
    <li class="role">
      <p>{upperFirst(role.title)}</p>
      {inOffice.map((holder) => (
        <Holder key={holder.range.start.line} holder={holder} asOf={asOf} />
      ))}
      {inOffice.length === 0 && (
        <div class="holder">
          <span class="seat vacant" aria-hidden="true" />
          <span>
            <Mark range={(left ?? role).range} class="status red">
              Vacant
            </Mark>
            {left && (
              <p>
                <bdi>{left.name}</bdi> left {left.until && day(left.until, asOf)}
              </p>
            )}
          </span>
        </div>
      )}
    </li>
  );
}

function Holder({ holder, asOf }: { readonly holder: HolderView; readonly asOf: string }) {
  const { name, position, deputy, until, since, state, range } = holder;
  const about = [
    ...(position === null ? [] : [position]),
    ...(deputy === null ? [] : [`deputy ${deputy}`]),
    ...(state === 'to-come' && since !== null ? [`from ${day(since, asOf)}`] : []),
    ...(until === null ? [] : [`until ${day(until, asOf)}`]),
  ].join(', ');
  return (
    <div class="holder">
      <span class="seat" aria-hidden="true">
        {initials(name)}
      </span>
      <span>
        <Mark range={range}>{name}</Mark>
        {about && (
          <p>
            <bdi>{about}</bdi>
          </p>
        )}
      </span>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}

interface CommitteeProps {
  readonly committee: CommitteeView;
  readonly sides: readonly SideView[];
  readonly asOf: string;
}

function Committee({ committee, sides, asOf }: CommitteeProps) {
  const { name, cadence, lastMet, nextMeeting, isOverdue, isActive, members, range } = committee;
  return (
    <li>
      <span class="what">
        <Mark range={range}>{name}</Mark>
        <span class="seats">
          {members === null ? (
            <span class="meta">Members are not written down</span>
          ) : (
            sides.map((side) => {
              const here = members.filter((member) => member.side === side.id);
              const vacant = here.filter(({ isVacant }) => isVacant).length;
              if (here.length === 0) return null;
              return (
                <span class="meta" key={side.id}>
                  <bdi>{side.name}</bdi> {counted(here.length, 'seat')}
                  {vacant > 0 && `, ${vacant} vacant`}
                </span>
              );
            })
          )}
        </span>
      </span>
      <span class="owner meta">{isActive ? cadence : 'dissolved'}</span>
      <span class="by">
        {isOverdue && <span class="status red">Overdue</span>}
        <span class="meta">
          {lastMet ? `last ${day(lastMet, asOf)}` : 'no meeting logged'}
          {nextMeeting && `, next ${day(nextMeeting, asOf)}`}
        </span>
      </span>
      <Line range={range} />
    </li>
  );
}

function Pair({
  pair: { between, cadence, lastMet, range },
  asOf,
}: {
  readonly pair: PairView;
  readonly asOf: string;
}) {
  return (
    <li>
      <span class="what">
        <Mark range={range}>{between.join(' and ')}</Mark>
      </span>
      <span class="owner meta">{cadence}</span>
      <span class="by meta">{lastMet && `last ${day(lastMet, asOf)}`}</span>
      <Line range={range} />
    </li>
  );
}
