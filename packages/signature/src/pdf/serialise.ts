import { latin1Bytes } from './characters.js';
import { joinBytes } from '../der/der-writer.js';
import { PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfObject } from './objects.js';

const hex = (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase();

function nameText(name: string): string {
  return '/' + name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => '#' + hex(character.charCodeAt(0)));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A PDF holds no infinite numbers.');
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toFixed(5)));
}

/** Any object but a stream, as text of one byte a character. Strings are written in hexadecimal. */
export function pdfText(object: PdfObject): string {
  if (object === null || typeof object === 'boolean') return String(object);
  if (typeof object === 'number') return numberText(object);
  if (object instanceof PdfName) return nameText(object.name);
  if (object instanceof PdfRef) return `${object.num} ${object.gen} R`;
  if (object instanceof PdfString) return `<${Array.from(object.bytes, hex).join('')}>`;
  if (object instanceof PdfStream) throw new Error('A stream cannot stand inside another object.');
  if (Array.isArray(object)) return `[${object.map(pdfText).join(' ')}]`;
  return `<<${[...object].map(([key, value]) => `${nameText(key)} ${pdfText(value)}`).join(' ')}>>`;
}

/** An indirect object with its frame, laid out as PDF/A asks (ISO 19005-3 §6.1.8, §6.1.7.1). */
export function indirectObjectBytes(ref: PdfRef, object: PdfObject): Uint8Array {
  const head = `${ref.num} ${ref.gen} obj\n`;
  if (!(object instanceof PdfStream)) return latin1Bytes(`${head}${pdfText(object)}\nendobj\n`);
  const dict: PdfDict = new Map([...object.dict, ['Length', object.raw.length]]);
  return joinBytes(latin1Bytes(`${head}${pdfText(dict)}\nstream\n`), object.raw, latin1Bytes('\nendstream\nendobj\n'));
}

/** A dictionary from its members. */
export const pdfDict = (members: Record<string, PdfObject>): PdfDict => new Map(Object.entries(members));
