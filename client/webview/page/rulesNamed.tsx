// What the rules ask that a page names, for who reads it without the tools at hand.
import type { NamedRule } from '../../../server/src/reports/pageTypes';
import { ruleAnchor } from '../paper';
import { Section } from '../section';

export function RulesNamed({ rules }: { readonly rules: readonly NamedRule[] }) {
  if (rules.length === 0) return null;
  return (
    <Section id="rules" title="What the rules ask" says="Good practice, as far as it is named above">
      <dl class="rules">
        {rules.map(({ id, summary, why }) => (
          <div key={id} id={ruleAnchor(id)}>
            <dt class="rule">{id}</dt>
            <dd>
              {summary} <span class="meta">{why}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
