import { exampleError, examplesOf } from '../field-example.js';
import { bigRows as cards } from './big-rows.js';

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
    cards: { ...cards, toAnswer: { '/1': 1, '/2': 4 }, formatted: 'Amira Hassan, Yusuf, Child 3' },
    'cards-one': { ...cards, value: cards.value.slice(0, 1), formatted: 'Amira Hassan' },
    'cards-error': {
      ...cards,
      inside: {
        '/1/name/familyName': [exampleError('required', 'Enter the last name')],
        '/1/school': [exampleError('required', 'Enter the school')],
      },
    },
    'cards-read': { ...cards, mode: 'read', formatted: 'Amira Hassan, Yusuf, Child 3' },
    'cards-rtl': { ...cards, dir: 'rtl', locale: 'ar', text: { label: 'الأطفال في الأسرة' } },
    titled: { titled: true, value: [{ id: 'child-1', name: 'Amira Hassan' }], formatted: 'Amira Hassan' },
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
