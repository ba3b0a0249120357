import { hexValue, isRegular, isWhite, latin1, startsWith } from './characters.js';
import { PdfName, PdfRef, PdfString, type PdfDict, type PdfObject } from './objects.js';
import { LIMITS, PdfFault } from './pdf-fault.js';
import { readLiteralString } from './literal-string.js';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const INTEGER = /^\d{1,10}$/;

/** Reads objects from `bytes` one after another, strictly: what two readers might read differently is a PdfFault. */
export class ObjectParser {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    readonly end = bytes.length,
  ) {}

  /** Passes white space and comments. */
  skipSpace(): void {
    for (; this.at < this.end; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === 0x25) {
        while (this.at < this.end && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at += 1;
      } else if (!isWhite(byte)) return;
    }
  }

  /** Takes `word` if it stands here as a whole word. */
  takeWord(word: string): boolean {
    this.skipSpace();
    if (!startsWith(this.bytes, word, this.at) || isRegular(this.bytes[this.at + word.length])) return false;
    this.at += word.length;
    return true;
  }

  /** Takes an unsigned whole number, which must stand here. */
  takeInteger(): number {
    this.skipSpace();
    const word = this.#word();
    if (!INTEGER.test(word)) throw new PdfFault('A whole number is missing where the file needs one.');
    return Number(word);
  }

  /** Takes the object that stands here. */
  takeObject(depth = 0): PdfObject {
    if (depth > LIMITS.depth) throw new PdfFault('Objects are nested too deeply.');
    this.skipSpace();
    const byte = this.at < this.end ? this.bytes[this.at] : undefined;
    if (byte === 0x2f) return new PdfName(this.#name());
    if (byte === 0x28) return readLiteralString(this);
    if (byte === 0x5b) return this.#array(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.#dictionary(depth) : this.#hexString();
    return this.#wordObject();
  }

  #word(): string {
    const start = this.at;
    while (this.at < this.end && isRegular(this.bytes[this.at])) {
      this.at += 1;
      if (this.at - start > 255) throw new PdfFault('A word is too long.');
    }
    return latin1(this.bytes.subarray(start, this.at));
  }

  #wordObject(): PdfObject {
    const word = this.#word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (!NUMBER.test(word)) throw new PdfFault('Something stands where an object should be.');
    return (INTEGER.test(word) && this.#reference(Number(word))) || Number(word);
  }

  #reference(num: number): PdfRef | undefined {
    const back = this.at;
    this.skipSpace();
    const gen = this.#word();
    if (INTEGER.test(gen) && this.takeWord('R')) return new PdfRef(num, Number(gen));
    this.at = back;
    return undefined;
  }

  #name(): string {
    this.at += 1;
    const word = this.#word();
    return word.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  }

  #hexString(): PdfString {
    const start = this.at;
    const digits: number[] = [];
    for (this.at += 1; this.bytes[this.at] !== 0x3e; this.at += 1) {
      const byte = this.at < this.end ? this.bytes[this.at] : undefined;
      const value = hexValue(byte);
      if (value >= 0) digits.push(value);
      else if (!isWhite(byte)) throw new PdfFault('A hexadecimal string is broken.');
    }
    this.at += 1;
    if (digits.length % 2 === 1) digits.push(0);
    const bytes = new Uint8Array(digits.length / 2);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0);
    return new PdfString(bytes, start, this.at);
  }

  #array(depth: number): PdfObject[] {
    const items: PdfObject[] = [];
    for (this.at += 1, this.skipSpace(); this.bytes[this.at] !== 0x5d || this.at >= this.end; this.skipSpace()) {
      items.push(this.takeObject(depth + 1));
    }
    this.at += 1;
    return items;
  }

  #dictionary(depth: number): PdfDict {
    const dict: PdfDict = new Map();
    for (this.at += 2, this.skipSpace(); !startsWith(this.bytes, '>>', this.at); this.skipSpace()) {
      if (this.at >= this.end || this.bytes[this.at] !== 0x2f) throw new PdfFault('A dictionary is broken.');
      const key = this.#name();
      if (dict.has(key)) throw new PdfFault(`A dictionary says "${key}" twice.`);
      dict.set(key, this.takeObject(depth + 1));
    }
    this.at += 2;
    return dict;
  }
}
