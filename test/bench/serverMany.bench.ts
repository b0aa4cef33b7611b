// Prints what large and many files cost a server: memory with one file of 20 000 lines and with 1 000 of 200 lines that are
// open, and how long it takes until all of these have their findings, opened or checked as a workspace. Needs a build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { bigAlliance } from './bigAlliance';
import { connected, type Editor } from './server/editor';
import { faultIn } from './server/fault';
import { timed } from './server/pair';
import { memoryOf } from './server/process';
import { OURS, PEER, type ServerKind } from './server/servers';
import { printTable } from './server/table';

const FILES = 1_000;
const text = (at: number) => bigAlliance(200).replace('id: big-alliance', `id: alliance-${at}`);
const names = Array.from({ length: FILES }, (_, at) => `${at}.alliance.yaml`);

async function started<R>(kind: ServerKind, folder: string, work: (editor: Editor) => Promise<R>): Promise<R> {
  const editor = await connected(kind, folder);
  const result = await work(editor);
  await editor.stop();
  return result;
}

/** Megabytes after some keystrokes in one long file. */
function longFile(kind: ServerKind, folder: string): Promise<number> {
  const long = bigAlliance(20_000);
  const fault = faultIn(long);
  return started(kind, folder, async (editor) => {
    await editor.open('long.alliance.yaml', long);
    for (const edit of [fault.make, fault.mend, fault.make]) {
      await editor.edit('long.alliance.yaml', edit);
      await editor.findings('long.alliance.yaml', (found) => fault.isShown(found) === (edit === fault.make));
    }
    return memoryOf(editor.child);
  });
}

/** All files opened at once, each with a fault that has to be told. */
function allOpened(kind: ServerKind, folder: string) {
  const fault = faultIn(text(0));
  const wrong = (at: number) => {
    const lines = text(at).split('\n');
    lines[fault.at.line] += 'x';
    return lines.join('\n');
  };
  return started(kind, folder, async (editor) => {
    const wall = await timed(async () => {
      for (const [at, name] of names.entries()) await editor.open(name, wrong(at));
      await Promise.all(names.map((name) => editor.findings(name, fault.isShown)));
    });
    return { wall, memory: memoryOf(editor.child) };
  });
}

/** All files checked, none of them open. */
function checked(kind: ServerKind, folder: string) {
  return started(kind, folder, async (editor) => {
    const wall = await timed(async () => {
      const params = { previousResultIds: [] };
      const { items } = await editor.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
      if (items.length !== FILES) throw new Error(`${items.length} files were checked`);
    });
    return { wall, memory: memoryOf(editor.child) };
  });
}

async function main() {
  const empty = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const long = [await longFile(OURS, empty), await longFile(PEER, empty)] as const;
  const ours = await allOpened(OURS, empty);
  const peer = await allOpened(PEER, empty);
  rmSync(empty, { recursive: true });
  const full = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  for (const [at, name] of names.entries()) writeFileSync(join(full, name), text(at));
  const workspace = await checked(OURS, full);
  rmSync(full, { recursive: true });
  console.log(`Node ${process.versions.node}; peer: ${PEER.name}`);
  printTable('peer', [
    { measure: 'memory, one file of 20 000 lines', unit: 'MB', ours: long[0], other: long[1], target: 0.65 },
    {
      measure: 'memory, 1 000 files of 200 lines open',
      unit: 'MB',
      ours: ours.memory,
      other: peer.memory,
      target: 0.4,
    },
    {
      measure: 'memory, 1 000 files checked, none open*',
      unit: 'MB',
      ours: workspace.memory,
      other: peer.memory,
      target: 0.4,
    },
    { measure: '1 000 files opened, to the last finding', unit: 'ms', ours: ours.wall, other: peer.wall, target: 0.2 },
    { measure: '1 000 files checked, none open*', unit: 'ms', ours: workspace.wall, other: peer.wall, target: 0.2 },
  ]);
  console.log('* The peer judges only what is open: against 1 000 files opened.');
}

void main();
