// A git repository for one test: commits in a folder of its own, untouched by the settings of the machine.
import { execFileSync } from 'node:child_process';
import { type Files, temporaryFolder } from './temporaryFolder';

export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Commits all there is. */
  commit(): void;
}

const ENV = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

export function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    env: { ...process.env, ...ENV },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A repository whose first commit holds these files. */
export function repositoryOf(files: Files): Repository {
  const folder = temporaryFolder(files);
  const own = (...args: string[]) => git(folder, ...args);
  const commit = () => {
    own('add', '--all');
    own('commit', '--quiet', '--allow-empty', '--message', 'State');
  };
  own('init', '--quiet', '--initial-branch', 'main');
  commit();
  return { folder, git: own, commit };
}
