import type { Evidence, TextSpan } from '@kinform/engine';

/** Whether a position lies within one of some spans. */
export function within(spans: readonly TextSpan[], position: number): boolean {
  return spans.some((span) => span.from <= position && position < span.to);
}

/** More findings than this say nothing new. */
const most = 60;

/** Where patterns over small letters are found, as evidence with one reason. */
export function evidenceOf(lower: string, patterns: readonly RegExp[], reason: string): Evidence[] {
  return patterns
    .flatMap((pattern) => [...lower.matchAll(pattern)])
    .filter((found) => found[0] !== '')
    .map((found) => ({ reason, from: found.index, to: found.index + found[0].length }))
    .slice(0, most)
    .sort((one, other) => one.from - other.from);
}
