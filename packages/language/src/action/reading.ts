import type { Evidence, ReadingScene, TextSpan } from '@kinform/engine';
import type { Clause } from '../text/clause.js';
import { clausesOf } from '../text/clause.js';
import type { Times } from '../text/dates/dates-in.js';
import { timesIn } from '../text/dates/dates-in.js';
import { plainLower } from '../text/plain-lower.js';

import { figures } from './figures.js';

/** A text read once for all verdicts of an action. */
export interface Reading {
  text: string;
  lower: string;
  clauses: Clause[];
  times: Times;
  /** Figures of a result. */
  figures: Evidence[];
}

const longest = 10_000;

/** Reads a text: its clauses and its times. Ten thousand characters are read. */
export function readAction(text: string, scene: ReadingScene): Reading {
  const read = text.slice(0, longest);
  const lower = plainLower(read);
  return {
    text: read,
    lower,
    clauses: clausesOf(read),
    times: timesIn(read, scene),
    figures: evidenceOf(lower, figures, 'figure'),
  };
}

/** Whether a position lies within one of some spans. */
export function within(spans: readonly TextSpan[], position: number): boolean {
  return spans.some((span) => span.from <= position && position < span.to);
}

/** Where patterns over small letters are found, as evidence with one reason. */
export function evidenceOf(lower: string, patterns: readonly RegExp[], reason: string): Evidence[] {
  return patterns
    .flatMap((pattern) => [...lower.matchAll(pattern)])
    .filter((found) => found[0] !== '')
    .map((found) => ({ reason, from: found.index, to: found.index + found[0].length }))
    .sort((one, other) => one.from - other.from);
}
