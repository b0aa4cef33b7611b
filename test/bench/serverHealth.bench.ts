// Prints what it costs to tell of the health of one text in several places: the code lens, asked first after an edit,
// against the preview, asked next. Both tell of the same report. Needs a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigAlliance } from './bigAlliance';
import { connected } from './server/editor';
import { faultIn } from './server/fault';
import { timed } from './server/pair';
import { OURS } from './server/servers';
import { median, printTable, type Row } from './server/table';

const PATH = 'a.alliance.yaml';
const SIZES = [100, 1_000, 5_000];
const TURNS = 16;
const WARM = 6;

async function measured(lines: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const editor = await connected(OURS, folder);
  const text = bigAlliance(lines);
  const fault = faultIn(text);
  await editor.open(PATH, text);
  const textDocument = editor.textDocument(PATH);
  let [first, again] = [[0], [0]];
  for (let turn = -WARM; turn < TURNS; turn++) {
    if (turn === 0) [first, again] = [[], []];
    await editor.edit(PATH, turn % 2 === 0 ? fault.make : fault.mend);
    // Judged before, so that only health is measured.
    await editor.pull(PATH);
    first.push(await timed(() => editor.ask('textDocument/codeLens', { textDocument })));
    again.push(await timed(() => editor.ask('alliance/health', textDocument)));
  }
  await editor.stop();
  rmSync(folder, { recursive: true });
  const measure = `health of a text told again, ${String(lines).padStart(5)} lines`;
  return { measure, unit: 'ms', ours: median(again), other: median(first), target: 0.5 };
}

async function main() {
  const rows: Row[] = [];
  for (const lines of SIZES) rows.push(await measured(lines));
  printTable('first', rows);
}

void main();
