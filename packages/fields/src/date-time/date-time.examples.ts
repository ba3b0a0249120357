import { exampleError, examplesOf } from '../field-example.js';

/** States of a day with a time. */
export const dateTimeExamples = examplesOf(
  {
    schema: { type: 'string', format: 'date-time' },
    text: { label: 'Next meeting', hint: 'For example, 27 3 2026 at 2:30pm' },
    required: true,
  },
  {
    empty: {},
    filled: { value: '2026-03-27T14:30', typed: '27/3/2026 2:30pm', formatted: '27 March 2026 at 2:30pm' },
    midday: { value: '2026-03-27T12:00', typed: '27/3/2026 midday', formatted: '27 March 2026 at midday' },
    error: {
      value: '27/3/2026 half two',
      typed: '27/3/2026 half two',
      formatted: '27/3/2026 half two',
      findings: [exampleError('format', 'Enter the time of the meeting, such as 2:30pm')],
    },
    long: { value: '27/3/2026 after school, as soon as both parents can be there' },
    read: { value: '2026-03-27T09:00', mode: 'read', formatted: '27 March 2026 at 9am' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'الاجتماع القادم' }, value: '2026-03-27T14:30' },
  },
);
