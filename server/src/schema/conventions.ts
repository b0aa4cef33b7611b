// What the format asks for and JSON Schema cannot say: days that exist, keys that go with a mode, one of two keys,
// partners as keys, references that are not blank, undisclosed keys that are not written.
import { lacks } from '../model/absence';
import type { ReferenceDraft } from '../model/references';
import type { ReferenceKind } from '../model/types';
import type { MapNode, ScalarNode } from '../yaml/tree';
import { notInCalendar } from './dates';
import { disclosedFaults } from './disclosed';
import { isMisplaced, tellUnknownKeys } from './keys';
import { missingChoice } from './missing';
import { modeFault } from './modes';
import { collectPartnerKeys, collectReference } from './references';
import type { Judging } from './refusals';
import type { Modes, Shape } from './shape';
import { emptyFault, formatFault, isEmpty } from './values';
import { planner, walkShape } from './walk';

/** What a shape asks of its nodes, read off the shape once instead of at every node. */
interface Task {
  readonly shape: Shape;
  readonly reference: ReferenceKind | undefined;
  readonly isDate: boolean;
  readonly keyReference: ReferenceKind | undefined;
  readonly keys: Shape['keys'];
  readonly modes: Modes | undefined;
  readonly requiresOne: readonly string[] | undefined;
}

/** Blocks, for their modes and undisclosed keys; references and dates. */
const planOf = planner((shape): Task | undefined => {
  const { reference, keyReference, keys, modes, requiresOne, format } = shape;
  const isDate = format === 'date' || format === 'past-date' || format === 'stage-or-date';
  if (!keys && !keyReference && !reference && !isDate) return undefined;
  return { shape, reference, isDate, keyReference, keys, modes, requiresOne };
});

/**
 * Tells what goes against the conventions of the format, also in files that the validators accept. Gives the places
 * where the file names something by id, which lie on the same way through the tree.
 */
export function tellConventions(judging: Judging, root: MapNode, shape: Shape): ReferenceDraft[] {
  const references: ReferenceDraft[] = [];
  const { told } = judging;
  walkShape(root, planOf(shape), {
    map(node, { shape: shapeOf, keyReference, keys, modes, requiresOne }) {
      if (keyReference) collectPartnerKeys(node, shapeOf, references);
      if (told.isFull()) return;
      if (requiresOne && hasNone(node, requiresOne)) tellChoice(judging, node, requiresOne);
      if (modes) tellMode(judging, node, modes);
      if (keys && listsKeys(node)) tellDisclosed(judging, node, keys);
      if (keyReference) tellPartnerKeys(judging, node, shapeOf);
    },
    scalar(node, { shape: shapeOf, reference, isDate }) {
      if (reference) {
        if (!collectReference(node, reference, references) && !told.isFull()) tellBlank(judging, node);
      } else if (isDate && notInCalendar(node.text) !== undefined && !told.isFull()) tellDay(judging, node, shapeOf);
    },
  });
  return references;
}

function hasNone(map: MapNode, keys: readonly string[]): boolean {
  for (const key of keys) if (!lacks(map, key)) return false;
  return true;
}

function tellChoice(judging: Judging, map: MapNode, keys: readonly string[]): void {
  const misspelt = judging.misspelt.get(map.pairs);
  if (keys.some((key) => misspelt?.has(key))) return;
  const fault = missingChoice(judging, map, keys);
  if (fault) judging.told.add(map.pairs, 'missing-choice', fault);
}

function tellMode(judging: Judging, map: MapNode, modes: Modes): void {
  const misspelt = judging.misspelt.get(map.pairs);
  const isMisspelt = (key: string) => misspelt?.has(key) ?? false;
  const fault = modeFault({ map, modes, place: () => nameOf(judging, map), isMisspelt });
  if (fault) judging.told.add(map.pairs, fault.code, fault);
}

function listsKeys({ pairs }: MapNode): boolean {
  for (const { key } of pairs) if (key.text === 'undisclosed' || key.text === 'internal') return true;
  return false;
}

function tellDisclosed(judging: Judging, map: MapNode, keys: NonNullable<Shape['keys']>): void {
  const { told, document } = judging;
  const place = () => nameOf(judging, map);
  for (const each of disclosedFaults({ document, map, keys, place })) {
    told.add(each.node, each.code, each);
    if (told.isFull()) return;
  }
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

function tellDay(judging: Judging, node: ScalarNode, shape: Shape): void {
  judging.told.add(node, 'bad-format', formatFault(judging.sites.of(node), node, shape));
}

function nameOf({ sites, placeName }: Judging, map: MapNode): string {
  return placeName(sites.of(map));
}
