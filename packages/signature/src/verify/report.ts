/** What became of a document after a signature, one thing at a time. */
export interface Change {
  /** The revision that brought the change, counted from 1. */
  readonly revision: number;
  readonly kind: ChangeKind;
  /** Is it one of the few things that may follow a signature without touching what was signed? */
  readonly permitted: boolean;
  /** One plain sentence. */
  readonly text: string;
}

/** `signature`: a field was signed; `validation-data`: certificates and the like were added; the rest say what was touched. */
export type ChangeKind =
  | 'signature'
  | 'validation-data'
  | 'form-field'
  | 'annotation'
  | 'page'
  | 'content'
  | 'structure'
  | 'font'
  | 'metadata'
  | 'attachment'
  | 'catalog'
  | 'bytes'
  | 'other';

/** Facts about a signer's certificate. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  /** ISO 8601, both inclusive. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly selfSigned: boolean;
  /** Does a chain lead to a trusted certificate? null where no trusted certificates were given, so nobody looked. */
  readonly trusted: boolean | null;
  /** Was it valid at the time that counts: `at`, or the timestamp's, or the claimed time? */
  readonly validAt: boolean;
  /** Subjects from the signer's certificate upwards, as far as the chain was found. */
  readonly chain: readonly string[];
}

/** Facts about a timestamp authority's word on a signature. */
export interface TimestampFacts {
  /** ISO 8601. */
  readonly time: string;
  readonly authority: string;
  /** Is it over this signature, and rightly signed? */
  readonly valid: boolean;
  readonly trusted: boolean | null;
}

/** All that was found out about one signature. Unknown is never true. */
export interface SignatureFacts {
  /** Full name, mapping name and label of the field. */
  readonly field: string;
  readonly role: string | null;
  readonly label: string | null;
  /** Common name of the certificate; what the signature itself says is `name`. */
  readonly signer: string | null;
  readonly name: string | null;
  /** ISO 8601, as claimed by the signer. */
  readonly time: string | null;
  readonly reason: string | null;
  readonly place: string | null;
  /** For example `ECDSA P-256 with SHA-256`. */
  readonly algorithm: string | null;
  readonly subFilter: string | null;
  /** The revision that it closes, counted from 1; null where it closes none. */
  readonly revision: number | null;
  readonly byteRangeWellFormed: boolean;
  readonly coversWholeFile: boolean;
  readonly digestMatches: boolean;
  readonly signatureValid: boolean;
  /** Is the certificate itself among what was signed (signing-certificate-v2), as PAdES asks? */
  readonly certificateBound: boolean;
  readonly certificate: CertificateFacts | null;
  readonly timestamp: TimestampFacts | null;
  /** Set where the signature certifies the document: what it allows, and whether that was kept to. */
  readonly docMdp: { readonly level: 1 | 2 | 3; readonly respected: boolean } | null;
  readonly changesSince: readonly Change[];
  /** What stands against the signature, in plain sentences; empty where nothing does. */
  readonly problems: readonly string[];
}

/** One word for the whole file; README.md has the table. */
export type Verdict =
  'valid' | 'valid-later-signatures' | 'changed-after-signing' | 'invalid' | 'cannot-tell' | 'unsigned';

/** The attached record, as found in the file. */
export interface RecordFacts {
  readonly present: boolean;
  /** `sha256-` and the hexadecimal digest of the attached bytes. */
  readonly digest: string | null;
  readonly recordId: string | null;
}

/** The facts about a file's signatures, and the verdict that follows from them. */
export interface VerificationReport {
  readonly verdict: Verdict;
  /** Why, in plain sentences. */
  readonly reason: string;
  readonly signatures: readonly SignatureFacts[];
  readonly emptyFields: readonly { readonly id: string; readonly role: string | null }[];
  /** All changes since the first signature. */
  readonly changesSince: readonly Change[];
  readonly record: RecordFacts;
}
