// Prints how much of the samples survives a single broken edit, per kind of edit, beside the `yaml` library's figures.
import { corruptions, KINDS, measure, ours, sampleTexts, yamlLibrary } from './recovery';

const texts = sampleTexts();
const each = Number(process.env.RECOVERY_EACH ?? 200);
const all = corruptions(texts, each, Number(process.env.RECOVERY_SEED ?? 20261122));
const percent = (share: number) => `${(share * 100).toFixed(2)} %`.padStart(9);

console.log(`${all.length} single edits that YAML readers reject, out of ${texts.length} samples`);
console.log('kind                  count    success  surviving   | yaml: success  surviving');
for (const kind of [...KINDS, 'all'] as const) {
  const some = kind === 'all' ? all : all.filter((corruption) => corruption.kind === kind);
  const own = measure(some, ours);
  const other = measure(some, yamlLibrary);
  console.log(
    `${kind.padEnd(20)} ${String(own.count).padStart(6)}  ${percent(own.success)}  ${percent(own.surviving)}   |     ${percent(other.success)}  ${percent(other.surviving)}`,
  );
  if (kind !== 'all' && process.env.RECOVERY_FAILURES) {
    for (const { corruption, why } of own.failures.slice(0, Number(process.env.RECOVERY_FAILURES))) {
      const lines = corruption.broken.split('\n');
      const from = Math.max(0, corruption.brokenLine - 2);
      console.log(`  -- line ${corruption.brokenLine + 1}: ${why}`);
      for (const [at, line] of lines.slice(from, corruption.brokenLine + 4).entries())
        console.log(`     ${from + at === corruption.brokenLine ? '>' : ' '} ${line.replaceAll('\t', '→')}`);
    }
  }
}
