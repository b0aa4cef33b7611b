// The eight vital signs, each a bar to its score.
import { type HealthReport, VITALS } from '../../../../server/src/health/report';
import { Bar } from '../../marks';
import { STATUS_WORDS, trendWords } from '../../words';
import { type Picture, rowsPicture } from './picture';

export function vitals({ vitals, thresholds }: HealthReport): Picture | undefined {
  const signs = VITALS.map((id) => vitals[id]);
  if (signs.every(({ score }) => score === null)) return undefined;
  return rowsPicture(
    signs.map(({ title, score, status, measure, deductions, trend }) => ({
      name: title,
      mark: (
        <svg y="4" aria-hidden="true">
          <Bar
            score={score}
            measure={deductions.length > 0 ? measure : null}
            status={status}
            thresholds={thresholds}
            label={title}
          />
        </svg>
      ),
      words: [score === null ? '' : `${score} `, STATUS_WORDS[status], trend ? `, ${trendWords(trend)}` : ''].join(''),
    })),
  );
}
