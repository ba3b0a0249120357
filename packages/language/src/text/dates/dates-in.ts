import type { ReadingScene, TextSpan } from '@kinform/engine';
import { calendarDays } from './calendar-days.js';
import type { DateInWords, DateRule } from './date-in-words.js';
import { findDates } from './date-in-words.js';
import { events } from './events.js';
import { feasts } from './feasts.js';
import { frequenciesIn } from './frequency.js';
import { nearDays } from './near-days.js';
import { schoolTerms } from './school-terms.js';
import { spans } from './spans.js';

/** Rules by the words that they need: a text without any of them is not searched for the rest. */
const groups: readonly { needs: RegExp; rules: readonly DateRule[] }[] = [
  { needs: /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun/, rules: calendarDays },
  {
    needs:
      /today|tonight|tom|2moro|week|month|year|morning|noon|evening|fortnight|term|day|end|close|cob|eod|once|away|holiday|plan|programme|pregnancy/,
    rules: nearDays,
  },
  { needs: /day|night|week|wk|month|mth|term|year|yr|hour|hr|\/(?:52|12|7)/, rules: spans },
  { needs: /term|hol|break|vacation|summer|autumn|spring|winter|year|school/, rules: schoolTerms },
  {
    needs: /easter|mas\b|year|eid|ramadan|diwali|ween|night|hanukkah|passover|lent|advent|vaisakhi|day|carnival/,
    rules: feasts,
  },
  {
    needs:
      /\b(?:by|before|(?:un)?till?|b4|ahead|prior|time|than|up|in|due|at|after|following|on|for|when|between|end|from|advance|completion|start|beginning)\b/,
    rules: events,
  },
];

/** What a text says of time: its ends, and how often things happen. */
export interface Times {
  ends: DateInWords[];
  frequencies: TextSpan[];
}

/**
 * The ends that a text of plain small letters names, by position, and its frequencies. What is of a frequency ("every Tuesday") is no end.
 */
export function timesIn(lower: string, scene: ReadingScene): Times {
  const frequencies = frequenciesIn(lower);
  const rules = groups.flatMap((group) => (group.needs.test(lower) ? group.rules : []));
  const ends = findDates(lower, rules, scene)
    .filter((date) => !frequencies.some((often) => date.from < often.to && often.from < date.to))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  return {
    ends: joined(
      lower,
      ends.filter((date, index) => !coveredBefore(ends, index)),
    ),
    frequencies,
  };
}

/** Ends that overlap or stand side by side ("Wednesday 2nd December", "court date 28/11") are one; the last says which day. */
function joined(lower: string, ends: readonly DateInWords[]): DateInWords[] {
  const whole: DateInWords[] = [];
  for (const end of ends) {
    const before = whole.at(-1);
    if (before && (end.from <= before.to || /^[ ,(]{0,3}$/.test(lower.slice(before.to, end.from)))) {
      const by = end.by ?? before.by;
      whole[whole.length - 1] = {
        from: before.from,
        to: Math.max(before.to, end.to),
        ...(by === undefined ? {} : { by }),
      };
    } else whole.push(end);
  }
  return whole;
}

function coveredBefore(ends: readonly DateInWords[], index: number): boolean {
  const date = ends[index];
  return ends.some(
    (other, place) =>
      place < index && date !== undefined && other.to >= date.to && (other.by !== undefined || date.by === undefined),
  );
}
