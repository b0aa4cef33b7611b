// The smallest parts of the portfolio: a link to an alliance, a link to a place in its file, and which alliance it is.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Range } from '../../../server/src/yaml/position';
import { PaperContext, placeIn } from '../paper';
import { PortfolioActsContext } from './acts';

interface PlaceProps {
  readonly path: string;
  readonly range: Range;
  readonly children: ComponentChildren;
}

/** Leads to the line in the file of an alliance; on paper it names it. Text of the user stands apart, whichever way it runs. */
export function Place({ path, range, children }: PlaceProps) {
  const { reveal, addressOf } = useContext(PortfolioActsContext);
  if (useContext(PaperContext))
    return (
      <span class="mark" title={placeIn(path, range)}>
        <bdi>{children}</bdi>
      </span>
    );
  const choose = (event: Event) => {
    if (!reveal) return;
    event.preventDefault();
    reveal(path, range);
  };
  return (
    <a class="mark" href={addressOf(path, range)} onClick={choose}>
      <bdi>{children}</bdi>
    </a>
  );
}

interface AllianceLinkProps {
  readonly path: string;
  readonly name: string;
}

/** Leads to the health of an alliance; on paper it names the file. */
export function AllianceLink({ path, name }: AllianceLinkProps) {
  const { open, addressOf } = useContext(PortfolioActsContext);
  if (useContext(PaperContext))
    return (
      <span class="mark of" title={path}>
        <bdi>{name}</bdi>
      </span>
    );
  const choose = (event: Event) => {
    if (!open) return;
    event.preventDefault();
    open(path);
  };
  return (
    <a class="mark of" href={addressOf(path)} onClick={choose}>
      <bdi>{name}</bdi>
    </a>
  );
}
