import { DerFault } from '../der/der-reader.js';
import { readCertificates } from '../der/pem.js';
import { cryptoOr, type CryptoPort } from '../der/subtle.js';
import { readCertificate, type Certificate } from '../der/x509.js';
import { formFields, signedFields, type SignedField } from '../pdf/form-fields.js';
import { PdfRef } from '../pdf/objects.js';
import { PdfFault } from '../pdf/pdf-fault.js';
import { isBlank, PdfFile } from '../pdf/pdf-file.js';
import { recordFacts } from './attached-record.js';
import { changesInRevision, trailingBytes } from './changes/changes-in-revision.js';
import { hasStrayBytes, ReferenceLedger } from './changes/revision-diff.js';
import { problemsOf } from './problems.js';
import type { Change, VerificationReport } from './report.js';
import { signatureFacts, type JudgingContext, type RawFacts } from './signature-facts.js';
import { weigh, type WeighedSignature } from './verdict.js';

/** What to check against. */
export interface VerifyOptions {
  /** Certificates that are trusted, DER or PEM (a PEM text may hold several). Left out or empty: identity is not checked. */
  readonly trust?: readonly (Uint8Array | string)[];
  /** The time of the check, a Date or ISO 8601 (a bare day counts to its end): certificates must be valid then. */
  readonly at?: Date | string;
  readonly crypto?: CryptoPort;
}

/** Changes after each revision, each revision compared once, oldest first. */
function changesByRevision(file: PdfFile, from: number): (revision: number) => Change[] {
  const ledger = new ReferenceLedger(file);
  const perRevision = new Map<number, Change[]>();
  for (let revision = from + 1; revision <= file.last; revision += 1) {
    perRevision.set(revision, changesInRevision(file, revision, ledger));
  }
  const trailing = trailingBytes(file);
  return (after) => [
    ...[...perRevision].filter(([revision]) => revision > after).flatMap(([, changes]) => changes),
    ...trailing,
  ];
}

/** Before a file is called unsigned: a signature may lie where its cross-references do not lead. */
function refuseHiddenParts(file: PdfFile): void {
  const [trailing] = trailingBytes(file);
  const end = file.sections[file.last]?.end ?? 0;
  if (trailing && !isBlank(file.bytes, end, file.bytes.length)) throw new PdfFault(trailing.text);
  for (let revision = 1; revision <= file.last; revision += 1) {
    if (hasStrayBytes(file, revision)) throw new PdfFault('The file holds bytes that belong to no object of it.');
  }
}

/** Index of the revision that first held the signature object: where comparing must start. */
function homeOf(file: PdfFile, field: SignedField): number {
  const value = field.dict.get('V');
  if (!(value instanceof PdfRef)) return 0;
  return Math.max(
    0,
    file.sections.findIndex((section) => section.entries.has(value.num)),
  );
}

function instant(at: Date | string | undefined): string | undefined {
  if (at === undefined) return undefined;
  const text = typeof at === 'string' ? at : at.toISOString();
  const full = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59Z` : text;
  if (Number.isNaN(Date.parse(full))) throw new Error('`at` is not a date: give a Date or an ISO 8601 text.');
  return full;
}

function trustedCertificates(trust: VerifyOptions['trust']): Certificate[] {
  return (trust ?? []).flatMap((source) => {
    const found = readCertificates(source);
    try {
      if (found.length > 0) return found.map(readCertificate);
    } catch (fault) {
      if (!(fault instanceof DerFault)) throw fault;
    }
    throw new Error('`trust` holds something that is no certificate: give DER or PEM.');
  });
}

function weighAll(
  all: readonly RawFacts[],
  fields: readonly SignedField[],
  at: string | undefined,
): WeighedSignature[] {
  const first = Math.min(...all.map(({ revision }) => revision ?? Infinity));
  return all.map((facts, i) => {
    const isShared = fields.some((other, j) => j !== i && other.value === fields[i]?.value);
    return { facts, problems: problemsOf(facts, { at, isFirst: (facts.revision ?? 0) === first, isShared }) };
  });
}

/** The options, read and found right. */
type Against = Pick<JudgingContext, 'crypto' | 'trust' | 'at'>;

async function examine(bytes: Uint8Array, against: Against): Promise<VerificationReport> {
  const { crypto, at } = against;
  const file = new PdfFile(bytes);
  const fields = formFields(file).filter(({ isSignature }) => isSignature);
  const signed = signedFields(file);
  if (signed.length === 0) refuseHiddenParts(file);
  const changesAfter = changesByRevision(file, Math.min(file.last, ...signed.map((field) => homeOf(file, field))));
  const context: JudgingContext = { ...against, file, changesAfter };
  const all: RawFacts[] = [];
  for (const field of signed) all.push(await signatureFacts(context, field));
  const weighed = weighAll(all, signed, at);
  const oldest = Math.min(...all.map(({ revision }) => revision ?? Infinity));
  const changesSince = Number.isFinite(oldest) ? changesAfter(oldest - 1) : [];
  return {
    ...weigh(weighed, changesSince),
    signatures: weighed.map(({ facts, problems }) => ({ ...facts, problems: [...problems.wrong, ...problems.open] })),
    emptyFields: fields.filter(({ value }) => !value).map(({ name, role }) => ({ id: name, role: role ?? null })),
    changesSince,
    record: await recordFacts(file, crypto),
  };
}

/**
 * Verifies the signatures of a PDF and says what changed since. Any bytes at all give a report; what cannot be read
 * strictly is `cannot-tell`. Throws only for wrong options. Nothing is fetched: revocation is not checked.
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions = {}): Promise<VerificationReport> {
  const against: Against = {
    crypto: cryptoOr(options.crypto),
    trust: trustedCertificates(options.trust),
    at: instant(options.at),
  };
  try {
    return await examine(bytes, against);
  } catch (fault) {
    // The options are right, so whatever went wrong lies in the bytes: a stranger's file must never end a caller's work.
    const why = fault instanceof PdfFault ? fault.message : 'The file could not be read.';
    return {
      verdict: 'cannot-tell',
      reason: `Nothing can be said about this file. ${why}`,
      signatures: [],
      emptyFields: [],
      changesSince: [],
      record: { present: false, digest: null, recordId: null },
    };
  }
}
