import type { Evidence, Verdict } from '@kinform/engine';
import { oneOf } from '../text/bounded-pattern.js';
import { hedges, noHedges } from './lexicon/hedges.js';
import { amountsIn } from './measurable.js';
import type { Reading } from './reading.js';
import { evidenceOf, within } from './evidence.js';
import { openWords } from './specific.js';

const anyHedge = [oneOf(hedges)];

/** Leaves open whether it happens (a hedge in the sentence of the deed) or what happens (no deed and no figure of a result). */
export function vagueVerdict(reading: Reading, specific: Verdict): Verdict {
  const hedged = hedgesIn(reading, specific);
  if (hedged.length > 0) return { holds: true, evidence: hedged };
  if (specific.holds || reading.figures.length > 0) return { holds: false, evidence: [] };
  const open = openWords(reading);
  const isCount = open.length === 0 && amountsIn(reading).length > 0;
  return isCount ? { holds: false, evidence: [] } : { holds: true, evidence: open };
}

function hedgesIn(reading: Reading, specific: Verdict): Evidence[] {
  const found = evidenceOf(reading.lower, anyHedge, 'hedge').filter(
    (hedge) => !within(reading.times.ends, hedge.from) && isHedge(reading, hedge),
  );
  if (!specific.holds) return found;
  const main = specific.evidence.map(({ from }) => sentenceAt(reading, from))[0];
  const isStart = (position: number): boolean => reading.clauses.some((clause) => clause.from === position);
  return found.filter(
    ({ from }) =>
      sentenceAt(reading, from) === main || (isStart(from) && !hasDeed(specific, sentenceAt(reading, from), reading)),
  );
}

function isHedge({ text, lower, clauses }: Reading, { from, to }: Evidence): boolean {
  if (text.startsWith('May', from) && !clauses.some((clause) => clause.from === from)) return false;
  const [words, before] = [lower.slice(from, to), lower.slice(Math.max(0, from - 60), from)];
  return !noHedges.some(({ hedge, after }) => hedge.test(words) && after.test(before));
}

function hasDeed({ evidence }: Verdict, sentence: number, reading: Reading): boolean {
  return evidence.some(({ from }) => sentenceAt(reading, from) === sentence);
}

function sentenceAt({ clauses }: Reading, position: number): number {
  return clauses.filter(({ from }) => from <= position).at(-1)?.sentence ?? 0;
}
