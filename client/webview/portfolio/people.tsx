// What people carry in all alliances together, and what each tier gets of people and attention.
import type { Portfolio } from '../../../server/src/health/portfolioTypes';
import type { Status } from '../../../server/src/health/report';
import { Fold } from '../fold';
import { Section } from '../section';
import { counted, number, upperFirst } from '../words';
import { AllianceLink } from './marks';
import { Part } from './part';

type PersonLoad = Portfolio['people'][number];
type TierLoad = Portfolio['tiers'][number];

/** Percent of a working week that one person has. */
const WEEK = 100;

export function People({ people }: { readonly people: readonly PersonLoad[] }) {
  const loaded = people.filter(isLoaded);
  return (
    <Section id="people" title="Who carries what" says="In several alliances, or with a share of the week">
      {loaded.length === 0 ? (
        <p>Nobody holds roles in several alliances, and no role says how much of a week it takes.</p>
      ) : (
        <Part items={loaded} of="people">
          {(shown) => (
            <ul class="people">
              {shown.map((person, at) => (
                <li key={`${at}:${person.id}`}>
                  <Person person={person} />
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
    </Section>
  );
}

function isLoaded({ allocation, roles }: PersonLoad): boolean {
  return allocation !== null || new Set(roles.map(({ path }) => path)).size > 1;
}

function Person({ person }: { readonly person: PersonLoad }) {
  const { id, name, isShared, sponsorOf, managerOf, allocation, roles } = person;
  const parts = [
    ...(sponsorOf > 0 ? [`sponsor of ${sponsorOf}`] : []),
    ...(managerOf > 0 ? [`alliance manager of ${managerOf}`] : []),
  ];
  const alliances = new Set(roles.map(({ path }) => path)).size;
  const summary = (
    <>
      <span>
        <bdi>{name}</bdi>
        {id !== null && <span class="meta"> {id}</span>}
      </span>
      <span class="meta">{upperFirst(parts.join(', ') || `in ${counted(alliances, 'alliance')}`)}</span>
      <Week allocation={allocation} />
    </>
  );
  return (
    <Fold name={`person:${id}:${name}:${isShared ? '' : roles[0]?.path}`} class="person" isLazy summary={summary}>
      <Part items={roles} of={`roles of ${name}`}>
        {(shown) => (
          <ul class="held">
            {shown.map(({ alliance, path, ref, title, allocation: share }, at) => (
              <li key={`${at}:${ref}`}>
                <span>
                  {upperFirst(title)} in <AllianceLink path={path} name={alliance} />
                </span>
                <span class="number">{share === null ? '' : `${number(share)} %`}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </Fold>
  );
}

/** A share of the week, as a line to a whole one; more than that is a fault. */
function Week({ allocation }: { readonly allocation: number | null }) {
  if (allocation === null) return <span class="meta week">No share told</span>;
  const isOver = allocation > WEEK;
  return (
    <span class="week">
      <svg class={`bar ${isOver ? 'red' : ''}`} aria-hidden="true">
        <rect class="track" width="100%" y="4" height="4" />
        <rect class="kept" width={`${Math.max(0, Math.min(allocation, WEEK))}%`} y="4" height="4" />
      </svg>
      <span class={isOver ? 'status red' : ''}>{`${number(allocation)} % of a week`}</span>
    </span>
  );
}

const STATUSES = ['green', 'amber', 'red', 'unknown'] as const satisfies readonly Status[];

export function Tiers({ tiers }: { readonly tiers: readonly TierLoad[] }) {
  return (
    <Section id="tiers" title="Where people and attention go" says="All alliances, by tier">
      <table class="tiers">
        <thead>
          <tr>
            <th scope="col">Tier</th>
            <th scope="col">Alliances</th>
            <th scope="col" class="figure">
              People
            </th>
            <th scope="col" class="figure">
              Full time
            </th>
            <th scope="col" class="figure">
              Attention
            </th>
            <th scope="col" class="figure">
              Asks
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((load) => (
            <Tier key={load.tier ?? ''} load={load} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Tier({ load }: { readonly load: TierLoad }) {
  const { tier, alliances, statuses, people, allocation, attention, asks } = load;
  return (
    <tr>
      <th scope="row">
        <bdi>{tier === null ? 'No tier' : upperFirst(tier)}</bdi>
      </th>
      <td>
        {number(alliances)}
        <span class="counts">
          {STATUSES.filter((status) => statuses[status] > 0).map((status) => (
            <span key={status} class={`status ${status}`}>{`${number(statuses[status])} ${status}`}</span>
          ))}
        </span>
      </td>
      <td class="figure">{number(people)}</td>
      <td class="figure">{allocation === null ? '–' : number(Math.round(allocation) / WEEK)}</td>
      <td class="figure">{number(attention)}</td>
      <td class="figure">{number(asks)}</td>
    </tr>
  );
}
