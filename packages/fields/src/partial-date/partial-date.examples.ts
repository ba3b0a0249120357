import { exampleError, examplesOf } from '../field-example.js';

/** States of a date that may be known in part. */
export const partialDateExamples = examplesOf(
  {
    schema: { type: 'string', format: 'partial-date' },
    text: { label: 'When did this start?', hint: 'Give what is known: a year, a month and year, or the day' },
    required: true,
  },
  {
    empty: {},
    filled: { value: '2019-09-13', typed: '13/9/2019', formatted: '13 September 2019' },
    'month-and-year': { value: '2019-09', typed: '/9/2019', formatted: 'September 2019' },
    'year-only': { value: '2019', typed: '//2019', formatted: '2019' },
    error: {
      value: '13//2019',
      typed: '13//2019',
      formatted: '13//2019',
      findings: [exampleError('format', 'Enter the month too, or leave out the day')],
    },
    long: { value: 'before the move//', typed: 'before the move//' },
    read: { value: '2019-09', mode: 'read', formatted: 'September 2019' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'متى بدأ هذا؟' }, value: '2019-09', typed: '/9/2019' },
  },
);
