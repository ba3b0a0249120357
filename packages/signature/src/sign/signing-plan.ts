import { formFields, type FormField } from '../pdf/form-fields.js';
import type { PdfFile } from '../pdf/pdf-file.js';
import { certifiedLevel, fieldLock, isLocked, type FieldLock } from '../pdf/permissions.js';

/** Which field is signed, and whether its signature certifies the document. */
export interface SigningPlan {
  readonly field: FormField & { readonly num: number };
  readonly certify: { readonly level: 1 | 2 | 3; readonly lock: FieldLock } | undefined;
}

function emptyField(fields: readonly FormField[], name: string): FormField & { num: number } {
  const empty = fields.filter((field) => field.isSignature && !field.value);
  const field = fields.find((candidate) => candidate.isSignature && candidate.name === name);
  const offered =
    empty.length > 0 ? `Empty fields: ${empty.map((item) => item.name).join(', ')}.` : 'It has no empty one.';
  if (!field) throw new Error(`The document has no signature field "${name}". ${offered}`);
  if (field.value) throw new Error(`The signature field "${name}" is signed already. ${offered}`);
  const { num } = field;
  if (num === undefined || field.widgets.length !== 1) {
    throw new Error(`The signature field "${name}" is not laid out as one widget, so it cannot be signed here.`);
  }
  return { ...field, num };
}

function refuseIfLocked(file: PdfFile, signed: readonly FormField[], name: string): void {
  for (const { name: by, value } of signed) {
    if (!value) continue;
    if (certifiedLevel(file, value) === 1)
      throw new Error(`The signature "${by}" certified that nothing more is signed.`);
    const lock = fieldLock(file, value);
    if (lock && isLocked(lock, name)) throw new Error(`The signature "${by}" locked the field "${name}".`);
  }
}

/**
 * Plans a signature. The first one certifies (DocMDP, level 2 unless told otherwise) and locks every field but the other
 * empty signature fields; later ones approve. Level 1 would make strict viewers refuse even validation data.
 */
export function planSignature(file: PdfFile, name: string, docMdp: 1 | 2 | 3 | false | undefined): SigningPlan {
  const fields = formFields(file);
  const field = emptyField(fields, name);
  const signed = fields.filter((candidate) => candidate.isSignature && candidate.value);
  refuseIfLocked(file, signed, name);
  if (signed.length > 0) {
    if (docMdp) throw new Error('Only the first signature can certify a document: leave docMdp out.');
    return { field, certify: undefined };
  }
  if (docMdp === false) return { field, certify: undefined };
  const others = fields
    .filter((item) => item.isSignature && !item.value && item.name !== name)
    .map((item) => item.name);
  const lock: FieldLock = others.length > 0 ? { action: 'Exclude', fields: others } : { action: 'All', fields: [] };
  return { field, certify: { level: docMdp ?? 2, lock } };
}
