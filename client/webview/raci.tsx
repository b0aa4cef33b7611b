// The RACI matrix: activities by the roles that have a part in them, grouped by partner. A fault stands in its cell, and
// in a sentence under the activity.
import type { RaciView } from '../../server/src/health/peopleTypes';
import { Line, Mark } from './marks';
import {
  type ActorGroup,
  actorGroups,
  isFlawed,
  lackingPart,
  PART_WORDS,
  PARTS,
  type Part,
  partsInWords,
  partsOf,
  roleWords,
} from './raciWords';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, upperFirst } from './words';

/** More columns than that cannot be read; the rows are then told in words, as they are in narrow panels. */
const MOST_ACTORS = 16;

export function Raci({ report, here }: SectionInput) {
  const { raci, sides, committees } = report.sections;
  if (raci.length === 0) return null;
  const groups = actorGroups(
    raci,
    report.partners.map(({ id }) => id),
  );
  const isDrawn = groups.reduce((sum, { actors }) => sum + actors.length, 0) <= MOST_ACTORS;
  const faults = raci.filter(({ fault }) => fault !== null).length;
  const activities = raci.length === 1 ? '1 activity' : `${raci.length} activities`;
  const says = `${activities}, ${faults === 0 ? 'no faults' : counted(faults, 'fault')}`;
  const nameOf = (side: string) => sides.find(({ id }) => id === side)?.name ?? 'Joint';
  const committeeOf = (actor: string) => committees.find(({ id }) => id === actor)?.name;
  return (
    <Section id="raci" title="RACI" says={says} here={here}>
      {isDrawn && <Matrix rows={raci} groups={groups} nameOf={nameOf} committeeOf={committeeOf} />}
      <ul class={isDrawn ? 'rows plain raci-words' : 'rows plain'}>
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
  readonly groups: readonly ActorGroup[];
  /** Of a side, by its id. */
  readonly nameOf: (side: string) => string;
  /** The name of a committee, by its id. */
  readonly committeeOf: (actor: string) => string | undefined;
}

function Matrix({ rows, groups, nameOf, committeeOf }: MatrixProps) {
  const lacks = rows.some((row) => lackingPart(row) !== undefined);
  return (
    <div class="raci-matrix">
      <table class="raci">
        <thead>
          <tr>
            <td />
            {groups.map(({ side, actors }) => (
              <th key={side} scope="colgroup" colSpan={actors.length} class={side === '' ? 'first joint' : 'first'}>
                <bdi>{nameOf(side)}</bdi>
              </th>
            ))}
            {lacks && <td class="first" />}
          </tr>
          <tr>
            <th scope="col">Activity</th>
            {groups.flatMap(({ actors }) =>
              actors.map((actor, at) => (
                <th key={actor} scope="col" class={at === 0 ? 'role-name first' : 'role-name'}>
                  <bdi title={committeeOf(actor)}>{roleWords(actor)}</bdi>
                </th>
              )),
            )}
            {lacks && (
              <th scope="col" class="role-name first">
                <bdi>Nobody</bdi>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.range.start.line}>
              <th scope="row">
                <Activity row={row} />
              </th>
              {groups.flatMap(({ actors }) =>
                actors.map((actor, at) => (
                  <td key={actor} class={at === 0 ? 'first' : undefined}>
                    {partsOf(row, actor).map((part) => (
                      <PartMark key={part} part={part} isFlawed={isFlawed(row, actor, part)} />
                    ))}
                  </td>
                )),
              )}
              {lacks && (
                <td class="first">
                  <Lacking part={lackingPart(row)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend">
        {PARTS.map((part) => (
          <span key={part}>
            <span class={`part ${part}`}>{part}</span> {PART_WORDS[part]}
          </span>
        ))}
      </p>
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

function PartMark({ part, isFlawed }: { readonly part: Part; readonly isFlawed: boolean }) {
  return (
    <abbr class={isFlawed ? `part ${part} flawed` : `part ${part}`} title={PART_WORDS[part]}>
      {part}
    </abbr>
  );
}

/** A part that nobody has, in its own column. */
function Lacking({ part }: { readonly part: Part | undefined }) {
  if (!part) return null;
  return (
    <abbr class="part lacking flawed" title={`Nobody is ${PART_WORDS[part]}`}>
      {part}
    </abbr>
  );
}
