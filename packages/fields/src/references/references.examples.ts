import { exampleError, examplesOf } from '../field-example.js';

const children = [
  { id: 'child-1', name: 'Amira Hassan' },
  { id: 'child-2', name: 'Yusuf Hassan' },
  { id: 'child-3', name: 'Child 3' },
];

/** States of references to rows of a list. */
export const referencesExamples = examplesOf(
  {
    schema: { type: 'array', items: { type: 'string', reference: { list: '/children' } } },
    text: { label: 'Which children does this action help?', hint: 'Choose all that apply' },
    lists: { '/children': children },
    required: true,
  },
  {
    empty: {},
    filled: { value: ['child-1', 'child-2'], typed: 'child-1\nchild-2', formatted: 'Amira Hassan, Yusuf Hassan' },
    'no-rows': { lists: { '/children': [] } },
    removed: { value: ['child-9', 'child-1'], formatted: 'No longer in the list, Amira Hassan' },
    error: { findings: [exampleError('required', 'Choose at least one child')] },
    long: {
      lists: {
        '/children': [{ id: 'child-1', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Marjoribanks' }],
      },
      value: ['child-1'],
    },
    read: { value: ['child-2'], mode: 'read', formatted: 'Yusuf Hassan' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'أي أطفال؟' },
      lists: { '/children': [{ id: 'child-1', name: 'أميرة حسن' }] },
      value: ['child-1'],
      formatted: 'أميرة حسن',
    },
  },
);
