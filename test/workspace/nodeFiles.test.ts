// The walk over a folder on disk, and reading its files.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/workspace/decode';
import { type ListQuery, Unreadable } from '../../server/src/workspace/fileSource';
import { nodeFiles, readText, unreadable } from '../../server/src/workspace/nodeFiles';
import { temporaryFolder } from '../temporaryFolder';

const isYaml = (path: string) => path.endsWith('.yaml');

async function found(root: string, query: Partial<ListQuery> = {}): Promise<readonly string[]> {
  return (await nodeFiles(root).list({ folder: '', wants: isYaml, ...query })).files;
}

describe('listing', () => {
  it('finds wanted files at every depth, in order of path', async () => {
    const root = temporaryFolder({
      'b.yaml': '',
      'a/z.yaml': '',
      'a/b/c.yaml': '',
      'a/b/c.txt': '',
      '.hidden/x.yaml': '',
    });
    expect(await found(root)).toEqual(['.hidden/x.yaml', 'a/b/c.yaml', 'a/z.yaml', 'b.yaml']);
  });

  it('leaves out node_modules and .git', async () => {
    const root = temporaryFolder({
      'node_modules/p/a.yaml': '',
      '.git/a.yaml': '',
      'x/node_modules/a.yaml': '',
      'x/a.yaml': '',
    });
    expect(await found(root)).toEqual(['x/a.yaml']);
  });

  it('does not follow links, to files or to folders', async () => {
    const root = temporaryFolder({ 'real/a.yaml': '' });
    symlinkSync(join(root, 'real'), join(root, 'folder-link'));
    symlinkSync(join(root, 'real/a.yaml'), join(root, 'file-link.yaml'));
    symlinkSync(root, join(root, 'real/loop'));
    expect(await found(root)).toEqual(['real/a.yaml']);
  });

  it('begins in the folder asked for and gives paths from the root', async () => {
    const root = temporaryFolder({ 'a/b/x.yaml': '', 'y.yaml': '' });
    expect(await found(root, { folder: 'a' })).toEqual(['a/b/x.yaml']);
  });

  it('enters only folders it is let into', async () => {
    const root = temporaryFolder({ 'a/stop': '', 'a/x.yaml': '', 'b/x.yaml': '', stop: '', 'x.yaml': '' });
    expect(await found(root, { enters: (_folder, names) => !names.includes('stop') })).toEqual(['b/x.yaml', 'x.yaml']);
  });

  it('stops at its limits and says so', async () => {
    const root = temporaryFolder({ 'a/1.yaml': '', 'a/2.yaml': '', 'a/3.yaml': '', 'a/b/c/4.yaml': '' });
    const limits = { folders: 10, files: 10, depth: 10 };
    const list = (less: Partial<typeof limits>) =>
      nodeFiles(root).list({ folder: '', wants: isYaml, limits: { ...limits, ...less } });
    expect(await list({})).toMatchObject({ cut: false });
    expect(await list({ files: 2 })).toMatchObject({ files: ['a/1.yaml', 'a/2.yaml'], cut: 'files' });
    expect(await list({ depth: 1 })).toMatchObject({ files: ['a/1.yaml', 'a/2.yaml', 'a/3.yaml'], cut: 'depth' });
    expect(await list({ folders: 1 })).toMatchObject({ files: [], cut: 'folders' });
  });

  it('stops when it is told to', async () => {
    const root = temporaryFolder({ 'a.yaml': '' });
    const listing = await nodeFiles(root).list({ folder: '', wants: isYaml, signal: AbortSignal.abort() });
    expect(listing).toEqual({ files: [], unreadable: [], cut: 'stopped' });
  });

  it('says how far it is, giving other work its turn', async () => {
    const root = temporaryFolder(Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`f${at}/a.txt`, ''])));
    const seen: number[] = [];
    await found(root, { onProgress: (folders) => seen.push(folders) });
    expect(seen).toEqual([64, 128]);
  });

  it('names a folder that is not there', async () => {
    const { unreadable } = await nodeFiles(temporaryFolder({})).list({ folder: 'nowhere', wants: isYaml });
    expect(unreadable.map((fault) => fault.message)).toEqual(['nowhere does not exist']);
  });
});

