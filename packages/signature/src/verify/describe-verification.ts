import { dayInWords } from '../pdf/dates.js';
import type { SignatureFacts, Verdict, VerificationReport } from './report.js';

const HEADLINES: Readonly<Record<Verdict, string>> = {
  valid: 'Unchanged since it was signed.',
  'valid-later-signatures': 'Unchanged since it was signed, but for later signatures.',
  'changed-after-signing': 'CHANGED after it was signed.',
  invalid: 'NOT a valid signature.',
  'cannot-tell': 'Cannot tell.',
  unsigned: 'Not signed yet.',
};

function trustWords({ certificate }: SignatureFacts): string {
  if (!certificate) return 'No certificate could be read.';
  if (certificate.trusted) return `The certificate leads to a trusted one: ${certificate.chain.join(', issued by ')}.`;
  if (certificate.trusted === false) return 'The certificate does not lead to a trusted one.';
  return `The certificate was ${certificate.selfSigned ? 'issued by its holder' : `issued by ${certificate.issuer}`}; whether to trust it was not checked.`;
}

function describeSignature(facts: SignatureFacts): string[] {
  const day = facts.time ? ` on ${dayInWords(facts.time)} (${facts.time}), as the signer says` : '';
  const stamp = facts.timestamp?.valid
    ? ` A timestamp by ${facts.timestamp.authority} says ${facts.timestamp.time}.`
    : '';
  const cover = facts.coversWholeFile ? 'covers the whole file' : `covers revision ${facts.revision ?? 'none'}`;
  return [
    `${facts.label ?? facts.field}: signed by ${facts.signer ?? 'somebody unknown'}${day}.${stamp}`,
    `  ${facts.algorithm ?? 'Unknown method'}; it ${cover}. ${trustWords(facts)}`,
    ...facts.problems.map((problem) => `  Against it: ${problem}`),
  ];
}

/** A report in plain English, one line each: the verdict, the reason, the signatures, what came after, what is still empty. */
export function describeVerification(report: VerificationReport): string[] {
  const { verdict, reason, signatures, changesSince, emptyFields, record } = report;
  return [
    HEADLINES[verdict],
    reason,
    ...signatures.flatMap(describeSignature),
    ...changesSince.map(
      (change) => `Revision ${change.revision}, ${change.permitted ? 'permitted' : 'NOT permitted'}: ${change.text}`,
    ),
    ...emptyFields.map(({ id, role }) => `Still to be signed: ${id}${role ? ` (${role})` : ''}.`),
    record.present
      ? `The record is attached${record.recordId === null ? '' : `: ${record.recordId}`} (${record.digest ?? ''}).`
      : 'No record is attached.',
  ];
}
