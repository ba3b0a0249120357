import { DerFault } from '../der/der-reader.js';
import { OID } from '../der/oids.js';
import type { CryptoPort } from '../der/subtle.js';
import type { Certificate } from '../der/x509.js';
import { isoOfPdfDate } from '../pdf/dates.js';
import type { SignedField } from '../pdf/form-fields.js';
import { PdfName, type PdfDict } from '../pdf/objects.js';
import type { PdfFile } from '../pdf/pdf-file.js';
import { certifiedLevel } from '../pdf/permissions.js';
import { textOf } from '../pdf/text-string.js';
import { coverageOf, isPlainlyWritten, type Coverage } from './byte-range.js';
import { findChain, isSelfSigned, isValidAt } from './certificate-chain.js';
import { judgeCms, type CmsFacts } from './cms-facts.js';
import { readCms, type CmsSignature } from './cms-reader.js';
import type { CertificateFacts, Change, SignatureFacts, TimestampFacts } from './report.js';
import { judgeTimestamp } from './timestamp-facts.js';

/** What judging needs beside the file. `at` is ISO 8601. */
export interface JudgingContext {
  readonly file: PdfFile;
  readonly crypto: CryptoPort;
  readonly trust: readonly Certificate[];
  readonly at: string | undefined;
  /** Changes that came after a revision (an index). */
  readonly changesAfter: (revision: number) => readonly Change[];
}

/** All facts of a signature but those that compare it with others. */
export type RawFacts = Omit<SignatureFacts, 'problems'>;

interface Judged {
  readonly facts: CmsFacts;
  readonly cms: CmsSignature;
  readonly timestamp: TimestampFacts | null;
}

const FILTERS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];

const bare = ({ time, authority, valid, trusted }: TimestampFacts): TimestampFacts => ({
  time,
  authority,
  valid,
  trusted,
});

/** A timestamp over the document (EN 319 142-1 §5.4.3) is judged as a signature whose digest is the imprint. */
async function judgeDocumentTimestamp(context: JudgingContext, { signature, signed }: Coverage): Promise<Judged> {
  const stamp = await judgeTimestamp(context.crypto, signature, signed, context.trust);
  const facts = { ...stamp.facts, digestMatches: stamp.facts.digestMatches && stamp.imprintMatches };
  return { facts, cms: stamp.cms, timestamp: bare(stamp) };
}

async function judge(
  context: JudgingContext,
  coverage: Coverage,
  subFilter: string | null,
): Promise<Judged | undefined> {
  try {
    if (subFilter === 'ETSI.RFC3161') return await judgeDocumentTimestamp(context, coverage);
    if (subFilter === null || !FILTERS.includes(subFilter)) return undefined;
    const cms = readCms(coverage.signature);
    if (cms.contentType !== OID.data || cms.content !== undefined) return undefined;
    const facts = await judgeCms(context.crypto, cms, coverage.signed);
    const { timestampToken } = cms;
    const stamp =
      timestampToken && (await judgeTimestamp(context.crypto, timestampToken, cms.signature, context.trust));
    return { facts, cms, timestamp: stamp ? bare(stamp) : null };
  } catch (fault) {
    // WebCrypto refuses broken keys with a DOMException: such a signature is not valid, as one with broken DER.
    if (fault instanceof DerFault || fault instanceof DOMException || fault instanceof TypeError) return undefined;
    throw fault;
  }
}

/** The time by which the certificate is judged: a sound timestamp's, else the one asked for, else the claimed one. */
function timeThatCounts(context: JudgingContext, timestamp: TimestampFacts | null, claimed: string | null) {
  if (timestamp?.valid && timestamp.trusted !== false) return timestamp.time;
  return context.at ?? claimed ?? undefined;
}

async function certificateFacts(
  context: JudgingContext,
  { cms, timestamp }: Judged,
  claimed: string | null,
  purpose: string | undefined,
): Promise<CertificateFacts | null> {
  const { signer } = cms;
  if (!signer) return null;
  const instant = timeThatCounts(context, timestamp, claimed);
  const { crypto, trust } = context;
  const looked = await findChain(signer, { crypto, others: cms.certificates, trust, instant: instant ?? '', purpose });
  return {
    subject: signer.subjectName,
    issuer: signer.issuerName,
    serial: Array.from(signer.serial, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    notBefore: signer.notBefore,
    notAfter: signer.notAfter,
    selfSigned: await isSelfSigned(crypto, signer),
    trusted: trust.length > 0 ? looked.trusted : null,
    validAt: instant !== undefined && isValidAt(signer, instant),
    chain: looked.chain.map((certificate) => certificate.subjectName),
  };
}

/** Is the change among those that a certifying signature of this level allows (ISO 32000-2 table 257)? */
function isAllowed(level: 1 | 2 | 3, { kind, permitted }: Change): boolean {
  if (level === 1) return permitted && kind === 'validation-data';
  return permitted || kind === 'form-field' || (level === 3 && kind === 'annotation');
}

function statements(file: PdfFile, signature: PdfDict) {
  const text = (key: string): string | null => textOf(file.get(signature.get(key))) ?? null;
  const subFilter = file.get(signature.get('SubFilter'));
  return {
    name: text('Name'),
    time: isoOfPdfDate(text('M') ?? undefined) ?? null,
    reason: text('Reason'),
    place: text('Location'),
    subFilter: subFilter instanceof PdfName ? subFilter.name : null,
  };
}

const UNREAD: CmsFacts = { algorithm: null, digestMatches: false, signatureValid: false, certificateBound: false };

function coverageFacts(file: PdfFile, coverage: Coverage | undefined) {
  const isLast = coverage?.revision === file.last;
  return {
    revision: coverage ? coverage.revision + 1 : null,
    byteRangeWellFormed: coverage !== undefined,
    coversWholeFile: isLast && file.sections[file.last]?.end === file.bytes.length,
  };
}

function certification(file: PdfFile, value: PdfDict, changesSince: readonly Change[]): SignatureFacts['docMdp'] {
  const level = certifiedLevel(file, value);
  return level ? { level, respected: changesSince.every((change) => isAllowed(level, change)) } : null;
}

/** What could be read of the signature itself, and of its certificate. */
async function judgedFacts(
  context: JudgingContext,
  judged: Judged | undefined,
  claimed: string | null,
  purpose?: string,
) {
  if (!judged) return { ...UNREAD, signer: null, certificate: null, timestamp: null };
  return {
    ...judged.facts,
    signer: judged.cms.signer?.subjectName ?? null,
    certificate: await certificateFacts(context, judged, claimed, purpose),
    timestamp: judged.timestamp,
  };
}

/** Gathers the facts about the signature of one signed field. */
export async function signatureFacts(context: JudgingContext, field: SignedField): Promise<RawFacts> {
  const { file } = context;
  const said = statements(file, field.value);
  const isPlain = isPlainlyWritten(file, field.dict.get('V'), field.revision);
  const coverage = isPlain ? coverageOf(file, field.value) : undefined;
  const judged = coverage && (await judge(context, coverage, said.subFilter));
  const isTimestamp = said.subFilter === 'ETSI.RFC3161';
  const time = said.time ?? (isTimestamp && judged?.timestamp ? judged.timestamp.time : null);
  const changesSince = coverage ? context.changesAfter(coverage.revision) : [];
  return {
    field: field.name,
    role: field.role ?? null,
    label: field.label ?? null,
    ...said,
    time,
    ...coverageFacts(file, coverage),
    ...(await judgedFacts(context, judged, time, isTimestamp ? OID.timeStamping : undefined)),
    docMdp: certification(file, field.value, changesSince),
    changesSince,
  };
}
