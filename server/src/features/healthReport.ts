// The health of the alliance of a document, for a client that shows it; null where the document holds none.
import { health as healthFor } from '../health/health';
import type { Audience, HealthReport } from '../health/report';
import type { View } from '../session/view';

/** As all of our own side see it, or without what a partner may not see. */
export function healthReport({ health, analysis }: View, audience: Audience = 'internal'): HealthReport | null {
  return (audience === 'internal' ? health() : healthFor(analysis, audience)) ?? null;
}
