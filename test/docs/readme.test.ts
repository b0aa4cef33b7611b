// The README shows what the command really prints, and its example is what it says.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { alliance } from '../cli/alliance';

const ROOT = resolve(__dirname, '../..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

test('the transcript is real, but for what is left out', async () => {
  const shown = /```\n\$ alliance (check \S+)\n\n([\s\S]*?)```/.exec(README);
  const { stdout } = await alliance(ROOT, (shown?.[1] ?? '').split(' '));
  const parts = (shown?.[2] ?? '').split('\n…\n').map((part) => part.trim());
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(stdout).toContain(part);
});

test('the example of a file has no fault of shape', async () => {
  const example = /```yaml\n(alliance: 1\n[\s\S]*?)```/.exec(README)?.[1] ?? '';
  const { stdout } = await alliance(
    ROOT,
    ['check', '--stdin', '--stdin-filename', 'a.alliance.yaml', '--format', 'json'],
    {
      stdin: example,
    },
  );
  const ids: string[] = JSON.parse(stdout).files[0].findings.map((finding: { ruleId: string }) => finding.ruleId);
  expect(ids).toContain('sponsor/missing');
  expect(ids.filter((id) => /^(syntax|schema|reference)\//.test(id))).toEqual([]);
});

test('the configuration shown is right', async () => {
  const config = /```yaml\n(# alliance\.config[\s\S]*?)```/.exec(README)?.[1] ?? '';
  const { stdout } = await alliance(
    ROOT,
    ['check', '--stdin', '--stdin-filename', 'x/alliance.config.yaml', '--format', 'json'],
    {
      stdin: config,
    },
  );
  expect(JSON.parse(stdout).files[0].findings).toEqual([]);
});
