// Across all alliances: what needs attention, the gravest first, and what is asked of somebody, the earliest day first.
import type { Of } from '../../../server/src/health/portfolioTypes';
import type { Ask, Attention } from '../../../server/src/health/report';
import { Line, Rule } from '../marks';
import { Section } from '../section';
import { counted, day, fromNow } from '../words';
import { AllianceLink, Place } from './marks';
import { Part } from './part';

interface ListProps<T> {
  readonly items: readonly Of<T>[];
  readonly asOf: string;
}

export function AttentionOfAll({ items, asOf }: ListProps<Attention>) {
  return (
    <Section id="attention" title="Needs attention" says={items.length > 0 ? 'The gravest first' : undefined}>
      {items.length === 0 ? (
        <p>Nothing presses.</p>
      ) : (
        <Part items={items} of="entries that need attention">
          {(shown) => (
            <ol class="rows attention">
              {shown.map((item, at) => (
                <Attended key={`${at}:${item.path}`} item={item} asOf={asOf} />
              ))}
            </ol>
          )}
        </Part>
      )}
    </Section>
  );
}

function Attended({ item, asOf }: { readonly item: Of<Attention>; readonly asOf: string }) {
  const { alliance, path, what, why, owner, next, by, rule, count, range } = item;
  return (
    <li>
      <span class="what">
        <AllianceLink path={path} name={alliance} />
        <Place path={path} range={range}>
          {what}
        </Place>
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

export function AsksOfAll({ items, asOf }: ListProps<Ask>) {
  return (
    <Section id="asks" title="Asked for" says={items.length > 0 ? `${counted(items.length, 'ask')} open` : undefined}>
      {items.length === 0 ? (
        <p>Nothing is asked of anybody.</p>
      ) : (
        <Part items={items} of="asks">
          {(shown) => (
            <ul class="rows">
              {shown.map((item, at) => (
                <Asked key={`${at}:${item.path}`} item={item} asOf={asOf} />
              ))}
            </ul>
          )}
        </Part>
      )}
    </Section>
  );
}

function Asked({ item, asOf }: { readonly item: Of<Ask>; readonly asOf: string }) {
  const { alliance, path, what, to, by, isOverdue, range } = item;
  return (
    <li>
      <span class="what">
        <AllianceLink path={path} name={alliance} />
        <Place path={path} range={range}>
          {what}
        </Place>
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
  );
}
