// Why a file or folder cannot be had, as clauses that follow its name: the same words on every platform.

export const REASONS = {
  missing: 'does not exist',
  belowFile: 'does not exist: a part of its path is a file',
  denied: 'may not be read: permission denied',
  folder: 'is a folder, not a file',
  file: 'is a file, not a folder',
  device: 'is a device, not a file',
  loop: 'is a link that leads back to itself',
  longName: 'has a name that is too long',
  manyOpen: 'could not be opened: too many files are open',
  disk: 'could not be read: the disk reports a fault',
  unavailable: 'could not be read: its file system does not answer',
  unknown: 'could not be read',
} as const;

/** `bytes` are whole megabytes. */
export function tooLarge(bytes: number): string {
  return `is larger than ${bytes / 1024 / 1024} MB`;
}
