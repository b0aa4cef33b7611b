import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['test/**/*.test.ts'], exclude: ['test/vscode/**'] },
      },
      {
        extends: true,
        // Each file starts a VS Code: one at a time, when nothing else runs.
        test: { name: 'vscode', include: ['test/vscode/**/*.test.ts'], exclude: ['test/vscode/web.test.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
