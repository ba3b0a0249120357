import { exampleError, examplesOf } from '../field-example.js';
import { samplePicture, samplePictureSize } from './sample-picture.js';

const drawing = { name: 'my-house.png', mediaType: 'image/png', size: samplePictureSize, base64: samplePicture };

/** States of a file. */
export const fileExamples = examplesOf(
  {
    schema: { type: 'object', field: 'file' },
    text: { label: 'A drawing by the child', hint: 'A picture or PDF of up to 4 MB' },
  },
  {
    empty: {},
    filled: { value: { ...drawing, alt: 'A blue house with everybody inside' } },
    'no-description': { value: drawing, findings: [exampleError('alt', 'Describe the picture')] },
    pdf: {
      value: { name: 'genogram.pdf', mediaType: 'application/pdf', size: 9, base64: 'JVBERi0xLjcK' },
      formatted: 'genogram.pdf (9 bytes)',
    },
    error: { required: true, findings: [exampleError('required', 'Choose a picture')] },
    long: { value: { ...drawing, name: `${'a-very-long-name-of-a-scanned-drawing-'.repeat(4)}.png` } },
    read: { value: { ...drawing, alt: 'A blue house' }, mode: 'read' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'رسم من الطفل' }, value: { ...drawing, alt: 'بيت أزرق' } },
  },
);
