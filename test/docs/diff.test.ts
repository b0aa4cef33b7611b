// The page on what changed lists every kind of change, in the column of its weight.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { WEIGHTS } from '../../server/src/compare/difference';
import { SECTION_OF, WEIGHT_OF } from '../../server/src/compare/kinds';

const PAGE = readFileSync(resolve(__dirname, '../../docs/diff.md'), 'utf8');

test('every kind of change stands in the table', () => {
  const rows = Object.keys(SECTION_OF).map((topic) => {
    const cells = WEIGHTS.map((weight) =>
      Object.entries(WEIGHT_OF)
        .filter(([kind, own]) => kind.startsWith(`${topic}/`) && own === weight)
        .map(([kind]) => kind.slice(topic.length + 1))
        .join(', '),
    );
    return `| ${[topic, ...cells].join(' | ')} |`;
  });
  expect(PAGE.slice(PAGE.indexOf('| topic |')).trim().split('\n').slice(2)).toEqual(rows);
});
