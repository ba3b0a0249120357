import type { Evidence, TextSpan } from '@kinform/engine';
import { matchesOf } from '../text/matches.js';

/** Whether a position lies within one of some spans. */
export function within(spans: readonly TextSpan[], position: number): boolean {
  return spans.some((span) => span.from <= position && position < span.to);
}

/** More findings than this say nothing new. */
const most = 60;

/** Where patterns over small letters are found, as evidence with one reason. */
export function evidenceOf(lower: string, patterns: readonly RegExp[], reason: string): Evidence[] {
  const found: Evidence[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, lower)) {
      const [words] = match;
      if (words !== '') found.push({ reason, from: match.index, to: match.index + words.length });
    }
  }
  return found.slice(0, most).sort((one, other) => one.from - other.from);
}
