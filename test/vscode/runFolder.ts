// What a run of VS Code leaves behind: logs, pictures, its copy of the workspace. Kept until the next run of its kind.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT } from '../../tools/vscode/hosts.mjs';

export const PICTURES = join(KEPT, 'pictures');

export function runFolder(kind: string): string {
  const folder = join(KEPT, 'runs', kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  return folder;
}
