// Neovim for tests: found, or installed where that can be done without asking; else one line says what to do.
import { spawnSync } from 'node:child_process';

/** Fails where there is none and none can be had. */
export function neovim(): string {
  if (runs()) return 'nvim';
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'neovim'], options);
    if (runs()) return 'nvim';
  }
  throw new Error(
    'These tests need Neovim 0.7 or newer on the path: install the package "neovim" (apt, brew, winget).',
  );
}

function runs(): boolean {
  return spawnSync('nvim', ['--version']).status === 0;
}
