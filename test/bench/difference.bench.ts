// Prints what it costs to tell two states of one alliance apart: a change in every twelfth line, and everything moved under
// another partner's id. The aim is linear growth: ten times the lines, ten times the time.
import { analyze } from '../../server/src/analyze';
import { compare } from '../../server/src/compare/compare';
import { parseDay } from '../../server/src/model/calendar';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { bigAlliance } from './bigAlliance';

const dates = { asOf: undefined, today: parseDay('2026-11-22') ?? 0 };
const judged = (text: string) =>
  analyze({ path: 'big.alliance.yaml', text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates);

/** Another value, or a line less, in every twelfth line that ends with a figure, a day or a brace. */
function changed(text: string): string {
  return text
    .split('\n')
    .map((line, at) =>
      at > 60 && at % 12 === 0 ? line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : line,
    )
    .join('\n');
}

function best(turns: number, job: () => unknown): number {
  let least = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    job();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function measure(lines: number) {
  const text = bigAlliance(lines);
  const [before, after, renamed] = [text, changed(text), text.replaceAll('northwind', 'nordwind')].map(judged);
  if (!before || !after || !renamed) return;
  const turns = lines > 50_000 ? 3 : 8;
  const check = best(turns, () => judged(text));
  const [same, some, ids] = [before, after, renamed].map((other) => best(turns, () => compare(before, other)));
  const changes = compare(before, after).changes.length;
  const cells = [check, same ?? 0, some ?? 0, ids ?? 0].map((ms) => ms.toFixed(1).padStart(9)).join('');
  console.log(`${String(lines).padStart(7)}${String(changes).padStart(9)}${cells}`);
}

measure(2_000);
console.log('difference of two states (best of several, milliseconds; the judging of both is not in it)');
console.log('  lines  changes  a check     same  changed  renamed');
for (const lines of [2_000, 20_000, 100_000, 200_000]) measure(lines);
