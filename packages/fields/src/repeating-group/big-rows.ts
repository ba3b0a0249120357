import type { FormSchema } from '@kinform/engine';

/** Rows that ask more than can be seen at once: each is a card. */
const bigRow: FormSchema = {
  type: 'object',
  rowName: ['name'],
  properties: {
    id: { type: 'string', format: 'row-id' },
    name: {
      type: 'object',
      properties: { givenName: { type: 'string' }, familyName: { type: 'string' } },
      required: ['givenName', 'familyName'],
    },
    dateOfBirth: { type: 'string', format: 'date' },
    school: { type: 'string' },
    doctor: { type: 'string' },
    language: { type: 'string' },
    address: {
      type: 'object',
      properties: { line1: { type: 'string' }, postcode: { type: 'string', format: 'postcode' } },
    },
  },
  required: ['id', 'name'],
};

const people = [
  { id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' }, dateOfBirth: '2016-09-13' },
  { id: 'child-2', name: { givenName: 'Yusuf' } },
  { id: 'child-3' },
];

const bigTexts = {
  name: { label: 'Name' },
  'name.givenName': { label: 'First names' },
  'name.familyName': { label: 'Last name' },
  dateOfBirth: { label: 'Date of birth', hint: 'For example, 27 3 2007' },
  school: { label: 'School' },
  doctor: { label: 'Doctor' },
  language: { label: 'First language' },
  address: { label: 'Address' },
  'address.line1': { label: 'Address line 1' },
  'address.postcode': { label: 'Postcode' },
};

/** A list of people of whom much is asked, with its words and three rows. */
export const bigRows = { schema: { type: 'array', items: bigRow } as FormSchema, texts: bigTexts, value: people };
