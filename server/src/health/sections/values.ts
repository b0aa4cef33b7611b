// From readable values of the model to values of the report.
import { formatDay } from '../../model/calendar';
import type { Written } from '../../model/types';

export function orNull<T>(written: Written<T> | undefined): T | null {
  return written ? written.value : null;
}

export function dayOrNull(written: Written<number> | undefined): string | null {
  return written ? formatDay(written.value) : null;
}
