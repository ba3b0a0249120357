import { isDate } from '@kinform/engine';
import { CannotRunError } from './cannot-run.js';
import { textOption } from './command.js';
import type { OptionValues } from './command.js';

/** A day given as an option, `YYYY-MM-DD`, or undefined. Throws CannotRunError for what is no day. */
export function dayOption(options: OptionValues, name: string): string | undefined {
  const value = textOption(options, name);
  if (value === undefined || isDate(value)) return value;
  throw new CannotRunError(
    `--${name} ${value} is not a date.`,
    `Write it as year-month-day, such as --${name} 2026-03-20.`,
  );
}
