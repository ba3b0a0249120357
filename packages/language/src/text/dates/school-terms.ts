import type { IsoDate, ReadingScene } from '@kinform/engine';
import { addDays } from '@kinform/engine';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';

const before =
  '(?:by|before|until|till|til|b4|after|over|during|in|within|throughout|for|at|end of|start of|beginning of|this|next|rest of|back|than|on|to|of)';
const season = '(?:autumn|spring|summer|easter|christmas|xmas|february|feb|may|october|oct|whitsun|winter)';
const filler =
  '(?:the\\s+|this\\s+|next\\s+|current\\s+|new\\s+|coming\\s+|whole\\s+|rest\\s+of\\s+|end\\s+of\\s+|start\\s+of\\s+|beginning\\s+of\\s+|first\\s+|last\\s+|second\\s+|week\\s+of\\s+|of\\s+)';

/** Ends by the school's year: "by half term", "by the end of the spring term", "before the summer holidays"; the day needs the authority's terms. */
export const schoolTerms: DateRule[] = [
  {
    pattern: bounded(`\\b${before}\\s+${filler}{0,4}(?:${season}\\s+)?half[- ]?term\\b(?!ly)`),
    by: halfTermDay,
  },
  {
    pattern: bounded(
      `\\b${before}\\s+${filler}{0,4}(${season}\\s+)?(?:school\\s+)?term(?:\\s+(?:[1-6]|ends|starts|begins|finishes))?\\b(?![- ]?time)`,
    ),
    by: termDay,
  },
  {
    pattern: bounded(
      `\\b${before}\\s+${filler}{0,3}(?:(${season})\\s+|half[- ]?term\\s+|six[- ]weeks?\\s+)?(?:school\\s+)?(?:holidays?|hols|(?<!\\bat )break|vacation)\\b`,
    ),
    by: holidayDay,
  },
  {
    pattern: bounded(
      `\\b(?:by|before|until|over|in|during|this|next|after|throughout)\\s+${filler}{0,3}(?:summer|autumn|spring|winter|new (?:school|academic) year|new term)\\b`,
    ),
  },
  {
    pattern: bounded(
      String.raw`\b(?:term|school|half[- ]?term)\s+(?:ends|starts|breaks up|finishes|begins|closes)\b|\bschools? (?:break|breaks) up\b`,
    ),
  },
];

function halfTermDay(found: ArrayLike<string>, { at, calendar }: ReadingScene): IsoDate | undefined {
  const words = found[0] ?? '';
  const half = (calendar.terms ?? []).flatMap(({ halfTerm }) => (halfTerm && halfTerm.to >= at ? [halfTerm] : []))[0];
  if (!half || /\bafter\b/.test(words)) return undefined;
  return /\b(?:over|during|in|at|end)\b/.test(words) ? half.to : addDays(half.from, -1);
}

function termDay(found: ArrayLike<string>, { at, calendar }: ReadingScene): IsoDate | undefined {
  const words = found[0] ?? '';
  const name = found[1]?.trim();
  const ahead = (calendar.terms ?? []).filter(
    (term) => term.to >= at && (!name || term.name.toLowerCase().includes(name)),
  );
  const term = ahead[/\bnext\b/.test(words) && (ahead[0]?.from ?? '') <= at ? 1 : 0];
  if (!term || /\bafter\b/.test(words)) return undefined;
  return /\b(?:start|starts|beginning|begins|before)\b/.test(words) && !/\bends?\b/.test(words) ? term.from : term.to;
}

function holidayDay(found: ArrayLike<string>, { at, calendar }: ReadingScene): IsoDate | undefined {
  const words = found[0] ?? '';
  const after: Record<string, string> = { summer: 'summer', easter: 'spring', christmas: 'autumn', xmas: 'autumn' };
  const name = after[found[1] ?? ''];
  const terms = calendar.terms ?? [];
  const index = terms.findIndex((term) => term.to >= at && (!name || term.name.toLowerCase().includes(name)));
  const next = terms[index + 1];
  if (index < 0 || /\bafter\b/.test(words)) return undefined;
  return /\b(?:over|during|in|throughout)\b/.test(words) ? next && addDays(next.from, -1) : terms[index]?.to;
}
