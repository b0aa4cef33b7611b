// The deputy takes over from a holder who has left: what the role says then, and when nobody is appointed.
import { expect, test } from 'vitest';
import { completeExample } from '../../server/src/rules/examples';
import { applyEdits } from '../../server/src/yaml/edits';
import { judge } from './judge';

const departed = (fragment: string) => judge(fragment).find(({ ruleId }) => /^(sponsor|role)\/departed$/.test(ruleId));

/** The fragment after the only fix of the holder who has left. */
function appointed(fragment: string): string {
  const finding = departed(fragment);
  expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
  const after = applyEdits(completeExample(fragment), finding?.fixes[0]?.edits ?? []);
  expect(departed(after)).toBeUndefined();
  return after.slice(0, after.indexOf('alliance: 1'));
}

test.each<[what: string, before: string, after: string]>([
  [
    'what stands beside stays',
    `roles:
  northwind:
    executiveSponsor: # since the launch
      person: maria-keller # on leave
      deputy: tom-berg     # steps in
      since: 2025-02-01
      until: 2026-06-30    # retires
      cadence: quarterly
`,
    `roles:
  northwind:
    executiveSponsor: # since the launch
      person: tom-berg # on leave
      former: [{ person: maria-keller, since: 2025-02-01, until: 2026-06-30 }]     # steps in
      since: 2026-07-01
      cadence: quarterly
`,
  ],
  [
    'those before are remembered',
    `roles:
  northwind:
    allianceManager:
      person: ines-roth
      until: 2026-09-30
      deputy: jon-frey
      former:
        - { person: tom-berg, until: 2025 }
    projectManager: { person: jon-frey }
`,
    `roles:
  northwind:
    allianceManager:
      person: jon-frey
      since: 2026-10-01
      former:
        - { person: tom-berg, until: 2025 }
        - { person: ines-roth, until: 2026-09-30 }
    projectManager: { person: jon-frey }
`,
  ],
  [
    'a position has no name to remember',
    'roles: { northwind: { businessLead: { title: VP Oncology, until: 2026-11-01, deputy: jon-frey } } }\n',
    'roles: { northwind: { businessLead: { person: jon-frey, since: 2026-11-02 } } }\n',
  ],
])('%s', (_, before, after) => {
  expect(appointed(before)).toBe(after);
});

test('nobody of the other side, and nobody who has left too, is appointed', () => {
  const lead = (deputy: string) =>
    `roles: { northwind: { businessLead: { person: tom-berg, until: 2026-11-01, deputy: ${deputy} } } }\n`;
  expect(departed(lead('amy-chan'))?.fixes).toEqual([]);
  expect(departed(lead('nobody'))?.fixes).toEqual([]);
  expect(departed(lead('tom-berg'))?.fixes).toEqual([]);
});
