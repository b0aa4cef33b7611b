// The names in a zip archive, read from its central directory.
import { readFileSync } from 'node:fs';

const DIRECTORY_END = 0x06054b50;
const ENTRY_LENGTH = 46;

/** Sorted, as the archive spells them. */
export function namesInZip(path: string): string[] {
  const bytes = readFileSync(path);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== DIRECTORY_END) end--;
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const start = at + ENTRY_LENGTH;
    names.push(bytes.toString('utf8', start, start + (name ?? 0)));
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names.sort();
}
