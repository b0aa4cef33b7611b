// How a block of a new file is laid out: what is written, what waits behind "#" to be filled, and why it is asked for.

export interface Block {
  readonly key: string;
  /** What good practice asks for here; stands above. */
  readonly remark?: string | undefined;
  /** A word beside the key. */
  readonly note?: string | undefined;
  /** Lines below the key. */
  readonly written: readonly string[];
  /** Lines to be filled: YAML once the "#" is gone. */
  readonly open: readonly string[];
}

/** The column in which notes begin. */
const NOTES = 35;
/** The width of remarks. */
const WIDTH = 110;

/** The lines of a block; none where it has nothing to say. */
export function blockLines({ key, remark = '', note, written, open }: Block): readonly string[] {
  if (written.length === 0 && open.length === 0) return [];
  const remarks = remark === '' ? [] : remarkLines(remark);
  if (written.length === 0) return [...remarks, `# ${key}:`, ...open.map((line) => `#   ${line}`)];
  return [
    ...remarks,
    note === undefined ? `${key}:` : withNote(`${key}:`, note),
    ...written.map((line) => `  ${line}`),
    ...open.map((line) => `  # ${line}`),
  ];
}

/** A line with a remark behind it; `indent` is how far the line will be moved in. */
export function withNote(line: string, note: string, indent = 0): string {
  return `${line.padEnd(NOTES - 2 - indent)}  # ${note}`;
}

export function remarkLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
