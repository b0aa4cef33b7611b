// Whatever a file holds, its report comes, and is as published: for the texts of all rules, sound, wrong and broken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import published from '../../schemas/bundled/health-report.schema.json';
import { analyze } from '../../server/src/analyze';
import { health } from '../../server/src/health/health';
import { parseDay } from '../../server/src/model/calendar';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';

const FOLDER = join(import.meta.dirname, '../fixtures/rules');
const PATHS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.alliance\.ya?ml$/.test(path),
);
const TODAY = parseDay('2026-11-22') ?? 0;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isPublished = ajv.compile(published);

test.each(['internal', 'partner'] as const)('the fixtures of all rules, for %s', (audience) => {
  expect(PATHS.length).toBeGreaterThan(300);
  for (const path of PATHS) {
    const text = readFileSync(join(FOLDER, path), 'utf8');
    const dates = { asOf: undefined, today: TODAY };
    const report = health(analyze({ path, text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates), audience);
    isPublished({ version: 1, asOf: '2026-11-22', reports: report ? [JSON.parse(JSON.stringify(report))] : [] });
    expect([path, isPublished.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)]).toEqual([
      path,
      undefined,
    ]);
  }
});
