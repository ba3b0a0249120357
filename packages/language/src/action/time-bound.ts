import type { IsoDate, ReadingScene, Verdict } from '@kinform/engine';
import type { Reading } from './reading.js';
import { evidenceOf } from './evidence.js';

const noEnds = [
  /\b(?:ongoing|on-going|asap|a\.s\.a\.p|as soon as (?:possible|poss|practicable)|soon|shortly|in due course|long[- ]term|short[- ]term|when(?:ever)? possible|in (?:the )?(?:near )?future|eventually|at some (?:point|stage)|timely|regularly|from time to time|when ready|immediately)\b/g,
];

/** Says by when: a day, a span or an event with an end; how often, "ongoing" and "soon" are none. */
export function timeBoundVerdict({ lower, times }: Reading, { at }: ReadingScene): Verdict {
  if (times.ends.length > 0) {
    const evidence = times.ends.map(({ from, to, by }) => ({
      reason: by !== undefined && by < at ? 'datePassed' : 'end',
      from,
      to,
    }));
    return { holds: true, evidence };
  }
  const often = times.frequencies.map(({ from, to }) => ({ reason: 'frequencyOnly', from, to }));
  return { holds: false, evidence: [...often, ...evidenceOf(lower, noEnds, 'noEnd')] };
}

/** The last day that a text names, where it can be worked out. */
export function lastDay({ times }: Reading): IsoDate | undefined {
  return times.ends
    .flatMap(({ by }) => (by === undefined ? [] : [by]))
    .sort()
    .at(-1);
}
