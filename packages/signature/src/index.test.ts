import { expect, it } from 'vitest';
import * as sign from './sign/index.js';
import * as verify from './verify/index.js';
import * as whole from './index.js';

it('has a surface of these names and no more', () => {
  expect(Object.keys(sign).sort()).toEqual([
    'createSelfSignedSigner',
    'signPdf',
    'signerFromPem',
    'timestampRequest',
    'timestampToken',
    'trueTypeOutlineFont',
  ]);
  expect(Object.keys(verify).sort()).toEqual(['describeVerification', 'verifyPdf']);
  expect(Object.keys(whole).sort()).toEqual([...Object.keys(sign), ...Object.keys(verify)].sort());
});
