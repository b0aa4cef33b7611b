// The governance map of two partners, mirrored: our side to the left, theirs to the right, what connects them between.
import type { SideView } from '../../server/src/health/peopleTypes';
import { shapeOf } from './dumbbell';
import type { MapRow, PeopleRow } from './mapRows';
import { Meeting, Members, Person, Seat, type Setting, Squares, Talk } from './seats';
import { upperFirst } from './words';

export interface MapInput {
  readonly sides: readonly SideView[];
  /** What belongs to all of them. */
  readonly joint: SideView | undefined;
  readonly rows: readonly MapRow[];
  /** The side that keeps the file. */
  readonly self: string | undefined;
  readonly setting: Setting;
}

export function MirrorMap({ sides, joint, rows, self, setting }: MapInput) {
  const ids = sides.map(({ id }) => id);
  const isTurned = sides[1]?.id === self;
  const [left, right] = isTurned ? [1, 0] : [0, 1];
  return (
    <ol class="mirror">
      <li class="names">
        {[left, right].map((at) => (
          <span key={at} class={`key ${shapeOf(sides[at]?.id ?? '', ids, self)}`}>
            <bdi>{sides[at]?.name}</bdi>
          </span>
        ))}
      </li>
      {joint?.roles.map((role) => (
        <li key={role.ref} class="joint">
          <span class="middle">
            <span class="title">{upperFirst(role.title)}</span>
            <Person cell={role.holders[0] ? { holder: role.holders[0], role } : { vacant: role }} setting={setting} />
          </span>
        </li>
      ))}
      {rows.map((row) =>
        row.kind === 'people' ? (
          <li key={row.key} class={`people ${lineOf(row)}`}>
            <Person cell={row.cells[left] ?? null} setting={setting} />
            <Seat cell={row.cells[left] ?? null} />
            <span class="middle">
              <span class="title">{upperFirst(row.title)}</span>
              {row.pair && (
                <span class="talk meta">
                  <Talk pair={row.pair} asOf={setting.asOf} />
                </span>
              )}
            </span>
            <Seat cell={row.cells[right] ?? null} />
            <Person cell={row.cells[right] ?? null} setting={setting} />
          </li>
        ) : (
          <li key={row.key} class="committee">
            <Members seats={row.seats?.[left]} />
            <Squares seats={row.seats?.[left]} />
            <span class="middle">
              <Meeting committee={row.committee} asOf={setting.asOf} />
            </span>
            <Squares seats={row.seats?.[right]} />
            <Members seats={row.seats?.[right]} />
          </li>
        ),
      )}
    </ol>
  );
}

/** How the line between two is drawn: not at all where nothing says that they talk. */
export function lineOf({ pair, cells }: PeopleRow): string {
  if (!pair) return '';
  const isBroken = pair.isSilent || cells.some((cell) => cell !== null && 'vacant' in cell);
  return isBroken ? 'broken' : 'joined';
}
