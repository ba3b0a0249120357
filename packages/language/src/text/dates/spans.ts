import type { IsoDate, ReadingScene } from '@kinform/engine';
import { addDays, addMonths, addWorkingDays } from '@kinform/engine';
import { numberOf, numberSource } from '../number-words.js';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';

const amount = `(${numberSource}|an?|a couple of|couple of)`;
const unit =
  "(working days?|school days?|days?|nights?|weeks?|wks?|months?|mths?|fortnights?|terms?|years?|yrs?|hours?|hrs?)'?";
const longUnit =
  "(working days?|school days?|days?|nights?|weeks?|wks?|months?|mths?|fortnights?|terms?|years?|yrs?)'?";
const notOften = '(?![\\s-]*(?:a|per|each|every|old|out of|-)\\b|\\s*\\/)';

/** Spans with an end: "within six weeks", "over the next month", "for 10 days", "in a fortnight's time", "6-week programme", "2/52". */
export const spans: DateRule[] = [
  {
    pattern: bounded(
      `\\b(?:within|in|inside|after|no later than|under)\\s+(?:the\\s+)?(?:next\\s+|first\\s+|coming\\s+|following\\s+|about\\s+|max(?:imum)?\\s+(?:of\\s+)?)?${amount}[\\s-]*(?:calendar\\s+|clear\\s+|more\\s+)?${unit}\\b${notOften}`,
    ),
    by: endOfSpan,
  },
  {
    pattern: bounded(
      `\\b(?:for|over|during|throughout|across|lasting|up to|by|at|to)\\s+(?:the\\s+|a\\s+)?(?:next\\s+|first\\s+|coming\\s+|following\\s+|initial\\s+|at least\\s+|total of\\s+|period of\\s+|minimum of\\s+|further\\s+|another\\s+)?${amount}[\\s-]*(?:full\\s+|whole\\s+|consecutive\\s+|more\\s+)?${longUnit}\\b${notOften}`,
    ),
    by: endOfSpan,
  },
  { pattern: bounded(`\\b(?:next|coming|following)\\s+${amount}\\s+${longUnit}\\b`), by: endOfSpan },
  { pattern: bounded(`\\b${amount}[\\s-]+${longUnit}\\s+(?:time\\b|from\\s+(?:now|today)\\b)`), by: endOfSpan },
  {
    pattern: bounded(
      `\\b${amount}[\\s-]+${longUnit}\\s+(?:course|programme|program|block|trial|period|challenge|run|placement|stay|timetable|intervention|package)\\b`,
    ),
    by: endOfSpan,
  },
  { pattern: bounded(String.raw`\b(?:in|for|within|over|every)\s+(\d{1,2})/(52|12|7)\b`), by: endOfSpan },
  {
    pattern: bounded(`\\b(?:within|in|over)\\s+(?:the\\s+)?(?:next\\s+)?(fortnight)\\b`),
    by: (_, { at }) => addDays(at, 14),
  },
  { pattern: bounded(`(?:-|,|\\()\\s*${amount}[\\s-]*(weeks?|wks?|months?)\\s*(?:$|[.)])`), by: endOfSpan },
  { pattern: bounded(`\\b(?:x|for)\\s*${numberSource}\\s*(?:weeks|wks|52)\\b`) },
];

const medical: Record<string, string> = { '52': 'weeks', '12': 'months', '7': 'days' };

function endOfSpan(found: ArrayLike<string>, scene: ReadingScene): IsoDate | undefined {
  const count = numberOf((found[1] ?? '').replace(/^a couple of$|^couple of$/, 'couple'));
  const name = medical[found[2] ?? ''] ?? found[2] ?? '';
  if (count === undefined || count > 500) return undefined;
  return addSpan(scene, count, name);
}

function addSpan({ at, calendar }: ReadingScene, count: number, unitName: string): IsoDate | undefined {
  if (/^(?:working|school)/.test(unitName)) return addWorkingDays(at, count, calendar);
  if (/^(?:d|n)/.test(unitName)) return addDays(at, count);
  if (/^h/.test(unitName)) return addDays(at, Math.ceil(count / 24));
  if (/^w/.test(unitName)) return addDays(at, count * 7);
  if (/^f/.test(unitName)) return addDays(at, count * 14);
  if (/^m/.test(unitName)) return addMonths(at, count);
  return /^y/.test(unitName) ? addMonths(at, count * 12) : undefined;
}
