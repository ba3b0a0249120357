import { exampleError, examplesOf } from '../field-example.js';

/** States of a repeating group. */
export const repeatingGroupExamples = examplesOf(
  {
    schema: {
      type: 'array',
      items: {
        type: 'object',
        rowName: ['name'],
        properties: {
          id: { type: 'string', format: 'row-id' },
          name: { type: 'string' },
          dateOfBirth: { type: 'string', format: 'date' },
        },
        required: ['id', 'name'],
      },
    },
    text: {
      label: 'Children in this family',
      hint: 'Add every child, also those who live elsewhere',
      row: { one: 'a child', other: 'children' },
    },
    texts: { name: { label: 'Full name' }, dateOfBirth: { label: 'Date of birth', hint: 'For example, 27 3 2007' } },
    required: true,
  },
  {
    empty: {},
    filled: {
      value: [{ id: 'child-1', name: 'Amira Hassan', dateOfBirth: '2016-09-13' }, { id: 'child-2' }],
      formatted: 'Amira Hassan, Child 2',
    },
    error: { findings: [exampleError('minItems', 'Add at least one child')] },
    'error-inside': {
      value: [{ id: 'child-1' }],
      inside: { '/0/name': [exampleError('required', 'Enter the child’s name')] },
    },
    full: {
      schema: {
        type: 'array',
        maxItems: 1,
        items: {
          type: 'object',
          rowName: ['name'],
          properties: { id: { type: 'string', format: 'row-id' }, name: { type: 'string' } },
        },
      },
      value: [{ id: 'child-1', name: 'Amira Hassan' }],
      formatted: 'Amira Hassan',
    },
    long: { value: [{ id: 'child-1', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Marjoribanks' }] },
    read: { value: [{ id: 'child-1', name: 'Amira Hassan' }], mode: 'read', formatted: 'Amira Hassan' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'الأطفال في الأسرة' },
      value: [{ id: 'child-1', name: 'أميرة حسن' }],
      formatted: 'أميرة حسن',
    },
  },
);
