// The root of a workspace: nearest configuration, else the repository, else the current folder.
import { describe, expect, it } from 'vitest';
import { parentOf, type Root, rootFinder } from '../../server/src/workspace/root';

function finder(files: readonly string[], configuration?: string): (folder: string) => Root {
  return rootFinder({
    cwd: '/work',
    configuration,
    isFile: (path) => files.includes(path),
    exists: (path) => files.some((file) => file === path || file.startsWith(`${path}/`)),
  });
}

describe('the root of a workspace', () => {
  it('is the folder of the nearest configuration upward, whatever its extension', () => {
    const rootOf = finder(['/work/alliance.config.yaml', '/work/team/alliance.config.json', '/work/.git/HEAD']);
    expect(rootOf('/work/team/deals')).toEqual({
      folder: '/work/team',
      configuration: '/work/team/alliance.config.json',
    });
    expect(rootOf('/work/other')).toEqual({ folder: '/work', configuration: '/work/alliance.config.yaml' });
    expect(finder(['/alliance.config.yml'])('/work/a')).toEqual({ folder: '/', configuration: '/alliance.config.yml' });
  });

  it('is the top of the git repository where there is no configuration', () => {
    expect(finder(['/work/.git/HEAD'])('/work/a/b')).toEqual({ folder: '/work', configuration: undefined });
    expect(finder(['/work/sub/.git'])('/work/sub/a')).toEqual({ folder: '/work/sub', configuration: undefined });
  });

  it('is the current folder where there is neither, and the own folder of a file outside of it', () => {
    expect(finder([])('/work/a/b').folder).toBe('/work');
    expect(finder([])('/elsewhere/a').folder).toBe('/elsewhere/a');
    expect(finder([])('/workshop').folder).toBe('/workshop');
  });

  it('is the folder of the configuration that was named, for the files below it', () => {
    const rootOf = finder(['/work/.git/HEAD', '/work/alliance.config.yaml'], '/work/ci/strict.yaml');
    expect(rootOf('/work/ci/deals')).toEqual({ folder: '/work/ci', configuration: '/work/ci/strict.yaml' });
    expect(rootOf('/work/deals')).toEqual({ folder: '/work', configuration: '/work/ci/strict.yaml' });
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
});
