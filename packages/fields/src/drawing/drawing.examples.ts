import { exampleError, examplesOf } from '../field-example.js';
import { samplePicture, samplePictureSize } from '../file/sample-picture.js';

const drawing = {
  name: 'drawing.png',
  mediaType: 'image/png',
  size: samplePictureSize,
  base64: samplePicture,
  alt: 'Signature drawn by hand',
};

/** States of a drawing. */
export const drawingExamples = examplesOf(
  { schema: { type: 'object', field: 'drawing' }, text: { label: 'Draw your signature' }, required: true },
  {
    empty: {},
    filled: { value: drawing, formatted: 'Signature drawn by hand' },
    error: { findings: [exampleError('required', 'Draw your signature, or choose another way of signing')] },
    long: {
      text: { label: 'Draw your signature here if you agree with this plan and with who will see what it says' },
    },
    read: { value: drawing, mode: 'read', formatted: 'Signature drawn by hand' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'ارسم توقيعك' } },
  },
);
