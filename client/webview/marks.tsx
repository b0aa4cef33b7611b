// The smallest parts of the page: a link to a place in the text, a rule, a status, a score.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Status, Thresholds, Trend } from '../../server/src/health/report';
import type { Range } from '../../server/src/yaml/position';
import { ActsContext } from './acts';
import { PaperContext, placeIn, ruleAnchor } from './paper';
import { STATUS_WORDS, trendWords } from './words';

interface MarkProps {
  readonly range: Range;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Leads to the line in the editor; on paper it names it. Text of the user stands apart, whichever way it runs. */
export function Mark({ range, class: name, children }: MarkProps) {
  const { reveal } = useContext(ActsContext);
  const paper = useContext(PaperContext);
  const names = name ? `mark ${name}` : 'mark';
  if (paper)
    return (
      <span class={names} title={placeIn(paper.path, range)}>
        <bdi>{children}</bdi>
      </span>
    );
  const choose = (event: Event) => {
    event.preventDefault();
    reveal(range);
  };
  return (
    <a class={names} href={`#L${range.start.line + 1}`} onClick={choose}>
      <bdi>{children}</bdi>
    </a>
  );
}

/** For marks within a picture, which take the pointer; for the keyboard the list beside it leads to the same places. */
export function placed(range: Range): { readonly 'data-range': string } {
  return { 'data-range': JSON.stringify(range) };
}

/** Where that is; for eyes only, where the mark beside it leads there. */
export function Line({ range }: { readonly range: Range }) {
  const paper = useContext(PaperContext);
  return (
    <span class="line" aria-hidden={paper ? undefined : 'true'} title={placeIn(paper?.path, range)}>
      Ln {range.start.line + 1}
    </span>
  );
}

/** Leads to the page that explains it; on paper to its sentence at the end. */
export function Rule({ id }: { readonly id: string }) {
  const { explain } = useContext(ActsContext);
  if (useContext(PaperContext))
    return (
      <a class="rule" href={`#${ruleAnchor(id)}`}>
        {id}
      </a>
    );
  return (
    <button type="button" class="rule" title="Explain this rule" onClick={() => explain(id)}>
      {id}
    </button>
  );
}

/** A shape and a word, always both. */
export function StatusWord({ status, word }: { readonly status: Status; readonly word?: string | undefined }) {
  return <span class={`status ${status}`}>{word ?? STATUS_WORDS[status]}</span>;
}

export function TrendWord({ trend }: { readonly trend: Trend | null }) {
  const way = !trend ? undefined : trend.change === 0 ? 'flat' : trend.change > 0 ? 'up' : 'down';
  return (
    <span class="trend">
      {way && (
        <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d={ARROWS[way]} />
        </svg>
      )}
      {trendWords(trend)}
    </span>
  );
}

const ARROWS = {
  up: 'M2.5 9.5l7-7M4.5 2.5h5v5',
  flat: 'M1.5 6h9M7.5 3l3 3-3 3',
  down: 'M2.5 2.5l7 7M4.5 9.5h5v-5',
} as const;

interface BarProps {
  readonly score: number | null;
  /** What was measured, before anything was taken off. */
  readonly measure?: number | null;
  readonly status: Status;
  readonly thresholds: Thresholds;
  readonly label: string;
}

/** A thin line to the score; paler, what was taken off; notches where amber and green begin. */
export function Bar({ score, measure = null, status, thresholds, label }: BarProps) {
  return (
    <svg class={`bar ${status}`} role="img" aria-label={label}>
      <rect class="track" width="100%" y="4" height="4" />
      {measure !== null && <rect class="lost" width={`${measure}%`} y="4" height="4" />}
      {score !== null && <rect class="kept" width={`${score}%`} y="4" height="4" />}
      <rect class="notch" x={`${thresholds.amber}%`} y="1" width="1" height="10" />
      <rect class="notch" x={`${thresholds.green}%`} y="1" width="1" height="10" />
    </svg>
  );
}
