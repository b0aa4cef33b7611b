// Prints what the language server costs: from its start to its first answer and to the first findings of 1 000 lines, and
// from a keystroke to the findings after it, with CPU time. `node -e 0` is beside it, as the floor. Needs a build.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bigAlliance } from './bigAlliance';

const STARTS = 9;
const KEYS = 20;
const alliance = resolve('dist/alliance.js');
const folder = mkdtempSync(join(tmpdir(), 'alliance-server-bench-'));

interface Server {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const uriOf = (lines: number) => pathToFileURL(join(folder, `${lines}.alliance.yaml`)).href;

async function started(): Promise<Server> {
  const child = spawn(process.execPath, [alliance, 'lsp', '--stdio'], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities });
  await connection.sendNotification('initialized', {});
  return { child, connection };
}

async function opened({ connection }: Server, lines: number): Promise<void> {
  const text = bigAlliance(lines);
  const textDocument = { uri: uriOf(lines), languageId: 'alliance', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await pulled(connection, lines);
}

function pulled(connection: ProtocolConnection, lines: number): Promise<unknown> {
  return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: uriOf(lines) } });
}

function stop({ child, connection }: Server): void {
  connection.dispose();
  child.kill();
}

/** Milliseconds of CPU that a process has used; NaN where the system does not tell. */
function cpuOf({ pid }: ChildProcessWithoutNullStreams): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function starts() {
  const floor: number[] = [];
  const answer: number[] = [];
  const findings: number[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    let begin = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    floor.push(performance.now() - begin);
    begin = performance.now();
    const server = await started();
    answer.push(performance.now() - begin);
    await opened(server, 1_000);
    findings.push(performance.now() - begin);
    stop(server);
  }
  const ratio = (values: readonly number[]) =>
    `${median(values).toFixed(0)} ms (${(median(values) / median(floor)).toFixed(2)} times)`;
  console.log(`node -e 0 ${median(floor).toFixed(0)} ms`);
  console.log(`start to initialize answered ${ratio(answer)}; to the findings of 1 000 lines ${ratio(findings)}`);
}

/** One keystroke at a time in the middle of the text, each followed by a request. */
async function keystrokes(lines: number): Promise<void> {
  const server = await started();
  await opened(server, lines);
  const line = lines >> 1;
  const walls: number[] = [];
  let version = 1;
  const type = async (text: string) => {
    const at = { line, character: 0 };
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(lines), version: ++version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
    await pulled(server.connection, lines);
  };
  for (let warm = 0; warm < 5; warm++) await type('\n');
  const cpu = cpuOf(server.child);
  for (let key = 0; key < KEYS; key++) {
    const begin = performance.now();
    await type('\n');
    walls.push(performance.now() - begin);
  }
  const each = (cpuOf(server.child) - cpu) / KEYS;
  console.log(`${String(lines).padStart(7)}  ${median(walls).toFixed(1).padStart(8)}  ${each.toFixed(1).padStart(8)}`);
  stop(server);
}

async function main() {
  await starts();
  console.log('keystroke to findings, milliseconds\n  lines      wall       CPU');
  for (const lines of [100, 1_000, 5_000, 20_000]) await keystrokes(lines);
  rmSync(folder, { recursive: true });
}

void main();
