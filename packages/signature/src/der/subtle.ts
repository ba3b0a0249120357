/** The part of WebCrypto that signing and verifying use. `globalThis.crypto` of Node 20 and of browsers fits. */
export interface CryptoPort {
  readonly subtle: SubtleCrypto;
}

/** The platform's WebCrypto, or the one given; an Error where there is neither. */
export function cryptoOr(given: CryptoPort | undefined): CryptoPort {
  const found = given ?? globalThis.crypto;
  if (!found) throw new Error('No WebCrypto here: give `crypto`.');
  return found;
}

/** WebCrypto's types ask for bytes of an ArrayBuffer; a SharedArrayBuffer is never passed in here. */
export const source = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

/** SHA-256, or another hash that WebCrypto names, of the bytes. */
export async function digest(crypto: CryptoPort, bytes: Uint8Array, hash = 'SHA-256'): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, source(bytes)));
}
