import { exampleError, examplesOf } from '../field-example.js';

/** States of a unique pupil number. */
export const upnExamples = examplesOf(
  {
    schema: { type: 'string', format: 'upn' },
    text: { label: 'Unique pupil number', hint: '13 characters; the school can tell you' },
  },
  {
    empty: {},
    filled: { value: 'F342400119001', typed: 'f342 400 119 001', formatted: 'F342400119001' },
    temporary: { value: 'R34240011900A', typed: 'R34240011900a', formatted: 'R34240011900A' },
    error: {
      value: 'F34240011900',
      typed: 'F34240011900',
      formatted: 'F34240011900',
      findings: [exampleError('format', 'Enter a unique pupil number with 13 characters')],
    },
    long: { value: 'F342400119001, before that M350200219002' },
    read: { value: 'F342400119001', mode: 'read', formatted: 'F342400119001' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'رقم التلميذ' }, value: 'F342400119001' },
  },
);
