import type { Evidence, Verdict } from '@kinform/engine';
import { numberSource } from '../text/number-words.js';
import { hasForm } from '../text/word-forms.js';
import { bounded } from '../text/bounded-pattern.js';
import { showingDeeds, showingResults, showingThings } from './lexicon/deeds.js';
import type { Reading } from './reading.js';
import { evidenceOf, within } from './reading.js';
import { isVerbPlace } from './verb-place.js';
import type { ScopedWords } from './scope.js';
import { scopedWords } from './scope.js';

/** Figures of a result: percentages, money, "below 3", "from 9 to 3", "no missed sessions", a score. */
const figures = [
  /\b\d{1,3}(?:\.\d{1,3})?\s?%|\bper ?cent\b/g,
  /£\s?\d[\d,.]{0,12}k?|\b\d{1,6}p\b|\b\d{1,6} ?pounds?\b/g,
  bounded(
    `\\b(?:under|below|above|over|less than|more than|fewer than|no more than|at least|up to|at most|minimum|maximum|max|min|down to|up from|down from|reduced to|increased to|down by|by at least)\\s+(?:of\\s+)?(?:£\\s*)?${numberSource}\\b`,
  ),
  bounded(
    `\\bfrom\\s+(?:\\w+\\s+){0,2}?(?:${numberSource}|daily|weekly)\\s+(?:\\w+\\s+){0,3}?to\\s+(?:\\w+\\s+){0,2}?(?:${numberSource}|nil|zero|none)\\b`,
  ),
  /\b(?:no|zero|nil)\s(?:further|more|missed|new|unauthorised|red|police|calls?|[a-z]{3,20}s)\b(?!\s(?:longer|one))|\b(?:zero|nil|none)\b|\b100\b/g,
  /\b\d{1,3}(?:st|nd|rd|th) centile\b|\b(?:score|scores|scoring|scored|rating)\b/g,
];

/** Numbers that count nothing: years of school, ages, buses, telephone numbers, clock times, "1:1". */
const idle = [
  /\b(?:years?|yr|y|key stage|ks|aged?|no\.?|number|room|bus|class|stage|level|grade|week|tier|band|section|page|flat|unit|module)\s?\d{1,4}\b/g,
  /\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]\.?m\b)?|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}\s?o'clock\b|\bhalf past \w+|\bquarter (?:to|past) \w+/g,
  /\b(?:at|by|before|until|till|from|after)\s(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven)\b(?!\s?(?:[a-z%]))/g,
  /\b(?:1|2|one)(?::| to |-to-)(?:1|one)\b|\b24\/7\b|\b(?:101|111|999|0\d{4,})\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b20\d\d\b/g,
  /\b(?:the|that|this|each|every|no|any|which|another|my|his|her|their|right|wrong|new|own|old|nearest|first|last) one\b|\bone (?:of|another|day|way|page|parent|person|place)\b|\bone (?:\w+ )?at a time\b/g,
  /\b\d{1,2}[- ]?(?:years?|yrs?|months?|weeks?|mths?|wks?)[- ](?:old|check|review|assessment|development)\b/g,
];
const counted = [
  bounded(`\\b${numberSource}\\b`),
  /\b(?:once|twice|thrice|a dozen|half an hour|an hour)\b|\ball (?:three|four|five|six|\d)\b|\bboth (?:[a-z]+ )?[a-z]+s\b/g,
];

/** Says what will be counted or seen: a figure, an amount or how often, or an event that paper, a booking or a mended thing shows. */
export function measurableVerdict(reading: Reading): Verdict {
  const evidence = [...figuresIn(reading), ...amountsIn(reading), ...often(reading), ...eventsIn(reading)];
  return { holds: evidence.length > 0, evidence };
}

/** Figures of a result in a text. */
export function figuresIn({ lower }: Reading): Evidence[] {
  return evidenceOf(lower, figures, 'figure');
}

function amountsIn({ lower, times }: Reading): Evidence[] {
  const nothing = evidenceOf(lower, idle, '');
  return evidenceOf(lower, counted, 'amount').filter(({ from }) => !within(nothing, from) && !within(times.ends, from));
}

function often({ times }: Reading): Evidence[] {
  return times.frequencies.map(({ from, to }) => ({ reason: 'frequency', from, to }));
}

function eventsIn(reading: Reading): Evidence[] {
  return reading.clauses.flatMap((clause) => {
    const scope = scopedWords(reading, clause);
    return clause.words.flatMap(({ from, to }, index) =>
      shows(reading, scope, index) ? [{ reason: 'shows', from, to }] : [],
    );
  });
}

function shows({ text }: Reading, { words, free }: ScopedWords, index: number): boolean {
  const word = words[index];
  if (!word || !free[index]) return false;
  if (showingThings.has(word.lower) || showingResults.has(word.lower)) return true;
  return hasForm(showingDeeds, word.lower) && isVerbPlace(text, words, index);
}
