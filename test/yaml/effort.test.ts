// How much of a text is parsed when it is read again: the block that was edited, however long the file is.
import { parseEvents } from 'js-yaml';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../server/src/yaml/known';
import { readAgain } from '../../server/src/yaml/parse';
import { bigAlliance } from '../bench/bigAlliance';

vi.mock(import('js-yaml'), async (original) => {
  const library = await original();
  return { ...library, parseEvents: vi.fn(library.parseEvents) };
});

const parsed = () => vi.mocked(parseEvents).mock.calls.reduce((sum, [text]) => sum + text.length, 0);

/** Reads `text`, then with `typed` before the line that holds `line`; gives that and how many characters were parsed. */
function edit(text: string, line: string, typed: string, before?: Reading) {
  const reading = before ?? readAgain(text, undefined);
  const at = text.lastIndexOf('\n', text.indexOf(line)) + 1;
  const edited = text.slice(0, at) + typed + text.slice(at);
  vi.mocked(parseEvents).mockClear();
  return { text: edited, reading: readAgain(edited, reading), parsed: parsed() };
}

beforeEach(() => {
  vi.mocked(parseEvents).mockClear();
});

test.each([1_000, 5_000, 20_000])('of %d lines, the item in which something is typed', (lines) => {
  // The first edit in a block that is short enough to be read at once still parses all of it.
  const first = edit(bigAlliance(lines), 'name: Measure 7\n', '    unit: days\n');
  const second = edit(first.text, 'name: Measure 7\n', '    # later\n', first.reading);
  expect(second.parsed).toBeLessThan(700);
});

test('the line above others, and none of those', () => {
  expect(edit(bigAlliance(20_000), 'name: A long-lived alliance', '# first\n\n').parsed).toBeLessThan(100);
});

test('the block in which a line is broken, and the entries of the one around it', () => {
  const text = bigAlliance(20_000);
  const broken = edit(text, 'name: Measure 7\n', '    "open\n');
  expect(broken.reading.document.faults).toHaveLength(1);
  const further = edit(broken.text, 'name: Measure 7\n', '    x\n', broken.reading);
  expect(further.parsed).toBeLessThan(text.length / 10);
});

test('nothing but the keys of long blocks where nothing has changed', () => {
  const text = bigAlliance(5_000);
  const reading = readAgain(text, undefined);
  vi.mocked(parseEvents).mockClear();
  expect(readAgain(text, reading).document).toEqual(reading.document);
  expect(parsed()).toBe('kpis:\nrisks:\n'.length);
});
