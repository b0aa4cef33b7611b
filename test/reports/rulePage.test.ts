// The page of a rule at a terminal and in the documentation, the list of rules, and a rule as data.
import { describe, expect, it } from 'vitest';
import { rulePage } from '../../server/src/reports/rulePage';
import { rulesIndexMarkdown } from '../../server/src/reports/rulePageMarkdown';
import { rulePageText } from '../../server/src/reports/rulePageText';
import { markdown, PLAIN, rule, text } from './rulePages';

it('the page at a terminal says what a rule asks for, why, how loudly, with what it says of its example', () => {
  expect(text('schema/unknown-key')).toBe(`schema/unknown-key

Every key is one that the format knows.

A misspelt key is read by nobody: the sponsor is written down, and every report
says that there is none. A key of your own begins with "x-".

Kind      shape: how the file is written
Level     error, at every stage and depth
Source    Public practice (RACI, ISO 44001, health checks, contract practice)

It speaks here
  │ roles:
  │   helios:
  │     exectiveSponsor: { person: raj-patel }
  │ … the rest of a sound file, here at stage manage and depth 4

and says, as of 2026-11-22
error   example.alliance.yaml:3:5 schema/unknown-key
      │ Key "exectiveSponsor" is not known in roles of "helios"; did you mean
      │ "executiveSponsor"?
    2 │   helios:
    3 │     exectiveSponsor: { person: raj-patel }
      │     ^^^^^^^^^^^^^^^

Fix: Rename to "executiveSponsor" (applied by alliance check --fix)
      helios:
  -     exectiveSponsor: { person: raj-patel }
  +     executiveSponsor: { person: raj-patel }

It is silent here
  │ roles:
  │   helios:
  │     executiveSponsor: { person: raj-patel }
  │     x-assistant: Pia Lund

How to set it, in alliance.config.yaml
  │ allianceConfig: 1
  │ rules:
  │   schema/unknown-key: error    # or warning, info, hint, off

How to silence one finding, in the line above it
  │ # alliance-ignore-next-line schema/unknown-key until 2027-06-30: why it may stay
`);
});

it('levels that differ by stage and depth are a table, options stand below', () => {
  expect(text('exit/missing')).toContain(`
Kind      gap: something good practice expects is not written
Level     stage               depth 2 to 3  depth 4 and up
          structure to form   info          info
          launch              warning       warning
          manage              warning       error
          transition to exit  error         error
          Silent at other stages and depths.
          Depth says how close the alliance is: 1 tactical, 2 co-operative, 3
          collaborative, 4 interdependent, 5 integrated.
          A gap on another partner’s side is told one level lower, one in a
          public record as a hint at most.
Source    `);
  expect(text('role/manager-underallocated')).toContain(`
Option    least: { 3: 15, 4: 25, 5: 40 } — The least percentage of a working
          week, by depth of the alliance.
`);
});

it('colours reach every part, and leave the words as they are', () => {
  const painted = [...rulePageText(rulePage(rule('schema/unknown-key')), { ...PLAIN, colors: true })].join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(text('schema/unknown-key'));
  expect(painted).toContain('\u001b[31m  -     exectiveSponsor: { person: raj-patel }\u001b[39m');
});

describe('the page in the documentation', () => {
  it('says the same', () => {
    expect(markdown('role/manager-underallocated')).toBe(`# role/manager-underallocated

<!-- Generated from server/src/rules/role/manager-underallocated.ts by "npm run generate"; do not edit. -->

**An alliance manager has time enough for the alliance.**

The closer an alliance, the more complex it is and the more it fails without care. Integrated alliances take a good part of a working week on each side; an alliance manager with a few hours can only react.

- Kind: condition (something is contradictory, overdue or lost)
- Source: The role of the Relationship Manager (executive summary and deck)
- Source: What’s Culture Got to Do with It? (Strategic Alliance Quarterly: culture and partnering capability)

## Level

Info, from launch to transition, at depth 3 and up; silent otherwise.

## Example

It speaks here (… stands for the rest of a sound file, here at stage manage and depth 4):

\`\`\`yaml
roles:
  northwind:
    allianceManager: { person: ines-roth, allocation: 10 }
# …
\`\`\`

\`alliance check\` says, as of 2026-11-22:

\`\`\`
info    example.alliance.yaml:3:55 role/manager-underallocated
      │ Alliance manager "Inés Roth" of Northwind Pharma has 10 % of a working
      │ week for this alliance; at least 25 % is expected of one this close
      │ (depth 4 of 5).
    2 │   northwind:
    3 │     allianceManager: { person: ines-roth, allocation: 10 }
      │                                                       ^^
\`\`\`

It is silent here:

\`\`\`yaml
roles:
  northwind:
    allianceManager: { person: ines-roth, allocation: 60 }
\`\`\`

## Settings

| option | where not set | meaning |
|---|---|---|
| \`least\` | \`{ 3: 15, 4: 25, 5: 40 }\` | The least percentage of a working week, by depth of the alliance. |

A level set in \`alliance.config.yaml\` goes before, wherever the rule speaks:

\`\`\`yaml
allianceConfig: 1
rules:
  role/manager-underallocated:
    level: info    # or error, warning, hint, off
    least: { 3: 15, 4: 25, 5: 40 }
\`\`\`

One finding is silenced in the line above it, with a reason and, if you like, until a day:

\`\`\`yaml
# alliance-ignore-next-line role/manager-underallocated until 2027-06-30: why it may stay
\`\`\`

[All rules](../README.md)
`);
  });

  it('has a table of levels, and the change that a safe fix makes', () => {
    expect(markdown('exit/missing')).toContain(`
| stage | depth 2 to 3 | depth 4 and up |
|---|---|---|
| structure to form | info | info |
| launch | warning | warning |
| manage | warning | error |
| transition to exit | error | error |

Silent at other stages and depths. [Depth](../../format.md#how-much-is-expected) says how close`);
    expect(markdown('schema/unknown-key')).toContain(`
Fix: Rename to "executiveSponsor" (\`alliance check --fix\` applies it).

\`\`\`diff
   helios:
-    exectiveSponsor: { person: raj-patel }
+    executiveSponsor: { person: raj-patel }
\`\`\`
`);
  });

  it('shows the lines that complete an example where a finding points into them', () => {
    expect(markdown('role/wrong-partner')).toContain(`
  - { id: ines-roth, name: Inés Roth, partner: northwind, title: Alliance Director, level: senior }
# …
\`\`\``);
  });

  it('shows what stands beside an example of several files', () => {
    expect(markdown('sponsor/overloaded')).toContain('\nwith 6 such alliances beside it:\n\n```yaml\nalliance: 1\n');
  });

  it('says nothing of silencing what is said of comments that silence', () => {
    expect(markdown('ignore/unused')).not.toContain('alliance-ignore-next-line');
  });

  it('has an index by group, with the levels a rule has', () => {
    const index = rulesIndexMarkdown([rule('syntax/yaml'), rule('exit/missing')]);
    expect(index).toContain(`\n2 rules, by`);
    expect(index).toContain(`
## exit

| rule | level | asks |
|---|---|---|
| [exit/missing](exit/missing.md) | info to error | An alliance has an exit plan. |
`);
  });
});
