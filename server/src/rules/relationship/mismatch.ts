// Form, closeness and shared risk that do not fit together.
import { DEPTH_OF_CLOSENESS, DEPTH_OF_FORM } from '../../model/terms';
import type { Relationship, Written } from '../../model/types';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';

/** So many depths apart, form and closeness describe two different alliances. */
const APART = 3;

/** The depths of closeness that a shared risk goes with, and how the range is said. */
const RISKS: ReadonlyMap<string, { readonly from: number; readonly to: number; readonly range: string }> = new Map([
  ['low', { from: 1, to: 3, range: '"tactical" to "collaborative"' }],
  ['medium', { from: 2, to: 4, range: '"co-operative" to "interdependent"' }],
  ['high', { from: 3, to: 5, range: '"collaborative" to "integrated"' }],
]);

export default defineRule({
  id: 'relationship/mismatch',
  kind: 'condition',
  level: 'info',
  summary: 'Form, closeness and shared risk fit together.',
  why: 'Form and closeness decide how much governance is expected, the deeper of the two counting. Where they are far apart, the alliance is run closer or looser than its deal asks for, or one of them is out of date. Risk is shared most by those who work most closely.',
  source: ['R'],
  examples: {
    flags: `relationship: { form: [joint-venture], closeness: tactical }
`,
    allows: `relationship: { form: [joint-venture], closeness: interdependent, sharedRisk: high }
`,
  },
  check({ relationship }, report) {
    const closeness = relationship?.closeness;
    const depth = DEPTH_OF_CLOSENESS[closeness?.value ?? ''];
    if (!closeness || depth === undefined) return;
    const form = deepestForm(relationship);
    if (form && Math.abs(form.depth - depth) >= APART) {
      const isLooser = depth < form.depth;
      return report(
        closeness.node,
        `The closeness ${quoted(closeness.value)} is far ${isLooser ? 'below' : 'beyond'} what the form ${quoted(form.form.value)} takes; ${
          isLooser
            ? 'so deep a form is run by partners who work closely together'
            : 'partners this close usually choose a form that ties them more'
        }.`,
        { related: [{ at: form.form.node, message: 'The deepest form is written here.' }] },
      );
    }
    const { sharedRisk } = relationship;
    const fitting = RISKS.get(sharedRisk?.value ?? '');
    if (!sharedRisk || !fitting || (depth >= fitting.from && depth <= fitting.to)) return;
    report(
      sharedRisk.node,
      `The shared risk ${quoted(sharedRisk.value)} does not fit the closeness ${quoted(closeness.value)}; it goes with partners from ${fitting.range}.`,
      { related: [{ at: closeness.node, message: 'The closeness is written here.' }] },
    );
  },
});

/** The deepest of the forms; undefined where one of them is not known and so may be deeper. */
function deepestForm({ forms }: Relationship): { form: Written<string>; depth: number } | undefined {
  let deepest: { form: Written<string>; depth: number } | undefined;
  for (const form of forms) {
    const depth = DEPTH_OF_FORM[form.value];
    if (depth === undefined) return undefined;
    if (!deepest || depth > deepest.depth) deepest = { form, depth };
  }
  return deepest;
}
