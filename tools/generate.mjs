// Makes everything that follows from schemas/ (bundled schemas, validators, types, shapes, prose and docs/format.md) and
// from the rules (docs/rules/). With --check nothing is written: files that differ from what would be written, or that
// nothing makes any more, are named, and the exit code is 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './generate/bundles.mjs';
import { withRules } from './generate/configRules.mjs';
import { prose } from './generate/prose.mjs';
import { reference } from './generate/reference.mjs';
import { readRules } from './generate/rules.mjs';
import { ENTRIES, REPORTS, readSchemas } from './generate/schemas.mjs';
import { shapes } from './generate/shapes.mjs';
import { types } from './generate/types.mjs';
import { validators, validatorTypes } from './generate/validators.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RULES = 'docs/rules';
const SAMPLE = 'samples/northwind-helios.alliance.yaml';

/** Path relative to the repository → content. */
export async function generated() {
  const table = readSchemas(join(ROOT, 'schemas'));
  const { RULE_OPTIONS, rulesDocumentation } = await readRules(ROOT);
  const complete = withRules(table, RULE_OPTIONS);
  const bundles = Object.fromEntries(ENTRIES.map((entry) => [entry, bundle(entry, complete)]));
  const files = {};
  for (const entry of ENTRIES) {
    files[`schemas/bundled/${entry}.schema.json`] = `${JSON.stringify(bundles[entry], null, 2)}\n`;
  }
  for (const report of REPORTS) {
    const schema = JSON.parse(read(`schemas/${report}.schema.json`));
    files[`schemas/bundled/${report}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  }
  const server = 'server/src/schema';
  files[`${server}/validators.generated.js`] = validators(table);
  files[`${server}/validators.generated.d.ts`] = validatorTypes;
  files[`${server}/types.generated.ts`] = await types(table);
  files[`${server}/shape.generated.ts`] = shapes(table);
  files[`${server}/prose.generated.ts`] = prose(table);
  files['docs/format.md'] = reference(table, { path: SAMPLE, text: read(SAMPLE) });
  for (const [path, text] of Object.entries(rulesDocumentation())) files[`${RULES}/${path}`] = text;
  return files;
}

/** The paths of those files whose content on disk is not `files`' content, and of pages that are none of `files`. */
export function differing(files) {
  const pages = readdirSync(join(ROOT, RULES), { recursive: true })
    .map((path) => `${RULES}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && files[path] === undefined);
  return [...Object.keys(files).filter((path) => read(path) !== files[path]), ...pages.sort()];
}

/** Undefined where there is no such file; line ends as git may have made them do not count. */
function read(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

async function run(args) {
  const files = await generated();
  const stale = differing(files);
  if (args.includes('--check')) {
    for (const path of stale) {
      const fault = files[path] === undefined ? 'is the page of no rule' : 'is not what the sources make';
      console.error(`${path} ${fault}; run "npm run generate" and commit the result.`);
    }
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    if (files[path] === undefined) rmSync(file);
    else writeFileSync(file, files[path]);
    console.log(`${files[path] === undefined ? 'removed' : 'wrote'} ${path}`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
