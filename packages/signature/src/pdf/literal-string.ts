import { PdfString } from './objects.js';
import { PdfFault } from './pdf-fault.js';

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

/** What a reader of strings needs of its parser. */
interface Cursor {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;
}

function takeOctal(cursor: Cursor): number {
  let value = 0;
  for (let count = 0; count < 3; count += 1) {
    const digit = (cursor.bytes[cursor.at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
    cursor.at += 1;
  }
  return value & 0xff;
}

/** Takes the escape that follows a backslash (ISO 32000-2 §7.3.4.2, table 3). */
function takeEscape(cursor: Cursor, out: number[]): void {
  cursor.at += 1;
  const byte = cursor.bytes[cursor.at] ?? 0;
  if (byte >= 0x30 && byte <= 0x37) {
    out.push(takeOctal(cursor));
    return;
  }
  cursor.at += 1;
  if (byte === 0x0d && cursor.bytes[cursor.at] === 0x0a) cursor.at += 1;
  if (byte === 0x0d || byte === 0x0a) return;
  out.push(ESCAPES[String.fromCharCode(byte)] ?? byte);
}

/** Takes a string in parentheses, which must start at the cursor. */
export function readLiteralString(cursor: Cursor): PdfString {
  const start = cursor.at;
  const out: number[] = [];
  let open = 1;
  cursor.at += 1;
  while (open > 0) {
    if (cursor.at >= cursor.end) throw new PdfFault('A string has no end.');
    const byte = cursor.bytes[cursor.at] ?? 0;
    if (byte === 0x5c) {
      takeEscape(cursor, out);
      continue;
    }
    if (byte === 0x28) open += 1;
    if (byte === 0x29) open -= 1;
    if (open > 0) out.push(byte === 0x0d ? 0x0a : byte);
    cursor.at += 1;
    if (byte === 0x0d && cursor.bytes[cursor.at] === 0x0a) cursor.at += 1;
  }
  return new PdfString(Uint8Array.from(out), start, cursor.at, false);
}
