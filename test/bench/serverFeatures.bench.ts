// Prints how long completion and hover take right after an edit, when nothing of the text can be known yet. Needs a build.
import { bigAlliance } from './bigAlliance';
import { faultIn } from './server/fault';
import { pair, timed } from './server/pair';
import { PEER } from './server/servers';
import { median, printTable, type Row } from './server/table';

const PATH = 'a.alliance.yaml';
const SIZES = [100, 1_000, 5_000, 20_000];
const TURNS = 12;
const WARM = 4;

async function measured(lines: number): Promise<readonly Row[]> {
  const { ours, peer, stop } = await pair();
  const text = bigAlliance(lines);
  const fault = faultIn(text);
  const editors = [ours, peer].map((editor) => ({ editor, completion: [0], hover: [0] }));
  for (const { editor } of editors) {
    await editor.open(PATH, text);
    await editor.findings(PATH, (findings) => !fault.isShown(findings));
  }
  const onKey = { line: fault.at.line, character: fault.at.character - 10 };
  for (let turn = -WARM; turn < TURNS; turn++) {
    for (const each of editors) {
      if (turn === 0) Object.assign(each, { completion: [], hover: [] });
      const { editor, completion, hover } = each;
      const ask = async (method: string, position: object) => {
        const answer = await editor.ask(method, { textDocument: editor.textDocument(PATH), position });
        if (answer === null) throw new Error(`No answer to ${method}`);
      };
      await editor.edit(PATH, fault.make);
      completion.push(await timed(() => ask('textDocument/completion', fault.make.range.start)));
      await editor.edit(PATH, fault.mend);
      hover.push(await timed(() => ask('textDocument/hover', onKey)));
      // Findings that are still due would come in the way of the next measure.
      await editor.findings(PATH, (findings) => !fault.isShown(findings));
    }
  }
  await stop();
  const [mine, others] = editors;
  if (!mine || !others) return [];
  const row = (what: 'completion' | 'hover'): Row => ({
    measure: `${what} after an edit, ${String(lines).padStart(6)} lines`,
    unit: 'ms',
    ours: median(mine[what]),
    other: median(others[what]),
    target: 0.1,
  });
  return [row('completion'), row('hover')];
}

async function main() {
  const rows: Row[] = [];
  for (const lines of SIZES) rows.push(...(await measured(lines)));
  console.log(`Node ${process.versions.node}; peer: ${PEER.name}`);
  printTable('peer', rows);
}

void main();
