// What needs attention, the gravest first: what is the matter, why it matters, what to do next and who does it.
import type { ComponentChildren } from 'preact';
import type { Attention, HealthReport } from '../../server/src/health/report';
import { Line, Mark, Rule } from './marks';
import { Section } from './section';
import { day, fromNow } from './words';

export function AttentionList({ report: { attention, asOf } }: { readonly report: HealthReport }) {
  return (
    <Section
      id="attention"
      title="Needs attention"
      says={attention.length > 0 ? 'The gravest first' : 'Nothing presses'}
    >
      {attention.length > 0 && (
        <ol class={attention.every(({ by }) => by === null) ? 'rows attention undated' : 'rows attention'}>
          {attention.map((item) => (
            <Attended key={`${item.rule}:${item.what}`} item={item} asOf={asOf}>
              <Matter {...item} />
            </Attended>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Matter({ what, range }: Pick<Attention, 'what' | 'range'>) {
  const [begin, rest] = parted(what);
  return (
    <Mark range={range}>
      <b>{begin}</b>
      {rest}
    </Mark>
  );
}

interface AttendedProps {
  readonly item: Attention;
  readonly asOf: string;
  /** What is the matter, leading to its place. */
  readonly children: ComponentChildren;
}

/** An entry of the list, here and for all alliances. */
export function Attended({ item, asOf, children }: AttendedProps) {
  const { why, owner, next, by, rule, count, range } = item;
  return (
    <li>
      <span class="what">
        {children}
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

/** What is the matter, and the norm that follows it after a semicolon; one within quotes parts nothing. */
function parted(sentence: string): readonly [string, string] {
  for (let at = sentence.indexOf('; '); at >= 0; at = sentence.indexOf('; ', at + 1)) {
    const isQuoted = sentence.slice(0, at).split('"').length % 2 === 0;
    if (!isQuoted) return [sentence.slice(0, at), sentence.slice(at)];
  }
  return [sentence, ''];
}
