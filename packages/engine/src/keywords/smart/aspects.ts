import { addDays } from '../../calendar/add-to-date.js';
import { isDate } from '../../calendar/day-number.js';
import { readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import type { SmartAspect } from '../../definition/prose-checks.js';
import { placedAt, wholeAnswer, type PlacedEvidence } from '../../findings/placed-evidence.js';
import type { ActionJudgement, Language } from '../../language/language.js';
import type { ActionRow, Held, ReadAnswer } from './action-row.js';
import { judgedAt, met, notMet, saidAt, unknown } from './held.js';

/** What each letter of SMART asks of an action, one rule each (GQ 3.6; BO l.95-101; SH Std 5, l.328). */
export const aspects: Record<SmartAspect, (row: ActionRow) => Held> = {
  specific,
  measurable,
  agreed,
  achievable: feasible,
  realistic: feasible,
  relevant,
  timeBound,
  assigned,
};

/** The action says a deed that somebody could watch, and hedges nothing. */
function specific({ action, judged }: ActionRow): Held {
  if (!action.answered) return notMet(action.at);
  const judgement = judged();
  if (!judgement) return unknown(action.at);
  return judgedAt(action, judgement, ({ vague, specific: deed }) =>
    vague.holds ? { holds: false, evidence: vague.evidence } : deed,
  );
}

/** The action, or what was written of how it is measured, says what will be counted or seen. */
function measurable(row: ActionRow): Held {
  const { action, measures, language } = row;
  const mend = measures.find(({ answered }) => !answered) ?? measures[0] ?? action;
  const texts = [action, ...measures].filter(({ answered }) => answered);
  if (texts.length === 0) return notMet(mend.at);
  if (!language)
    return measures.length > 0 && !measures.some(({ answered }) => answered) ? notMet(mend.at) : unknown(mend.at);
  const held: Held[] = [];
  for (const text of texts) {
    const one = text === action ? measureInAction(row) : measureIn(text, row, language);
    if (one.verdict === 'met') return one;
    held.push(one);
  }
  if (held.some(({ verdict }) => verdict === 'unknown')) return unknown(mend.at);
  return notMet(mend.at, held.flatMap(({ evidence }) => evidence).slice(0, 8));
}

function measureInAction({ action, judged }: ActionRow): Held {
  const judgement = judged();
  return judgement ? judgedAt(action, judgement, ({ measurable: measured }) => measured) : unknown(action.at);
}

/** A measure is read as an action is; where it shows nothing, that it only stands in for an answer is worth saying. */
function measureIn(text: ReadAnswer, row: ActionRow, language: Language): Held {
  const said = saidAt(row, text);
  if (said.verdict === 'notMet') return said;
  return judgedAt(text, language.judgeAction(text.text, row.reading), ({ measurable: measured }) => measured);
}

/** Somebody agreed to it by name, and the family does not refuse. */
function agreed(row: ActionRow): Held {
  const accepted = row.read(row.parameter.accepted);
  if (accepted?.value === false) return notMet(accepted.at, [wholeAnswer(accepted.at, false, 'familyRefuses')]);
  const by = row.read(row.parameter.agreed);
  if (by) return saidAt(row, by);
  if (!accepted) return unknown(row.action.at);
  return accepted.value === true ? met(accepted.at) : notMet(accepted.at);
}

/** It is said why it can be done, and the service that it needs is there. */
function feasible(row: ActionRow): Held {
  const available = row.read(row.parameter.available);
  if (available?.value === 'not-available') {
    return notMet(available.at, [wholeAnswer(available.at, '', 'serviceNotAvailable')]);
  }
  const why = row.read(row.parameter.feasible);
  return why ? saidAt(row, why) : unknown(row.action.at);
}

/** It answers a need that is in the record. */
function relevant(row: ActionRow): Held {
  const need = row.read(row.parameter.need);
  if (!need) return unknown(row.action.at);
  if (!need.answered) return notMet(need.at);
  const { needList } = row.parameter;
  if (needList === undefined) return met(need.at);
  const known = rowIds(readPointer(row.answers, needList));
  const lost = [need.value].flat().some((id) => typeof id !== 'string' || !known.includes(id));
  return lost ? notMet(need.at, [wholeAnswer(need.at, '', 'needNotThere')]) : met(need.at);
}

/** It has a day by which it is done, no other than its words say; without a question for the day, the words name an end. */
function timeBound(row: ActionRow): Held {
  const due = row.read(row.parameter.due);
  const judged = row.judged();
  if (!due) return judged ? judgedAt(row.action, judged, (judgement) => judgement.timeBound) : unknown(row.action.at);
  if (!due.answered) return notMet(due.at);
  if (!isDate(due.text)) return unknown(due.at);
  const against = [...laterInWords(row, due, judged), ...afterReview(row, due)];
  return against.length > 0 ? notMet(due.at, against) : met(due.at);
}

/**
 * The words name a later day than the date. Only while the date is still to come, and only by words that mean one day
 * whenever they are read: "today" or "in six weeks" was right on a day that nobody knows any more.
 */
function laterInWords(row: ActionRow, due: ReadAnswer, judged: ReturnType<ActionRow['judged']>): PlacedEvidence[] {
  const { action, language, reading } = row;
  if (!judged?.judged || judged.by === undefined || judged.by <= due.text || reading.at > due.text) return [];
  const later = language?.judgeAction(action.text, { ...reading, at: addDays(reading.at, 8) });
  if (!later?.judged || later.by !== judged.by) return [];
  const said = placedAt(action.at, lastSaid(judged));
  return (said.length > 0 ? said : [wholeAnswer(action.at, action.text, '')]).map((one) => ({
    ...one,
    reason: 'textSaysLater',
  }));
}

/** The words that name the last day are the last that the text says of time. */
function lastSaid({ timeBound: { evidence } }: ActionJudgement): ActionJudgement['timeBound']['evidence'] {
  return evidence.slice(-1);
}

function afterReview({ read, parameter }: ActionRow, due: ReadAnswer): PlacedEvidence[] {
  const review = read(parameter.review);
  if (!review || !isDate(review.text) || due.text <= review.text) return [];
  return [wholeAnswer(due.at, '', 'afterReview')];
}

/** One person is named who does it; without a question for the person, the words name somebody. */
function assigned(row: ActionRow): Held {
  const { language, action } = row;
  const owner = row.read(row.parameter.owner);
  if (!owner) {
    const judged = row.judged();
    return judged ? judgedAt(action, judged, (judgement) => judgement.assigned) : unknown(action.at);
  }
  if (!owner.answered) return notMet(owner.at);
  if (!language) return unknown(owner.at);
  return judgedAt(owner, language.judgeOwner(owner.text), ({ person }) => person);
}
