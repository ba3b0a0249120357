import { wholeAnswer, placedAt, type PlacedEvidence } from '../../findings/placed-evidence.js';
import type { Judged, Verdict } from '../../language/language.js';
import type { ActionRow, Held, ReadAnswer } from './action-row.js';

/** It holds, and this speaks for it. */
export function met(at: string, evidence: PlacedEvidence[] = []): Held {
  return { verdict: 'met', evidence, at };
}

/** It does not hold, and this speaks against it. */
export function notMet(at: string, evidence: PlacedEvidence[] = []): Held {
  return { verdict: 'notMet', evidence, at };
}

/** It could not be judged, or nobody asks. */
export function unknown(at: string): Held {
  return { verdict: 'unknown', evidence: [], at };
}

/** What a language says of a text, as a verdict on it; a text without words is no answer, one in another language is not judged. */
export function judgedAt<Judgement>(
  { at, text }: ReadAnswer,
  judged: Judged<Judgement>,
  verdictOf: (judgement: Judgement) => Verdict,
): Held {
  if (!judged.judged) {
    return judged.because === 'noWords' ? notMet(at, [wholeAnswer(at, text, 'noWords')]) : unknown(at);
  }
  const { holds, evidence } = verdictOf(judged);
  return { verdict: holds ? 'met' : 'notMet', evidence: placedAt(at, evidence), at };
}

/** Whether an answer is there and is no placeholder ("n/a", "see above"). */
export function saidAt({ language }: ActionRow, answer: ReadAnswer): Held {
  if (!answer.answered) return notMet(answer.at);
  if (!language || typeof answer.value !== 'string') return met(answer.at);
  const judged = language.judgeReason(answer.text);
  if (!judged.judged) {
    const hasWords = judged.because !== 'noWords';
    return hasWords ? met(answer.at) : notMet(answer.at, [wholeAnswer(answer.at, answer.text, 'noWords')]);
  }
  return judged.placeholder.holds
    ? notMet(answer.at, placedAt(answer.at, judged.placeholder.evidence))
    : met(answer.at);
}
