const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text, padded. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const word = (first << 16) | (second << 8) | third;
    const letters = [word >> 18, (word >> 12) & 63, (word >> 6) & 63, word & 63].map((six) => ALPHABET.charAt(six));
    text += letters
      .slice(0, Math.min(3, bytes.length - at) + 1)
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

/** The first `most` bytes of base64 text; stops at the first character that is not base64. */
export function fromBase64(text: string, most = Infinity): Uint8Array {
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (let at = 0; at < text.length && bytes.length < most; at++) {
    const six = ALPHABET.indexOf(text.charAt(at));
    if (six < 0) break;
    word = ((word << 6) | six) & 0xffffff;
    bits += 6;
    if (bits >= 8) bytes.push((word >> (bits -= 8)) & 255);
  }
  return Uint8Array.from(bytes);
}
