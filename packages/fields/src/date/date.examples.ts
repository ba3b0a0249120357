import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a date. */
export const dateExamples = examplesOf(
  {
    schema: { type: 'string', format: 'date' },
    text: { label: 'Date of birth', hint: 'For example, 27 3 2007' },
    required: true,
  },
  {
    empty: {},
    filled: { value: '2007-03-27', typed: '27/3/2007', formatted: '27 March 2007' },
    'month-by-name': { value: '2007-09-13', typed: '13/Sept/2007', formatted: '13 September 2007' },
    'no-such-day': {
      value: '2026-02-31',
      typed: '31/2/2026',
      formatted: '2026-02-31',
      findings: [exampleError('format', 'Enter a date of birth that the calendar has')],
    },
    error: {
      value: '31//2026',
      typed: '31//2026',
      formatted: '31//2026',
      findings: [exampleError('format', 'The date of birth must include a month')],
    },
    warning: {
      value: '1926-03-27',
      formatted: '27 March 1926',
      findings: [exampleWarning('age', 'This makes the child 99 years old', 'Check the year.')],
    },
    long: { value: 'shortly after//the move from Wigan', typed: 'shortly after//the move from Wigan' },
    read: { value: '2007-03-27', mode: 'read', formatted: '27 March 2007' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'تاريخ الميلاد' }, value: '2007-03-27', typed: '27/3/2007' },
  },
);
