// Where the files of a run are read from: the machine, or what git keeps of an earlier revision. Paths are absolute,
// with `/`.
import { existsSync, statSync } from 'node:fs';
import type { FileSource } from '../workspace/fileSource';
import { nodeFiles, readText } from '../workspace/nodeFiles';

export interface Disk {
  isFile(path: string): boolean;
  /** Whether a file or folder of this name is there. */
  exists(path: string): boolean;
  /** The text of a file; `name` is what it is called in a fault. Throws an Unreadable. */
  read(path: string, name: string): string;
  /** The files below a folder. */
  below(folder: string): FileSource;
}

export const MACHINE: Disk = {
  isFile(path) {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  exists: existsSync,
  read: readText,
  below: nodeFiles,
};
