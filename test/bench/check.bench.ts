// Prints what a check costs against its floor: js-yaml's `parseEvents` (CommonJS build) plus the compiled validator on the
// same text. Ratios of one run count; the times are this machine's. The aim is a ratio of at most 2.0, and linear growth.
import { parseEvents } from 'js-yaml';
import { analyze } from '../../server/src/analyze';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { RULES } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import { alliance as validator } from '../../server/src/schema/validators.generated';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { bigAlliance } from './bigAlliance';

const today = parseDay('2026-11-22') ?? 0;
const dates = { asOf: undefined, today };
const settingFor = () => ({ level: undefined, options: {} });

/** The best of several turns of each job, in milliseconds; the jobs take turns, so that noise meets all of them. */
function bestOf<K extends string>(turns: number, jobs: Readonly<Record<K, () => unknown>>): Record<K, number> {
  const names = Object.keys(jobs) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      const start = performance.now();
      jobs[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

function measure(lines: number) {
  const text = bigAlliance(lines);
  const document = parseYaml(text);
  const value = document.root && plainValue(document.root);
  const file = readFile('big.alliance.yaml', document, EMPTY_WORKSPACE, today);
  const best = bestOf(lines > 50_000 ? 9 : 40, {
    events: () => parseEvents(text, {}),
    validator: () => validator(value),
    tree: () => parseYaml(text),
    read: () => readFile('big.alliance.yaml', document, EMPTY_WORKSPACE, today),
    rules: () => runRules({ rules: RULES, file, preset: 'recommended', settingFor }),
    check: () => analyze({ path: 'big.alliance.yaml', text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates),
  });
  return { lines: text.split('\n').length - 1, ...best };
}

measure(2_000); // warms the compiler, so that the first line is not the compiler's
console.log('check against parseEvents + validator (best of several, one run, milliseconds)');
console.log('  lines    events  validator    tree    read   rules   check   check/floor   rules/events   µs a line');
for (const lines of [1_000, 5_000, 20_000, 100_000]) {
  const m = measure(lines);
  const cells = [m.events, m.validator, m.tree, m.read, m.rules, m.check]
    .map((ms) => ms.toFixed(1).padStart(8))
    .join('');
  const ratio = (m.check / (m.events + m.validator)).toFixed(2);
  const share = (m.rules / m.events).toFixed(2);
  const perLine = ((m.check * 1000) / m.lines).toFixed(2);
  console.log(
    `${String(m.lines).padStart(7)}  ${cells}   ${ratio.padStart(11)}   ${share.padStart(12)}   ${perLine.padStart(9)}`,
  );
}
