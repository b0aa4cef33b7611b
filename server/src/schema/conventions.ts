// What the format asks for and JSON Schema cannot say: days that exist, keys that go with a mode, one of two keys,
// partners as keys, references that are not blank, undisclosed keys that are not written.
import type { ReferenceSite } from '../model/references';
import type { MapNode, ScalarNode } from '../yaml/tree';
import { notInCalendar } from './dates';
import { disclosedFaults } from './disclosed';
import { isMisplaced, tellUnknownKeys } from './keys';
import { missingChoice } from './missing';
import { modeFault } from './modes';
import { collectPartnerKeys, collectReference } from './references';
import type { Judging } from './refusals';
import type { Shape } from './shape';
import { emptyFault, formatFault, isEmpty } from './values';
import { planner, walkShape } from './walk';

/** Blocks, for their modes and undisclosed keys; references and dates. */
const planOf = planner(
  (shape) =>
    shape.keys !== undefined || shape.keyReference !== undefined || shape.reference !== undefined || isDate(shape),
);

/**
 * Tells what goes against the conventions of the format, also in files that the validators accept. Gives the places
 * where the file names something by id, which lie on the same way through the tree.
 */
export function tellConventions(judging: Judging, root: MapNode, shape: Shape): ReferenceSite[] {
  const references: ReferenceSite[] = [];
  walkShape(root, planOf(shape), {
    map(node, shapeOf) {
      collectPartnerKeys(node, shapeOf, references);
      if (judging.told.isFull()) return;
      tellBlock(judging, node, shapeOf);
      if (shapeOf.keyReference) tellPartnerKeys(judging, node, shapeOf);
    },
    scalar(node, shapeOf) {
      collectReference(node, shapeOf, references);
      if (judging.told.isFull()) return;
      if (shapeOf.reference) tellBlank(judging, node);
      else if (isDate(shapeOf) && notInCalendar(node.text) !== undefined) tellDay(judging, node, shapeOf);
    },
  });
  return references;
}

function tellBlock(judging: Judging, map: MapNode, { modes, requiresOne, keys }: Shape): void {
  if (!modes && !requiresOne && !(keys && listsKeys(map))) return;
  const place = () => nameOf(judging, map);
  const misspelt = judging.misspelt.get(map.pairs);
  const isMisspelt = (key: string) => misspelt?.has(key) ?? false;
  if (requiresOne && !requiresOne.some(isMisspelt)) {
    const fault = missingChoice(map, requiresOne, place);
    if (fault) judging.told.add(map.pairs, 'missing-choice', fault);
  }
  const fault = modes && modeFault({ map, modes, place, isMisspelt });
  if (fault) judging.told.add(map.pairs, fault.code, fault);
  if (!keys) return;
  for (const each of disclosedFaults({ document: judging.document, map, keys, place })) {
    judging.told.add(each.node, each.code, each);
    if (judging.told.isFull()) return;
  }
}

function listsKeys({ pairs }: MapNode): boolean {
  for (const { key } of pairs) if (key.text === 'undisclosed' || key.text === 'internal') return true;
  return false;
}

/** Keys of a partner's block that stand where the partners themselves should be keys. */
function tellPartnerKeys(judging: Judging, map: MapNode, shape: Shape): void {
  const { told, sites, placeName } = judging;
  const misplaced = map.pairs.flatMap(({ key }) => (isMisplaced(shape, key.text) ? key : []));
  if (misplaced.length === 0) return;
  tellUnknownKeys({ site: sites.of(map), shape, placeName, hasKey: () => false }, misplaced, told);
}

/** The validators take any text for a reference, also one of spaces. */
function tellBlank(judging: Judging, node: ScalarNode): void {
  if (node.value === null || !isEmpty(node)) return;
  const site = judging.sites.of(node);
  if (site.shape) judging.told.add(node, 'wrong-type', emptyFault(site, node, site.shape));
}

function isDate({ format }: Shape): boolean {
  return format === 'date' || format === 'past-date' || format === 'stage-or-date';
}

function tellDay(judging: Judging, node: ScalarNode, shape: Shape): void {
  judging.told.add(node, 'bad-format', formatFault(judging.sites.of(node), node, shape));
}

function nameOf({ sites, placeName }: Judging, map: MapNode): string {
  return placeName(sites.of(map));
}
