// Which word was meant: by its letters, by a slip of the fingers, by its meaning; and when nothing was.
import { describe, expect, test } from 'vitest';
import { nearest } from '../../server/src/schema/nearest';

const KEYS = [
  'id',
  'name',
  'kind',
  'cadence',
  'executiveSponsor',
  'allianceManager',
  'projectManager',
  'organisations',
  'kpis',
  'due',
  'of',
];

describe('nearest', () => {
  test.each([
    ['executive_sponsor', ['executiveSponsor'], 'letters'],
    ['Executive-Sponsor', ['executiveSponsor'], 'letters'],
    ['organizations', ['organisations'], 'letters'],
    ['organisation', ['organisations'], 'letters'],
    ['KPI', ['kpis'], 'letters'],
    ['nmae', ['name'], 'slip'],
    ['exectiveSponsor', ['executiveSponsor'], 'slip'],
    ['cadense', ['cadence'], 'slip'],
    ['di', ['id'], 'slip'],
    ['sponsor', ['executiveSponsor'], 'meaning'],
    ['frequency', ['cadence'], 'meaning'],
    ['manager', ['allianceManager', 'projectManager'], 'meaning'],
    ['deadline', ['due'], 'meaning'],
  ] as const)('%s', (word, words, by) => {
    expect(nearest(word, KEYS)).toEqual({ words, by });
  });

  test.each(['', 'x', 'it', 'colour', 'constructor', '__proto__', 'a'.repeat(5_000_000)])(
    'nothing for %.20s',
    (word) => {
      expect(nearest(word, KEYS).words).toEqual([]);
    },
  );

  test('proposes only what is allowed', () => {
    expect(nearest('frequency', ['id', 'name']).words).toEqual([]);
    expect(nearest('anything', []).words).toEqual([]);
  });

  test('an ending of its own is no other word', () => {
    expect(nearest('managing', ['manage', 'form', 'exit'])).toEqual({ words: ['manage'], by: 'meaning' });
    expect(nearest('negotiation', ['negotiate', 'manage'])).toEqual({ words: ['negotiate'], by: 'meaning' });
  });
});
