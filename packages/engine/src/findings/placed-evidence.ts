import type { Evidence } from '../language/language.js';

/** Evidence with the JSON Pointer of the text that it is about. It holds positions and codes, never a part of the text. */
export interface PlacedEvidence extends Evidence {
  path: string;
}

/** More evidence than this says no more to anybody. */
const most = 8;

/** Evidence that a language found in the text at a JSON Pointer. */
export function placedAt(path: string, evidence: readonly Evidence[]): PlacedEvidence[] {
  return evidence.slice(0, most).map(({ reason, from, to, instead }) => ({
    reason,
    path,
    from,
    to,
    ...(instead !== undefined && { instead }),
  }));
}

/** Evidence that speaks of a whole answer, or where the answer is no text or not there, of its place. */
export function wholeAnswer(path: string, answer: unknown, reason: string): PlacedEvidence {
  return { reason, path, from: 0, to: typeof answer === 'string' ? answer.length : 0 };
}
