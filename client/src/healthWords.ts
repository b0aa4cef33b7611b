// Health in words and shapes, the same in the tree and in the status bar: never by colour alone.
import type { HealthBrief, VitalBrief } from '../../server/src/protocol';

type Status = VitalBrief['status'];
type Trend = VitalBrief['trend'];

/** Over how many days a trend is told. */
const DAYS = 90;

/** As drawn in the preview: circle, triangle, square, ring. */
export const SHAPES: Readonly<Record<Status, string>> = {
  green: 'circle-filled',
  amber: 'triangle-up',
  red: 'primitive-square',
  unknown: 'circle-large-outline',
};

/** In a line of text, where shapes are small. */
export const SIGNS: Readonly<Record<Status, string>> = {
  green: '$(pass)',
  amber: '$(warning)',
  red: '$(error)',
  unknown: '$(circle-large-outline)',
};

export const OVER = 'closed';

/** `32 red`; where too little is known for a colour, that alone. */
export function scoreInWords({ score, status }: { readonly score: number | null; readonly status: Status }): string {
  return score === null || status === 'unknown' ? 'health unknown' : `${score} ${status}`;
}

/** `down 10`; empty where there is none. */
export function trendInWords(trend: Trend): string {
  if (!trend) return '';
  const { change } = trend;
  return change === 0 ? 'flat' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;
}

/** `16 red, down 10`. */
export function vitalInWords({ score, status, trend }: Pick<VitalBrief, 'score' | 'status' | 'trend'>): string {
  const said = score === null ? 'unknown' : `${score} ${status}`;
  return [said, ...(trend ? [trendInWords(trend)] : [])].join(', ');
}

/** `2 red, 1 amber, 5 green`: how many there are of each. */
export function statusesInWords(statuses: readonly Status[]): string {
  const words = (['red', 'amber', 'green', 'unknown'] as const).flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return words.join(', ');
}

/** The vital signs as a table of Markdown, all of it words of ours; shapes are icons of the editor. */
export function vitalsTable({ vitals }: Pick<HealthBrief, 'vitals'>): string {
  const rows = vitals.map(({ title, score, status, trend }) => {
    const health = [`$(${SHAPES[status]})`, ...(score === null ? [] : [score]), status].join(' ');
    const cells = [title, health, trendInWords(trend) || '–'];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| Vital sign | Health | In ${DAYS} days |`, '|:--|:--|:--|', ...rows].join('\n');
}
