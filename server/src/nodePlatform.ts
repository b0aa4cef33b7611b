// The machine under Node: its disk and its clock.
import { stat } from 'node:fs/promises';
import type { Platform } from './session/platform';
import { nodeFiles } from './workspace/nodeFiles';

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
