import type { Evidence, ReadingScene } from '@kinform/engine';
import { oneOf } from '../text/bounded-pattern.js';
import { clausesOf } from '../text/clause.js';
import type { Times } from '../text/dates/dates-in.js';
import { timesIn } from '../text/dates/dates-in.js';
import { plainLower } from '../text/plain-lower.js';
import { isDeedAt } from './deed.js';
import { evidenceOf } from './evidence.js';
import { figures } from './figures.js';
import { emptyFrames } from './lexicon/empty-frames.js';
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

/** A clause, and which of its words are deeds that could be watched. */
export interface ReadClause extends ScopedClause {
  deeds: boolean[];
}

/** A text read once for all verdicts of an action. */
export interface Reading extends Signs {
  clauses: ReadClause[];
}

const openPhrases = [oneOf([...vaguePhrases, ...emptyFrames])];
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
    phrases: evidenceOf(lower, openPhrases, 'vaguePhrase'),
  };
  const clauses = clausesOf(read).map((each) => {
    const clause = scopedClause(signs, each);
    return { ...clause, deeds: clause.words.map((_, index) => isDeedAt(signs, clause, index)) };
  });
  return { ...signs, clauses };
}
