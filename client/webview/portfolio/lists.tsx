// Across all alliances: what needs attention, the gravest first, and what is asked of somebody, the earliest day first.
import type { Of } from '../../../server/src/health/portfolioTypes';
import type { Ask, Attention } from '../../../server/src/health/report';
import { Asked } from '../asks';
import { Attended } from '../attention';
import { Section } from '../section';
import { counted } from '../words';
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
                <Attended key={`${at}:${item.path}`} item={item} asOf={asOf}>
                  <Whose {...item} />
                </Attended>
              ))}
            </ol>
          )}
        </Part>
      )}
    </Section>
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
                <Asked key={`${at}:${item.path}`} item={item} asOf={asOf}>
                  <Whose {...item} />
                </Asked>
              ))}
            </ul>
          )}
        </Part>
      )}
    </Section>
  );
}

/** Which alliance, and what it is about. */
function Whose({ alliance, path, what, range }: Of<Pick<Ask, 'what' | 'range'>>) {
  return (
    <>
      <AllianceLink path={path} name={alliance} />
      <Place path={path} range={range}>
        {what}
      </Place>
    </>
  );
}
