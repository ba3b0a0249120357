import type { qualityOf, speaksOf } from '@kinform/engine/quality';

/** What works out a quality profile, and tells whether it speaks of a form at all. */
export interface QualityTools {
  qualityOf: typeof qualityOf;
  speaksOf: typeof speaksOf;
}

/** Fetches what shows how good a record is: defines `<kin-quality>`, and gives what works out its report. */
export function openQuality(): Promise<QualityTools> {
  return import('./quality.js');
}
