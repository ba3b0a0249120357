import { examplesOf } from '../field-example.js';

/** States of a statement. */
export const statementExamples = examplesOf(
  {
    schema: { type: 'string', field: 'statement' },
    text: {
      label: 'What we do with this information',
      hint: 'We use it to plan support with you.\n\nYou may ask at any time to see what is written here.',
    },
  },
  {
    empty: {},
    filled: { formatted: 'What we do with this information' },
    stray: { value: 'You may say no.', typed: 'You may say no.', formatted: 'You may say no.' },
    error: { findings: [{ code: 'notice', severity: 'error', message: 'Give the family the privacy notice first' }] },
    short: { text: { label: 'The next questions are about the home.' } },
    long: { text: { label: 'Please read', hint: 'Nothing is shared without a reason that the law knows. '.repeat(8) } },
    read: { mode: 'read' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'ماذا نفعل بهذه المعلومات', hint: 'نستخدمها لتخطيط الدعم معكم.' } },
  },
);
