// Names beside ids: who holds a role, who a person is; and how much of its plan a KPI attains, with the light of its
// thresholds.
import type { Day } from '../../model/calendar';
import { attainmentOf, knownActual } from '../../model/kpiStanding';
import type { Reference } from '../../model/types';
import { shown } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import type { ScalarNode } from '../../yaml/tree';
import { people } from '../people';
import { type Hint, isIn, type Span } from './span';

export function* names({ references, document }: SourceFile, span: Span, today: Day): Generator<Hint> {
  for (const reference of references) {
    const { node } = reference;
    // Beside a key its colon would be pushed away.
    if (!isIn(span, node.end) || isKey(node)) continue;
    const name = people(reference, today)?.name;
    if (name === undefined || saysItself(reference, name) || isBeside(node, name, document.text)) continue;
    yield { at: node.end, label: shown(name) };
  }
}

function isKey(node: ScalarNode): boolean {
  return node.parent?.kind === 'pair' && node.parent.key === node;
}

/** Whether the id is the name already, but for its spelling: `maria-keller`; of a partner also its beginning. */
function saysItself({ text, target }: Reference, name: string): boolean {
  const [id, label] = [plain(text), plain(name)];
  return id === label || (target?.kind === 'partner' && label.startsWith(`${id} `));
}

function plain(text: string): string {
  const short = text.slice(0, NEAR);
  return short
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How far around an id its name is looked for; lines may have no end. */
const NEAR = 120;

/** Whether the name stands in the line already, such as in a comment. */
function isBeside({ start, end }: ScalarNode, name: string, text: string): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).split(/[\r\n]/);
  const after = text.slice(end, end + NEAR).split(/[\r\n]/, 1);
  return [before.at(-1), after[0]].some((part) => part?.includes(name));
}

export function* attainments({ alliance }: SourceFile, span: Span, today: Day): Generator<Hint> {
  for (const kpi of alliance?.kpis ?? []) {
    if (!isIn(span, kpi.id.node.end)) continue;
    const actual = knownActual(kpi, today);
    const attainment = actual && attainmentOf(kpi, actual);
    const { light } = kpi.standing ?? {};
    const share = attainment && [`${Math.round(attainment.percent)} % of what was expected`];
    const label = [...(share ?? []), ...(light ? [light] : [])].join(', ');
    if (label !== '') yield { at: kpi.id.node.end, label };
  }
}
