// The machine under Node: its disk and its clock.
import { stat } from 'node:fs/promises';
import { nodeFiles } from '../workspace/nodeFiles';
import type { Platform } from './platform';

export const NODE: Platform = {
  isFile: async (place) => {
    try {
      return (await stat(place)).isFile();
    } catch {
      return false;
    }
  },
  below: nodeFiles,
  now: Date.now,
};
