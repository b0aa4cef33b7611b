import { describe, expect, it } from 'vitest';
import { STAGES } from '../../server/src/model/terms';
import { temporaryFolder } from '../temporaryFolder';
import { alliance } from './alliance';
import { FULL, fileIn, findingsIn, partnersOf, type Told } from './newAlliances';

describe('a new file', () => {
  it('holds every answer', async () => {
    const cwd = temporaryFolder({});
    const outcome = await alliance(cwd, ['init', ...FULL]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const { path, data } = fileIn(cwd);
    expect(path).toBe('northwind-helios-oncology-alliance.alliance.yaml');
    expect(data).toEqual({
      alliance: 1,
      id: 'northwind-helios-oncology-alliance',
      name: 'Northwind–Helios oncology alliance',
      record: { basis: 'public' },
      stage: 'launch',
      relationship: { form: ['co-development', 'license'], closeness: 'collaborative', sharedRisk: 'medium' },
      partners: [
        { id: 'northwind-pharma', name: 'Northwind Pharma' },
        { id: 'helios', name: 'Helios Bio', self: true },
      ],
      people: [
        { id: 'maria-keller', name: 'Maria Keller', partner: 'northwind-pharma', title: 'SVP Research' },
        { id: 'lea-stone', name: 'Lea Stone', partner: 'helios' },
        { id: 'amy-chan', name: 'Amy Chan', partner: 'helios', title: 'Head of Alliances, Europe' },
      ],
      purpose: {
        why: 'Two assets need #1: a commercial organisation',
        what: { domain: 'Oncology' },
        how: 'One joint plan',
        goals: [
          { id: 'first-filing-by-2028', statement: 'First filing by 2028' },
          { id: 'first-filing-by-2028-2', statement: 'First filing by 2028 in Japan' },
        ],
      },
      roles: {
        'northwind-pharma': { executiveSponsor: { person: 'maria-keller' } },
        helios: {
          executiveSponsor: { title: 'Chief Scientific Officer' },
          businessLead: { person: 'lea-stone' },
          allianceManager: { person: 'amy-chan' },
        },
      },
    });
    expect((await findingsIn(cwd, path)).filter(({ kind }) => kind !== 'gap')).toEqual([]);
  });

  it('looks like this', async () => {
    const args = ['--stage', 'structure', '--partner', 'Acme', '--partner', 'Zenith', '--self', 'Acme'];
    const sponsor = ['--sponsor', 'Acme=Ann Lee, CEO', '--form', 'license'];
    const { stdout, stderr } = await alliance(temporaryFolder({}), [
      'init',
      'AZ',
      ...args,
      ...sponsor,
      '--output',
      '-',
    ]);
    expect(stderr).toMatch(/^It has \d+ gaps: what good practice asks for next\.\n$/);
    expect(stdout).toMatchInlineSnapshot(`
      "# What follows a "#" is a remark. Blocks behind "#" wait to be filled: take the "#" away and put words where
      # <…> stands. "alliance check" tells what is still missing, and "alliance explain RULE" why.
      alliance: 1
      id: az
      name: AZ
      stage: structure                   # source | screen | structure | negotiate | form | launch | manage | transition | exit | closed

      relationship:
        form: [license]                  # one or more of: transactional supply license reseller research consortium co-development co-marketing equity joint-venture
        # closeness: collaborative       # tactical | co-operative | collaborative | interdependent | integrated
        # sharedRisk: medium             # low | medium | high

      # Below each partner belongs what it wants (goals, seeks) and what it brings (contributes): an alliance lasts
      # where each side knows what the other is in it for.
      partners:
        - id: acme
          name: Acme
          self: true                     # the side that keeps this file
        - id: zenith
          name: Zenith

      people:                            # level: executive | senior | manager | specialist says how senior somebody is
        - { id: ann-lee, name: Ann Lee, partner: acme, title: CEO }

      # Why, in what and how, in a sentence each that every partner would sign; "how" is the one most often left
      # open. Then who gains what: a win for each partner, and one for the customer.
      # purpose:
      #   why: <what neither could do alone>
      #   what: { domain: <field of work> }
      #   how: <how the partners work and decide together>
      #   goals: [{ id: first-goal, statement: <what to reach together and by when> }]
      #   value:
      #     - { beneficiary: acme, statement: <what it gains> }
      #     - { beneficiary: zenith, statement: <what it gains> }
      #     - { beneficiary: customer, statement: <what it gains> }

      roles:                             # one block a partner, mirrored sides
        acme:
          executiveSponsor: { person: ann-lee }
          # stakeholders: [{ title: <position>, function: legal }, { title: <position>, function: finance }]
        # zenith:
        #   executiveSponsor: { title: <position> }

      # How well the partners fit, from 1 to 5, judged before signing: in strategy, in operations, in culture.
      # selection:
      #   fit: { strategic: 3, operational: 3, cultural: 3 }

      # How the alliance can end in good order, agreed while everybody still gets on.
      # exitPlan:
      #   lead: { acme: acme.allianceManager, zenith: zenith.allianceManager }
      #   triggers:
      #     - { kind: convenience, notice: 180d, by: [acme, zenith] }
      #     - { kind: breach, cure: 30d }
      #   duties:
      #     - { area: intellectual-property, what: <who may use what afterwards>, owner: acme.businessLead, within: 6m, status: planned }
      #     - { area: data, what: <what is returned or destroyed>, owner: zenith.allianceManager, within: 30d, status: planned }
      #     - { area: people, what: <what becomes of the joint team>, owner: acme.businessLead, within: 3m, status: planned }
      #     - { area: confidential-information, what: <what is returned>, owner: zenith.allianceManager, within: 30d, status: planned }
      #   communication: { internalFirst: true, public: joint-statement, owner: acme.executiveSponsor }
      #   lessonsLearned: { due: 60d, owner: acme.allianceManager }
      "
    `);
  });

  it('says in the end where it is and what comes next', async () => {
    const args = ['init', 'AZ', '--stage', 'launch', ...partnersOf(2), '--output', 'our deals/az.alliance.yaml'];
    const cwd = temporaryFolder({ 'our deals/': '' });
    const { code, stdout } = await alliance(cwd, args);
    const { length } = await findingsIn(cwd, 'our deals/az.alliance.yaml');
    expect(length).toBeGreaterThan(10);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        `our deals/az.alliance.yaml is written.\nIt has ${length} gaps: what good practice asks for next.\n` +
        "Next, fill in what is known, and run: alliance check 'our deals/az.alliance.yaml'\n",
    });
    expect(await alliance(cwd, [...args, '--force', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('at every stage, for two, three and five partners', () => {
  const cases = STAGES.flatMap((stage) => [2, 3, 5].map((count) => [stage, count] as const));

  it.each(cases)(
    '%s, %i: all that is found are gaps, and what they ask for waits to be filled',
    async (stage, count) => {
      for (const form of ['license', 'joint-venture']) {
        const cwd = temporaryFolder({});
        const named = [
          '--form',
          form,
          '--sponsor',
          'Helios Bio=Raj Patel, CSO',
          '--alliance-manager',
          'Helios Bio=Amy Chan',
        ];
        expect((await alliance(cwd, ['init', 'AZ', '--stage', stage, ...partnersOf(count), ...named])).code).toBe(0);
        const { path, text } = fileIn(cwd);
        const findings = await findingsIn(cwd, path);
        expect(findings.filter(({ kind }) => kind !== 'gap')).toEqual([]);
        for (const [, block] of findings.map(({ pointer }) => /^\/([a-zA-Z]+)$/.exec(pointer) ?? [])) {
          if (block !== undefined) expect(text).toMatch(new RegExp(`^(# )?${block}:`, 'm'));
        }
      }
    },
  );

  it.each(cases)('%s, %i: what waits is right in shape once the "#" is taken away', async (stage, count) => {
    for (const named of [
      [],
      ['--sponsor', 'Helios Bio=Raj Patel, CSO', '--form', 'joint-venture', '--why', 'Why not'],
    ]) {
      const cwd = temporaryFolder({});
      await alliance(cwd, ['init', 'AZ', '--stage', stage, ...partnersOf(count), ...named]);
      const { path, text } = fileIn(cwd);
      const opened = text.replace(/^( *)# (?=[ -]|\w+(?:-\w+)*:(?: |$))/gm, '$1');
      expect(opened).not.toMatch(/^ *# [a-z ]+:/m);
      const args = ['check', '--stdin', '--stdin-filename', path, '--format', 'json'];
      const { stdout } = await alliance(temporaryFolder({}), args, { stdin: opened });
      const told: readonly Told[] = JSON.parse(stdout).files[0].findings;
      expect(told.filter(({ ruleId }) => /^(syntax|schema)\/|^reference\/unknown/.test(ruleId))).toEqual([]);
    }
  });
});
