// What needs attention, the gravest first: what is the matter, why it matters, what to do next and who does it.
import type { Attention, HealthReport } from '../../server/src/health/report';
import { Line, Mark, Rule } from './marks';
import { Section } from './section';
import { day, fromNow } from './words';

export function AttentionList({ report: { attention, asOf } }: { readonly report: HealthReport }) {
  return (
    <Section id="attention" title="Needs attention" says={attention.length > 0 ? 'The gravest first' : undefined}>
      {attention.length === 0 ? (
        <p>Nothing presses.</p>
      ) : (
        <ol class="rows attention">
          {attention.map((item) => (
            <Item key={`${item.rule}:${item.what}`} item={item} asOf={asOf} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Item({ item, asOf }: { readonly item: Attention; readonly asOf: string }) {
  const { what, why, owner, next, by, rule, count, range } = item;
  return (
    <li>
      <span class="what">
        <Mark range={range}>{what}</Mark>
        {count > 1 && <span class="meta"> and {count - 1} more like it</span>}
        <span class="next">
          <span class="meta">Next</span> <bdi>{next}</bdi>
        </span>
        <span class="meta why">
          <bdi>{why}</bdi> {rule !== null && <Rule id={rule} />}
        </span>
      </span>
      <span class="owner">
        {owner && (
          <>
            <span class="meta">Owner</span> <bdi>{owner}</bdi>
          </>
        )}
      </span>
      <span class="by">
        {by !== null && (
          <>
            {day(by, asOf)}
            <span class="meta">{fromNow(asOf, by)}</span>
          </>
        )}
      </span>
      <Line range={range} />
    </li>
  );
}
