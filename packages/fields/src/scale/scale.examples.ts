import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a scale. */
export const scaleExamples = examplesOf(
  {
    schema: { type: 'integer', field: 'scale', minimum: 0, maximum: 10 },
    text: {
      label: 'How safe do things feel today?',
      hint: 'Ask everyone, and write down each answer',
      anchors: { '0': 'Things are so bad that I need help now', '10': 'Things are as good as they need to be' },
    },
    required: true,
  },
  {
    empty: {},
    filled: { value: 7, typed: '7', formatted: '7 out of 10' },
    zero: { value: 0, typed: '0', formatted: '0 out of 10' },
    short: { schema: { type: 'integer', field: 'scale', minimum: 1, maximum: 5 }, value: 3, formatted: '3 out of 5' },
    error: { findings: [exampleError('required', 'Choose a number from 0 to 10')] },
    warning: { value: 2, findings: [exampleWarning('low', 'A low score', 'Say what would make it one point better.')] },
    unfit: { value: 'low', typed: 'low', formatted: 'low', findings: [exampleError('type', 'Choose a number')] },
    long: {
      text: {
        label: 'Where are we?',
        anchors: {
          '0': 'Nothing has changed since the worry was first shared with the family and nobody knows what to do next',
          '10': 'Everyone agrees that the goal is reached and that the network can carry on without any professional',
        },
      },
      value: 10,
    },
    read: { value: 7, mode: 'read', formatted: '7 out of 10' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'كيف تبدو الأمور اليوم؟', anchors: { '0': 'سيئة جدًا', '10': 'جيدة' } },
      value: 4,
    },
  },
);
