// What stands in a row of the map: the heading of a group, or an alliance with its health and its vital signs.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { VITALS } from '../../../server/src/health/report';
import { TrendWord } from '../marks';
import { PaperContext } from '../paper';
import { counted, STATUS_WORDS } from '../words';
import { PortfolioActsContext } from './acts';
import type { GroupRow, RowOfAlliance } from './choice';
import { COLUMN_COUNT } from './columns';
import { WholeContext } from './whole';

interface GroupCellProps {
  readonly row: GroupRow;
  readonly isFocused: boolean;
}

export function GroupCell({ row: { name, count }, isFocused }: GroupCellProps) {
  const isWhole = useContext(WholeContext);
  return (
    <div role="rowheader" aria-colspan={COLUMN_COUNT} tabIndex={isWhole ? undefined : isFocused ? 0 : -1}>
      <bdi>{name}</bdi> <span class="meta">{counted(count, 'alliance')}</span>
    </div>
  );
}

interface AllianceCellsProps {
  readonly row: RowOfAlliance;
  /** The column that has the keyboard; null where none in this row. */
  readonly focused: number | null;
}

export function AllianceCells({ row: { alliance, attention }, focused }: AllianceCellsProps) {
  const { addressOf } = useContext(PortfolioActsContext);
  const isWhole = useContext(WholeContext);
  const isPaper = useContext(PaperContext) !== null;
  const { name, path, partners, overall, practice, vitals } = alliance;
  const others = partners.filter(({ isSelf }) => !isSelf).map((partner) => partner.name);
  const score = overall.status === 'unknown' ? null : overall.score;
  const isFocused = (column: number) => focused === column;
  return (
    <>
      <div role="rowheader" class="name">
        {isPaper ? (
          <span class="mark" title={path}>
            <bdi>{name}</bdi>
          </span>
        ) : (
          <a class="mark" href={addressOf(path)} tabIndex={isWhole || isFocused(0) ? 0 : -1}>
            <bdi title={name}>{name}</bdi>
          </a>
        )}
        <span class="meta partners">{others.join(', ')}</span>
      </div>
      <Cell class={`overall status ${overall.status}`} isFocused={isFocused(1)}>
        {score === null ? 'Unknown' : `${score} ${STATUS_WORDS[overall.status]}`}
      </Cell>
      <Cell class="way" isFocused={isFocused(2)}>
        <TrendWord trend={overall.trend} />
      </Cell>
      <Cell class={practice.score === null ? 'share none' : 'share'} isFocused={isFocused(3)}>
        {practice.score === null ? '–' : `${practice.score} %`}
      </Cell>
      <Cell class="press" isFocused={isFocused(4)}>
        {attention.count}
      </Cell>
      {VITALS.map((id, at) => (
        <Cell key={id} class={`sign status ${vitals[id].status}`} isFocused={isFocused(5 + at)}>
          {vitals[id].score ?? '–'}
          <span class="unseen"> {STATUS_WORDS[vitals[id].status]}</span>
        </Cell>
      ))}
    </>
  );
}

interface CellProps {
  readonly class: string;
  readonly isFocused: boolean;
  readonly children: ComponentChildren;
}

/** Takes the keyboard where the grid does. */
function Cell({ class: name, isFocused, children }: CellProps) {
  const isWhole = useContext(WholeContext);
  return isWhole ? (
    <div role="cell" class={name}>
      {children}
    </div>
  ) : (
    <div role="gridcell" class={name} tabIndex={isFocused ? 0 : -1}>
      {children}
    </div>
  );
}
