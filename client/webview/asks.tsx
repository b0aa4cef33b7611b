// What is asked of somebody and still open: first on the page, since a sponsor asks for it first.
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, fromNow } from './words';

export function Asks({ report: { asks, asOf }, here }: SectionInput) {
  if (asks.length === 0) return null;
  return (
    <Section id="asks" title="Asked for" says={`${counted(asks.length, 'ask')} open`} here={here}>
      <ul class="rows">
        {asks.map(({ what, to, by, isOverdue, range }) => (
          <li key={`${range.start.line}:${what}`}>
            <span class="what">
              <Mark range={range}>{what}</Mark>
            </span>
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
        ))}
      </ul>
    </Section>
  );
}
