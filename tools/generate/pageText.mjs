// The parts of docs/format.md that no schema can tell: what a file is, how names and dates are read, what is expected.

export const INTRO = `# The alliance format

<!-- Generated from schemas/ by "npm run generate"; do not edit. -->

One YAML or JSON file describes one strategic alliance. A file may be short: only \`alliance\`, \`id\`, \`name\`, \`stage\` and
two \`partners\` are required. The schemas fix the shape that this page describes; what good practice misses in a short file
is told by [the rules](rules/README.md), as loudly as the stage of the alliance and its closeness deserve.

| file name | first key | what it holds | schema |
|---|---|---|---|
| \`alliance.yaml\`, \`*.alliance.yaml\` | \`alliance: 1\` | [one alliance](#alliance) | [alliance.schema.json](../schemas/bundled/alliance.schema.json) |
| \`*.alliance-directory.yaml\` | \`allianceDirectory: 1\` | [organisations and people](#alliance-directory) that the alliances of a workspace share | [directory.schema.json](../schemas/bundled/directory.schema.json) |
| \`alliance.config.yaml\` | \`allianceConfig: 1\` | [levels of rules, ignored files, weights of health](#alliance-configuration) | [config.schema.json](../schemas/bundled/config.schema.json) |

\`.yml\` and \`.json\` do as well as \`.yaml\`. The key decides what a file is; a file name that says otherwise is told.
`;

export const WORDS = `
## Words used everywhere

`;

export const COMMON = `
### Keys that every block may carry

Besides the keys of its own table every block may carry these. Blocks whose keys are partner ids carry none of them. A key
that begins with \`x-\` is yours: nothing is said about it. To write a key and list it as undisclosed as well is told; at the
top of the file \`undisclosed\` silences a whole block.

`;

export const READING = `
### Who is named

A role is named by partner and role, as in \`helios.executiveSponsor\`, or by \`joint\` and role; people, committees, partners and
goals by their ids. People and committees share one set of ids. A person is looked for in the file first, then in the
directories of the workspace. The side of a role is the partner in its name, whoever holds it.

### How high somebody ranks

The escalation ladder should climb. Ranks tell whether it does: operating team 1, project manager 2, alliance manager and
functional committee 3, business lead and operating committee 4, steering committee 5, executive sponsor, executive committee
and people of level executive 6, chief executives 7. Any other position and a partner as a whole have no rank, and nothing is
said about steps with them.

### Which day is today

What is overdue is judged by the day given on the command line or in the editor, else by \`record.asOf\` of the file, else by
\`asOf\` of the configuration, else by the calendar. Business days are Monday to Friday; months and years are those of the
calendar, cut at the end of a shorter month. \`ad-hoc\` is never overdue.

### How much is expected

The closer an alliance, the more governance it needs. Its depth, from 1 to 5, is the highest that its closeness or one of its
forms gives; 3 where neither is written.

| depth | closeness | forms |
|---|---|---|
| 1 | tactical | transactional, supply |
| 2 | co-operative | license, reseller |
| 3 | collaborative | research, consortium, co-development |
| 4 | interdependent | co-marketing |
| 5 | integrated | equity, joint-venture |

Shared risk should fit: low at depth 1 to 3, medium at 2 to 4, high at 3 to 5. Once the stage is \`closed\` only the shape of
the file and its names are judged.

### Comments that steer

\`\`\`yaml
# alliance-ignore-next-line sponsor/missing, role/missing-business-lead until 2027-01-31: Helios names both in January
# alliance-ignore-file language/vendor-talk: quoted contract text
\`\`\`

A reason is required, a last day may be given. The line is the one on which the finding begins. A comment that names no rule,
silences nothing, has passed its day or gives no reason is told. JSON files have no comments: use \`overrides\` of the
configuration.
`;
