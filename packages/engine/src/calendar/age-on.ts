import { isPartialDate } from '../keywords/format/is-partial-date.js';

/** Least and greatest age in whole years that someone may have. */
export interface AgeRange {
  least: number;
  greatest: number;
}

/**
 * Age in whole years on a day; negative before birth. Either date may be known to the month or year only, and then the
 * ages that are possible lie apart; undefined where either is no date. Who was born on 29 February is a year older on
 * 1 March where there is no such day.
 */
export function ageOn(birth: unknown, day: unknown): AgeRange | undefined {
  if (!isSomeDate(birth) || !isSomeDate(day)) return undefined;
  return { least: wholeYears(lastOf(birth), firstOf(day)), greatest: wholeYears(firstOf(birth), lastOf(day)) };
}

function isSomeDate(value: unknown): value is string {
  return typeof value === 'string' && isPartialDate(value);
}

function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function firstOf(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

function lastOf(date: string): string {
  return date + '0000-12-31'.slice(date.length);
}
