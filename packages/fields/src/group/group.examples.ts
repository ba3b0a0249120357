import { exampleError, examplesOf } from '../field-example.js';

/** States of a group. */
export const groupExamples = examplesOf(
  {
    schema: {
      type: 'object',
      properties: {
        line1: { type: 'string' },
        city: { type: 'string' },
        postcode: { type: 'string', format: 'postcode' },
        since: { type: 'string', format: 'date' },
      },
      required: ['line1', 'postcode'],
    },
    text: { label: 'Where the child lives', hint: 'Leave out the county' },
    texts: {
      line1: { label: 'Address line 1' },
      city: { label: 'Town or city' },
      postcode: { label: 'Postcode' },
      since: { label: 'Since when?', hint: 'For example, 27 3 2007' },
    },
    required: true,
  },
  {
    empty: {},
    filled: {
      value: { line1: '1 Chapel Street', city: 'St Helens', postcode: 'WA10 1HP', since: '2024-09-13' },
      formatted: '1 Chapel Street, St Helens, WA10 1HP, 13 September 2024',
    },
    error: {
      value: { city: 'St Helens' },
      inside: { '/line1': [exampleError('required', 'Enter the first line of the address')] },
      findings: [exampleError('required', 'Enter where the child lives')],
    },
    titled: { titled: true, value: { line1: '1 Chapel Street' }, formatted: '1 Chapel Street' },
    'no-heading': { text: { label: '' }, value: { line1: '1 Chapel Street' }, formatted: '1 Chapel Street' },
    long: {
      value: { line1: 'The Old Coach House behind the former Featherstonehaugh-Cholmondeley-Marjoribanks Works' },
    },
    read: {
      value: { line1: '1 Chapel Street', postcode: 'WA10 1HP' },
      mode: 'read',
      formatted: '1 Chapel Street, WA10 1HP',
    },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'عنوان الطفل' },
      value: { city: 'St Helens' },
      formatted: 'St Helens',
    },
  },
);
