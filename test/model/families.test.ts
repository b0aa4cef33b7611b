// Who belongs together by the organisations above them, and that long chains of them are walked once.
import { expect, test } from 'vitest';
import { familiesOf } from '../../server/src/model/families';
import type { Organisation, Partner } from '../../server/src/model/types';

const written = (value: string) => ({ value }) as NonNullable<Partner['organisation']>;
const partner = (id: string, organisation?: string) =>
  ({ id: written(id), organisation: organisation === undefined ? undefined : written(organisation) }) as Partner;

/** From `child > parent` lines. */
function organisations(...lines: readonly string[]): Map<string, Organisation> {
  return new Map(
    lines.map((line) => {
      const [id = '', parent] = line.split(' > ');
      return [id, { id: written(id), parent: parent === undefined ? undefined : written(parent) } as Organisation];
    }),
  );
}

function families(partners: readonly Partner[], tree: Map<string, Organisation>): string[] {
  return familiesOf(partners, tree).map((family) => {
    return `${family.partners.map(({ id }) => id.value).join(' ')}: ${family.head}`;
  });
}

test('the nearest organisation that all have in common is the head', () => {
  const tree = organisations('a > ab', 'b > ab', 'c > cd', 'd > cd', 'ab > top', 'cd > top', 'top', 'e');
  const of = (...ids: string[]) =>
    families(
      ids.map((id) => partner(id, id)),
      tree,
    );
  expect(of('a', 'b')).toEqual(['a b: ab']);
  expect(of('a', 'b', 'c')).toEqual(['a b c: top']);
  expect(of('a', 'c', 'b', 'd')).toEqual(['a c b d: top']);
  expect(of('a', 'c', 'd', 'e')).toEqual(['a c d: top']);
  expect(of('cd', 'a', 'c')).toEqual(['cd a c: top']);
  expect(of('c', 'cd')).toEqual(['c cd: cd']);
  expect(of('a', 'e')).toEqual([]);
});

test('two families are two', () => {
  const tree = organisations('a > x', 'b > x', 'c > y', 'd > y');
  expect(
    families(
      ['a', 'c', 'b', 'd'].map((id) => partner(id, id)),
      tree,
    ),
  ).toEqual(['a b: x', 'c d: y']);
});

test('chains that run in a circle end', () => {
  const tree = organisations('a > b', 'b > c', 'c > b', 'd > d');
  expect(families([partner('one', 'a'), partner('two', 'd')], tree)).toEqual([]);
  expect(families([partner('one', 'a'), partner('two', 'c')], tree)).toEqual(['one two: c']);
});

test('partners without an organisation belong to nobody', () => {
  expect(families([partner('one'), partner('two')], organisations('a'))).toEqual([]);
});

test('a long chain is walked once, however many partners stand at it', () => {
  const count = 20_000;
  const tree = organisations(...Array.from({ length: count }, (_, at) => `o${at} > o${at + 1}`));
  const partners = Array.from({ length: count }, (_, at) => partner(`p${at}`, `o${at}`));
  expect(familiesOf(partners, tree).map((family) => [family.partners.length, family.head])).toEqual([
    [count, `o${count - 1}`],
  ]);
});
