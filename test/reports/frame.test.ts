// Code frames: the marked range under the line, in columns of a terminal.
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../server/src/reports/display';
import { frameOf } from '../../server/src/reports/frame';
import { lineStartsOf } from '../../server/src/yaml/position';

/** The frame around the text between ‹ and ›, as it is printed. */
function frame(marked: string, columns = 70): string[] {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace('‹', '').replace('›', '');
  const { before, line, from, width } = frameOf(text, lineStartsOf(text), { start, end }, columns);
  return [
    ...(before ? [`${before.number}|${before.text}`] : []),
    `${line.number}|${line.text}`,
    `  ${' '.repeat(from)}${'^'.repeat(width)}`,
  ];
}

describe('a code frame', () => {
  it('shows the line, the line before and the range', () => {
    expect(frame('a: 1\nstage: ‹mange›\nb: 2\n')).toEqual(['1|a: 1', '2|stage: mange', '         ^^^^^']);
  });

  it('leaves out a line before that is blank', () => {
    expect(frame('a: 1\n  \nstage: ‹mange›\n')).toEqual(['3|stage: mange', '         ^^^^^']);
  });

  it('leaves line ends out, whichever they are', () => {
    expect(frame('a: 1\r\nstage: ‹mange›\r\nb\r\n')).toEqual(['1|a: 1', '2|stage: mange', '         ^^^^^']);
    expect(frame('a: 1\rstage: ‹mange›\rb')).toEqual(['1|a: 1', '2|stage: mange', '         ^^^^^']);
  });

  it('marks one column where the range is empty, at the end of the line or of the file', () => {
    expect(frame('stage:‹›\n')).toEqual(['1|stage:', '        ^']);
    expect(frame('‹›')).toEqual(['1|', '  ^']);
    expect(frame('a: 1\n‹›')).toEqual(['1|a: 1', '2|', '  ^']);
  });

  it('marks a range over several lines up to the end of its first', () => {
    expect(frame('why: ‹>\n  one\n  two›\n')).toEqual(['1|why: >', '       ^']);
    expect(frame('a: ‹[x,\n y]›')).toEqual(['1|a: [x,', '     ^^^']);
  });

  it('shows tabs as spaces up to the next stop of four', () => {
    expect(frame('a:\t‹b›\tc')).toEqual(['1|a:  b   c', '      ^']);
    expect(frame('\t‹key›: 1')).toEqual(['1|    key: 1', '      ^^^']);
    expect(frame('x: ‹\t›y')).toEqual(['1|x:  y', '     ^']);
  });

  it('counts wide characters and emoji as two columns', () => {
    expect(frame('名前: ‹田中›さん')).toEqual(['1|名前: 田中さん', '        ^^^^']);
    expect(frame('🚀 go: ‹x›')).toEqual(['1|🚀 go: x', '         ^']);
    expect(frame('👩‍🚀🇩🇪❤️1️⃣: ‹x›')).toEqual(['1|👩‍🚀🇩🇪❤️1️⃣: x', '            ^']);
    expect(frame('x: ‹👩‍🚀›')).toEqual(['1|x: 👩‍🚀', '     ^^']);
  });

  it('counts combining marks and joiners as none', () => {
    expect(frame('Ine\u0301s: ‹x›')).toEqual(['1|Ine\u0301s: x', '        ^']);
    expect(frame('a\u200Bb: ‹x›')).toEqual(['1|a\u200Bb: x', '      ^']);
  });

  it('leaves out what would steer the terminal, and still marks the right place', () => {
    expect(frame('a\u001b[31m: \u202E\u2066‹b›\u0007')).toEqual(['1|a[31m: b', '         ^']);
    expect(frame('a: ‹\u0000›b')).toEqual(['1|a: b', '     ^']);
  });
});

describe('a line longer than the frame', () => {
  const long = (before: number, after: number) => `${'x'.repeat(before)}‹here›${'y'.repeat(after)}`;

  it('is cut after the range where the range stands near its start', () => {
    expect(frame(long(5, 100), 30)).toEqual([`1|xxxxxhere${'y'.repeat(20)}…`, '       ^^^^']);
  });

  it('is cut on both sides of a range in its middle', () => {
    expect(frame(long(100, 100), 30)).toEqual([`1|…${'x'.repeat(9)}here${'y'.repeat(15)}…`, `  ${' '.repeat(10)}^^^^`]);
  });

  it('is cut before a range at its end', () => {
    expect(frame(long(100, 0), 30)).toEqual([`1|…${'x'.repeat(9)}here`, `  ${' '.repeat(10)}^^^^`]);
  });

  it('is marked no further than it is shown', () => {
    expect(frame(`a: ‹${'z'.repeat(200)}›`, 30)).toEqual([`1|a: ${'z'.repeat(26)}…`, `     ${'^'.repeat(27)}`]);
  });

  it('keeps the line before at the same columns', () => {
    const [before] = frame(`${'1234567890'.repeat(20)}\n${long(100, 100)}`, 30);
    expect(before).toBe('1|…2345678901234567890123456789…');
    expect(frame(`short\n${long(100, 100)}`, 30)).toHaveLength(2);
  });

  it('never grows over the columns, however wide its characters', () => {
    for (const unit of ['x', '田', '🚀', 'e\u0301', '\t', '👩‍🚀']) {
      for (const [before, after] of [
        [0, 90],
        [7, 90],
        [40, 40],
        [90, 3],
        [90, 0],
      ] as const) {
        const [line = '', carets = ''] = frame(`${unit.repeat(before)}‹${unit}here›${unit.repeat(after)}`, 30);
        expect(widthOf(line.slice(2))).toBeLessThanOrEqual(30);
        expect(carets.length - 2).toBeLessThanOrEqual(30);
        expect(line).toContain('here');
      }
    }
  });

  it('costs no more than its neighbourhood', () => {
    const text = `a: "${'x'.repeat(3_000_000)}" b${'田'.repeat(1_000_000)}`;
    const at = 3_000_006;
    expect(frameOf(text, [0], { start: at, end: at + 1 }, 30)).toEqual({
      before: undefined,
      line: { number: 1, text: `…${'x'.repeat(7)}" b田田田田田田田田田…` },
      from: 10,
      width: 1,
    });
  });
});
