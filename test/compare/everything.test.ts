// Whatever changes in the complete sample is told, by a sentence or by its place; and told the other way round on the way
// back. Each value is changed once, each pair and item is taken out once.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analyze';
import { compare } from '../../server/src/compare/compare';
import { isEmpty } from '../../server/src/compare/difference';
import { pointerOf } from '../../server/src/model/pointer';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';
import type { MapNode, Pair, ScalarNode, TreeNode } from '../../server/src/yaml/tree';
import { without } from '../../server/src/yaml/without';

const TEXT = readFileSync(resolve(__dirname, '../../samples/northwind-helios.alliance.yaml'), 'utf8');
const DOCUMENT = parseYaml(TEXT);
const ROOT = DOCUMENT.root as MapNode;
const DATES = { asOf: undefined, today: 20_779 };

const judged = (text: string, document = parseYaml(text)) =>
  analyze({ path: 'a.alliance.yaml', text, document }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, DATES);
const SAMPLE = judged(TEXT, DOCUMENT);

interface Parts {
  readonly scalars: ScalarNode[];
  /** What can be taken out. */
  readonly removable: (Pair | TreeNode)[];
}

function partsOf(pair: Pair): Parts {
  const parts: Parts = { scalars: [], removable: [pair] };
  const visit = (node: TreeNode): void => {
    if (node.kind === 'scalar') parts.scalars.push(node);
    else if (node.kind === 'list') for (const item of node.items) parts.removable.push(item);
    if (node.kind === 'list') for (const item of node.items) visit(item);
    if (node.kind !== 'map') return;
    for (const each of node.pairs) {
      parts.removable.push(each);
      visit(each.value);
    }
  };
  visit(pair.value);
  return parts;
}

/** Another value of the same kind, as far as the text shows it. */
function another({ value, text, style }: ScalarNode): string {
  const [, number = '', unit] = /^(\d+)(bd|d|w|m|y)$/.exec(text) ?? [];
  if (typeof value === 'number') return String(value + 1);
  if (typeof value === 'boolean') return String(!value);
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return `${Number(text.slice(0, 4)) + 1}${text.slice(4)}`.replace('02-29', '02-28');
  const other = unit ? `${Number(number) + 1}${unit}` : `${text}x`;
  return style === 'plain' ? other : JSON.stringify(other);
}

/** What is told on the way there and on the way back. */
function told(other: ReturnType<typeof judged>) {
  return { there: compare(SAMPLE, other), back: compare(other, SAMPLE) };
}

describe.each(ROOT.pairs.map((pair) => [pair.key.text, pair] as const))('%s', (_key, pair) => {
  const { scalars, removable } = partsOf(pair);

  it(`is told where one of its ${scalars.length} values is another`, () => {
    const silent = scalars.filter((scalar) => {
      const text = TEXT.slice(0, scalar.start) + another(scalar) + TEXT.slice(scalar.end);
      const { there, back } = told(judged(text));
      const isPlaced = there.changes.every(({ before, after }) => before ?? after);
      return there.changes.length + there.untold.length === 0 || isEmpty(back) || !isPlaced;
    });
    expect(silent.map(pointerOf)).toEqual([]);
  });

  it(`is told where one of its ${removable.length} parts is gone, and where it is new`, () => {
    const silent = removable.filter((part) => {
      const document = { ...DOCUMENT, root: without(ROOT, { out: new Set([part]) }) };
      const { there, back } = told(judged(TEXT, document));
      const [gone, come] = [there.changes.filter(({ after }) => !after), back.changes.filter(({ before }) => !before)];
      // What goes with a partner is told with it; what comes with one is told by itself.
      const isSame = there.changes.some(({ kind }) => kind === 'partner/removed')
        ? gone.length <= come.length
        : gone.length === come.length;
      return there.changes.length === 0 || back.changes.length === 0 || !isSame;
    });
    expect(silent.map((part) => pointerOf(part.kind === 'pair' ? part.value : part))).toEqual([]);
  });

  it('is told as findings the other way round', () => {
    const document = { ...DOCUMENT, root: without(ROOT, { out: new Set([pair]) }) };
    const { there, back } = told(judged(TEXT, document));
    expect(back.findings).toEqual({ fresh: there.findings.gone, gone: there.findings.fresh });
    expect(back.health?.overall).toEqual({ before: there.health?.overall.after, after: there.health?.overall.before });
  });
});
