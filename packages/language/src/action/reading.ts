import type { Evidence, ReadingScene } from '@kinform/engine';
import { clausesOf } from '../text/clause.js';
import type { Times } from '../text/dates/dates-in.js';
import { timesIn } from '../text/dates/dates-in.js';
import { plainLower } from '../text/plain-lower.js';

import { evidenceOf } from './evidence.js';
import { figures } from './figures.js';
import { vaguePhrases } from './lexicon/vague-phrases.js';
import type { ScopedClause } from './scope.js';
import { scopedClause } from './scope.js';

/** What a text says before its words are weighed. */
export interface Signs {
  text: string;
  lower: string;
  times: Times;
  /** Figures of a result. */
  figures: Evidence[];
  /** Phrases that could mean anything. */
  phrases: Evidence[];
}

/** A text read once for all verdicts of an action. */
export interface Reading extends Signs {
  clauses: ScopedClause[];
}

const longest = 5000;

/** Reads a text: its clauses and its times. Five thousand characters are read. */
export function readAction(text: string, scene: ReadingScene): Reading {
  const read = text.slice(0, longest);
  const lower = plainLower(read);
  const signs = {
    text: read,
    lower,
    times: timesIn(lower, scene),
    figures: evidenceOf(lower, figures, 'figure'),
    phrases: evidenceOf(lower, vaguePhrases, 'vaguePhrase'),
  };
  return { ...signs, clauses: clausesOf(read).map((clause) => scopedClause(signs, clause)) };
}
