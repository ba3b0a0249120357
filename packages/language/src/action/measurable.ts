import type { Evidence, Verdict } from '@kinform/engine';
import { numberSource } from '../text/number-words.js';
import { hasForm } from '../text/word-forms.js';
import { bounded } from '../text/bounded-pattern.js';
import { showingDeeds, showingResults, showingThings } from './lexicon/deeds.js';
import type { ReadClause, Reading } from './reading.js';
import { evidenceOf, within } from './evidence.js';

/** Numbers that count nothing: years of school, ages, buses, telephone numbers, clock times, "1:1". */
const idle = [
  /\b(?:years?|yr|y|key stage|ks|aged?|no\.?|number|room|bus|class|stage|level|grade|week|tier|band|section|page|flat|unit|module|floor|block|ward|wk|phase|step|set|spring|autumn|summer)\s?\d{1,4}\b/g,
  /\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]\.?m\b)?|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}\s?o'clock\b|\bhalf past \w+|\bquarter (?:to|past) \w+/g,
  /\b(?:at|by|before|until|till|from|after)\s(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven)\b(?!\s?(?:[a-z%]))/g,
  /\b(?:1|2|one)(?::| to |-to-)(?:1|one)\b|\b24\/7\b|\b(?:101|111|999|0\d{4,})\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b20\d\d\b/g,
  /\b(?:the|that|this|each|every|no|any|which|another|my|his|her|their|right|wrong|new|own|old|nearest|first|last) one\b|\bone (?:of|another|day|way|page|parent|person|place)\b|\bone (?:\w+ )?at a time\b|\b2 (?:have|go|be|see|get|take|ring|do|make|the|his|her)\b/g,
  /\b\d{1,2}[- ]?(?:years?|yrs?|months?|weeks?|mths?|wks?)[- ](?:old|check|review|assessment|development)\b/g,
];
const counted = [
  bounded(`\\b${numberSource}\\b`),
  /\b\d{1,4}(?:\.\d{1,2})?\s?(?:x|ml|mls|mg|mins?|minutes?|hrs?|hours?|k|units?|words?|points?|pages?)\b/g,
  /\bx ?\d{1,2}\b/g,
  /\b(?:once|twice|thrice|a dozen|half an hour|an hour)\b|\ball (?:three|four|five|six|\d)\b|\bboth (?!parents|carers|sides|homes|adults|houses)(?:[a-z]+ )?[a-z]+s\b/g,
];

/** Says what will be counted or seen: a figure, an amount or how often, or an event that paper, a booking or a mended thing shows. */
export function measurableVerdict(reading: Reading): Verdict {
  const evidence = [
    ...reading.figures,
    ...amountsIn(reading),
    ...often(reading),
    ...eventsIn(reading),
    ...datedDeeds(reading),
  ];
  return { holds: evidence.length > 0, evidence };
}

/** Amounts in a text that count something. */
export function amountsIn({ lower, times }: Reading): Evidence[] {
  const numbers = evidenceOf(lower, counted, 'amount');
  if (numbers.length === 0) return numbers;
  const nothing = evidenceOf(lower, idle, '');
  return numbers.filter(({ from }) => !within(nothing, from) && !within(times.ends, from));
}

function often({ times }: Reading): Evidence[] {
  return times.frequencies.map(({ from, to }) => ({ reason: 'frequency', from, to }));
}

function eventsIn(reading: Reading): Evidence[] {
  return reading.clauses.flatMap((clause) => {
    return clause.words.flatMap(({ from, to }, index) => (shows(clause, index) ? [{ reason: 'shows', from, to }] : []));
  });
}

const lastDayOnly =
  /\b(?:by|until|till|til|before|b4|for|from|to|due|ready|within|over|end|than|ahead|prior|up|stops?|ends?|first|back)\b/;

/** A deed on a named day ("to see Kirsty on the 15th") is one event that happens or does not; "by" a day is not. */
function datedDeeds(reading: Reading): Evidence[] {
  return reading.times.ends.flatMap(({ from, to, by }) => {
    const clause = reading.clauses.find((each) => each.from <= from && from < each.to);
    if (!clause || by === undefined || !isDay(reading, from, to)) return [];
    const isAside = clause.words.some((word, index) => word.from >= from && word.from < to && clause.aside.has(index));
    const hasDeed = clause.deeds.includes(true);
    return hasDeed && !isAside ? [{ reason: 'onTheDay', from, to }] : [];
  });
}

function isDay({ lower }: Reading, from: number, to: number): boolean {
  return (
    /\d|day\b|today|tonight|tomorrow/.test(lower.slice(from, to)) &&
    !lastDayOnly.test(lower.slice(Math.max(0, from - 20), to))
  );
}

function shows(scope: ReadClause, index: number): boolean {
  const { words, free } = scope;
  const word = words[index];
  if (!word || !free[index]) return false;
  if (showingResults.has(word.lower) && !scope.vague.has(index - 1)) return true;
  if (!showingThings.has(word.lower) && !hasForm(showingDeeds, word.lower)) return false;
  return !/^(?:101|111|999)$/.test(words[index + 1]?.text ?? '') && scope.deeds[index] === true;
}
