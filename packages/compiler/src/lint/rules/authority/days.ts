import { isDate, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A day of a calendar that no calendar has. */
export const days: LintRule<FileScene> = {
  code: 'authority.day',
  about: 'Every closure day and every proclaimed holiday is a day of the calendar.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority') return;
    const lists: JSONPath[] = [
      ['calendar', 'closureDays'],
      ['calendar', 'proclaimed', 'added'],
      ['calendar', 'proclaimed', 'removed'],
    ];
    for (const path of lists) yield* noDays(file.path, path, file.at(path));
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
