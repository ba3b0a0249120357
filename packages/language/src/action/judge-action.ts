import type { ActionJudgement, Judged, ReadingScene } from '@kinform/engine';
import { cannotJudge } from '../text/cannot-judge.js';
import { assignedVerdict } from './assigned.js';
import { measurableVerdict } from './measurable.js';
import { readAction } from './reading.js';
import { specificVerdict } from './specific.js';
import { lastDay, timeBoundVerdict } from './time-bound.js';
import { vagueVerdict } from './vague.js';

/** Judges the text of one action or outcome by rules; whatever the text, it gives verdicts or says why it cannot. */
export function judgeAction(text: string, scene: ReadingScene): Judged<ActionJudgement> {
  const reading = readAction(text, scene);
  const because = cannotJudge(
    text,
    reading.clauses.flatMap(({ words }) => words),
  );
  if (because) return { judged: false, because };
  const specific = specificVerdict(reading);
  const by = lastDay(reading);
  return {
    judged: true,
    specific,
    measurable: measurableVerdict(reading),
    timeBound: timeBoundVerdict(reading, scene),
    assigned: assignedVerdict(reading),
    vague: vagueVerdict(reading, specific),
    ...(by === undefined ? {} : { by }),
  };
}
