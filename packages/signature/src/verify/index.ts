export { verifyPdf, type VerifyOptions } from './verify-pdf.js';
export { describeVerification } from './describe-verification.js';
export type {
  CertificateFacts,
  Change,
  ChangeKind,
  RecordFacts,
  SignatureFacts,
  TimestampFacts,
  Verdict,
  VerificationReport,
} from './report.js';
