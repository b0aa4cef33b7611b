import { defineConfig } from 'vitest/config';
import { RUNS_HERE } from './tools/vscode/hosts.mjs';

/** The suites in VS Code: in servers and a browser, or, where they cannot run or `--mode desktop` asks so, on a desktop. */
const SERVED = ['test/vscode/{node,oldest,web,person,preview,portfolio}.test.ts'];
const ON_DESKTOP = ['test/vscode/desktop.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [...SERVED, ...ON_DESKTOP],
        },
      },
      {
        extends: true,
        test: {
          name: 'vscode',
          include: mode === 'desktop' || !RUNS_HERE ? ON_DESKTOP : SERVED,
          // Each file starts a VS Code: one at a time, when nothing else runs.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
