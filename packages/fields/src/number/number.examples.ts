import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a number. */
export const numberExamples = examplesOf(
  {
    schema: { type: 'integer', minimum: 0, maximum: 100 },
    text: { label: 'School attendance in percent', hint: 'For this school year so far, for example 87' },
    required: true,
  },
  {
    empty: {},
    filled: { value: 87, typed: '87', formatted: '87' },
    zero: { value: 0, typed: '0', formatted: '0' },
    grouped: { value: 1200, typed: '1,200', formatted: '1200' },
    decimal: { schema: { type: 'number' }, value: -2.5, typed: '-2.50', formatted: '-2.5' },
    error: {
      value: 'about 80',
      typed: 'about 80',
      formatted: 'about 80',
      findings: [exampleError('type', 'Enter the attendance as a number')],
    },
    warning: { value: 12, findings: [exampleWarning('low', 'This is very low', 'Check the figure with the school.')] },
    long: { value: '123456789012345678901234567890', typed: '123456789012345678901234567890' },
    read: { value: 87, mode: 'read' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'نسبة الحضور في المدرسة' }, value: 87, formatted: '87' },
  },
);
