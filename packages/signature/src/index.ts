export {
  signPdf,
  signerFromPem,
  createSelfSignedSigner,
  timestampRequest,
  timestampToken,
  trueTypeOutlineFont,
} from './sign/index.js';
export type {
  SignOptions,
  Signer,
  PemSignerOptions,
  SelfSignedOptions,
  SelfSignedSigner,
  TimestampCallback,
  OutlineFont,
  OutlineStep,
} from './sign/index.js';
export { verifyPdf, describeVerification } from './verify/index.js';
export type {
  VerifyOptions,
  CertificateFacts,
  Change,
  ChangeKind,
  RecordFacts,
  SignatureFacts,
  TimestampFacts,
  Verdict,
  VerificationReport,
} from './verify/index.js';
