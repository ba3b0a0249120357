/**
 * Who signs. `sign` gets the DER of the signed attributes (a few hundred bytes; never the document) and gives the
 * signature over their SHA-256: for ES256 64 bytes r‖s as WebCrypto gives them, or DER; for RS256 PKCS #1 v1.5. A key in
 * a token, a service or an HSM fits as well as one in memory.
 */
export interface Signer {
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array;
  /** Its issuers, DER, the root optional. */
  readonly chain?: readonly Uint8Array[];
  readonly algorithm: 'ES256' | 'RS256';
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
