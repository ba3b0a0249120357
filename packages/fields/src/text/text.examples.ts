import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a one-line text. */
export const textExamples = examplesOf(
  {
    schema: { type: 'string', maxLength: 100 },
    text: { label: 'Family name', hint: 'As the family spells it' },
    required: true,
  },
  {
    empty: {},
    filled: { value: 'O’Brien-Łukasz', typed: '  O’Brien-Łukasz ', formatted: 'O’Brien-Łukasz' },
    error: { findings: [exampleError('required', 'Enter the family name')] },
    warning: {
      value: 'x',
      typed: 'x',
      formatted: 'x',
      findings: [exampleWarning('too-short', 'This name has only one letter', 'Check that it is complete.')],
    },
    optional: { required: false, text: { label: 'Preferred name' } },
    long: {
      text: {
        label: 'Name of the person, service or setting that first noticed that this family might welcome support',
      },
      value: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks',
      typed: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks',
    },
    read: { value: 'O’Brien', formatted: 'O’Brien', mode: 'read' },
    review: { mode: 'review' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'اسم العائلة', hint: 'كما تكتبه العائلة' },
      value: 'الخطيب',
      typed: 'الخطيب',
      formatted: 'الخطيب',
    },
  },
);
