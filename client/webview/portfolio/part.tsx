// A long list in part: its first entries, more of them when they are asked for, and from there on page by page, so that the
// page never holds more than it can show.
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from '../words';
import { WholeContext } from './whole';

/** Shown at first, and at most at once. */
const FIRST = 8;
const MOST = 24;

interface PartProps<T> {
  readonly items: readonly T[];
  /** What is counted, for who hears it: "entries that need attention". */
  readonly of: string;
  /** Where to begin; another number begins there anew. */
  readonly from?: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

interface Span {
  readonly from: number;
  readonly count: number;
}

export function Part<T>({ items, of, from = 0, children }: PartProps<T>) {
  const isWhole = useContext(WholeContext);
  const [span, setSpan] = useState<Span>(() => spanAt(from));
  const list = useRef<HTMLDivElement>(null);
  const isStep = useRef(false);
  useEffect(() => setSpan(spanAt(from)), [from]);
  useLayoutEffect(() => {
    if (isStep.current) list.current?.focus({ preventScroll: true });
    isStep.current = false;
  });
  if (isWhole) return <>{children(items)}</>;
  // A list that has become shorter begins anew.
  const begin = span.from < items.length ? span.from : 0;
  const end = Math.min(begin + span.count, items.length);
  const step = (to: number) => {
    // The button may be gone then, and with it the place of the keyboard.
    isStep.current = true;
    setSpan({ from: Math.max(0, to), count: MOST });
  };
  const isAll = begin === 0 && end === items.length;
  return (
    <>
      <div class="portion" ref={list} tabIndex={-1}>
        {children(items.slice(begin, end))}
      </div>
      {!isAll && (
        <div class="portion-of">
          {begin > 0 && <Step title={`Show earlier ${of}`} says="Show earlier" act={() => step(begin - MOST)} />}
          {end < items.length && (
            <Step title={`Show more ${of}`} says="Show more" act={() => step(end - begin < MOST ? begin : end)} />
          )}
          <span class="meta" role="status">
            {number(begin + 1)}–{number(end)} of {number(items.length)}
            <span class="unseen"> {of}</span>
          </span>
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly title: string;
  readonly says: string;
  readonly act: () => void;
}

function Step({ title, says, act }: StepProps) {
  return (
    <button type="button" class="step" aria-label={title} onClick={act}>
      {says}
    </button>
  );
}

function spanAt(from: number): Span {
  return { from, count: from === 0 ? FIRST : MOST };
}