describe('what git ignores', () => {
  it('respects .gitignore files from the top of the repository down, the nearest one first', async () => {
    const root = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': '*.yaml\n!keep.yaml\n/build\n',
      'keep.yaml': '',
      'drop.yaml': '',
      'build/keep.yaml': '',
      'deep/build/keep.yaml': '',
      'deep/.gitignore': '!*.yaml\nprivate/\n',
      'deep/a.yaml': '',
      'deep/private/keep.yaml': '',
    });
    expect(await found(root)).toEqual(['deep/a.yaml', 'deep/build/keep.yaml', 'keep.yaml']);
  });

  it('enters a folder that a nearer file takes back', async () => {
    const root = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': 'archive/\n',
      'archive/a.yaml': '',
      'team/.gitignore': '!archive/\n',
      'team/archive/a.yaml': '',
    });
    expect(await found(root)).toEqual(['team/archive/a.yaml']);
  });

  it('counts the ignore files above the folder it begins in, and .git/info/exclude', async () => {
    const root = temporaryFolder({
      '.git/info/exclude': 'local.yaml\n',
      '.gitignore': 'secret.yaml\n',
      'team/deals/secret.yaml': '',
      'team/deals/local.yaml': '',
      'team/deals/open.yaml': '',
    });
    expect(await found(join(root, 'team/deals'))).toEqual(['open.yaml']);
  });

  it('reads a folder that was asked for although it is ignored', async () => {
    const root = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.yaml\n',
      'drafts/a.yaml': '',
      'drafts/sub/b.yaml': '',
    });
    expect(await found(root)).toEqual([]);
    expect(await found(join(root, 'drafts'))).toEqual(['a.yaml', 'sub/b.yaml']);
    expect(await found(join(root, 'drafts/sub'))).toEqual(['b.yaml']);
  });

  it('reads .gitignore in a folder that is no repository too, but none above it', async () => {
    const root = temporaryFolder({
      '.gitignore': 'a.yaml\n',
      'in/.gitignore': 'b.yaml\n',
      'in/a.yaml': '',
      'in/b.yaml': '',
    });
    expect(await found(join(root, 'in'))).toEqual(['a.yaml']);
  });

  it('takes a byte order mark and Windows line ends', async () => {
    const root = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': '\uFEFFa.yaml\r\nb.yaml\r\n',
      'a.yaml': '',
      'b.yaml': '',
      'c.yaml': '',
    });
    expect(await found(root)).toEqual(['c.yaml']);
  });
});

describe('reading', () => {
  const reasonOf = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      if (error instanceof Unreadable) return error.message;
      throw error;
    }
    return 'was read';
  };

  it('gives the text without its byte order mark', async () => {
    const root = temporaryFolder({ 'a.yaml': '\uFEFFname: Zoë\r\n' });
    expect(await nodeFiles(root).read('a.yaml')).toBe('name: Zoë\r\n');
  });

  it('says why a file cannot be read', () => {
    const root = temporaryFolder({ 'folder/': '', file: '' });
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    symlinkSync(join(root, 'gone'), join(root, 'dangling'));
    const reason = (name: string) => reasonOf(() => readText(join(root, name), name));
    expect(reason('nowhere')).toBe('nowhere does not exist');
    expect(reason('dangling')).toBe('dangling does not exist');
    expect(reason('file/below')).toBe('file/below does not exist: a part of its path is a file');
    expect(reason('folder')).toBe('folder is a folder, not a file');
    expect(reason('loop')).toBe('loop is a link that leads back to itself');
    expect(reason('x'.repeat(300))).toMatch(/has a name that is too long$/);
    expect(reasonOf(() => readText('/dev/zero', '/dev/zero'))).toBe('/dev/zero is a device, not a file');
  });

  it('says when permission is lacking, and names a reason it has no words for', () => {
    expect(unreadable(Object.assign(new Error(), { code: 'EACCES' }), 'a').message).toBe(
      'a may not be read: permission denied',
    );
    expect(unreadable(Object.assign(new Error(), { code: 'EXDEV' }), 'a').message).toBe('a could not be read (EXDEV)');
  });

  it('says what a file is written in when that is not UTF-8', () => {
    const reason = (...bytes: number[]) => reasonOf(() => decode(Uint8Array.from(bytes), 'x'));
    expect(reason(0xff, 0xfe, 0x61, 0x00)).toBe('x is written in UTF-16; save it as UTF-8');
    expect(reason(0xfe, 0xff, 0x00, 0x61)).toBe('x is written in UTF-16; save it as UTF-8');
    expect(reason(0x61, 0x00, 0x62, 0x00)).toBe('x is no text file: it holds zero bytes; save it as UTF-8');
    expect(reason(0x61, 0x0a, 0x5a, 0x6f, 0xeb, 0x0a, 0xff)).toBe(
      'x is not UTF-8 text: line 2 holds bytes of another encoding; save it as UTF-8',
    );
    expect(reason(0x61, 0x0a)).toBe('was read');
    expect(reason()).toBe('was read');
  });
});
