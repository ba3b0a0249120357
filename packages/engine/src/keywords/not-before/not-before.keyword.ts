import { answerAt } from '../../answers/evaluate-condition.js';
import type { NotBefore } from '../../definition/form-schema.js';
import { isPartialDate } from '../format/is-partial-date.js';
import { groupOf, type KeywordRule } from '../keyword-rule.js';

/** A date that must not come before another answer's date; partial dates are compared as far as both are known. */
export const notBefore: KeywordRule<string, NotBefore> = {
  keyword: 'notBefore',
  takes: 'string',
  codes: { notBefore: 'error' },
  check: (date, { answer }, { answers, pointer }) => {
    const other = answerAt(answer, answers, groupOf(pointer));
    if (typeof other !== 'string' || !isPartialDate(other) || !isPartialDate(date)) return [];
    const known = Math.min(date.length, other.length);
    return date.slice(0, known) < other.slice(0, known) ? [{ at: '', params: { answer } }] : [];
  },
};
