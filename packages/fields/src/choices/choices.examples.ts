import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

const options = { talking: 'Talking', drawing: 'Drawing', symbols: 'Symbols or pictures', none: 'None of these' };

/** States of a choice of several. */
export const choicesExamples = examplesOf(
  {
    schema: { type: 'array', uniqueItems: true, items: { type: 'string', enum: Object.keys(options) } },
    text: {
      label: 'How did the child share their views?',
      hint: 'Choose all that apply',
      options,
      optionHints: { symbols: 'Such as PECS, Makaton or Widgit' },
    },
    required: true,
  },
  {
    empty: {},
    filled: { value: ['talking', 'drawing'], typed: 'talking\ndrawing', formatted: 'Talking, Drawing' },
    none: { value: ['none'], typed: 'none', formatted: 'None of these' },
    error: { findings: [exampleError('required', 'Choose how the child shared their views')] },
    warning: {
      value: ['none'],
      findings: [exampleWarning('voice', 'The child’s views are missing', 'Say why below.')],
    },
    withdrawn: { value: ['dance', 'talking'], formatted: 'dance, Talking' },
    long: {
      value: ['talking'],
      text: {
        label: 'Views',
        options: {
          ...options,
          talking: 'Talking with a trusted adult, an advocate, an interpreter or somebody else whom the child chose',
        },
      },
    },
    read: { value: ['talking', 'symbols'], mode: 'read', formatted: 'Talking, Symbols or pictures' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'كيف شارك الطفل آراءه؟', options: { ...options, talking: 'بالكلام' } },
      value: ['talking'],
      formatted: 'بالكلام',
    },
  },
);
