import { exampleError, examplesOf } from '../field-example.js';

const children = [
  { id: 'child-1', name: 'Amira Hassan' },
  { id: 'child-2', name: 'Child 2' },
];

/** States of a reference to one row of a list. */
export const referenceExamples = examplesOf(
  {
    schema: { type: 'string', reference: { list: '/children' } },
    text: { label: 'Which child is this about?' },
    lists: { '/children': children },
    required: true,
  },
  {
    empty: {},
    filled: { value: 'child-1', typed: 'child-1', formatted: 'Amira Hassan' },
    'no-rows': { lists: { '/children': [] } },
    removed: {
      value: 'child-9',
      typed: 'child-9',
      formatted: 'No longer in the list',
      findings: [exampleError('reference', 'Choose a child who is in this assessment')],
    },
    error: { findings: [exampleError('required', 'Choose which child this is about')] },
    many: {
      lists: {
        '/children': Array.from({ length: 9 }, (_, index) => ({
          id: `child-${index + 1}`,
          name: `Child ${index + 1}`,
        })),
      },
      value: 'child-3',
      formatted: 'Child 3',
    },
    long: {
      lists: {
        '/children': [{ id: 'child-1', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Marjoribanks' }],
      },
      value: 'child-1',
    },
    read: { value: 'child-1', mode: 'read', formatted: 'Amira Hassan' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'أي طفل؟' },
      lists: { '/children': [{ id: 'child-1', name: 'أميرة حسن' }] },
      value: 'child-1',
      formatted: 'أميرة حسن',
    },
  },
);
