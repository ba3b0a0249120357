import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

const words = 'Amira says that mornings are loud.\n\nShe likes the breakfast club, “because it is calm”.';

/** States of a text of several lines. */
export const longTextExamples = examplesOf(
  {
    schema: { type: 'string', field: 'long-text', maxLength: 500 },
    text: { label: 'What is a day at home like?', hint: 'Write what the child said or did, in their own words' },
    required: true,
  },
  {
    empty: {},
    filled: { value: words, typed: `${words}\r\n`, formatted: words.replace('\n\n', ' ') },
    unlimited: { schema: { type: 'string', field: 'long-text' }, value: words },
    error: { findings: [exampleError('required', 'Enter what a day at home is like')] },
    'too-long': {
      schema: { type: 'string', field: 'long-text', maxLength: 20 },
      value: words,
      findings: [exampleError('maxLength', 'Shorten this to 20 characters or fewer')],
    },
    warning: {
      value: 'Fine.',
      typed: 'Fine.',
      formatted: 'Fine.',
      findings: [exampleWarning('too-short', 'This says very little', 'Write what a day is like, from waking to bed.')],
    },
    long: { value: `${'Every day is a little different. '.repeat(14)}End.` },
    read: { value: words, mode: 'read' },
    review: { value: words, mode: 'review' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'كيف يكون اليوم في البيت؟' },
      value: 'الصباح مليء بالضجيج.',
      typed: 'الصباح مليء بالضجيج.',
      formatted: 'الصباح مليء بالضجيج.',
    },
  },
);
