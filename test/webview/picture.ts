// Pictures that are kept in the repository: few colours and so small, and compared with a little tolerance.
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Levels that are told apart in each of red, green and blue. */
const LEVELS = 16;
const MOST_COLOURS = 256;
/** Pixels that may differ: fewer than the smallest mark has. */
const TOLERANCE = 12;

/** A screenshot in no more colours than a palette holds. */
export function smallPicture(screenshot: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(screenshot);
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const colour = (level(data[at * 4]) << 16) | (level(data[at * 4 + 1]) << 8) | level(data[at * 4 + 2]);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const kept = palette.slice(0, MOST_COLOURS);
  const places = new Map(kept.map((colour, at) => [colour, at]));
  for (const colour of palette.slice(MOST_COLOURS)) places.set(colour, nearest(colour, kept));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colours[y * width + x] ?? 0) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function level(value: number | undefined): number {
  return Math.round((Math.round(((value ?? 0) / 255) * (LEVELS - 1)) * 255) / (LEVELS - 1));
}

function nearest(colour: number, among: readonly number[]): number {
  const apart = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  let best = 0;
  for (let at = 1; at < among.length; at++) if (apart(among[at] ?? 0) < apart(among[best] ?? 0)) best = at;
  return best;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export interface Difference {
  /** In words. */
  readonly says: string;
  /** A picture of it, where both are of one size. */
  readonly picture: Buffer | undefined;
}

/** Undefined where both look the same. */
export function differenceOf(stored: Buffer, actual: Buffer): Difference | undefined {
  const [before, after] = [PNG.sync.read(stored), PNG.sync.read(actual)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return { says: `${width} × ${height} became ${after.width} × ${after.height}`, picture: undefined };
  const diff = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: 0.1 });
  return count <= TOLERANCE ? undefined : { says: `${count} pixels differ`, picture: PNG.sync.write(diff) };
}
