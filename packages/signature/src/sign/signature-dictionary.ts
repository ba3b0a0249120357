import { pdfDate } from '../pdf/dates.js';
import { PdfName, PdfString, type PdfDict, type PdfObject } from '../pdf/objects.js';
import type { FieldLock } from '../pdf/permissions.js';
import { pdfDict } from '../pdf/serialise.js';
import { textString } from '../pdf/text-string.js';

/** What a signature says of itself. */
export interface SignatureStatement {
  readonly name: string;
  readonly date: Date | string | undefined;
  readonly reason: string | undefined;
  readonly place: string | undefined;
  /** Set where the signature certifies the document. */
  readonly certify: { readonly level: 1 | 2 | 3; readonly lock: FieldLock } | undefined;
}

/** Stands for numbers that are known once the file is laid out; as wide as the widest of them. */
export const PLACEHOLDER = 9_999_999_999;

/** A lock as the dictionary that /Lock and /TransformParams share. */
export function lockMembers({ action, fields }: FieldLock): Record<string, PdfObject> {
  return { Action: new PdfName(action), ...(action === 'All' ? {} : { Fields: fields.map(textString) }) };
}

function transformReference(method: string, parameters: Record<string, PdfObject>): PdfDict {
  return pdfDict({
    Type: new PdfName('SigRef'),
    TransformMethod: new PdfName(method),
    TransformParams: pdfDict({ Type: new PdfName('TransformParams'), ...parameters, V: new PdfName('1.2') }),
  });
}

/** The signature dictionary (ISO 32000-2 §12.8.1, EN 319 142-1 §6.2) with room for `octets` of signature. */
export function signatureDictionary(statement: SignatureStatement, octets: number): PdfDict {
  const { name, date, reason, place, certify } = statement;
  const dict = pdfDict({
    Type: new PdfName('Sig'),
    Filter: new PdfName('Adobe.PPKLite'),
    SubFilter: new PdfName('ETSI.CAdES.detached'),
    ByteRange: [0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER],
    Contents: new PdfString(new Uint8Array(octets)),
    Name: textString(name),
  });
  if (date !== undefined) dict.set('M', textString(pdfDate(date)));
  if (reason) dict.set('Reason', textString(reason));
  if (place) dict.set('Location', textString(place));
  if (certify) {
    dict.set('Reference', [
      transformReference('DocMDP', { P: certify.level }),
      transformReference('FieldMDP', lockMembers(certify.lock)),
    ]);
  }
  return dict;
}
