import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

const options = {
  mother: 'Mother',
  father: 'Father',
  'step-parent': 'Step-parent',
  grandparent: 'Grandparent',
  sibling: 'Brother or sister',
  'aunt-uncle': 'Aunt or uncle',
  'foster-carer': 'Foster carer',
  friend: 'Friend of the family',
};

/** States of a choice of one among many. */
export const selectExamples = examplesOf(
  {
    schema: { type: 'string', field: 'select', enum: Object.keys(options) },
    text: { label: 'Relationship to the child', hint: 'As the family describes it', options },
    required: true,
  },
  {
    empty: {},
    filled: { value: 'aunt-uncle', typed: 'aunt-uncle', formatted: 'Aunt or uncle' },
    error: { findings: [exampleError('required', 'Choose the relationship to the child')] },
    warning: { value: 'friend', findings: [exampleWarning('kin', 'Is this person part of the family network?')] },
    withdrawn: {
      value: 'cousin',
      typed: 'cousin',
      formatted: 'cousin',
      findings: [exampleError('enum', 'Choose one')],
    },
    long: {
      value: 'mother',
      text: {
        label: 'Relationship',
        options: {
          ...options,
          mother: 'Mother, stepmother, adoptive mother, foster mother or another woman in that place',
        },
      },
    },
    read: { value: 'friend', mode: 'read', formatted: 'Friend of the family' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'صلة القرابة', options: { ...options, mother: 'الأم' } },
      value: 'mother',
      formatted: 'الأم',
    },
  },
);
