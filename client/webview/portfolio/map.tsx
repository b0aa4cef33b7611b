// The heat map: a row an alliance, its health and eight vital signs, each with a number and a shape. A grid that the keyboard
// walks cell by cell; of many rows only those are drawn that can be seen.
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order } from '../../src/preview/portfolioView';
import { PortfolioActsContext } from './acts';
import type { MapRow } from './choice';
import { COLUMN_COUNT } from './columns';
import { MapHead } from './mapHead';
import { type Cell, moved } from './moves';
import { AllianceCells, GroupCell } from './row';
import { useSight } from './sight';
import { WholeContext } from './whole';
import { beginnings, rowsIn } from './windowed';

interface HeatMapProps {
  readonly rows: readonly MapRow[];
  readonly order: Order;
}

export function HeatMap({ rows, order }: HeatMapProps) {
  const { open } = useContext(PortfolioActsContext);
  const isWhole = useContext(WholeContext);
  const box = useRef<HTMLDivElement>(null);
  const { sight, heights, isPrinted } = useSight(box);
  const [active, setActive] = useState<Cell>({ key: null, column: 0 });
  const isMove = useRef(false);
  const begins = useMemo(() => beginnings(rows, heights), [rows, heights]);
  const activeAt = placeOf(active, rows);
  const isAll = isWhole || isPrinted;
  const drawn = isAll ? rows.map((_, at) => at) : rowsIn(sight, begins, activeAt);

  useLayoutEffect(() => {
    if (isMove.current) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    isMove.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeAt];
    if (open && event.key === 'Enter' && row?.kind === 'alliance') {
      event.preventDefault();
      open(row.alliance.path);
    }
    const to = moved(event, { at: activeAt, column: active.column }, { rows, begins, height: sight.height });
    if (!to || !box.current) return;
    event.preventDefault();
    isMove.current = true;
    setActive({ key: rows[to.at]?.key ?? null, column: to.column });
    uncover(box.current, begins[to.at] ?? 0, begins[to.at + 1] ?? 0);
  };
  const onClick = (event: MouseEvent) => {
    const chosen = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const row = rows.find(({ key }) => key === chosen?.getAttribute('data-row'));
    if (!open || row?.kind !== 'alliance') return;
    event.preventDefault();
    setActive({ key: row.key, column: 0 });
    open(row.alliance.path);
  };
  return (
    <div class={isAll ? 'map-box whole' : 'map-box'} ref={box}>
      <div
        class="map"
        role={isWhole ? 'table' : 'grid'}
        aria-labelledby="h-map"
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMN_COUNT}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <MapHead order={order} />
        <div role="rowgroup" class="map-rows" style={isAll ? undefined : { height: `${begins.at(-1)}px` }}>
          {drawn.map((at) => (
            <Row
              key={rows[at]?.key}
              row={rows[at]}
              index={at + 2}
              top={isAll ? null : (begins[at] ?? 0)}
              focused={at === activeAt ? active.column : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: MapRow | undefined;
  /** From 1, the head among them. */
  readonly index: number;
  /** Pixels from the top of all rows; null where they stand one below the other. */
  readonly top: number | null;
  /** The column that has the keyboard; null where none in this row. */
  readonly focused: number | null;
}

function Row({ row, index, top, focused }: RowProps) {
  if (!row) return null;
  const style = top === null ? undefined : { top: `${top}px` };
  return (
    <div role="row" class={row.kind} aria-rowindex={index} data-row={row.key} style={style}>
      {row.kind === 'group' ? (
        <GroupCell row={row} isFocused={focused !== null} />
      ) : (
        <AllianceCells row={row} focused={focused} />
      )}
    </div>
  );
}

/** Of the row that Tab leads to: where the keyboard was last, else the first alliance. */
function placeOf({ key }: Cell, rows: readonly MapRow[]): number {
  const at = key === null ? -1 : rows.findIndex((row) => row.key === key);
  return at >= 0 ? at : rows.findIndex(({ kind }) => kind === 'alliance');
}

/** Scrolls a box as little as needed to show what lies from one height to another, below its head. */
function uncover(box: HTMLElement, from: number, to: number): void {
  const head = box.querySelector<HTMLElement>('.map-head')?.offsetHeight ?? 0;
  const room = box.clientHeight - head;
  if (from < box.scrollTop) box.scrollTop = from;
  else if (to > box.scrollTop + room) box.scrollTop = to - room;
  box.scrollIntoView({ block: 'nearest' });
}
