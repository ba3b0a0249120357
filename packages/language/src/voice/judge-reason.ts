import type { Evidence, Judged, ReasonJudgement, Verdict } from '@kinform/engine';
import { cannotJudge } from '../text/cannot-judge.js';
import { processWords, smallWords } from './lexicon/process-words.js';
import { adultFrames } from './frames.js';
import { observedVoice } from './observed-voice.js';
import { isBlank } from './blank.js';
import type { Reading, Token } from './token.js';
import { readingOf } from './token.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
/** Days, months, feasts and parts of a day: when it happened. */
const whenWords =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  january february march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec
  yesterday christmas easter eid ramadan diwali tonight noon lunchtime fortnight`);
/** What somebody tried with this child. */
const triedWords =
  words(`tried twice thrice cards drawing drawings drew pictures toys play played games lego sand makaton pecs symbols signs signed
  interpreter app tablet phone phoned rang texted letter worksheet puppets dolls houses book books walk whispered wrote paper pen pens
  through window headphones alone`);
/** Words that any record's reason is made of, beside those of process: they tell nothing of this child. */
const anyReason =
  words(`unwilling uncooperative cooperate co-operate cooperation comfortable uncomfortable interested interest keen reluctant
  reluctance mood upset tired distracted number circumstances beyond control unforeseen sickness illness unable time constraints
  constraint restrictions capacity workload pressures priority offered opportunity offer invited given several various multiple many some
  part willing open respond responded response anything didn't feel felt like like particularly at moment currently unfortunately
  attendance appointments timetable lesson lessons class education work shift contactable reach reached door answered number open closed`);
/** As many words as this tell something of this case. */
const telling = 3;

/**
 * Judges a reason why there is no child's view: whether it stands in for one, and whether it would fit any child as well.
 * The second takes longer and is worked out when it is read.
 */
export function judgeReason(text: string): Judged<ReasonJudgement> {
  if (isBlank(text)) return { judged: true, placeholder: holds(wholeOf(text, 'standsIn')), general: holdsNot() };
  const because = cannotJudge(text);
  if (because) return { judged: false, because };
  let general: Verdict | undefined;
  return {
    judged: true,
    placeholder: holdsNot(),
    get general() {
      return (general ??= isGeneral(text));
    },
  };
}

function isGeneral(text: string): Verdict {
  const ofThisCase = caseSigns(readingOf(text));
  return ofThisCase.length === 0 ? holds(wholeOf(text, 'fitsAnyChild')) : holdsNot(ofThisCase.slice(0, 12));
}

function holds(evidence: Evidence[]): Verdict {
  return { holds: true, evidence };
}

function holdsNot(evidence: Evidence[] = []): Verdict {
  return { holds: false, evidence };
}

function wholeOf(text: string, reason: string): Evidence[] {
  return [{ reason, from: text.length - text.trimStart().length, to: text.trimEnd().length }];
}

/** What makes a reason one of this case: a name with something told of it, when, what was tried, what the child did, or three telling words. */
function caseSigns(reading: Reading): Evidence[] {
  const { tokens } = reading;
  const seen = observedVoice(tokens, adultFrames(tokens)).map((evidence) => ({
    ...evidence,
    reason: 'toldOfThisCase',
  }));
  const said = reading.quotations.map(({ from, to }) => ({ reason: 'toldOfThisCase', from, to }));
  const told = tokens.filter(isTelling);
  const marks = tokens.filter((token) => isWhen(token) || triedWords.has(token.lower));
  const named = tokens.some((token) => token.person?.name);
  const enough =
    marks.length + told.length >= (named ? telling - 1 : telling) ||
    (marks.length >= 1 && told.length + Number(named) >= 1);
  const signs = enough || seen.length + said.length > 0 ? [...marks, ...told].map(evidenceOf) : [];
  return [...seen, ...said, ...signs].sort((one, other) => one.from - other.from);
}

function evidenceOf({ from, to }: Token): Evidence {
  return { reason: 'toldOfThisCase', from, to };
}

function isWhen(token: Token): boolean {
  return whenWords.has(token.lower) || /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/.test(token.lower);
}

/** A word that carries meaning and is not one that any such reason is made of. */
function isTelling(token: Token): boolean {
  const plain = token.lower.replace(/'s$/, '');
  if (token.person && !token.person.name) return false;
  return (
    !token.person && !smallWords.has(plain) && !processWords.has(plain) && !anyReason.has(plain) && !/^\d/.test(plain)
  );
}
