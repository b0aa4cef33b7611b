// Which setting a rule has for a file.
import { describe, expect, it } from 'vitest';
import { type Configuration, DEFAULT_CONFIGURATION, type RuleSetting } from '../../server/src/workspace/configuration';
import { globsMatcher, settingFor } from '../../server/src/workspace/settings';

const set = (level: RuleSetting['level'], options: RuleSetting['options'] = {}): RuleSetting => ({ level, options });
const configuration = (parts: Partial<Configuration>): Configuration => ({ ...DEFAULT_CONFIGURATION, ...parts });

describe('settingFor', () => {
  it('leaves a rule to itself where nothing is configured', () => {
    expect(settingFor(DEFAULT_CONFIGURATION, 'a.alliance.yaml', 'kpi/stale')).toEqual(set(undefined));
    const other = configuration({ rules: [['kpi/stale', set('off')]] });
    expect(settingFor(other, 'a.alliance.yaml', 'kpi/missing')).toEqual(set(undefined));
  });

  it('matches ids exactly and by glob', () => {
    const given = configuration({
      rules: [
        ['kpi/*', set('hint')],
        ['*/missing', set('off')],
      ],
    });
    const levelOf = (id: string) => settingFor(given, 'a', id).level;
    expect([levelOf('kpi/stale'), levelOf('kpi/missing'), levelOf('raci/missing'), levelOf('raci/crowded')]).toEqual([
      'hint',
      'off',
      'off',
      undefined,
    ]);
  });

  it('lets a later entry win, and keeps what it leaves open', () => {
    const given = configuration({
      rules: [
        ['kpi/stale', set('error', { monthly: '10d', slower: '20d' })],
        ['kpi/*', set(undefined, { slower: '30d' })],
        ['kpi/stale', set('info')],
      ],
    });
    expect(settingFor(given, 'a', 'kpi/stale')).toEqual(set('info', { monthly: '10d', slower: '30d' }));
  });

  it('puts overrides over the rules, for the files they name, the last one on top', () => {
    const given = configuration({
      rules: [['kpi/stale', set('error')]],
      overrides: [
        { files: ['archive/**'], rules: [['kpi/*', set('off')]] },
        { files: ['archive/2026/*.yaml', 'new.yaml'], rules: [['kpi/stale', set('hint')]] },
      ],
    });
    const levelIn = (path: string) => settingFor(given, path, 'kpi/stale').level;
    expect(levelIn('a.yaml')).toBe('error');
    expect(levelIn('archive/a.yaml')).toBe('off');
    expect(levelIn('archive/2026/a.yaml')).toBe('hint');
    expect(levelIn('archive/2026/deep/a.yaml')).toBe('off');
    expect(levelIn('new.yaml')).toBe('hint');
  });

  it('shares its answers between files that the same overrides match', () => {
    const given = configuration({
      rules: [['kpi/stale', set('error')]],
      overrides: [{ files: ['archive/**'], rules: [['kpi/*', set('off')]] }],
    });
    const answers = (path: string) => settingFor(given, path, 'kpi/stale');
    expect(answers('a.yaml')).toBe(answers('b.yaml'));
    expect(answers('archive/a.yaml')).toBe(answers('archive/b.yaml'));
    expect(answers('archive/a.yaml')).not.toEqual(answers('a.yaml'));
  });
});

describe('globs of paths', () => {
  const matches = (globs: string[], path: string) => globsMatcher(globs)(path);

  it('reads a bare folder as all below it, with or without ./ and /', () => {
    for (const glob of ['drafts', './drafts', 'drafts/', 'drafts/**']) {
      expect(matches([glob], 'drafts/deep/a.yaml')).toBe(true);
      expect(matches([glob], 'other/drafts/a.yaml')).toBe(false);
      expect(matches([glob], 'drafts.yaml')).toBe(false);
    }
  });

  it('sees hidden folders, and takes back with !', () => {
    expect(matches(['**/*.yaml'], '.hidden/a.yaml')).toBe(true);
    expect(matches(['drafts', '!drafts/keep.yaml'], 'drafts/keep.yaml')).toBe(false);
    expect(matches(['drafts', '!drafts/keep.yaml'], 'drafts/a.yaml')).toBe(true);
    expect(matches([], 'a.yaml')).toBe(false);
  });
});
