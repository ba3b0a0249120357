import { exampleWarning, exampleError, examplesOf } from '../field-example.js';

/** States of a postcode. */
export const postcodeExamples = examplesOf(
  { schema: { type: 'string', format: 'postcode' }, text: { label: 'Postcode' }, required: true },
  {
    empty: {},
    filled: { value: 'WA10 1HP', typed: 'wa101hp', formatted: 'WA10 1HP' },
    punctuated: { value: 'E1W 1AA', typed: 'e1w. 1-aa', formatted: 'E1W 1AA' },
    forces: { value: 'BFPO 57', typed: 'bfpo57', formatted: 'BFPO 57' },
    error: { findings: [exampleError('required', 'Enter the postcode')] },
    warning: {
      value: 'no fixed address',
      typed: 'no fixed address',
      formatted: 'no fixed address',
      findings: [exampleWarning('format', 'This is no postcode', 'Leave it if there is none.')],
    },
    long: { value: 'care of the refuge, address withheld for safety' },
    read: { value: 'WA10 1HP', mode: 'read', formatted: 'WA10 1HP' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'الرمز البريدي' }, value: 'WA10 1HP' },
  },
);
