import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of yes or no. */
export const yesNoExamples = examplesOf(
  {
    schema: { type: 'boolean' },
    text: { label: 'Was the child spoken to alone?', hint: 'Without a parent or carer in the room' },
    required: true,
  },
  {
    empty: {},
    yes: { value: true, typed: 'true', formatted: 'Yes' },
    filled: { value: false, typed: 'No', formatted: 'No' },
    'own-words': {
      text: { label: 'Has this been agreed?', options: { true: 'Agreed', false: 'Not agreed' } },
      value: true,
      typed: 'yes',
      formatted: 'Agreed',
    },
    error: { findings: [exampleError('required', 'Say whether the child was spoken to alone')] },
    warning: { value: false, findings: [exampleWarning('alone', 'Say why the child was not spoken to alone')] },
    unfit: { value: 'maybe', typed: 'maybe', formatted: 'maybe', findings: [exampleError('type', 'Choose yes or no')] },
    long: {
      text: {
        label:
          'Have the reasons for this assessment, what it may lead to, who will see it and how to disagree been explained to everyone in the family who is old enough to understand?',
      },
    },
    read: { value: true, mode: 'read', formatted: 'Yes' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'هل تم التحدث مع الطفل وحده؟', options: { true: 'نعم', false: 'لا' } },
    },
  },
);
