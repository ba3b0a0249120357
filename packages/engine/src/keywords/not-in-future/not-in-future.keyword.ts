import { isPartialDate } from '../format/is-partial-date.js';
import type { KeywordRule } from '../keyword-rule.js';

/** A date, partial date or date with time that has come already on the day of the check. */
export const notInFuture: KeywordRule<string, boolean> = {
  keyword: 'notInFuture',
  takes: 'string',
  codes: { notInFuture: 'error' },
  check: (text, asked, { at }) => {
    const date = text.slice(0, 10);
    return asked && isPartialDate(date) && date > at.slice(0, date.length) ? [{ at: '' }] : [];
  },
};
