// The RACI matrix: activities by the roles that have a part in them, grouped by partner; a fault stands under its row.
import type { RaciView } from '../../server/src/health/peopleTypes';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, upperFirst } from './words';

/** More columns than that cannot be read; the rows are then told in words, as they are in narrow panels. */
const MOST_ACTORS = 16;

export function Raci({ report, here }: SectionInput) {
  const { raci, sides } = report.sections;
  if (raci.length === 0) return null;
  const actors = actorsOf(raci);
  const faults = raci.filter(({ fault }) => fault !== null).length;
  const says = `${raci.length === 1 ? '1 activity' : `${raci.length} activities`}, ${counted(faults, 'fault')}`;
  const nameOf = (side: string) => sides.find(({ id }) => id === side)?.name ?? 'Joint';
  return (
    <Section id="raci" title="RACI" says={says} here={here}>
      {actors.length <= MOST_ACTORS && <Matrix rows={raci} actors={actors} nameOf={nameOf} />}
      <ul class={actors.length <= MOST_ACTORS ? 'rows plain raci-words' : 'rows plain'}>
        {raci.map((row) => (
          <li key={row.range.start.line}>
            <span class="what">
              <Activity row={row} />
              <p>
                <bdi>{partsInWords(row, nameOf)}</bdi>
              </p>
            </span>
            <Line range={row.range} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MatrixProps {
  readonly rows: readonly RaciView[];
  readonly actors: readonly string[];
  /** Of a side, by its id. */
  readonly nameOf: (side: string) => string;
}

function Matrix({ rows, actors, nameOf }: MatrixProps) {
  return (
    <div class="raci-matrix">
      <table class="raci">
        <thead>
          <tr>
            <td />
            {groupsOf(actors).map(({ side, count }) => (
              <th key={side} scope="colgroup" colSpan={count}>
                <bdi>{nameOf(side)}</bdi>
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">Activity</th>
            {actors.map((actor) => (
              <th key={actor} scope="col" class="role-name">
                <bdi>{roleWords(actor)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.range.start.line}>
              <th scope="row">
                <Activity row={row} />
              </th>
              {actors.map((actor) => (
                <td key={actor}>
                  {partsOf(row, actor).map((part) => (
                    <span key={part} class={`part ${part}`}>
                      {part}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend">A accountable, R responsible, C consulted, I informed</p>
    </div>
  );
}

function Activity({ row: { activity, fault, range } }: { readonly row: RaciView }) {
  return (
    <>
      <Mark range={range}>{activity}</Mark>
      {fault !== null && (
        <p class="fault">
          <span class="status amber">
            <bdi>{upperFirst(fault)}</bdi>
          </span>
        </p>
      )}
    </>
  );
}

function partsOf({ accountable, responsible, consulted, informed }: RaciView, actor: string): readonly string[] {
  const parts = { A: accountable, R: responsible, C: consulted, I: informed };
  return Object.entries(parts).flatMap(([letter, actors]) => (actors.includes(actor) ? [letter] : []));
}

function partsInWords(row: RaciView, nameOf: MatrixProps['nameOf']): string {
  const { accountable, responsible, consulted, informed } = row;
  const words = (actor: string) =>
    sideOf(actor) === '' ? roleWords(actor) : `${nameOf(sideOf(actor))} ${roleWords(actor).toLowerCase()}`;
  const parts = { accountable, responsible, consulted, informed };
  const said = Object.entries(parts).flatMap(([word, actors]) =>
    actors.length === 0 ? [] : [`${upperFirst(word)}: ${actors.map(words).join(', ')}`],
  );
  return said.join('. ');
}

/** All that have a part, side by side; what belongs to no partner last. */
function actorsOf(rows: readonly RaciView[]): readonly string[] {
  const all = new Set(
    rows.flatMap((row) => [...row.accountable, ...row.responsible, ...row.consulted, ...row.informed]),
  );
  const sides = [...new Set([...all].map(sideOf))].sort((a, b) => Number(a === '') - Number(b === ''));
  return sides.flatMap((side) => [...all].filter((actor) => sideOf(actor) === side));
}

function groupsOf(actors: readonly string[]): readonly { readonly side: string; readonly count: number }[] {
  const sides = [...new Set(actors.map(sideOf))];
  return sides.map((side) => ({ side, count: actors.filter((actor) => sideOf(actor) === side).length }));
}

/** `helios` of `helios.businessLead`; empty for a committee. */
function sideOf(actor: string): string {
  const dot = actor.indexOf('.');
  return dot < 0 ? '' : actor.slice(0, dot);
}

/** `helios.businessLead` → `Business lead`. */
function roleWords(actor: string): string {
  const role = actor.slice(actor.indexOf('.') + 1);
  if (!actor.includes('.')) return role.toUpperCase().length <= 4 ? role.toUpperCase() : role;
  return upperFirst(role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
