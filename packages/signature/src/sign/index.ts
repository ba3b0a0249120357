export { signPdf, type SignOptions } from './sign-pdf.js';
export type { Signer } from './signer.js';
export { signerFromPem, type PemSignerOptions } from './signer-from-pem.js';
export { createSelfSignedSigner, type SelfSignedOptions, type SelfSignedSigner } from './self-signed.js';
export { timestampRequest, timestampToken } from './timestamp.js';
export type { TimestampCallback } from './cms-signature.js';
export type { OutlineFont, OutlineStep } from './appearance/outline-font.js';
export { trueTypeOutlineFont } from './appearance/true-type-font.js';
