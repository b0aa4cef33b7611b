// The columns of the map: name, health, trend, practice, attention, and the vital signs.
import { VITALS } from '../../../server/src/health/report';

export const COLUMN_COUNT = 5 + VITALS.length;
