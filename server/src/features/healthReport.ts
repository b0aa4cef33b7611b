// The health of the alliance of a document, for a client that shows it; null where the document holds none.
import type { HealthReport } from '../health/report';
import type { View } from '../session/view';

export function healthReport({ health }: View): HealthReport | null {
  return health() ?? null;
}
