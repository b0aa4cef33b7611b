// What is asked of somebody and still open: first on the page, since a sponsor asks for it first.
import type { ComponentChildren } from 'preact';
import type { Ask } from '../../server/src/health/report';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, fromNow } from './words';

export function Asks({ report: { asks, asOf }, here }: SectionInput) {
  if (asks.length === 0) return null;
  return (
    <Section id="asks" title="Asked for" says={`${counted(asks.length, 'ask')} open`} here={here}>
      <ul class="rows">
        {asks.map((ask) => (
          <Asked key={`${ask.range.start.line}:${ask.what}`} item={ask} asOf={asOf}>
            <Mark range={ask.range}>{ask.what}</Mark>
          </Asked>
        ))}
      </ul>
    </Section>
  );
}

interface AskedProps {
  readonly item: Ask;
  readonly asOf: string;
  /** What is asked, leading to its place. */
  readonly children: ComponentChildren;
}

/** An entry of the list, here and for all alliances. */
export function Asked({ item: { to, by, isOverdue, range }, asOf, children }: AskedProps) {
  return (
    <li>
      <span class="what">{children}</span>
      <span class="owner">{to && <bdi>of {to}</bdi>}</span>
      <span class="by">
        {by !== null && (
          <>
            {isOverdue ? <span class="status red">{day(by, asOf)}</span> : day(by, asOf)}
            <span class="meta">{isOverdue ? `overdue, ${fromNow(asOf, by)}` : fromNow(asOf, by)}</span>
          </>
        )}
      </span>
      <Line range={range} />
    </li>
  );
}
