/** One block of a PEM file (RFC 7468): its label, such as `CERTIFICATE`, and its bytes. */
export interface PemBlock {
  readonly label: string;
  readonly bytes: Uint8Array;
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** All blocks of a PEM text in order; text around them is left out, a block that is not base64 is an Error. */
export function readPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  for (const match of text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)) {
    const [, label = '', body = ''] = match;
    if (body.includes('ENCRYPTED')) {
      throw new Error(`The PEM block "${label}" is encrypted. Decrypt it first, for example with "openssl pkey".`);
    }
    const base64 = body.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new Error(`The PEM block "${label}" is not base64.`);
    blocks.push({ label, bytes: fromBase64(base64) });
  }
  return blocks;
}

/** A PEM block of the given label, in lines of 64 characters. */
export function writePem(label: string, bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const lines = btoa(binary).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** Certificates in DER out of PEM text or DER bytes. */
export function readCertificates(source: string | Uint8Array): Uint8Array[] {
  const text = typeof source === 'string' ? source : source[0] === 0x30 ? undefined : new TextDecoder().decode(source);
  if (text === undefined) return [source as Uint8Array];
  return readPem(text)
    .filter((block) => block.label === 'CERTIFICATE')
    .map((block) => block.bytes);
}
