// The governance map of several partners: a column each, and lines between those who talk to each other.
import { shapeOf } from './dumbbell';
import type { PeopleRow } from './mapRows';
import { lineOf, type MapInput } from './mirrorMap';
import { Meeting, Members, Person, Seat, Squares, Talk } from './seats';
import { upperFirst } from './words';

/** More columns than that cannot be read beside each other. */
const MOST_COLUMNS = 6;

export function ColumnMap({ sides, joint, rows, self, setting }: MapInput) {
  const ids = sides.map(({ id }) => id);
  const columns = Math.min(sides.length, MOST_COLUMNS);
  return (
    <ol class={`column-map of-${columns}`}>
      <li class="names cells">
        {sides.map((side) => (
          <span key={side.id} class="cell">
            <span class={`key ${shapeOf(side.id, ids, self)}`}>
              <bdi>{side.name}</bdi>
            </span>
          </span>
        ))}
      </li>
      {joint?.roles.map((role) => (
        <li key={role.ref} class="joint">
          <span class="title">{upperFirst(role.title)}</span>
          <Person cell={role.holders[0] ? { holder: role.holders[0], role } : { vacant: role }} setting={setting} />
        </li>
      ))}
      {rows.map((row) =>
        row.kind === 'people' ? (
          <li key={row.key} class="people">
            <span class="title">
              {upperFirst(row.title)}{' '}
              <span class="talk meta">
                <Talk pair={row.pair} asOf={setting.asOf} />
              </span>
            </span>
            <span class="cells">
              <Between row={row} sides={ids} />
              {row.cells.map((cell, at) => (
                <span key={sides[at]?.id} class="cell">
                  <Seat cell={cell} />
                  <Person cell={cell} setting={setting} />
                </span>
              ))}
            </span>
          </li>
        ) : (
          <li key={row.key} class="committee">
            <span class="title">
              <Meeting committee={row.committee} asOf={setting.asOf} />
            </span>
            {row.seats && (
              <span class="cells">
                {row.seats.map((seats, at) => (
                  <span key={sides[at]?.id} class="cell">
                    <Squares seats={seats} />
                    <Members seats={seats} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ),
      )}
    </ol>
  );
}

/** From the leftmost to the rightmost of those who talk, behind their seats; over those who have no part in it. */
function Between({ row, sides }: { readonly row: PeopleRow; readonly sides: readonly string[] }) {
  const { pair } = row;
  if (!pair || sides.length > MOST_COLUMNS) return null;
  const at = pair.roles.map((ref) => sides.indexOf(ref?.slice(0, ref.indexOf('.')) ?? ''));
  const place = (column: number) => `${Math.round(((column + 0.5) / sides.length) * 1000) / 10}%`;
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const [x1, x2] = [place(from), place(to)];
  const passes = sides.some((_, column) => column > from && column < to && !at.includes(column));
  if (!passes)
    return (
      <svg class={`between ${lineOf(row)}`} aria-hidden="true">
        <line x1={x1} x2={x2} y1="14" y2="14" />
      </svg>
    );
  return (
    <svg class={`between over ${lineOf(row)}`} aria-hidden="true">
      <line x1={x1} x2={x1} y1="0" y2="-6" />
      <line x1={x1} x2={x2} y1="-6" y2="-6" />
      <line x1={x2} x2={x2} y1="-6" y2="0" />
    </svg>
  );
}
