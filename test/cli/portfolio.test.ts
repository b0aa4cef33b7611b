// `alliance portfolio`, and the calendars and Markdown of it and of `alliance health`, read back by other libraries.
import { resolve } from 'node:path';
import Ajv from 'ajv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import published from '../../schemas/bundled/portfolio.schema.json';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, SOUND } from './alliance';

const ROOT = resolve(__dirname, '../..');
const isPublished = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(published);

const DIRECTORY = `allianceDirectory: 1
organisations: [{ id: helios-group, name: Helios Group }]
people: [{ id: ines-roth, name: Inés Roth }]
`;

function file(id: string, tier: string): string {
  return `alliance: 1
id: ${id}
name: The ${id} *deal* @all
stage: manage
tier: ${tier}
partners:
  - { id: acme, name: Acme, self: true }
  - { id: helios, name: Helios ${id}, organisation: helios-group }
roles: { acme: { allianceManager: { person: ines-roth, allocation: 60 } } }
governance:
  committees: [{ id: jsc, name: "Steering, of; all", kind: steering, cadence: quarterly, lastMet: 2026-08-31 }]
asks: [{ what: secret wish, to: ines-roth, by: 2026-12-01 }]
`;
}

const FILES = {
  'a.alliance.yaml': file('asteria', 'growth'),
  'b.alliance.yaml': file('boreal', 'strategic'),
  'c.alliance.yaml': SOUND,
  'x.alliance-directory.yaml': DIRECTORY,
};

describe('as JSON', () => {
  it.each(['internal', 'partner'])('is as published, for %s', async (audience) => {
    const { code, stdout } = await alliance(ROOT, ['portfolio', 'samples', '--format', 'json', '--audience', audience]);
    isPublished(JSON.parse(stdout));
    expect({ code, errors: isPublished.errors }).toEqual({ code: 0, errors: null });
  });

  it('adds up what a person carries, groups, and sets closed alliances aside', async () => {
    const { stdout } = await alliance(temporaryFolder(FILES), ['portfolio', '--format', 'json']);
    const { people, groups, closed, tiers } = JSON.parse(stdout);
    expect(people).toMatchObject([{ id: 'ines-roth', name: 'Inés Roth', managerOf: 2, sponsorOf: 0, allocation: 120 }]);
    expect(groups).toEqual({
      tier: [
        { key: 'strategic', name: 'strategic', paths: ['b.alliance.yaml'] },
        { key: 'growth', name: 'growth', paths: ['a.alliance.yaml'] },
      ],
      partner: [{ key: 'helios-group', name: 'Helios Group', paths: ['a.alliance.yaml', 'b.alliance.yaml'] }],
    });
    expect(closed).toEqual([{ path: 'c.alliance.yaml', id: 'acme-zenith', name: 'Acme and Zenith' }]);
    expect(tiers.map(({ tier, people: count }: { tier: string; people: number }) => [tier, count])).toEqual([
      ['strategic', 1],
      ['growth', 1],
    ]);
  });
});

it('is a calm text', async () => {
  const { code, stdout } = await alliance(ROOT, ['portfolio', 'samples']);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('snapshots/portfolio.txt');
});

describe('as iCalendar', () => {
  it('is read back by another library, recurring, without attendees, the same every time', async () => {
    const folder = temporaryFolder(FILES);
    const { stdout } = await alliance(folder, ['portfolio', '--format', 'ics']);
    expect((await alliance(folder, ['portfolio', '--format', 'ics'])).stdout).toBe(stdout);
    expect(stdout).not.toMatch(/ATTENDEE|ORGANIZER|(?<!\r)\n/);
    expect(Math.max(...stdout.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent');
    const meeting = events.find((event) => String(event.getFirstPropertyValue('uid')).startsWith('asteria%2Fmeeting'));
    expect(
      ['uid', 'summary', 'dtstart', 'dtstamp', 'rrule'].map((key) => String(meeting?.getFirstPropertyValue(key))),
    ).toEqual([
      'asteria%2Fmeeting%2Fjsc',
      'The asteria *deal* @all: Steering, of; all is due to meet',
      '2026-11-30',
      '2026-11-22T00:00:00Z',
      expect.stringMatching(/FREQ=MONTHLY.*INTERVAL=3/),
    ]);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
  });
});

it.each(['json', 'markdown', 'ics', 'text', 'html'])('shows a partner nothing internal in %s', async (format) => {
  const folder = temporaryFolder(FILES);
  for (const command of ['health', 'portfolio']) {
    expect((await alliance(folder, [command, '--format', format])).stdout).toContain('secret wish');
    const seen = await alliance(folder, [command, '--format', format, '--audience', 'partner']);
    expect({ code: seen.code, leaks: /secret wish/.test(seen.stdout) }).toEqual({ code: 0, leaks: false });
  }
});

it.each(['health', 'portfolio'])('escapes what the user wrote in the Markdown of %s', async (command) => {
  const { stdout } = await alliance(temporaryFolder(FILES), [command, '--format', 'markdown']);
  expect(stdout).toContain('The asteria &#42;deal&#42; @<!-- -->all');
});
