import { PdfName, PdfRef, type PdfDict, type PdfObject } from './objects.js';
import { LIMITS, PdfFault } from './pdf-fault.js';
import type { PdfFile } from './pdf-file.js';
import { textOf } from './text-string.js';

/** A terminal field of the form (ISO 32000-2 §12.7.4) as it stands in one revision. */
export interface FormField {
  /** Full name, parts joined by dots. */
  readonly name: string;
  readonly isSignature: boolean;
  /** The object that holds the field; undefined where it is written in place. */
  readonly num: number | undefined;
  readonly gen: number;
  readonly dict: PdfDict;
  /** Object numbers of its widgets: the field itself where both are one object. */
  readonly widgets: readonly number[];
  /** Mapping name (TM) and alternate name (TU). */
  readonly role: string | undefined;
  readonly label: string | undefined;
  /** Index of the revision as of which it was read. */
  readonly revision: number;
  /** Its value: for a signature the signature dictionary. */
  readonly value: PdfDict | undefined;
}

interface Walk {
  readonly file: PdfFile;
  readonly revision: number;
  readonly seen: Set<PdfDict>;
  readonly found: FormField[];
}

function visit(walk: Walk, object: PdfObject, prefix: string, inherited: string, depth: number): void {
  const { file, revision } = walk;
  const dict = file.dict(object, revision);
  if (!dict) return;
  if (walk.seen.has(dict) || depth > LIMITS.depth) throw new PdfFault('The form’s fields go in a circle.');
  walk.seen.add(dict);
  if (walk.seen.size > LIMITS.fields) throw new PdfFault('The form has more fields than the limit.');
  const ownName = textOf(file.get(dict.get('T'), revision));
  const name = ownName === undefined ? prefix : prefix ? `${prefix}.${ownName}` : ownName;
  const ownType = file.get(dict.get('FT'), revision);
  const type = ownType instanceof PdfName ? ownType.name : inherited;
  const kids = file.array(dict.get('Kids'), revision);
  const isParent = kids.some((kid) => file.dict(kid, revision)?.has('T'));
  if (isParent) {
    for (const kid of kids) visit(walk, kid, name, type, depth + 1);
    return;
  }
  const widgets = kids.length > 0 ? kids : [object];
  walk.found.push({
    name,
    isSignature: type === 'Sig',
    num: object instanceof PdfRef ? object.num : undefined,
    gen: object instanceof PdfRef ? object.gen : 0,
    dict,
    widgets: widgets.flatMap((widget) => (widget instanceof PdfRef ? [widget.num] : [])),
    role: textOf(file.get(dict.get('TM'), revision)),
    label: textOf(file.get(dict.get('TU'), revision)),
    revision,
    value: file.dict(dict.get('V'), revision),
  });
}

/** The form dictionary as of `revision`. */
export function formOf(file: PdfFile, revision = file.last): PdfDict | undefined {
  return file.dict(file.catalog(revision).get('AcroForm'), revision);
}

/** All terminal fields as of `revision`, in the form's order. */
export function formFields(file: PdfFile, revision = file.last): FormField[] {
  const walk: Walk = { file, revision, seen: new Set(), found: [] };
  for (const object of file.array(formOf(file, revision)?.get('Fields'), revision)) visit(walk, object, '', '', 0);
  return walk.found;
}

/** A signature field that has a signature. */
export type SignedField = FormField & { readonly value: PdfDict };

/**
 * The signed fields of a file, also those that a later revision dropped from the form: a signature that was made cannot
 * be made to vanish. Dropped ones come last, as they were in the newest revision that had them.
 */
export function signedFields(file: PdfFile): SignedField[] {
  const found = new Map<string, SignedField>();
  for (let revision = file.last; revision >= 0; revision -= 1) {
    for (const field of formFields(file, revision)) {
      const { isSignature, value } = field;
      const at = field.dict.get('V');
      const key = at instanceof PdfRef ? `${at.num} ${field.name}` : field.name;
      if (isSignature && value && !found.has(key)) found.set(key, { ...field, value });
    }
  }
  return [...found.values()];
}
