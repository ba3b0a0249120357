import { exampleError, examplesOf } from '../field-example.js';

/** States of a time of day. */
export const timeExamples = examplesOf(
  {
    schema: { type: 'string', field: 'time', format: 'time' },
    text: { label: 'Time of the meeting', hint: 'For example, 2:30pm' },
    required: true,
  },
  {
    empty: {},
    filled: { value: '14:30', typed: '2.30 pm', formatted: '2:30pm' },
    'by-the-clock': { value: '09:05', typed: '0905', formatted: '9:05am' },
    midday: { value: '12:00', typed: 'midday', formatted: 'midday' },
    error: {
      value: 'half two',
      typed: 'half two',
      formatted: 'half two',
      findings: [exampleError('format', 'Enter the time of the meeting, such as 2:30pm')],
    },
    'hour-alone': {
      value: '9',
      typed: '9',
      formatted: '9',
      findings: [exampleError('format', 'Say morning or afternoon')],
    },
    long: { value: 'after school, as soon as everybody is there' },
    read: { value: '14:30', mode: 'read', formatted: '2:30pm' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'وقت الاجتماع' }, value: '14:30', formatted: '14:30' },
  },
);
