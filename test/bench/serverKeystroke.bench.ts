// Prints what a keystroke costs until the findings that belong to it are there, by the clock and in CPU, and what a hundred
// of them cost, 30 ms apart. Each makes a fault or mends it, so that nobody mistakes old findings for new. Needs a build.
import { setTimeout as pause } from 'node:timers/promises';
import { bigAlliance } from './bigAlliance';
import type { Editor } from './server/editor';
import { faultIn } from './server/fault';
import { pair, timed } from './server/pair';
import { cpuOf } from './server/process';
import { OURS, OURS_SENDING, PEER, type ServerKind } from './server/servers';
import { median, printTable, type Row } from './server/table';

const PATH = 'a.alliance.yaml';
/** Lines of a text, and how often a key is pressed: an even number. */
const SIZES = [
  [100, 30],
  [1_000, 30],
  [5_000, 20],
  [20_000, 10],
] as const;
const WARM = 6;
const TYPED = 100;
const GAP = 30;

function typist(editor: Editor, text: string) {
  const fault = faultIn(text);
  let isWrong = false;
  return {
    open: async () => {
      await editor.open(PATH, text);
      await editor.findings(PATH, (findings) => !fault.isShown(findings));
    },
    press: async () => {
      isWrong = !isWrong;
      await editor.edit(PATH, isWrong ? fault.make : fault.mend);
    },
    findings: () => editor.findings(PATH, (findings) => fault.isShown(findings) === isWrong),
  };
}

async function keystrokes(lines: number, keys: number): Promise<readonly Row[]> {
  const { ours, peer, stop } = await pair();
  const text = bigAlliance(lines);
  const measured = [ours, peer].map((editor) => ({ editor, typist: typist(editor, text), walls: [0], cpu: 0 }));
  for (const { typist } of measured) await typist.open();
  for (let key = -WARM; key < keys; key++) {
    for (const each of measured) {
      if (key === 0) {
        each.walls = [];
        each.cpu = cpuOf(each.editor.child);
      }
      const wall = await timed(async () => {
        await each.typist.press();
        await each.typist.findings();
      });
      each.walls.push(wall);
    }
  }
  const [mine, others] = measured.map(({ editor, walls, cpu }) => ({
    wall: median(walls),
    cpu: (cpuOf(editor.child) - cpu) / keys,
  }));
  await stop();
  const measure = `keystroke to findings, ${String(text.split('\n').length - 1).padStart(6)} lines`;
  return mine && others
    ? [
        { measure: `${measure}, wall`, unit: 'ms', ours: mine.wall, other: others.wall, target: 0.1 },
        { measure: `${measure}, CPU`, unit: 'ms', ours: mine.cpu, other: others.cpu, target: 0.1 },
      ]
    : [];
}

/** CPU of a hundred keys in three seconds and of the findings after them. A client that asks does so after each key. */
async function typing(lines: number, kind: ServerKind): Promise<Row> {
  const { ours, peer, stop } = await pair(kind);
  const text = bigAlliance(lines);
  const cpu: number[] = [];
  for (const editor of [ours, peer]) {
    const { open, press, findings } = typist(editor, text);
    await open();
    for (let key = 0; key < WARM; key++) {
      await press();
      await findings();
    }
    const before = cpuOf(editor.child);
    const asked: Promise<unknown>[] = [];
    for (let key = 0; key < TYPED; key++) {
      await press();
      if (editor.pulls) asked.push(editor.pull(PATH));
      await pause(GAP);
    }
    await Promise.all(asked);
    await findings();
    cpu.push(cpuOf(editor.child) - before);
  }
  await stop();
  const [mine = Number.NaN, others = Number.NaN] = cpu;
  const measure = `${TYPED} keys ${GAP} ms apart, ${lines} lines, ${ours.pulls ? 'asked each' : 'sending'}, CPU`;
  return { measure, unit: 'ms', ours: mine, other: others, target: 1 };
}

async function main() {
  const rows: Row[] = [];
  for (const [lines, keys] of SIZES) rows.push(...(await keystrokes(lines, keys)));
  for (const lines of [1_000, 20_000]) {
    for (const kind of [OURS, OURS_SENDING]) rows.push(await typing(lines, kind));
  }
  console.log(`Node ${process.versions.node}; peer: ${PEER.name}`);
  printTable('peer', rows);
}

void main();
