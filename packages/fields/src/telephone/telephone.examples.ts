import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a telephone number. */
export const telephoneExamples = examplesOf(
  { schema: { type: 'string', format: 'phone' }, text: { label: 'Telephone number' }, required: true },
  {
    empty: {},
    filled: { value: '+44 (0)7700 900 982', typed: '+44 (0)7700 900 982 ', formatted: '+44 (0)7700 900 982' },
    error: {
      value: 'ask school',
      findings: [exampleError('format', 'Enter a telephone number, such as 01632 960 001')],
    },
    warning: { value: '01632 960', findings: [exampleWarning('format', 'This number looks too short')] },
    long: { value: '01632 960 001 ext. 4021, or 020 7946 0000 after 4pm in school holidays' },
    read: { value: '01632 960 001', mode: 'read', formatted: '01632 960 001' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'رقم الهاتف' }, value: '01632 960 001' },
  },
);
