const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/** White space of ISO 32000-2 §7.2.3. */
export const isWhite = (byte: number | undefined): boolean => byte !== undefined && WHITE.has(byte);

/** A byte that belongs to a name, number or keyword. The end of the file does not. */
export const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte);

/** The value of a hexadecimal digit, or −1. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** One character for each byte: keywords, names and numbers are read so. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** One byte for each character up to U+00FF. */
export const latin1Bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Does `word` stand at `at`? */
export function startsWith(bytes: Uint8Array, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Last place of `word` that starts at or before `from`, or −1. */
export function lastIndexOf(bytes: Uint8Array, word: string, from: number): number {
  for (let at = Math.min(from, bytes.length - word.length); at >= 0; at -= 1)
    if (startsWith(bytes, word, at)) return at;
  return -1;
}
