import type { RawFacts } from './signature-facts.js';

/** What stands against a signature: what shows it to be wrong, and what leaves it open. Plain sentences. */
export interface Problems {
  readonly wrong: readonly string[];
  readonly open: readonly string[];
}

type Rule = (facts: RawFacts, context: ProblemContext) => string | undefined;

/** What a signature is compared with. */
export interface ProblemContext {
  /** ISO 8601 of the time asked about, if any. */
  readonly at: string | undefined;
  readonly isFirst: boolean;
  readonly isShared: boolean;
}

const KNOWN_FILTERS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached', 'ETSI.RFC3161'];

const isReadable = (facts: RawFacts): boolean =>
  facts.byteRangeWellFormed && facts.subFilter !== null && KNOWN_FILTERS.includes(facts.subFilter);

const WRONG: readonly Rule[] = [
  ({ byteRangeWellFormed }) =>
    byteRangeWellFormed ? undefined : 'It does not cover a whole revision of the file but for itself.',
  (facts) =>
    isReadable(facts) && !facts.certificate
      ? 'It could not be read as a signature, or names no certificate.'
      : undefined,
  ({ certificate, digestMatches }) =>
    certificate && !digestMatches ? 'What it covers is not what was signed: bytes were changed.' : undefined,
  ({ certificate, algorithm, signatureValid }) =>
    certificate && algorithm !== null && !signatureValid ? 'It was not made by the key of its certificate.' : undefined,
  ({ certificate, certificateBound, subFilter }) =>
    certificate && !certificateBound && subFilter === 'ETSI.CAdES.detached'
      ? 'It does not vouch for its own certificate, as PAdES asks.'
      : undefined,
  ({ timestamp }) => (timestamp && !timestamp.valid ? 'Its timestamp is not over it, or is not sound.' : undefined),
  ({ docMdp }, { isFirst }) =>
    docMdp && !isFirst ? 'It certifies the document but is not its first signature.' : undefined,
  (_, { isShared }) => (isShared ? 'Two fields show the same signature.' : undefined),
];

const OPEN: readonly Rule[] = [
  (facts) => (facts.byteRangeWellFormed && !isReadable(facts) ? 'It is of a kind that is not read here.' : undefined),
  ({ certificate, algorithm }) =>
    certificate && algorithm === null ? 'It was made by a method that is not accepted here.' : undefined,
  ({ certificate }) =>
    certificate?.trusted === false ? 'Its certificate does not lead to one of the trusted certificates.' : undefined,
  ({ certificate }) =>
    certificate && !certificate.validAt
      ? `Its certificate was not valid at the time that counts (it runs from ${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}).`
      : undefined,
  ({ time }, { at }) =>
    at !== undefined && time !== null && Date.parse(time) > Date.parse(at)
      ? 'It says that it was made later than the time of this check.'
      : undefined,
];

/** Applies the rules to the facts of one signature. */
export function problemsOf(facts: RawFacts, context: ProblemContext): Problems {
  const apply = (rules: readonly Rule[]): string[] => rules.flatMap((rule) => rule(facts, context) ?? []);
  return { wrong: apply(WRONG), open: apply(OPEN) };
}
