import { exampleError, examplesOf } from '../field-example.js';

const optionGroups = [
  { code: 'white', codes: ['white-british', 'white-irish', 'white-traveller', 'white-roma', 'white-other'] },
  { code: 'mixed', codes: ['mixed-caribbean', 'mixed-african', 'mixed-asian', 'mixed-other'] },
];

const options = {
  white: 'White',
  'white-british': 'English, Welsh, Scottish, Northern Irish or British',
  'white-irish': 'Irish',
  'white-traveller': 'Gypsy or Irish Traveller',
  'white-roma': 'Roma',
  'white-other': 'Any other White background',
  mixed: 'Mixed or Multiple ethnic groups',
  'mixed-caribbean': 'White and Black Caribbean',
  'mixed-african': 'White and Black African',
  'mixed-asian': 'White and Asian',
  'mixed-other': 'Any other Mixed or Multiple background',
  'prefer-not-to-say': 'Prefer not to say',
};

/** States of an ethnic group; two of its broad groups are enough to show it. */
export const ethnicGroupExamples = examplesOf(
  {
    schema: {
      type: 'string',
      field: 'ethnic-group',
      enum: [...optionGroups.flatMap(({ codes }) => codes), 'prefer-not-to-say'],
      optionGroups,
    },
    text: { label: 'Ethnic group', hint: 'As the family describes it. You do not have to answer.', options },
  },
  {
    empty: {},
    filled: { value: 'mixed-asian', typed: 'mixed-asian', formatted: 'White and Asian' },
    'broad-group-only': {
      value: 'white',
      typed: 'white',
      formatted: 'White',
      findings: [exampleError('enum', 'Choose the option that best describes the background')],
    },
    'prefer-not-to-say': { value: 'prefer-not-to-say', typed: 'prefer-not-to-say', formatted: 'Prefer not to say' },
    error: { required: true, findings: [exampleError('required', 'Choose an ethnic group')] },
    long: { value: 'white-british', formatted: options['white-british'] },
    read: { value: 'white-roma', mode: 'read', formatted: 'Roma' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'المجموعة العرقية', options: { ...options, white: 'أبيض' } },
      value: 'white-other',
    },
  },
);
