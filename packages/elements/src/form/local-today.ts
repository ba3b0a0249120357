import type { IsoDate } from '@kinform/engine';

/** Today by the browser's clock and time zone. The only place where a form looks at a clock, and a host can replace it. */
export function localToday(): IsoDate {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
