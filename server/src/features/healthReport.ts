// The health of the alliance of a document, for a client that shows it; null where the document holds none.
import { health } from '../health/health';
import type { HealthReport } from '../health/report';
import type { View } from '../session/view';

export function healthReport({ analysis }: View): HealthReport | null {
  return health(analysis) ?? null;
}
