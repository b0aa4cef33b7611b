// The root of a workspace: nearest configuration, else the repository, else the current folder.
import { describe, expect, it } from 'vitest';
import { parentOf, type Root, rootFinder } from '../../server/src/workspace/root';

function finder(files: readonly string[], configuration?: string): (folder: string) => Root {
  return rootFinder({
    cwd: '/repo',
    configuration,
    isFile: (path) => files.includes(path),
    exists: (path) => files.some((file) => file === path || file.startsWith(`${path}/`)),
  });
}

describe('the root of a workspace', () => {
  it('is the folder of the nearest configuration upward, whatever its extension', () => {
    const rootOf = finder(['/repo/alliance.config.yaml', '/repo/team/alliance.config.json', '/repo/.git/HEAD']);
    expect(rootOf('/repo/team/deals')).toEqual({
      folder: '/repo/team',
      configuration: '/repo/team/alliance.config.json',
    });
    expect(rootOf('/repo/other')).toEqual({ folder: '/repo', configuration: '/repo/alliance.config.yaml' });
    expect(finder(['/alliance.config.yml'])('/repo/a')).toEqual({ folder: '/', configuration: '/alliance.config.yml' });
  });

  it('is the top of the git repository where there is no configuration', () => {
    expect(finder(['/repo/.git/HEAD'])('/repo/a/b')).toEqual({ folder: '/repo', configuration: undefined });
    expect(finder(['/repo/sub/.git'])('/repo/sub/a')).toEqual({ folder: '/repo/sub', configuration: undefined });
  });

  it('is the current folder where there is neither, and the own folder of a file outside of it', () => {
    expect(finder([])('/repo/a/b').folder).toBe('/repo');
    expect(finder([])('/elsewhere/a').folder).toBe('/elsewhere/a');
    expect(finder([])('/reposhop').folder).toBe('/reposhop');
  });

  it('is the folder of the configuration that was named, for the files below it', () => {
    const rootOf = finder(['/repo/.git/HEAD', '/repo/alliance.config.yaml'], '/repo/ci/strict.yaml');
    expect(rootOf('/repo/ci/deals')).toEqual({ folder: '/repo/ci', configuration: '/repo/ci/strict.yaml' });
    expect(rootOf('/repo/deals')).toEqual({ folder: '/repo', configuration: '/repo/ci/strict.yaml' });
  });

  it('asks the disk about each folder once', () => {
    const asked: string[] = [];
    const isFile = (path: string) => {
      asked.push(path);
      return false;
    };
    const rootOf = rootFinder({ cwd: '/w', isFile, exists: () => false });
    for (let at = 0; at < 100; at++) rootOf(`/w/a/${at % 2}`);
    expect(asked).toHaveLength(new Set(asked).size);
  });
});

describe('parentOf', () => {
  it('ends at the top of the file system', () => {
    expect(['/a/b', '/a', '/', 'C:/a/b', 'C:/a', 'C:/'].map(parentOf)).toEqual(['/a', '/', '/', 'C:/a', 'C:/', 'C:/']);
  });

  it('ends at the top of a scheme', () => {
    const places = ['memfs:/a/b', 'memfs:/a', 'memfs:/', 'vscode-vfs://github/a', 'vscode-vfs://github/'];
    const tops = ['memfs:/a', 'memfs:/', 'memfs:/', 'vscode-vfs://github/', 'vscode-vfs://github/'];
    expect(places.map(parentOf)).toEqual(tops);
  });
});
