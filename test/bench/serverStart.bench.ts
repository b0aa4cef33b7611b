// Prints how long servers take from their start to the answer of `initialize`, and to the first findings of 1 000 lines.
// They take turns. `node -e 0` is beside them. Needs a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigAlliance } from './bigAlliance';
import { connected } from './server/editor';
import { faultIn } from './server/fault';
import { MINIMAL, OURS, OURS_BY_COMMAND, PEER, type ServerKind } from './server/servers';
import { byNode, median, printTable } from './server/table';

const TURNS = 11;
const PATH = 'a.alliance.yaml';
const sound = bigAlliance(1_000);
const fault = faultIn(sound);
const lines = sound.split('\n');
lines[fault.at.line] += 'x';
const TEXT = lines.join('\n');

interface Times {
  readonly answer: number[];
  readonly findings: number[];
}

async function measured(kind: ServerKind, folder: string, { answer, findings }: Times): Promise<void> {
  const begin = performance.now();
  const editor = await connected(kind, folder, () => answer.push(performance.now() - begin));
  await editor.open(PATH, TEXT);
  await editor.findings(PATH, kind === MINIMAL ? () => true : fault.isShown);
  findings.push(performance.now() - begin);
  await editor.stop();
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-start-'));
  const times = (): Times => ({ answer: [], findings: [] });
  const [ours, byCommand, peer, minimal] = [times(), times(), times(), times()];
  const node: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const begin = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    node.push(performance.now() - begin);
    await measured(MINIMAL, folder, minimal);
    await measured(OURS, folder, ours);
    await measured(OURS_BY_COMMAND, folder, byCommand);
    await measured(PEER, folder, peer);
  }
  rmSync(folder, { recursive: true });
  const rows = (other: Times, answer?: number, findings?: number) =>
    [
      ['dist/server.js', ours],
      ['alliance lsp', byCommand],
    ].flatMap(([name, mine]) => [
      row(`${name}: start to initialize answered`, mine as Times, other, 'answer', answer),
      row(`${name}: start to findings of 1 000 lines`, mine as Times, other, 'findings', findings),
    ]);
  console.log(`Node ${process.versions.node}; node -e 0: ${median(node).toFixed(0)} ms; peer: ${PEER.name}`);
  printTable('peer', rows(peer, byNode(0.35, 0.22), byNode(0.3, 0.2)));
  printTable('minimal', rows(minimal, 1.25, 1.4));
}

function row(measure: string, ours: Times, other: Times, what: keyof Times, target: number | undefined) {
  return {
    measure,
    unit: 'ms' as const,
    ours: median(ours[what]),
    other: median(other[what]),
    ...(target && { target }),
  };
}

void main();
