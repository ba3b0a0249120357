import { bankHolidays, isDate, isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A day of a calendar that no calendar has, or on which nobody works anyway. */
export const days: LintRule<FileScene> = {
  code: 'authority.day',
  about: 'Every closure day and every proclaimed holiday is a day of the calendar, and no closure day is free anyway.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority') return;
    const lists: JSONPath[] = [
      ['calendar', 'closureDays'],
      ['calendar', 'proclaimed', 'added'],
      ['calendar', 'proclaimed', 'removed'],
    ];
    for (const path of lists) yield* noDays(file.path, path, file.at(path));
    yield* noDaysOfYear(file.path, file.at(['calendar', 'closedEveryYear']));
    yield* freeAnyway(file.path, file.at(['calendar']));
  },
};

function* noDays(file: string, path: JSONPath, value: Json | undefined): Generator<Found> {
  for (const [index, day] of (Array.isArray(value) ? value : []).entries()) {
    if (typeof day !== 'string' || isDate(day)) continue;
    yield {
      at: { file, path: [...path, index] },
      message: `${shown(day)} is not a day.`,
      mend: 'Write it as year-month-day, such as "2026-03-20".',
    };
  }
}

/** Days of every year; 29 February is one. */
function* noDaysOfYear(file: string, value: Json | undefined): Generator<Found> {
  for (const [index, time] of (Array.isArray(value) ? value : []).entries()) {
    for (const member of ['from', 'to']) {
      const day = isJsonObject(time) ? time[member] : undefined;
      if (typeof day !== 'string' || isDate(`2024-${day}`)) continue;
      yield {
        at: { file, path: ['calendar', 'closedEveryYear', index, member] },
        message: `${shown(day)} is not a day of the year.`,
        mend: 'Write it as month-day, such as "12-27".',
      };
    }
  }
}

/** Working days leave out weekends and bank holidays by themselves. */
function* freeAnyway(file: string, calendar: Json | undefined): Generator<Found> {
  const days: Json | undefined = isJsonObject(calendar) ? calendar['closureDays'] : undefined;
  for (const [index, day] of (Array.isArray(days) ? days : []).entries()) {
    const why = typeof day === 'string' && isDate(day) ? whyFree(day) : undefined;
    if (why === undefined) continue;
    yield {
      at: { file, path: ['calendar', 'closureDays', index] },
      severity: 'advice',
      message: `${shown(day)} is ${why}, which is no working day anyway.`,
      mend: 'Take it out, or correct the date.',
    };
  }
}

function whyFree(day: string): string | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return 'a Saturday';
  if (weekday === 0) return 'a Sunday';
  return bankHolidays(Number(day.slice(0, 4))).includes(day) ? 'a bank holiday' : undefined;
}
