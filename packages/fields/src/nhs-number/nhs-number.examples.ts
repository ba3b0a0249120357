import { exampleError, examplesOf } from '../field-example.js';

/** States of an NHS number. */
export const nhsNumberExamples = examplesOf(
  {
    schema: { type: 'string', format: 'nhs-number' },
    text: { label: 'NHS number', hint: 'A 10 digit number, for example 999 000 0018' },
  },
  {
    empty: {},
    filled: { value: '9990000018', typed: '999 000 0018', formatted: '999 000 0018' },
    hyphens: { value: '9990000026', typed: '999-000-0026', formatted: '999 000 0026' },
    error: {
      value: '999 000 001',
      typed: '999 000 001',
      formatted: '999 000 001',
      findings: [exampleError('format', 'Enter an NHS number with 10 digits')],
    },
    long: { value: '99900000189990000026 and 9990000034', formatted: '99900000189990000026 and 9990000034' },
    read: { value: '9990000018', mode: 'read', formatted: '999 000 0018' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'الرقم الصحي' }, value: '9990000018', formatted: '999 000 0018' },
  },
);
