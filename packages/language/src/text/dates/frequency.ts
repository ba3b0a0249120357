import type { TextSpan } from '@kinform/engine';
import { bounded } from '../bounded-pattern.js';
import { matchesOf } from '../matches.js';
import { numberSource } from '../number-words.js';

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?';
const fullDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part =
  '(?:day|night|morning|evening|afternoon|week|weekend|weekday|month|fortnight|term|half[- ]?term|year|session|visit|lesson|hour)';
const patterns = [
  // Every Tuesday, each school morning, every other weekend, every two weeks.
  bounded(
    `\\b(?:every|each|per|all)\\s+(?:(?:other|single|second|school|working|${numberSource})\\s+){0,2}(?:${part}s?|${day})\\b`,
  ),
  // Weekly, daily, fortnightly.
  /\b(?:twice[- ]|thrice[- ]|half[- ]|bi-?)?(?:daily|nightly|weekly|wkly|fortnightly|monthly|termly|yearly|annually)\b/g,
  // Twice a day, three times per week, once a fortnight, 2x week.
  bounded(
    `\\b(?:once|twice|thrice|${numberSource}\\s*(?:times?|x|days?|nights?|mornings?|evenings?|sessions?|hours?|hrs?|minutes?|mins?)?)\\s*(?:an?|per|each|every|\\/|in\\s+a)\\s*(?:school\\s+)?(?:${part}|wk)\\b`,
  ),
  // Mondays, on Tuesday evenings, Friday club, Monday to Friday, Tuesday and Thursday.
  bounded(`\\b${fullDay}s\\b`),
  bounded(
    `\\b${day}\\s+(?:mornings|evenings|afternoons|nights|lunchtimes|sessions|club|group|drop-in|trial|job|school|league)\\b`,
  ),
  bounded(`\\b${day}\\s*(?:to|-|through)\\s*${day}\\b`),
  bounded(
    `(?<!\\b(?:by|before|until|next|this)\\s)\\b${day}(?:\\s*(?:,|and|&|or|\\/|\\+)\\s*${day}){1,6}\\b(?:\\s+(?:mornings?|evenings?|afternoons?|nights?|lunchtimes?))?`,
  ),
  bounded(
    String.raw`\b(?:at|on)\s+weekends\b|\b(?:on\s+)?(?:school\s+(?:days|nights|mornings)|weekdays|weeknights)\b|\bmost\s+(?:days|nights|weeks|mornings)\b`,
  ),
];

/** A text without any of these says nothing of how often. */
const needs =
  /day|ly\b|night|morning|evening|noon|week|wk|month|term|year|session|visit|lesson|hour|mon|tue|wed|thu|fri|sat|sun/;

/** More than this say nothing new. */
const most = 60;

/** Where a text says how often ("every Tuesday", "twice a day", "on Mondays"): days in it are no end. */
export function frequenciesIn(lower: string): TextSpan[] {
  if (!needs.test(lower)) return [];
  const spans = patterns.flatMap((pattern) =>
    matchesOf(pattern, lower).map((found) => ({ from: found.index, to: found.index + found[0].length })),
  );
  return spans.slice(0, most);
}
