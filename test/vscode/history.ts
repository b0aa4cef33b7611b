// A past for the workspace of the suites: a repository whose tag `v1` holds an earlier text of one alliance and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../gitRepository';

const PATH = 'troubled.alliance.yaml';

/** `folder` holds the files as they are today. */
export function givePast(folder: string): void {
  const own = (...args: string[]) => git(folder, ...args);
  const path = join(folder, PATH);
  const today = readFileSync(path, 'utf8');
  own('init', '--quiet', '--initial-branch', 'main');
  writeFileSync(path, today.replace(/^stage: manage$/m, 'stage: launch'));
  own('add', PATH);
  own('commit', '--quiet', '--message', 'Launch');
  own('tag', '--annotate', '--message', 'As agreed', 'v1');
  writeFileSync(path, today);
  own('add', '--all');
  own('commit', '--quiet', '--message', 'Manage\n\nWith a word on why.');
}
