// A rule that breaks: it is named with the file, the other rules and files are heard, exit code 3.
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

vi.mock('../../server/src/rules/index', async (original) => {
  const real = await original<typeof import('../../server/src/rules/index')>();
  const broken = (name: string) => ({
    id: `sponsor/${name}`,
    kind: 'shape' as const,
    level: 'hint' as const,
    summary: '',
    why: '',
    source: [],
    examples: { flags: '', allows: '' },
    check: ({ document }: { document: { text: string } }) => {
      if (document.text.includes(name)) throw new TypeError(`no ${name}\n    at somewhere`);
    },
  });
  return { ...real, RULES: [...real.RULES, broken('broken'), broken('ruined')] };
});

it('names the file and the rule, and prints what the others found', async () => {
  const folder = temporaryFolder({
    'a.alliance.yaml': `${WRONG}# broken`,
    'b.alliance.yaml': `${renamed(WRONG, 'b')}# broken and ruined`,
    'c.alliance.yaml': renamed(SOUND, 'c'),
  });
  const { code, stdout, stderr } = await alliance(folder, ['check', '--format', 'json']);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ path: 'a.alliance.yaml' }, { path: 'b.alliance.yaml' }, { path: 'c.alliance.yaml', findings: [] }],
    summary: { files: 3, error: 2 },
  });
  expect(stderr).toBe(
    `alliance: "a.alliance.yaml": rule sponsor/broken broke (TypeError: no broken); this is a fault of ours, please report it.
alliance: "b.alliance.yaml": rules sponsor/broken, sponsor/ruined broke (TypeError: no broken); this is a fault of ours, please report it.
`,
  );
});
