import type { Json } from '@kinform/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldExample } from '../field-example.js';
import { exampleContext } from '../fixtures/example-context.js';
import { fromBase64, toBase64 } from './base64.js';
import { fileKind, pictureSize } from './picture-kind.js';
import { samplePicture } from './sample-picture.js';
import { fieldContract } from '../field-contract.js';
import { fileExamples } from './file.examples.js';
import { fileField } from './file.field.js';

fieldContract(fileField, fileExamples);

test('base64 is what every other tool makes of the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test('a file is what its bytes say, whatever they are', () => {
  const png = fromBase64(samplePicture);
  expect([fileKind(png), pictureSize(png)]).toEqual(['image/png', { width: 48, height: 24 }]);
  expect(fileKind(new TextEncoder().encode('%PDF-1.7'))).toBe('application/pdf');
  expect(fileKind(new TextEncoder().encode('<svg onload="x">'))).toBeUndefined();
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0]);
  expect([fileKind(jpeg), pictureSize(jpeg)]).toEqual(['image/jpeg', { width: 40, height: 30 }]);
});

test('reading a size never fails or runs on, however broken the bytes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47]),
      fc.uint8Array({ maxLength: 80 }),
      (start, rest) => {
        const size = pictureSize(Uint8Array.from([...start, ...rest]));
        expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a picture is printed with its words; bytes that are none are only named', () => {
  const [, filled] = fileExamples as [FieldExample, FieldExample];
  const figure = fileField.print(filled.value as Json, exampleContext(filled))[0];
  expect(figure).toMatchObject({
    type: 'figure',
    alt: 'A blue house with everybody inside',
    image: { width: 48, height: 24 },
  });
  const broken = { name: 'x.png', mediaType: 'image/png', size: 3, base64: 'AAAA' };
  expect(fileField.print(broken, exampleContext(filled))).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: 'x.png (3 bytes)' }] },
  ]);
});
