import { exampleError, examplesOf } from '../field-example.js';
import { samplePicture, samplePictureSize } from '../file/sample-picture.js';

const methods = { typed: 'Typed name', drawn: 'Drawn here', paper: 'Signed on paper' };
const drawing = {
  name: 'signature.png',
  mediaType: 'image/png',
  size: samplePictureSize,
  base64: samplePicture,
  alt: 'Signature drawn by hand',
};

/** States of a signature. */
export const signatureExamples = examplesOf(
  {
    schema: {
      type: 'object',
      field: 'signature',
      properties: {
        signatoryName: { type: 'string' },
        role: { type: 'string' },
        method: { type: 'string', enum: Object.keys(methods) },
        drawing: { type: 'object', field: 'drawing', showWhen: { answer: 'method', is: 'drawn' } },
        date: { type: 'string', format: 'date' },
      },
      required: ['signatoryName', 'method', 'date'],
    },
    text: { label: 'Parent or carer', hint: 'Signing says that you have seen this plan' },
    texts: {
      signatoryName: { label: 'Full name' },
      role: { label: 'Relationship to the child' },
      method: { label: 'How is this signed?', options: methods },
      drawing: { label: 'Drawn signature' },
      date: { label: 'Date', hint: 'For example, 27 3 2026' },
    },
    required: true,
  },
  {
    empty: {},
    filled: {
      value: { signatoryName: 'Layla Hassan', role: 'Mother', method: 'typed', date: '2026-03-27' },
      formatted: 'Layla Hassan, Mother, Typed name, 27 March 2026',
    },
    drawn: {
      value: { signatoryName: 'Layla Hassan', method: 'drawn', drawing },
      formatted: 'Layla Hassan, Drawn here',
    },
    'not-drawn-yet': { value: { signatoryName: 'Layla Hassan', method: 'drawn' } },
    error: { inside: { '/signatoryName': [exampleError('required', 'Enter the full name')] } },
    long: {
      value: { signatoryName: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks' },
    },
    read: { value: { signatoryName: 'Layla Hassan', method: 'drawn', drawing, date: '2026-03-27' }, mode: 'read' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'أحد الوالدين' },
      value: { signatoryName: 'ليلى حسن' },
      formatted: 'ليلى حسن',
    },
  },
);
